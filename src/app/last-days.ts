import { lastDayOnTime } from "../domain/standing/deadlines";
import type { Period } from "../domain/round/period";
import { parseDate } from "../workbook/text/parse-date";

/** The last days on which units and clusters send on time, extensions apart; ISO. */
export function lastDays({ unitSendBy, clusterSendBy, inclusive }: Period): {
  readonly units: string;
  readonly clusters: string;
} {
  const last = (date: string): string => lastDayOnTime({ date, extendedTo: null, inclusive });
  return { units: last(unitSendBy), clusters: last(clusterSendBy) };
}

/** Whether a text is a civil date `yyyy-mm-dd` that the calendar has. */
export function isCivilDate(text: string): boolean {
  return parseDate(text) === text;
}
