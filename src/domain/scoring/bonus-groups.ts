import { foldWords } from "../basics/text";
import { groupBy } from "../basics/group-by";
import type { Criterion } from "../round/scale";
import { signedPoints } from "../ways/ways";
import type { PointsInForce } from "./score";

/**
 * The lines whose bonus doesn't count: of those with the same word in Nhóm thưởng only the highest does, of equal ones
 * the first in the scale (contract §5). `lines`: in the order of the scale. Points of 0 or below are no bonus.
 */
export function outdoneBonuses(
  scale: readonly Criterion[],
  lines: readonly Pick<PointsInForce, "points">[],
): ReadonlySet<Criterion> {
  const pointsOf = new Map(scale.map((line, index) => [line, signedPoints(line, lines[index]?.points ?? 0)]));
  return new Set(
    bonusGroups(scale).flatMap((group) => {
      const most = Math.max(...group.map((line) => pointsOf.get(line) ?? 0));
      const first = group.find((line) => pointsOf.get(line) === most);
      return group.filter((line) => line !== first && (pointsOf.get(line) ?? 0) > 0);
    }),
  );
}

/** The lines of each Nhóm thưởng, in the order of the scale; those without one are in none. */
export function bonusGroups(scale: readonly Criterion[]): readonly (readonly Criterion[])[] {
  const stated = scale.filter(({ bonusGroup }) => bonusGroup !== null);
  return [...groupBy(stated, ({ bonusGroup }) => foldWords(bonusGroup ?? "")).values()];
}
