import { parseDate } from "../workbook/text/parse-date";

/** Both ISO; `today` itself is not over. */
export function isOver(day: string, today: string): boolean {
  return day < today;
}

/** A day as a person types it, day first (29/6/2020) → ISO; `null` when it is none. */
export function typedDay(text: string): string | null {
  return parseDate(text);
}
