import type { Criterion } from "../../../src/domain/round/scale";
import {
  add,
  divide,
  floor,
  largest,
  multiply,
  numberOf,
  type Rational,
  rational,
  rounded,
  smallest,
} from "./rational";
import { referenceMost, referencePart } from "./reference-part";

/** "ROUND to the decimals"; "Làm tròn đến: points to the nearest multiple, half up, instead of decimals". */
export function referenceRounded(criterion: Criterion, points: Rational, decimals: number): number {
  const { roundTo } = criterion;
  if (roundTo === null) return numberOf(rounded(rounded(points, 8), decimals));
  const times = floor(rounded(add(divide(rounded(points, 8), rational(roundTo)), divide(rational(1), rational(2))), 8));
  return numberOf(withinBounds(criterion, multiply(times, rational(roundTo))));
}

/** "Base points lie in 0…M", others in their bounds. */
function withinBounds(criterion: Criterion, points: Rational): Rational {
  const most = referenceMost(criterion);
  const least = referencePart(criterion) === "by-sign" ? criterion.lowest : 0;
  const capped = most === null ? points : smallest(rational(most), points);
  return least === null ? capped : largest(rational(least), capped);
}
