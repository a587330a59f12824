import { compare, exact, type Fraction, over, sumOf, times, toNumber } from "../../basics/exact";
import type { Criterion } from "../../round/scale";
import { baseLinesIn } from "../../scales/scale-scope";
import type { PointsInForce } from "../score";
import type { Finding, Requirement } from "./condition";
import type { JudgedUnit } from "./judged-unit";

export type Verdict = Pick<Finding, "met" | "facts">;

type JudgedLines = Pick<JudgedUnit, "scale" | "total">;

/** Nothing to judge by yet. */
export function waiting(what: Extract<Finding["facts"], { kind: "waiting" }>["for"]): Verdict {
  return { met: "unknown", facts: { kind: "waiting", for: what } };
}

type LineRequirement = Extract<Requirement, { readonly kind: "line-at-least" }>;

/**
 * Lines left out as not applicable count neither as points nor as Điểm chuẩn; bonus lines don't belong to a section.
 */
export function lineVerdict({ scope, percent }: LineRequirement, judged: JudgedLines): Verdict | null {
  const { each, lines } = baseLinesIn(judged.scale, scope);
  if (each) return eachLineVerdict(scope, percent, judged);
  if (lines.length === 0) return null;
  const scored = scoredLines(lines, judged);
  if (scored.some(isPending)) return waiting("points");
  const applicable = scored.filter(({ line }) => line?.points !== null);
  const max = sumOf(applicable.map(({ criterion }) => criterion.max));
  if (max.numerator.lte(0)) return null;
  return shareVerdict(sumOf(applicable.map(({ line }) => line?.points ?? 0)), max, percent);
}

/**
 * Every line for itself: none of them under the share of its Điểm chuẩn; `null`: none of them at 0 points. One that
 * certainly is under it is enough to fail, whatever others still wait for.
 */
export function eachLineVerdict(scope: string, percent: number | null, judged: JudgedLines): Verdict | null {
  const scored = scoredLines(baseLinesIn(judged.scale, scope).lines, judged);
  const applicable = scored.filter(({ line }) => line?.notApplicable !== true || line.points !== null);
  if (applicable.length === 0) return null;
  const short = applicable.flatMap(({ criterion, line }) =>
    isShort(line?.points ?? null, criterion.max, percent) ? [criterion.code] : [],
  );
  if (short.length === 0 && applicable.some(isPending)) return waiting("points");
  return {
    met: short.length === 0 ? "yes" : "no",
    facts: { kind: "lines", lines: applicable.length, short, threshold: percent },
  };
}

function isShort(points: number | null, max: number, percent: number | null): boolean {
  if (points === null) return false;
  return percent === null
    ? points === 0
    : compare(times(exact(100), exact(points)), times(exact(percent), exact(max))) < 0;
}

type ScoredLine = { readonly criterion: Criterion; readonly line: PointsInForce | undefined };

function scoredLines(lines: readonly Criterion[], { scale, total }: JudgedLines): readonly ScoredLine[] {
  const asked = new Set(lines);
  return scale.flatMap((criterion, index) => (asked.has(criterion) ? [{ criterion, line: total?.lines[index] }] : []));
}

function isPending({ line }: ScoredLine): boolean {
  return line === undefined || (line.points === null && !line.notApplicable);
}

/** Points against a share of what could be had, exactly; the threshold itself is enough. */
export function shareVerdict(points: Fraction, max: Fraction, threshold: number): Verdict {
  const hundredfold = times(exact(100), points);
  const enough = compare(hundredfold, times(exact(threshold), max)) >= 0;
  return {
    met: enough ? "yes" : "no",
    facts: {
      kind: "share",
      points: toNumber(points),
      max: toNumber(max),
      percent: toNumber(over(hundredfold, max)),
      threshold,
    },
  };
}
