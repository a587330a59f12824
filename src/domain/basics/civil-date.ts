const millisecondsPerDay = 86_400_000;

/**
 * The civil date so many days later (earlier when negative). Civil dates are ISO `yyyy-mm-dd` and have no time zone.
 */
export function addDays(date: string, days: number): string {
  return new Date(atMidnight(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Calendar days from one civil date to the other: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (atMidnight(to) - atMidnight(from)) / millisecondsPerDay;
}

/** Order of ISO civil dates, or of ISO civil date-times among themselves. */
export function compareDates(one: string, other: string): -1 | 0 | 1 {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: string): number {
  return new Date(atMidnight(date)).getUTCDay();
}

/** UTC serves as a calendar without daylight saving; no zone of any machine comes in. */
function atMidnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
