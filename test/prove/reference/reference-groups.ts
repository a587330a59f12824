import type { Criterion } from "../../../src/domain/round/scale";
import { referencePart } from "./reference-part";

type Pointed = { readonly criterion: Criterion; readonly points: number | null };

/** "of the bonus lines with the same word only the highest counts": those that don't, of equal ones the later. */
export function referenceOutdone<Line extends Pointed>(lines: readonly Line[]): ReadonlySet<Line> {
  const bonuses = lines.flatMap((line, place) => {
    const { criterion, points } = line;
    const isBonus = ["bonus", "by-sign"].includes(referencePart(criterion));
    const word = criterion.bonusGroup?.toLowerCase() ?? null;
    return isBonus && word !== null && points !== null && points > 0 ? [{ line, word, points, place }] : [];
  });
  return new Set(
    bonuses.flatMap(({ line, word, points, place }) => {
      const rivals = bonuses.filter((other) => other.word === word && other.place !== place);
      const isBeaten = rivals.some(
        (other) => other.points > points || (other.points === points && other.place < place),
      );
      return isBeaten ? [line] : [];
    }),
  );
}
