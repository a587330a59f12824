import { choiceWords } from "../../contract/choice-words";
import { type Indicator, isInWords } from "../round/indicator";
import type { Entry } from "../basics/entry";
import { usesBenchmark, type Period } from "../round/period";
import Big from "big.js";
import type { Figure } from "./figure";
import { foldWords } from "../basics/text";

type Judged = Pick<Indicator, "evaluation" | "acceptedTexts">;

/**
 * 100 r against the year's target in force, in percent, 8 decimals, half away from zero; more is always better
 * (contract §4, Targets and Scoring). `null` = not computable: no number on either side, T ≤ 0 where more is better, A
 * < 0 where less is. Words: 100 when accepted, else 0; KAD, KG, blank and unreadable results have no percent.
 */
export function percentOfTarget(indicator: Judged, target: number | string | null, result: Entry): number | null {
  if (result.value === null || indicator.evaluation === null) return null;
  if (isInWords(indicator)) {
    return isAcceptedText(indicator, String(result.value)) ? 100 : 0;
  }
  if (typeof target !== "number" || typeof result.value !== "number") return null;
  return percentOfNumbers(indicator, target, result.value);
}

/** The same between two numbers, such as those of two rounds; more is better in it, also where less is. */
export function percentOfNumbers(
  { evaluation }: Pick<Indicator, "evaluation">,
  base: number,
  reached: number,
): number | null {
  return evaluation === "lower" ? whereLessIsBetter(base, reached) : whereMoreIsBetter(base, reached);
}

function whereMoreIsBetter(target: number, result: number): number | null {
  return target <= 0 ? null : hundredfoldRatio(result, target);
}

function whereLessIsBetter(target: number, result: number): number | null {
  if (result < 0) return null;
  if (result === 0) return 100;
  return target === 0 ? 0 : hundredfoldRatio(target, result);
}

type Round = Pick<Period, "kind" | "scoreByBenchmark" | "benchmarkPercent">;

type Planned = {
  /** `null` for the unit's own indicators, which declare no nature. */
  readonly indicator: Pick<Indicator, "evaluation" | "nature" | "measure" | "benchmarkPercent"> | null;
  /** The year's target in force. */
  readonly target: number | string | null;
  readonly halfYearPlan: number | null;
};

/**
 * The target that the round's result is scored against (contract §4, Targets): mid-year, for what adds up over the year
 * and is better the more, the plan for six months, else the expected share of the year's target, 8 decimals. Ranks (ĐVT
 * hạng) and states reached don't add up: their target stays. `null` where neither the target nor a plan is a number, or
 * where the Board has not stated what is to be known of the indicator (rounds.md, Blank on the Board's sheets).
 */
export function benchmarkOf(round: Round, { indicator, target, halfYearPlan }: Planned): number | null {
  if (indicator !== null && unstated(round, indicator).length > 0) return null;
  const year = typeof target === "number" && !isInWords(indicator) ? target : null;
  if (!usesBenchmark(round) || indicator === null || !hasMidYear(indicator)) return year;
  if (halfYearPlan !== null) return halfYearPlan;
  return year === null ? null : shareOf(year, indicator.benchmarkPercent ?? round.benchmarkPercent);
}

/**
 * Whether a result is at the benchmark of the round or better; equal counts as reached, words are reached if accepted.
 * `null` = nothing to compare: no result, no target, or a figure in words.
 */
export function reachesBenchmark(
  { result, benchmark, pctOfTarget }: Pick<Figure, "result" | "benchmark" | "pctOfTarget">,
  indicator: Pick<Indicator, "evaluation">,
): boolean | null {
  if (isInWords(indicator)) return pctOfTarget === null ? null : pctOfTarget >= 100;
  if (typeof result !== "number" || benchmark === null) return null;
  return indicator.evaluation === "lower" ? result <= benchmark : result >= benchmark;
}

/** What the Board has still to state of an indicator before it can be compared and scored in this round. */
export function unstated(
  round: Pick<Period, "kind" | "scoreByBenchmark">,
  { evaluation, nature, measure }: Pick<Indicator, "evaluation" | "nature" | "measure">,
): readonly ("evaluation" | "nature")[] {
  const needsNature = usesBenchmark(round) && (evaluation === null || evaluation === "higher") && !isRank(measure);
  return [
    ...(evaluation === null ? (["evaluation"] as const) : []),
    ...(needsNature && nature === null ? (["nature"] as const) : []),
  ];
}

/** Whether a part of the year's target is due by mid-year: a plan for six months counts there, and nowhere else. */
export function hasMidYear({
  nature,
  evaluation,
  measure,
}: Pick<Indicator, "nature" | "evaluation" | "measure">): boolean {
  return nature === "flow" && evaluation === "higher" && !isRank(measure);
}

/** Division rounds to 8 decimals, half away from zero, from the exact quotient. */
export const decimal = Big();
decimal.DP = 8;
decimal.RM = Big.roundHalfUp;

function hundredfoldRatio(numerator: number, denominator: number): number {
  return plainZero(decimal(numerator).times(100).div(denominator).toNumber());
}

function shareOf(target: number, percent: number): number {
  return plainZero(decimal(target).times(percent).div(100).toNumber());
}

/** Rounding may leave a negative zero. */
function plainZero(value: number): number {
  return value === 0 ? 0 : value;
}

/**
 * Whether forms, sheets and screens show a percent of the target for a figure: between two numbers, and never for
 * ranks, pass/fail and words, which have none in any round. `null` = one of the unit's own indicators. Scoring has its
 * own r.
 */
export function comparesInPercent(
  indicator: Pick<Indicator, "evaluation"> | null,
  { result, inForce, measure }: Pick<Figure, "result" | "inForce" | "measure">,
): boolean {
  if (indicator !== null && indicator.evaluation === null) return false;
  return typeof result === "number" && typeof inForce === "number" && !isInWords(indicator) && !isRank(measure);
}

/** Spellings of ĐVT under which a figure is a place in an order: it neither adds up nor compares by ratio. */
export const rankMeasures: readonly string[] = ["hạng", "thứ hạng", "xếp hạng"];

/** Whether figures of this measure are ranks. */
export function isRank(measure: string | null): boolean {
  return measure !== null && rankMeasures.includes(foldWords(measure));
}

/** Texts that mean done where a Đạt/Chưa đạt indicator names none (contract §4, Numbers). */
export const defaultAcceptedTexts: readonly string[] = [
  choiceWords.outlook.reached,
  "Hoàn thành",
  "Hoàn thành vượt mức",
];

/** Whether the result is among Văn bản chấp nhận. Words in a Định tính indicator that names none are never accepted. */
export function isAcceptedText(indicator: Pick<Indicator, "evaluation" | "acceptedTexts">, result: string): boolean {
  const byDefault = indicator.evaluation === "pass-fail" ? defaultAcceptedTexts : [];
  const accepted = indicator.acceptedTexts.length > 0 ? indicator.acceptedTexts : byDefault;
  return accepted.some((text) => foldWords(text) === foldWords(result));
}
