import { type Indicator, isInWords } from "../round/indicator";
import { type Criterion, isUndecided } from "../round/scale";
import type { BandsBy, ScoringMethod } from "../../contract/choice-words";
import { bands } from "./bands";
import { amongUnassigned } from "./unassigned";
import { bonusPenalty } from "./bonus-penalty";
import { byRank } from "./by-rank";
import { deadline } from "./deadline";
import { deductFromMax } from "./deduct-from-max";
import { direct } from "./direct";
import { excessBonus } from "./excess-bonus";
import { interpolated } from "./interpolated";
import { interpolatedBands } from "./interpolated-bands";
import { passFail } from "./pass-fail";
import { perOccurrence } from "./per-occurrence";
import { progressiveToLeader } from "./progressive-to-leader";
import { proportional } from "./proportional";
import { ratioToBest } from "./ratio-to-best";
import { stepwiseDeduction } from "./stepwise-deduction";
import { compare, exact } from "../basics/exact";
import { type Computed, type CriterionNumber, none, points, type ScoringCase, type Way } from "./way";

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
  interpolated,
  "interpolated-bands": interpolatedBands,
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
export function computePoints(given: Omit<ScoringCase, "most">): Computed {
  const { criterion } = given;
  if (isHandScored(criterion) || isUndecided(criterion)) return none;
  const most = mostPoints(criterion);
  const { indicator } = given.facts;
  if (criterion.whenNotAssigned !== null && indicator?.hasNoTarget === true)
    return criterion.whenNotAssigned === "not-applicable" ? none : cappedAt(most, amongUnassigned({ ...given, most }));
  return cappedAt(most, ways[criterion.kind].points({ ...given, most }));
}

/** A limit below what the rule gives is shown among the numbers that explain the points. */
function cappedAt(most: number | null, computed: Computed): Computed {
  if (most === null || computed.outcome !== "points" || compare(computed.points, exact(most)) <= 0) return computed;
  return points(exact(most), { ...computed.parts, limit: most });
}

/** What decides in which sum a line's points count. */
export type CountedLine = Pick<Criterion, "kind" | "countsToward">;

/**
 * The sum in which a line's points count (contract §5, Tính vào; else by its method, §4). Points of a penalty line are
 * positive and are taken off; "bonus-or-penalty": their sign says which.
 */
export function partOf({ kind, countsToward }: CountedLine): "base" | "bonus" | "penalty" | "bonus-or-penalty" {
  return countsToward ?? ways[kind].outsideBase ?? "base";
}

/** Lines outside the base never count in a rescaled denominator. */
export function isOutsideBase(line: CountedLine): boolean {
  return partOf(line) !== "base";
}

/**
 * Whether points on the line are only there if somebody claims them: a bonus or penalty by Tính vào, scored by hand.
 */
export function isClaimed(line: CountedLine & ScoredLine): boolean {
  return (line.countsToward === "bonus" || line.countsToward === "penalty") && isHandScored(line);
}

/** What a line's points add to its sum: those of a penalty line are taken off. Blank stays blank. */
export function signedPoints<Points extends number | null>(line: CountedLine, points: Points): Points {
  return (points !== null && points !== 0 && partOf(line) === "penalty" ? 0 - points : points) as Points;
}

/** Whether a unit's points depend on the results of the others in its cluster. */
export function isRelative(line: RankedLine): boolean {
  return ways[line.kind].uses === "best" || looksAtAll(line);
}

/** What decides whether a line takes the rank of a result. */
export type RankedLine = Pick<Criterion, "kind" | "bandsBy">;

/** Whether bands are taken by the rank that the result has in the cluster (contract §5, Bậc theo). */
export function isRanked({ kind, bandsBy }: RankedLine): boolean {
  return bandsBy === "rank" && ways[kind].mayRank === true;
}

/** Whether all results of the cluster's members count, not only the best of them. */
export function looksAtAll(line: RankedLine): boolean {
  return ways[line.kind].uses === "range" || isRanked(line);
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
 * What Bậc theo may say on a line of the method, the meaning of a blank first: by percent, or where A is a rank, by A
 * itself. [] = the method has no bands.
 */
export function bandChoices(kind: ScoringMethod): readonly BandsBy[] {
  const { bands: by, mayRank } = ways[kind];
  const ranked = mayRank === true ? (["rank"] as const) : [];
  if (by === undefined) return [];
  return by === "rank" ? ["percent", ...ranked] : ["percent", "value", ...ranked];
}

/** What the Từ of a line's bands is compared with. */
export function bandsStartBy({ kind, bandsBy }: RankedLine): BandsBy {
  return ways[kind].bands === "rank" ? "rank" : bandsBy;
}

/**
 * What bounds the points of a line, both included: 0 or a number of the line; of several the first that is stated.
 * Where none is, there is no bound. A line that Tính vào takes out of the base has Điểm tối đa, else Điểm chuẩn.
 */
export function boundsOfLine(line: CountedLine): {
  readonly lowest: 0 | "lowest";
  readonly highest: readonly ("max" | "highest")[];
} {
  const part = partOf(line);
  return {
    lowest: part === "bonus-or-penalty" ? "lowest" : 0,
    highest: part === "base" ? ["max"] : ways[line.kind].outsideBase === undefined ? ["highest", "max"] : ["highest"],
  };
}

/** The most points that a line may have; `null` = no bound. */
export function mostPoints(line: CountedLine & Pick<Criterion, "max" | "highest">): number | null {
  return boundsOfLine(line).highest.reduce<number | null>((most, number) => most ?? line[number], null);
}

/** The least points that a line may have; `null` = no bound. */
export function lowestPoints(line: CountedLine & Pick<Criterion, "lowest">): number | null {
  const { lowest } = boundsOfLine(line);
  return lowest === 0 ? 0 : line.lowest;
}

/** Điểm chuẩn of a line of the base or of one outside it by its method; by Tính vào what bounds the line. */
export function maximumInForce(line: CountedLine & Pick<Criterion, "max" | "highest">): number {
  return isOutsideBase(line) && hasMaximum(line) ? (mostPoints(line) ?? line.max) : line.max;
}

/** Whether the line has Điểm chuẩn: those outside the base by their method have none. */
export function hasMaximum(line: CountedLine): boolean {
  return boundsOfLine(line).highest.includes("max");
}

/**
 * Whether the line can't do without Điểm chuẩn. One that Tính vào takes out of the base can where Điểm tối đa bounds it
 * and its method makes nothing else of Điểm chuẩn.
 */
export function needsMaximum(line: CountedLine & Pick<Criterion, "highest">): boolean {
  return hasMaximum(line) && (partOf(line) === "base" || line.highest === null || ways[line.kind].maxIsBound !== true);
}

/** Whether Tính vào may be stated (contract §5): with points of either sign, as of Thưởng/Trừ, it stays blank. */
export function isPartChosen(kind: ScoringMethod): boolean {
  return ways[kind].outsideBase !== "bonus-or-penalty";
}

/**
 * The numbers that decide about the points of a line (contract §4, Scoring); of one scored by hand, its bounds alone.
 */
export function numbersOf(criterion: ScoredLine & CountedLine): readonly CriterionNumber[] {
  const { numbers: own } = ways[criterion.kind];
  const bounds = boundsOfLine(criterion).highest;
  const numbers = [
    ...(bounds.includes("max") && !own.includes("max") ? (["max"] as const) : []),
    ...own,
    ...(bounds.includes("highest") && !own.includes("highest") ? (["highest"] as const) : []),
  ];
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
  return (uses === "best" || uses === "range" || uses === "number") && isInWords(indicator) ? "in-words" : null;
}
