import type { CellDate } from "./cell";

const day = 86_400_000;
/** Day 0 of the 1900 system as it runs from 1 March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);
/** Excel believes in 29 February 1900 (serial 60), so the days before it count one less. */
const firstOfMarch1900 = 61;

/**
 * A civil date as Excel's serial number in the 1900 system; the fraction is the time of day. No time zone takes part.
 * `null` for what that system can't hold (before 1900, after 9999) or what is not a date.
 */
export function serialOf(date: CellDate): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?$/.exec(date.date);
  if (match === null) return null;
  const [year = 0, month = 0, dayOfMonth = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(midnight);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== dayOfMonth) return null;
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const days = (midnight - epoch) / day;
  const serial = days < firstOfMarch1900 ? days - 1 : days;
  return serial < 1 ? null : serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** True when the number format shows days, months, years or times; quoted text, [..] and escapes don't count. */
export function isDateFormat(format: string): boolean {
  if (format === "General") return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ""));
}
