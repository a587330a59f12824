import { periodKinds, type PeriodKind, type RoundName } from "../round/period";

/** Whether `one` is held after `other`; the same round is not. Of one year in the order of `periodKinds`. */
export function isLater(one: RoundName, other: RoundName): boolean {
  const place = ({ kind }: RoundName): number => periodKinds.indexOf(kind);
  return one.year - other.year > 0 || (one.year === other.year && place(one) > place(other));
}

export function isSameRound(one: RoundName, other: RoundName): boolean {
  return one.year === other.year && one.kind === other.kind;
}

const days: { readonly [K in PeriodKind]: string } = { reg: "01-01", h1: "06-30", year: "12-31" };

/**
 * The civil day by which it is told who takes part in a round whose deadlines are not set yet: a unit, or an award,
 * whose last day is before it has ended. 1 January for the registration, the last day of the period for the others.
 */
export function roundDay({ year, kind }: RoundName): string {
  return `${year}-${days[kind]}`;
}

/** The same day and month so many years later; 29 February becomes 28 where there is none. */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const monthAndDay = day.slice(5, 10);
  return `${year}-${monthAndDay === "02-29" && !isLeap ? "02-28" : monthAndDay}`;
}

/** The round that usually comes after it: the next kind of the year, after the last one next year's first. */
export function followingRound({ year, kind }: RoundName): RoundName {
  const next = periodKinds[periodKinds.indexOf(kind) + 1];
  return next === undefined ? { year: year + 1, kind: periodKinds[0] ?? kind } : { year, kind: next };
}
