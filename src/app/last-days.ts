import { parseDate } from "../workbook/text/parse-date";

export { lastDays } from "../domain/standing/deadlines";

/** Whether a text is a civil date `yyyy-mm-dd` that the calendar has. */
export function isCivilDate(text: string): boolean {
  return parseDate(text) === text;
}
