import type { Issue } from "../../issue";
import { kindRules, type Period } from "../../round/period";
import { issueOf, type FigureLine, type Stated, isPercent, measureOff } from "./figure-line";
import { isRank } from "../../figures/target-percent";
import Big from "big.js";

/** More than this many times, or less than that part of, what was achieved a year before. */
const factor = 5;
/**
 * Of small counts any factor is soon reached: the larger of the two must be at least so many of the smallest steps in
 * which they are written.
 */
const leastSteps = 50;

/**
 * A result against the same months of the year before, a target against that year. Blank and zero years say nothing.
 */
export function farFromLastYear(line: FigureLine, period: Pick<Period, "kind">): readonly Issue[] {
  if (isRank(line.measure)) return [];
  const { comparedWith } = kindRules[period.kind];
  const before = comparedWith === null ? null : line[comparedWith];
  const pairs: readonly (readonly [Stated | null, Stated | null])[] = [
    [line.result, before],
    [line.target, line.previousYear],
  ];
  return pairs.flatMap(([subject, reference]): readonly Issue[] => {
    if (subject === null || reference === null || subject.value <= 0 || reference.value <= 0) return [];
    const times = subject.value / reference.value;
    const isFar = times > factor || times < 1 / factor;
    if (!isFar || Math.max(subject.value, reference.value) < leastSteps * stepOf([subject.value, reference.value]))
      return [];
    return [
      issueOf(
        "far-from-last-year",
        { label: subject.label, value: subject.value, reference: reference.label, expected: reference.value, factor },
        subject.place,
      ),
    ];
  });
}

/** 0.95 typed where 95 % is meant, or 9500: a hundred times, or a hundredth of, what its row says elsewhere. */
export function percentSlips(line: FigureLine): readonly Issue[] {
  if (!isPercent(line.measure)) return [];
  return heldAgainst(line).flatMap((held): readonly Issue[] => {
    const { subject, reference } = held;
    const times = timesOf(held);
    const isShare = Math.abs(subject.value) <= 1 && isNear(times * 100);
    const isHundredfold = Math.abs(subject.value) > 100 && isNear(times / 100);
    if (!isShare && !isHundredfold) return [];
    const likely = isShare ? new Big(subject.value).times(100) : new Big(`${new Big(subject.value).toFixed()}e-2`);
    const params = {
      label: subject.label,
      value: subject.value,
      reference: reference.label,
      expected: reference.value,
      likely: likely.toNumber(),
    };
    return [issueOf("percent-slip", params, subject.place)];
  });
}

/** Typed in triệu where tỷ is asked for, and the like: a power of a thousand away from what its row says elsewhere. */
export function magnitudeSlips(line: FigureLine): readonly Issue[] {
  if (isPercent(line.measure) || isRank(line.measure)) return [];
  return heldAgainst(line).flatMap((held): readonly Issue[] => {
    const { subject, reference } = held;
    const times = timesOf(held);
    const thousands = Math.round(Math.log10(times) / 3);
    if (thousands === 0 || !isNear(times / 10 ** (3 * thousands))) return [];
    const assumed = measureOff(line.measure, 3 * thousands);
    const params = {
      label: subject.label,
      value: subject.value,
      reference: reference.label,
      expected: reference.value,
      times: 10 ** (3 * Math.abs(thousands)),
      measure: line.measure ?? "",
      assumed,
    };
    return [issueOf("magnitude-slip", params, subject.place)];
  });
}

/** A figure with the number of the same row that it should be near. */
export type Held = { readonly subject: Stated; readonly reference: { readonly label: string; readonly value: number } };

/**
 * Each figure that a unit types, compared with the rest of its row: of three numbers the middle one, so that one slip
 * among them is not taken for the measure of the others; else the first of: a year before, the year before, the target.
 * Zeros and numbers of another sign say nothing about size.
 */
export function heldAgainst({
  target,
  result,
  yearEstimate,
  samePeriod,
  previousYear,
  plan,
}: FigureLine): readonly Held[] {
  return [
    hold(result, [samePeriod, previousYear, target]),
    hold(target, [previousYear, plan, samePeriod]),
    hold(yearEstimate, [previousYear, target, result]),
  ].filter((held) => held !== null);
}

function hold(subject: Stated | null, others: readonly (Stated | null)[]): Held | null {
  if (subject === null || subject.value === 0) return null;
  const telling = others.filter((other) => other !== null && other.value * subject.value > 0) as readonly Stated[];
  const bySize = [...telling].sort((one, other) => Math.abs(one.value) - Math.abs(other.value));
  const reference = telling.length === 3 ? bySize[1] : telling[0];
  return reference === undefined ? null : { subject, reference };
}

/** How many times the reference; always positive. */
export function timesOf({ subject, reference }: Held): number {
  return subject.value / reference.value;
}

/**
 * Figures of the same kind are within this factor of each other: half a year against a year, a good year against a bad
 * one.
 */
const near = 5;

export function isNear(times: number): boolean {
  return times >= 1 / near && times <= near;
}

/** The smallest step in which these numbers are written: 1 for counts, 0.1 where one of them has a decimal. */
export function stepOf(numbers: readonly number[]): number {
  const places = numbers.map((number) => new Big(number).toFixed().split(".")[1]?.length ?? 0);
  return 10 ** -Math.max(0, ...places);
}
