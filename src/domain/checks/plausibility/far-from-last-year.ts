import type { Issue } from "../../issue";
import type { Period } from "../../period";
import { issueOf, type FigureLine, type Stated } from "./figure-line";
import { isRank } from "../../targets/rank-measure";
import { stepOf } from "./reference";

/** More than this many times, or less than that part of, what was achieved a year before. */
const factor = 5;
/**
 * Of small counts any factor is soon reached: the larger of the two must be at least so many of the smallest steps in
 * which they are written.
 */
const leastSteps = 50;

/**
 * A result against the same months of the year before, a target against that year. Blank and zero years tell nothing.
 */
export function farFromLastYear(line: FigureLine, period: Pick<Period, "kind">): readonly Issue[] {
  if (isRank(line.measure)) return [];
  const before = period.kind === "h1" ? line.samePeriod : line.previousYear;
  const pairs: readonly (readonly [Stated | null, Stated | null])[] = [
    [line.result, before],
    [line.target, line.previousYear],
  ];
  return pairs.flatMap(([subject, reference]): readonly Issue[] => {
    if (subject === null || reference === null || subject.value <= 0 || reference.value <= 0) return [];
    const times = subject.value / reference.value;
    const isFar = times > factor || times < 1 / factor;
    if (!isFar || Math.max(subject.value, reference.value) < leastSteps * stepOf([subject.value, reference.value]))
      return [];
    return [
      issueOf(
        "far-from-last-year",
        { label: subject.label, value: subject.value, reference: reference.label, expected: reference.value, factor },
        subject.place,
      ),
    ];
  });
}
