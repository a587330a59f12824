import Big from "big.js";
import type { FigureLine, Stated } from "./figure-line";

/** A figure with the number of the same row that it ought to be near to. */
export type Held = { readonly subject: Stated; readonly reference: { readonly label: string; readonly value: number } };

/**
 * Each figure that a unit types, held against what else its row says: of three numbers the middle one, so that one slip
 * among them is not taken for the measure of the others; else the first of: a year before, the year before, the target.
 * Zeros and numbers of another sign tell nothing of size.
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
 * Figures of the same kind lie within this factor of each other: half a year against a year, a good year against a bad
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
