import { isDate, type CellDate, type CellValue } from "./cell";

/** Day 0 of each system as days since 1970-01-01. In the 1900 system day 1 is 1 January 1900. */
const dayZero1900 = daysFromCivil(1899, 12, 31);
const dayZero1904 = daysFromCivil(1904, 1, 1);
/** The 29 February 1900 that Lotus 1-2-3 invented and Excel kept. */
const inventedDay = 60;
const secondsADay = 86_400;
const firstDay = daysFromCivil(1, 1, 1);
const lastDay = daysFromCivil(9999, 12, 31);

/**
 * Serial number → civil date, rounded to the second, without any time zone. In the 1900 system days from 60 on count
 * the invented 29 February: 60 itself is read as 28 February, and 0 or less counts back from 30 December 1899 as
 * LibreOffice does. `null` outside the years 1 to 9999.
 */
export function dateOfSerial(serial: number, date1904: boolean): CellDate | null {
  const seconds = Math.round(serial * secondsADay);
  const day = Math.floor(seconds / secondsADay);
  const civilDay = date1904 ? dayZero1904 + day : dayZero1900 + (day > 0 && day < inventedDay ? day : day - 1);
  if (!(civilDay >= firstDay && civilDay <= lastDay)) return null;
  return { date: dateText(civilDay, seconds - day * secondsADay) };
}

/** An ISO date or date-time as cells of type `d` hold it, rounded to the second; `null` when it is not one. */
export function dateOfText(text: string): CellDate | null {
  const found = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,20})?))?)?Z?\s*$/.exec(text);
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((digits = "0") => Number(digits)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const civilDay = daysFromCivil(year, month, day);
  if (year < 1 || !sameDay(civilDay, { year, month, day })) return null;
  if (hour > 23 || minute > 59 || second >= 60) return null;
  const seconds = Math.round(hour * 3600 + minute * 60 + second);
  const nextDay = seconds === secondsADay;
  if (nextDay && civilDay === lastDay) return null;
  return { date: dateText(nextDay ? civilDay + 1 : civilDay, nextDay ? 0 : seconds) };
}

/** A time of day, such as `23:44:51.894`, as a part of a day; `null` when it is not one. */
export function daysOfTimeText(text: string): number | null {
  const [, hour, minute, second = "0"] = /^\s*T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,20})?))?Z?\s*$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) >= 60) return null;
  return (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / secondsADay;
}

type Civil = { readonly year: number; readonly month: number; readonly day: number };

function sameDay(civilDay: number, civil: Civil): boolean {
  const { year, month, day } = civilFromDays(civilDay);
  return civil.month <= 12 && year === civil.year && month === civil.month && day === civil.day;
}

function dateText(civilDay: number, seconds: number): string {
  const { year, month, day } = civilFromDays(civilDay);
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  if (seconds === 0) return date;
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${date}T${time.map((part) => digits(part, 2)).join(":")}`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, "0");
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar. Years are counted from 1 March, so that the leap day is
 * the last of its year and months 3 to 14 have starts on one straight line (30.6 days each).
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * shifted + leaps + dayOfYear - 719_468;
}

function civilFromDays(days: number): Civil {
  const sinceMarch = days + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

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

/** What a number in a cell of some format is meant as. */
export type NumberKind =
  | "number"
  | "date"
  /** A time of day or a duration, without a date: the value stays a number, in days. */
  | "time";

const quoted = /"[^"]*"?/g;
const escaped = /[\\_*]./gsu;
/** Colours, conditions, currencies and languages; not the durations [h], [mm], [ss]. */
const bracketed = /\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;
const halfDay = /am\/pm|a\/p/gi;

/** Decided by the first section, the one for positive numbers: a later one never makes dates of amounts. */
export function numberKind(code: string): NumberKind {
  const bare = code.replace(quoted, "").replace(escaped, "").replace(bracketed, "");
  const section = (bare.split(";")[0] ?? "").toLowerCase();
  if (section.includes("general")) return "number";
  const hours = section.replace(halfDay, "h");
  if (/[yd]|mmm/.test(hours)) return "date";
  if (/[hs]|\[m+\]/.test(hours)) return "time";
  return hours.includes("m") ? "date" : "number";
}

/** Whether the number format shows days, months, years or times. */
export function isDateFormat(format: string): boolean {
  return numberKind(format) !== "number";
}

/**
 * The number format that a cell with this value ends with: a number without a date format shows as 44022, so a date
 * always gets one. Formats are in US form.
 */
export function formatFor(value: CellValue, format: string): string {
  if (!isDate(value) || isDateFormat(format)) return format;
  return value.date.length > 10 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy";
}
