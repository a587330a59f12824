import { isPeriodKind, periodBounds, type PeriodKind } from "../domain/round/period";

const [first = 0, last = 0] = periodBounds["year"] ?? [];

/** A year of four digits that a round may be of, and from which year to which that is; `null` = it is none. */
export function typedYear(text: string): {
  readonly year: number | null;
  readonly first: number;
  readonly last: number;
} {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : null;
  return { year: year !== null && first <= year && year <= last ? year : null, first, last };
}

/** reg, h1 or year; `null` = it is none of them. */
export function typedKind(text: string): PeriodKind | null {
  return isPeriodKind(text) ? text : null;
}
