import { foldWords } from "../basics/text";
import type { Criterion } from "../round/scale";
import { signedPoints } from "../ways/ways";

/**
 * What each line outside the base adds to the sums: bonus above 0, penalty below. Of the bonuses with the same word in
 * Nhóm thưởng only the highest counts, of equal ones the first; the others add 0 (contract §5). Blank points add 0.
 */
export function extraPoints(
  lines: readonly Criterion[],
  pointsOf: ReadonlyMap<string, number | null>,
): readonly number[] {
  const stated = lines.map((line) => ({
    group: line.bonusGroup === null ? null : foldWords(line.bonusGroup),
    points: signedPoints(line, pointsOf.get(line.code) ?? 0),
  }));
  return stated.map(({ group, points }, index) => {
    if (group === null || points <= 0) return points;
    const isOutdone = stated.some(
      (other, place) => other.group === group && (other.points > points || (other.points === points && place < index)),
    );
    return isOutdone ? 0 : points;
  });
}

/** The bonus lines by their Nhóm thưởng; lines without one are not among them. */
export function bonusGroups(lines: readonly Criterion[]): readonly (readonly Criterion[])[] {
  const groups = new Map<string, Criterion[]>();
  for (const line of lines) {
    if (line.bonusGroup === null) continue;
    const key = foldWords(line.bonusGroup);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}
