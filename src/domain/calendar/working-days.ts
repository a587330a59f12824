import { addDays, weekday } from "./civil-date";

/**
 * Working days after `lastDay` up to and including `received`: Monday to Friday, not a holiday. 0 when `received` is not
 * after `lastDay`. Days worked or taken off in exchange are known only as far as `holidays` holds them.
 */
export function workingDaysAfter(lastDay: string, received: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let day = addDays(lastDay, 1); day <= received; day = addDays(day, 1)) {
    const weekend = weekday(day) === 0 || weekday(day) === 6;
    if (!weekend && !holidays.has(day)) count += 1;
  }
  return count;
}
