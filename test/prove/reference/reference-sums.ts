import type { Cluster } from "../../../src/domain/round/roster";
import type { Criterion } from "../../../src/domain/round/scale";
import {
  add,
  divide,
  isEqual,
  isLess,
  largest,
  multiply,
  nought,
  numberOf,
  type Rational,
  rational,
  rounded,
  smallest,
  subtract,
  sum,
} from "./rational";
import { isBase, referencePart } from "./reference-part";
import type { ReferenceLine, ReferenceTotal } from "./reference-unit";

type Summed = {
  readonly criteria: readonly Criterion[];
  readonly lines: readonly ReferenceLine[];
  /** By conditions. */
  readonly deducted: Rational;
};

/** Sums and total of a unit (contract §4, Scoring; §5); `null` = pending. */
export function sumsOf(
  { scoring, declaredTotal, bonusCap, penaltyCap, totalCap, totalFloor }: Cluster,
  { criteria, lines, deducted }: Summed,
): ReferenceTotal | null {
  if (lines.some(({ points, notApplicable }) => points === null && !notApplicable)) return null;
  const ROUND = (value: Rational): Rational => rounded(rounded(value, 8), scoring.decimals);
  const all = criteria.map((criterion, index) => ({ criterion, points: lines[index]?.points ?? null }));
  const base = all.filter(({ criterion }) => isBase(criterion));
  const applicable = base.flatMap(({ criterion, points }) =>
    points === null ? [] : [{ max: rational(criterion.max), points: rational(points) }],
  );
  const earned = sum(applicable.map(({ points }) => points));
  const available = sum(applicable.map(({ max }) => max));
  const leftOut = applicable.length < base.length;
  if (leftOut && isEqual(available, nought)) return null;
  const declared =
    declaredTotal === null ? sum(base.map(({ criterion }) => rational(criterion.max))) : rational(declaredTotal);
  const rescaled = leftOut ? ROUND(divide(multiply(declared, earned), available)) : null;
  const extra = all.flatMap(({ criterion, points }) =>
    points === null || isBase(criterion)
      ? []
      : [referencePart(criterion) === "penalty" ? subtract(nought, rational(points)) : rational(points)],
  );
  const won = ROUND(wonOf(all));
  const lost = ROUND(sum([...extra.filter((points) => isLess(points, nought)), deducted]));
  const bonus = bonusCap === null ? won : smallest(won, rational(bonusCap));
  const penalty = penaltyCap === null ? lost : largest(lost, rational(-penaltyCap));
  const whole = ROUND(sum([rescaled ?? ROUND(earned), bonus, penalty]));
  const capped = totalCap === null ? whole : smallest(whole, rational(totalCap));
  const total = totalFloor === null ? capped : largest(capped, rational(totalFloor));
  return {
    base: numberOf(ROUND(earned)),
    rescaled: rescaled === null ? null : numberOf(rescaled),
    bonus: numberOf(bonus),
    penalty: numberOf(add(penalty, nought)),
    total: numberOf(total),
  };
}

type Pointed = { readonly criterion: Criterion; readonly points: number | null };

/** Points above 0 outside the base; "of the bonus lines with the same word only the highest counts". */
function wonOf(all: readonly Pointed[]): Rational {
  const won = all.flatMap(({ criterion, points }) => {
    const part = referencePart(criterion);
    const isWon = (part === "bonus" || part === "by-sign") && points !== null && points > 0;
    return isWon ? [{ group: criterion.bonusGroup?.toLowerCase() ?? criterion.code, points: rational(points) }] : [];
  });
  const groups = [...new Set(won.map(({ group }) => group))];
  return sum(
    groups.map((group) =>
      won.flatMap((each) => (each.group === group ? [each.points] : [])).reduce((most, next) => largest(most, next)),
    ),
  );
}
