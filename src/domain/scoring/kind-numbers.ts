import { isHandScored } from "../hand-scored";
import type { Criterion, ScoringKind } from "../scale";

/** Numbers of a line of the scale. */
export type CriterionNumber = "max" | "step" | "perTime" | "minimumPercent" | "lowest" | "highest";

const numbersOfKind: { readonly [K in ScoringKind]: readonly CriterionNumber[] } = {
  proportional: ["max", "minimumPercent"],
  bands: ["max"],
  "pass-fail": ["max"],
  "stepwise-deduction": ["max", "step", "perTime"],
  "excess-bonus": ["step", "perTime", "highest"],
  "deduct-from-max": ["max", "perTime"],
  "progressive-to-leader": ["max"],
  "ratio-to-best": ["max"],
  "by-rank": ["max"],
  "per-occurrence": ["max", "perTime"],
  direct: ["max"],
  "bonus-penalty": ["perTime", "lowest", "highest"],
  deadline: ["max", "perTime"],
};

/** The numbers that decide about the points of a line (contract §4, Scoring); of one scored by hand, its bounds alone. */
export function numbersOf(criterion: Criterion): readonly CriterionNumber[] {
  const numbers = numbersOfKind[criterion.kind];
  return isHandScored(criterion) ? numbers.filter((number) => number === "max" || number === "lowest" || number === "highest") : numbers;
}
