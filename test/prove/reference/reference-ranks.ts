import type { GeneratedCluster } from "../generate/generated";
import { type Rational, add, isEqual, isLess, nought, rational, subtract } from "./rational";
import { referencePart } from "./reference-part";
import { sameWords } from "./reference-bands";
import type { ReferenceUnit } from "./reference-unit";

/** `null` = nothing there: last, or no rank at all where it is the first key. */
type Key = { readonly value: Rational | null; readonly lessIsBetter?: boolean };

/** Unit code → rank 1-2-2-4 among those who are judged; who has nothing in the first key and guests have none. */
export function referenceRanks(
  generated: GeneratedCluster,
  units: readonly ReferenceUnit[],
): ReadonlyMap<string, number | null> {
  const { rankedBy, tieBreaks } = generated.cluster;
  const votes = tieBreaks.indexOf("Biểu quyết");
  const compared = votes < 0 ? tieBreaks : tieBreaks.slice(0, votes);
  const standings = units.map((unit) => {
    const total: Key = { value: unit.sums === null ? null : rational(unit.sums.total) };
    const first = rankedBy.length === 0 ? [total] : rankedBy.map((name) => resultOf(generated, name, unit));
    const keys = [...first, ...compared.map((name) => tieBreak(generated, name, unit))];
    return { unit: unit.unit, keys: unit.guest || keys[0]?.value === null ? null : keys };
  });
  return new Map(
    standings.map(({ unit, keys }) => {
      if (keys === null) return [unit, null];
      return [unit, 1 + standings.filter((other) => other.keys !== null && isBetter(other.keys, keys)).length];
    }),
  );
}

/** A criterion, else a section, else an indicator; an unknown name is the same for all. */
function tieBreak(generated: GeneratedCluster, name: string, unit: ReferenceUnit): Key {
  const { criteria, indicators } = generated;
  const coded = criteria.filter(({ code }) => sameWords(code, name));
  const chosen =
    coded.length > 0 ? coded : criteria.filter(({ section }) => section !== null && sameWords(section, name));
  if (chosen.length === 0)
    return indicators.some(({ code }) => code === name) ? resultOf(generated, name, unit) : { value: nought };
  const value = chosen.reduce((total, line) => {
    const points = rational(unit.lines.find(({ criterion }) => criterion === line.code)?.points ?? 0);
    return referencePart(line) === "penalty" ? subtract(total, points) : add(total, points);
  }, nought);
  return { value };
}

function resultOf({ units, indicators }: GeneratedCluster, name: string, { unit: code }: ReferenceUnit): Key {
  const result = units.find(({ unit }) => unit.code === code)?.figures?.get(name)?.result;
  const lessIsBetter = indicators.find((indicator) => indicator.code === name)?.evaluation === "lower";
  return {
    value: result?.state === "value" && typeof result.value === "number" ? rational(result.value) : null,
    lessIsBetter,
  };
}

/** Better on the first key on which they differ. */
function isBetter(one: readonly Key[], other: readonly Key[]): boolean {
  for (const [index, { value, lessIsBetter = false }] of one.entries()) {
    const against = other[index]?.value ?? null;
    if (value === null && against === null) continue;
    if (value === null || against === null) return against === null;
    if (!isEqual(value, against)) return lessIsBetter ? isLess(value, against) : isLess(against, value);
  }
  return false;
}
