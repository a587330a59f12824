import { addDays, weekday } from "./civil-date";
import { daysOffByYear } from "./days-off";

const years = Object.entries(daysOffByYear);
const on = (year: string, days: readonly string[]): readonly string[] => days.map((day) => `${year}-${day}`);
const swaps = years.flatMap(([, { swapped }]) => swapped);

const off = new Set([...years.flatMap(([year, days]) => on(year, days.off)), ...swaps.map(([free]) => free)]);
const worked = new Set(swaps.map(([, saturday]) => saturday));
const unsettled = new Set(years.flatMap(([year, days]) => on(year, days.unsettled ?? [])));

/**
 * Working days of public servants after `lastDay` up to and including `received`: Monday to Friday, without holidays
 * and days swapped, with Saturdays worked instead. 0 when `received` is not after `lastDay`; `null` when the days off
 * of any day between are not known (`firstUnknownDay`).
 */
export function workingDaysAfter(lastDay: string, received: string): number | null {
  if (firstUnknownDay(lastDay, received) !== null) return null;
  let count = 0;
  for (let day = addDays(lastDay, 1); day <= received; day = addDays(day, 1)) if (isWorked(day)) count += 1;
  return count;
}

/**
 * The first day after `lastDay` up to and including `received` of which nobody can say here whether it was worked;
 * `null` = none.
 */
export function firstUnknownDay(lastDay: string, received: string): string | null {
  for (let day = addDays(lastDay, 1); day <= received; day = addDays(day, 1)) if (!isKnown(day)) return day;
  return null;
}

function isKnown(day: string): boolean {
  return Number(day.slice(0, 4)) in daysOffByYear && !unsettled.has(day);
}

function isWorked(day: string): boolean {
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  return weekend ? worked.has(day) : !off.has(day);
}
