import { type Indicator, isInWords } from "../round/indicator";
import { type Criterion, isUndecided } from "../round/scale";
import type { ScoringMethod } from "../../contract/choice-words";
import { bands } from "./bands";
import { bonusPenalty } from "./bonus-penalty";
import { byRank } from "./by-rank";
import { deadline } from "./deadline";
import { deductFromMax } from "./deduct-from-max";
import { direct } from "./direct";
import { excessBonus } from "./excess-bonus";
import { passFail } from "./pass-fail";
import { perOccurrence } from "./per-occurrence";
import { progressiveToLeader } from "./progressive-to-leader";
import { proportional } from "./proportional";
import { ratioToBest } from "./ratio-to-best";
import { stepwiseDeduction } from "./stepwise-deduction";
import { type Computed, type CriterionNumber, none, type ScoringCase, type Way } from "./way";

/** Every scoring method; all questions about one are answered here. */
export const ways: { readonly [M in ScoringMethod]: Way } = {
  proportional,
  bands,
  "pass-fail": passFail,
  "stepwise-deduction": stepwiseDeduction,
  "excess-bonus": excessBonus,
  "deduct-from-max": deductFromMax,
  "progressive-to-leader": progressiveToLeader,
  "ratio-to-best": ratioToBest,
  "by-rank": byRank,
  "per-occurrence": perOccurrence,
  direct,
  "bonus-penalty": bonusPenalty,
  deadline,
};

/** What decides how a line is scored. */
export type ScoredLine = Pick<Criterion, "kind" | "indicator" | "document">;

/**
 * Without an indicator and without a document, a criterion is scored by hand, whatever its method (contract §4,
 * Scoring).
 */
export function isHandScored({ kind, indicator, document }: ScoredLine): boolean {
  return ways[kind].source === "nothing" || (indicator === null && document === null);
}

/** Exact points of one line for one unit, by the criterion's method. Rounding is the caller's, once. */
export function computePoints(given: ScoringCase): Computed {
  return isHandScored(given.criterion) || isUndecided(given.criterion)
    ? none
    : ways[given.criterion.kind].points(given);
}

/** Lines outside the base never count in a rescaled denominator. */
export function isOutsideBase(kind: ScoringMethod): boolean {
  return ways[kind].outsideBase !== undefined;
}

/** Whether a unit's points depend on the results of the others in its cluster. */
export function isRelative(kind: ScoringMethod): boolean {
  return ways[kind].uses === "best";
}

/** What the method reads; "nothing": people give the points. */
export function sourceOf(kind: ScoringMethod): Way["source"] {
  return ways[kind].source;
}

/** Whether the line is scored by rows of `Mức điểm`. */
export function usesBands(criterion: ScoredLine): boolean {
  return !isHandScored(criterion) && ways[criterion.kind].bands !== undefined;
}

/**
 * What bounds entered points, both included: 0 or a number of the line; where that number is blank there is no bound.
 */
export function boundsOfEntered(kind: ScoringMethod): {
  readonly lowest: 0 | "lowest";
  readonly highest: "max" | "highest";
} {
  const { outsideBase } = ways[kind];
  return {
    lowest: outsideBase === "bonus-or-penalty" ? "lowest" : 0,
    highest: outsideBase === undefined ? "max" : "highest",
  };
}

/**
 * The numbers that decide about the points of a line (contract §4, Scoring); of one scored by hand, its bounds alone.
 */
export function numbersOf(criterion: ScoredLine): readonly CriterionNumber[] {
  const { numbers } = ways[criterion.kind];
  return isHandScored(criterion)
    ? numbers.filter((number) => number === "max" || number === "lowest" || number === "highest")
    : numbers;
}

/**
 * The numbers that the line's method can't do without and that are blank, or a Bước not above 0; [] for a line scored
 * by hand.
 */
export function unusableNumbers(criterion: Criterion): readonly ("step" | "perTime" | "highest")[] {
  const { needed = [] } = ways[criterion.kind];
  if (isHandScored(criterion)) return [];
  return needed.filter((number) => {
    const value = criterion[number];
    return value === null || (number === "step" && value <= 0);
  });
}

/** Why the method can't score the indicator; `null` = it can. */
export function unsuitedTo(kind: ScoringMethod, indicator: Indicator | null): "lower-is-better" | "in-words" | null {
  const { uses } = ways[kind];
  if (uses === "best" && indicator?.evaluation === "lower") return "lower-is-better";
  return (uses === "best" || uses === "number") && isInWords(indicator) ? "in-words" : null;
}
