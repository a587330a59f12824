import type { Random } from "./random";

/** What must be known of an indicator to think up a figure for it. */
export type Measured = {
  readonly lowerIsBetter: boolean;
  readonly addsUp: boolean;
  readonly isRank: boolean;
  /** Share of the year's target expected by mid-year, 0 to 1. */
  readonly midYearShare: number;
  readonly decimals: number;
  /** Both included; `null` = no bound. */
  readonly minimum: number | null;
  readonly maximum: number | null;
};

/** Rounded to the indicator's decimals and kept in its bounds. */
export function toDecimals({ decimals, minimum, maximum }: Measured, value: number): number {
  const rounded = Number(value.toFixed(decimals));
  return Math.min(maximum ?? Infinity, Math.max(minimum ?? -Infinity, rounded));
}

type Before = { readonly plan: number | null; readonly previousYear: number | null };

/** A promise a little better than the plan, or than last year's result; never 0 where more is better. */
export function promisedTarget(measured: Measured, { plan, previousYear }: Before, random: Random): number {
  const start = plan ?? previousYear ?? usualTarget(measured);
  if (measured.isRank) return toDecimals(measured, Math.max(1, start));
  const target = toDecimals(
    measured,
    start * (measured.lowerIsBetter ? random.between(0.94, 1) : random.between(1, 1.04)),
  );
  return measured.lowerIsBetter ? target : Math.max(target, 10 ** -measured.decimals);
}

function usualTarget({ maximum, lowerIsBetter }: Measured): number {
  if (lowerIsBetter) return 5;
  return maximum === null ? 20 : maximum * 0.9;
}

/** Around what is expected by mid-year: most a little above or below, some far behind, a few zeros. */
export function foundResult(measured: Measured, target: number, random: Random): number {
  if (measured.isRank) return toDecimals(measured, random.whole(Math.max(1, target - 2), target + 2));
  const expected = measured.addsUp ? target * measured.midYearShare : target;
  return toDecimals(measured, expected * shareOf(measured, random));
}

function shareOf({ addsUp, lowerIsBetter }: Measured, random: Random): number {
  if (addsUp && lowerIsBetter) return random.between(0.55, 1.15);
  if (addsUp) return random.chance(0.75) ? random.between(0.95, 1.2) : random.between(0.55, 0.95);
  if (lowerIsBetter) return random.between(0.95, 1.08);
  return random.chance(0.7) ? random.between(1, 1.015) : random.between(0.94, 1);
}
