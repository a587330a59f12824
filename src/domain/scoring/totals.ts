import { coded } from "../basics/group-by";
import type { Cluster } from "../round/roster";
import { type Criterion, isUndecided, isUnusable, scaleOf } from "../round/scale";
import { isClaimed, isOutsideBase } from "../ways/ways";
import { outdoneBonuses } from "./bonus-groups";
import type { PointsInForce, Total, Score } from "./score";
import {
  compare,
  exact,
  minus,
  over,
  plus,
  roundPoints,
  sumOf,
  times,
  toNumber,
  zero,
  type Fraction,
} from "../basics/exact";
import { leavesOut, leftOutLines, leftOutRule } from "./sections/left-out";
import { baseSums, extraParts, sectionPoints, type BaseSums, type SummedUnit } from "./sections/section-sums";
import { sectionTree, type SectionTree } from "./sections/section-tree";
import type { ScoringPolicy } from "../round/period";
import type { Board } from "../round/board";

/** A unit's lines in force, one per criterion of the scale. */
export type UnitLines = {
  readonly unit: string;
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  readonly lines: readonly PointsInForce[];
  /** Sections of the scale; left out: none. */
  readonly tree?: SectionTree;
  /** What conditions take off: 0 or negative; counts among the penalties, within their cap. */
  readonly deducted?: number;
  /** The most that conditions let the total be; left out or `null` = they don't limit it. */
  readonly mostByConditions?: number | null;
};

/**
 * Totals of one unit (contract §4, Scoring), each ROUND of an exact sum to the scale's decimals; caps are applied after
 * rounding and are not rounded themselves. Pending (a line without points, or nothing applicable to rescale from):
 * every sum is `null`. Without a declared total the sum of all base criteria is used.
 */
export function totalUnit(given: UnitLines): Total {
  const { unit, cluster, lines, deducted = 0, mostByConditions = null } = given;
  const summed = summedUnit(given);
  const sections = summed.tree.nodes.length === 0 ? {} : { sections: sectionPoints(summed) };
  const sums = sumsOf(given, summed);
  const byConditions = { deducted, ...(mostByConditions === null ? {} : { mostByConditions }) };
  if (sums === null) {
    const blank = { base: null, rescaled: null, bonus: null, penalty: null, total: null };
    return { unit, cluster: cluster.code, ...blank, ...byConditions, pending: true, lines, ...sections };
  }
  const { base, rescaled, bonus, penalty } = sums;
  const total = roundPoints(sumOf([rescaled ?? base, bonus, penalty]), cluster.scoring.decimals);
  const bounded = boundedTotal(Math.min(total, mostByConditions ?? Infinity), cluster);
  return { unit, cluster: cluster.code, ...sums, ...byConditions, total: bounded, pending: false, lines, ...sections };
}

/** At most Tổng điểm tối đa, then not below Tổng điểm tối thiểu, whatever limits it otherwise (contract §5). */
export function boundedTotal(
  total: number,
  { totalCap, totalFloor }: Pick<Cluster, "totalCap" | "totalFloor">,
): number {
  const capped = totalCap === null ? total : Math.min(total, totalCap);
  return totalFloor === null ? capped : Math.max(capped, totalFloor);
}

function summedUnit({ cluster: { scoring }, scale, lines, tree = sectionTree(scale, []) }: UnitLines): SummedUnit {
  const outdone = outdoneBonuses(scale, lines);
  const counted = (criterion: Criterion, line: PointsInForce): PointsInForce =>
    outdone.has(criterion) ? { ...line, points: 0 } : line;
  return {
    tree,
    lineOf: new Map(
      scale.flatMap((criterion, index) =>
        lines[index] ? [[criterion, counted(criterion, lines[index])] as const] : [],
      ),
    ),
    out: leftOutLines({ tree, scale, scoring, lines }),
    decimals: scoring.decimals,
  };
}

type Sums = {
  readonly base: number;
  readonly rescaled: number | null;
  readonly bonus: number;
  readonly penalty: number;
};

function sumsOf({ cluster, scale, lines, deducted = 0 }: UnitLines, summed: SummedUnit): Sums | null {
  if (lines.some((line) => line.points === null && !line.notApplicable)) return null;
  const { decimals } = cluster.scoring;
  const base = baseSums(summed.tree.items, summed);
  const rescaled = rescaledBase(base, summed, fullTotal(cluster, scale, lines));
  if (rescaled === "impossible") return null;
  const extra = extraParts(summed.tree.items, summed).map(({ points, isPenalty }) =>
    isPenalty ? minus(zero, points) : points,
  );
  const total = (sign: 1 | -1) =>
    extra.filter((points) => compare(points, zero) * sign > 0).reduce(plus, sign < 0 ? exact(deducted) : zero);
  const [bonus, penalty] = [roundPoints(total(1), decimals), roundPoints(total(-1), decimals)];
  return {
    base: roundPoints(base.scored, decimals),
    rescaled: rescaled === null ? null : roundPoints(rescaled, decimals),
    bonus: cluster.bonusCap === null ? bonus : Math.min(bonus, cluster.bonusCap),
    penalty: cluster.penaltyCap === null ? penalty : Math.max(penalty, 0 - cluster.penaltyCap),
  };
}

/**
 * What stands in place of the base where lines are left out (reading R8): with sections restored, and over the whole
 * scale where a line is made up for in no section. `null` = neither; "impossible": nothing is left to rescale from.
 */
function rescaledBase(
  { settled, available }: BaseSums,
  { out, tree }: SummedUnit,
  full: Fraction,
): Fraction | "impossible" | null {
  const isWhole = [...out.madeUp.values()].some(({ how }) => how === "whole");
  if (!isWhole) return tree.nodes.some(out.isRestored) ? settled : null;
  return available.numerator.eq(0) ? "impossible" : over(times(full, settled), available);
}

/**
 * What counts on one line: the first that exists of final, board, cluster, auto, self; cross never by itself (contract
 * §4, Scoring). A unit's "không áp dụng" that takes effect comes before auto, else it could never take effect on a
 * computed line. Not applicable counts by the line's own policy or the cluster's: left out (`null`), M, or 0; outside
 * the base never more than 0. No points at all: 0, or `null` = pending; `isTouched`: somebody gave some, even if they
 * can't be used. A required cell that the Board left blank is pending whatever the policy is.
 */
export function lineInForce(
  { criterion, isTouched }: { readonly criterion: Criterion; readonly isTouched: boolean },
  stages: readonly Score[],
  policy: ScoringPolicy,
): PointsInForce {
  const score = countingScore(criterion, stages);
  if (score === undefined) {
    const points = isTouched && policy.whenMissing !== "zero" ? null : pointsUntouched(criterion, policy);
    return { criterion: criterion.code, stage: null, points, notApplicable: false };
  }
  const points = score.notApplicable ? notApplicablePoints(criterion, policy) : score.points;
  return { criterion: criterion.code, stage: score.stage, points, notApplicable: score.notApplicable };
}

/**
 * Points of a line that nobody gave any: by policy 0, or `null` = pending. A bonus or penalty by Tính vào that is
 * scored by hand counts 0 until somebody claims it (contract §5). While the Board has left open what decides: `null`.
 */
export function pointsUntouched(criterion: Criterion, { whenMissing }: Pick<ScoringPolicy, "whenMissing">): 0 | null {
  return !isUndecided(criterion) && (whenMissing === "zero" || isClaimed(criterion)) ? 0 : null;
}

/** While the Board has left open what the line is computed from, only what a person gave it counts. */
function countingScore(criterion: Criterion, stages: readonly Score[]): Score | undefined {
  const at = (stage: Score["stage"]) => stages.find((score) => score.stage === stage);
  if (isUnusable(criterion)) return undefined;
  const given = at("final") ?? at("board") ?? at("cluster");
  if (given !== undefined || isUndecided(criterion)) return given;
  const self = at("self");
  return self?.notApplicable === true ? self : (at("auto") ?? self);
}

function notApplicablePoints(criterion: Criterion, policy: ScoringPolicy): number | null {
  const rule = leftOutRule(criterion, policy);
  if (leavesOut(rule)) return null;
  return rule.way === "full" && !isOutsideBase(criterion) ? criterion.max : 0;
}

/**
 * Tổng điểm as declared, else the sum of the base lines: what a share of the total is a share of. Of a unit that some
 * lines don't concern (`lines`: those of the unit, in the order of the scale) it is the sum of its own (contract §5,
 * Áp dụng).
 */
export function fullTotal(
  { declaredTotal }: Pick<Cluster, "declaredTotal">,
  scale: readonly Criterion[],
  lines: readonly PointsInForce[] = [],
): Fraction {
  const own = scale.filter((_, index) => lines[index]?.isForeign !== true);
  return declaredTotal === null || own.length < scale.length
    ? sumOf(own.flatMap((line) => (isOutsideBase(line) ? [] : [line.max])))
    : exact(declaredTotal);
}

/** The same of one unit of the round, as a plain number; 0 where its cluster has no scale. */
export function fullTotalOf(
  board: Pick<Board, "clusters" | "criteria">,
  { cluster: code, lines }: Pick<Total, "cluster" | "lines">,
): number {
  const cluster = coded(board.clusters, code);
  return cluster === undefined ? 0 : toNumber(fullTotal(cluster, scaleOf(board, code), lines));
}
