import type { CrossMethod } from "../round/period";
import type { Criterion } from "../round/scale";
import type { Score } from "./score";
import { exact, over, roundPoints, sumOf, type Fraction } from "../basics/exact";
import { maximumInForce } from "../ways/ways";
import type { Mark } from "./marks";

export type CrossRule = {
  readonly method: CrossMethod;
  /** Decimals of computed points, 0 to 4. */
  readonly decimals: number;
};

/** From this many marks on, `trimmed` leaves out one highest and one lowest; with fewer it is the mean of all. */
const fewestToTrim = 5;

/** The method that was really used; `too-few` = too few marks to leave any out. */
export type CrossDone = CrossMethod | "too-few";

/** Exact, not yet rounded; `points` holds at least one. */
function crossPoints(points: readonly number[], method: CrossMethod): Fraction {
  const ordered = [...points].sort((a, b) => a - b);
  switch (method) {
    case "mean":
      return meanOf(ordered);
    case "trimmed":
      return meanOf(ordered.length < fewestToTrim ? ordered : ordered.slice(1, -1));
    case "median": {
      const half = Math.floor(ordered.length / 2);
      return meanOf(ordered.slice(ordered.length % 2 === 1 ? half : half - 1, half + 1));
    }
    default:
      return method satisfies never;
  }
}

function meanOf(points: readonly number[]): Fraction {
  return over(sumOf(points), exact(points.length));
}

/**
 * One line's marks of Chấm chéo as one score: those who say "không áp dụng" are counted apart, and only where nobody
 * gives points the line doesn't apply. Rounded once, as computed points are. Names nobody: what a unit gave its peers
 * is anonymous, so values are in order of size, whatever the order of the rows. `null` = no marks.
 */
export function crossScore(
  { unit, criterion }: { readonly unit: string; readonly criterion: Criterion },
  marks: readonly Mark[],
  { method, decimals }: CrossRule,
): Score | null {
  if (marks.length === 0) return null;
  const given = marks.flatMap(({ points }) => (points === null ? [] : [points])).sort((a, b) => a - b);
  const reasons = [...new Set(marks.flatMap(({ explanation }) => explanation ?? []))].sort();
  return {
    unit,
    criterion: criterion.code,
    stage: "cross",
    points: given.length === 0 ? null : roundPoints(crossPoints(given, method), decimals),
    max: maximumInForce(criterion),
    notApplicable: given.length === 0,
    explanation: {
      rule: "cross",
      parts: {
        n: given.length,
        method: doneBy(method, given.length),
        values: given.length === 0 ? null : given.join(";"),
        lowest: given[0] ?? null,
        highest: given.at(-1) ?? null,
        leftOut: marks.length - given.length,
        explanation: reasons.length === 0 ? null : reasons.join("; "),
      },
    },
  };
}

function doneBy(method: CrossMethod, marks: number): CrossDone {
  return method === "trimmed" && marks < fewestToTrim ? "too-few" : method;
}
