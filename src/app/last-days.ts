import { clusterLastDay, unitLastDay } from "../domain/standing/deadlines";
import type { Period } from "../domain/round/period";
import { parseDate } from "../workbook/text/parse-date";

/** The last days on which units and clusters send on time, extensions apart; ISO. */
export function lastDays(period: Period): { readonly units: string; readonly clusters: string } {
  return { units: unitLastDay(period, null), clusters: clusterLastDay(period, null) };
}

/** Whether a text is a civil date `yyyy-mm-dd` that the calendar has. */
export function isCivilDate(text: string): boolean {
  return parseDate(text) === text;
}
