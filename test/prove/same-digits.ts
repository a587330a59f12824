import type { Difference } from "../forms/score-sheet/agreement";

/**
 * Cells hold 15 digits: of a number that has more, or is so large that its decimals lie beyond them, no program can say
 * the last. From 10 million on 8 decimals are more than 15 digits, of which the last may be a 0 on one side.
 */
export function isSameInDigits({ cached, found }: Difference): boolean {
  return (
    typeof cached === "number" &&
    found !== "" &&
    (Math.abs(cached) >= 1e11 ||
      digitsOf(cached) >= 15 ||
      (Math.abs(cached) >= 1e7 && digitsOf(Number(found)) >= 15)) &&
    Math.abs(Number(found) - cached) <= Math.abs(cached) * 1e-14
  );
}

/**
 * A percentage in the hundred thousands has 14 digits with its 8 decimals: a quotient times 100, both rounded, can be
 * one off in the last. Only generated results are so far from their targets.
 */
export function isOneOffInLast({ cached, found }: Difference): boolean {
  if (typeof cached !== "number" || found === "" || Math.abs(cached) < 1e5 || digitsOf(cached) !== 14) return false;
  return Math.round(Math.abs(Number(found) - cached) * 1e8) === 1;
}

function digitsOf(number: number): number {
  return String(number).replace(/\D/gu, "").length;
}
