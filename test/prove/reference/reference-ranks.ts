import type { GeneratedCluster } from "../generate/generated";
import { type Rational, add, isEqual, isLess, nought, rational, subtract } from "./rational";
import { referencePart } from "./reference-part";
import { sameWords } from "./reference-bands";
import type { ReferenceUnit } from "./reference-unit";

/** Unit code → rank 1-2-2-4 among those who are judged; pending units and guests have none. */
export function referenceRanks(
  { cluster, criteria }: GeneratedCluster,
  units: readonly ReferenceUnit[],
): ReadonlyMap<string, number | null> {
  const takenOff = new Set(criteria.flatMap((line) => (referencePart(line) === "penalty" ? [line.code] : [])));
  const standings = units.map((unit) => ({
    ...unit,
    keys:
      unit.guest || unit.sums === null
        ? null
        : [rational(unit.sums.total), ...cluster.tieBreaks.map((name) => tieBreak(name, unit))],
  }));
  function tieBreak(name: string, { lines }: ReferenceUnit): Rational {
    const coded = criteria.filter(({ code }) => sameWords(code, name));
    const chosen = new Set(
      (coded.length > 0 ? coded : criteria.filter(({ section }) => section !== null && sameWords(section, name))).map(
        ({ code }) => code,
      ),
    );
    return lines
      .filter(({ criterion }) => chosen.has(criterion))
      .reduce((total, { criterion, points }) => {
        const sum = takenOff.has(criterion) ? subtract : add;
        return sum(total, rational(points ?? 0));
      }, nought);
  }
  return new Map(
    standings.map(({ unit, keys }) => {
      if (keys === null) return [unit, null];
      return [unit, 1 + standings.filter((other) => other.keys !== null && isBetter(other.keys, keys)).length];
    }),
  );
}

/** Better on the first key on which they differ. */
function isBetter(one: readonly Rational[], other: readonly Rational[]): boolean {
  const deciding = one.findIndex((key, index) => !isEqual(key, other[index] ?? nought));
  return deciding >= 0 && isLess(other[deciding] ?? nought, one[deciding] ?? nought);
}
