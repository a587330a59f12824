import type { Issue } from "../../issue";
import { issueOf, type FigureLine, type Stated, isPercent } from "./figure-line";
import { isRank } from "../../figures/target-percent";
import { stepOf } from "./against-earlier";

/** Other units of the cluster with the same indicator; fewer say nothing. */
const leastPeers = 5;
/** Robust z from which on a result is an outlier; the usual 3.5 would also name results that are just good or bad. */
const limit = 8;
/**
 * Where peers hardly differ (all near 100 %), a small difference would look large: deviations count at least so much of
 * the median.
 */
const leastDeviation = 0.05;
/**
 * Of small counts one more or less is half the target: a result is at least so many of the smallest steps in which it
 * is written away.
 */
const leastSteps = 10;

/** `per`: how much of the result's own measure is one of what is compared. */
type Compared = {
  readonly result: Stated;
  readonly value: number;
  readonly ofTarget: boolean;
  readonly per: number;
  readonly step: number;
};

/**
 * Results far from those of the cluster's other units: percentages as they are, all others as percent of the unit's own
 * target, since units differ in size. z = 0.6745 (x − median) / MAD over the other units.
 */
export function farFromPeers(lines: readonly FigureLine[]): readonly Issue[] {
  const groups = new Map<string, Compared[]>();
  for (const line of lines) {
    const compared = comparedOf(line);
    if (compared === null) continue;
    const key = `${line.cluster}\u0000${line.code}`;
    groups.set(key, [...(groups.get(key) ?? []), compared]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one) =>
      judge(
        one,
        group.filter((other) => other !== one),
      ),
    ),
  );
}

/** Own rows have the same codes but mean other things. */
function comparedOf(line: FigureLine): Compared | null {
  const { result, inForce, indicator, measure } = line;
  if (result === null || indicator === null || isRank(measure)) return null;
  const step = stepOf([result.value]);
  if (isPercent(measure)) return { result, value: result.value, ofTarget: false, per: 1, step };
  return inForce === null || inForce <= 0
    ? null
    : { result, value: (100 * result.value) / inForce, ofTarget: true, per: inForce / 100, step };
}

function judge({ result, value, ofTarget, per, step }: Compared, peers: readonly Compared[]): readonly Issue[] {
  if (peers.length < leastPeers) return [];
  const values = peers.map((peer) => peer.value);
  const median = medianOf(values);
  const deviation = Math.max(
    medianOf(values.map((each) => Math.abs(each - median))),
    leastDeviation * Math.abs(median),
  );
  if (deviation === 0) return [];
  const score = (0.6745 * (value - median)) / deviation;
  if (Math.abs(score) < limit || Math.abs(value - median) * per < leastSteps * step) return [];
  const params = {
    label: result.label,
    value: result.value,
    ofTarget,
    compared: rounded(value),
    median: rounded(median),
    peers: peers.length,
    score: rounded(score),
    limit,
  };
  return [issueOf("far-from-peers", params, result.place)];
}

/** 0 for an empty list. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
