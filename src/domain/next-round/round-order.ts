import type { PeriodKind, RoundName } from "../round/period";

/** Rounds of one year in the order in which they are held (rounds.md, thidua next); any may be missing. */
const order: { readonly [K in PeriodKind]: number } = { reg: 0, h1: 1, year: 2 };

/** Whether `one` is held after `other`; the same round is not. */
export function isLater(one: RoundName, other: RoundName): boolean {
  return one.year - other.year > 0 || (one.year === other.year && order[one.kind] > order[other.kind]);
}

export function isSameRound(one: RoundName, other: RoundName): boolean {
  return one.year === other.year && one.kind === other.kind;
}

/**
 * The civil day by which it is told who takes part in a round whose deadlines are not set yet: a unit, or an award,
 * whose last day is before it has ended. 1 January for the registration, the last day of the period for the others.
 */
export function roundDay({ year, kind }: RoundName): string {
  const days: { readonly [K in PeriodKind]: string } = { reg: "01-01", h1: "06-30", year: "12-31" };
  return `${year}-${days[kind]}`;
}

/** The same day and month so many years later; 29 February becomes 28 where there is none. */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const monthAndDay = day.slice(5, 10);
  return `${year}-${monthAndDay === "02-29" && !isLeap ? "02-28" : monthAndDay}`;
}
