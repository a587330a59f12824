import { isHandScored, type Criterion, type ScoringKind } from "../round/scale";

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

type NeededNumber = "step" | "perTime" | "highest";

/**
 * Without these a way gives no points, or not all it could; the others are bounds and limits that may be left blank.
 */
const neededByKind: { readonly [K in ScoringKind]: readonly NeededNumber[] } = {
  proportional: [],
  bands: [],
  "pass-fail": [],
  "stepwise-deduction": ["step", "perTime"],
  "excess-bonus": ["step", "perTime", "highest"],
  "deduct-from-max": ["perTime"],
  "progressive-to-leader": [],
  "ratio-to-best": [],
  "by-rank": [],
  "per-occurrence": ["perTime"],
  direct: [],
  "bonus-penalty": ["perTime"],
  deadline: ["perTime"],
};

/**
 * The numbers without which a way gives no points at all; Thời hạn gives them to a document in time without Điểm mỗi
 * lần.
 */
export function neededNumbers(kind: ScoringKind): readonly NeededNumber[] {
  return kind === "deadline" ? [] : neededByKind[kind];
}

/**
 * The numbers that the line's way can't do without and that are blank, or a Bước not above 0; none of a line scored by
 * hand.
 */
export function unusableNumbers(criterion: Criterion): readonly NeededNumber[] {
  if (isHandScored(criterion)) return [];
  return neededByKind[criterion.kind].filter((number) => {
    const value = criterion[number];
    return value === null || (number === "step" && value <= 0);
  });
}

/**
 * The numbers that decide about the points of a line (contract §4, Scoring); of one scored by hand, its bounds alone.
 */
export function numbersOf(criterion: Pick<Criterion, "kind" | "indicator" | "document">): readonly CriterionNumber[] {
  const numbers = numbersOfKind[criterion.kind];
  return isHandScored(criterion)
    ? numbers.filter((number) => number === "max" || number === "lowest" || number === "highest")
    : numbers;
}
