import { type Computed, type ScoringCase, points } from "./computed";
import { compare, exact, rounded8, zero } from "../scoring/exact";
import { fromRatio, ratioParts } from "./ratio";

/** Đạt/Không đạt: M if r, rounded to 8 decimals, is at least 1; else 0. */
export function passFail({ criterion, facts }: ScoringCase): Computed {
  return fromRatio(facts.indicator, (ratio) => {
    const reached = compare(rounded8(ratio), exact(1)) >= 0;
    const parts = { ...ratioParts(facts.indicator, ratio), max: criterion.max };
    return points(reached ? exact(criterion.max) : zero, parts);
  });
}
