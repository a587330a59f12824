import type { SheetDraft } from "../../../src/workbook/draft";
import { isDate, isError } from "../../../src/workbook/cell";

/** A page as text: a row each, cells as they are held, joined by "|"; blank cells at the end are left out. */
export function pageText({ rows }: SheetDraft, from = 1, columns: readonly number[] | null = null): readonly string[] {
  return [...rows]
    .filter(([row]) => row >= from)
    .map(([, cells]) => {
      const last = Math.max(...cells.keys());
      const shown = columns ?? Array.from({ length: last }, (_, index) => index + 1);
      const texts = shown.map((column) => {
        const value = cells.get(column)?.value ?? null;
        return value === null ? "" : isDate(value) ? value.date : isError(value) ? value.error : String(value);
      });
      return texts.join("|").replace(/\|+$/u, "");
    })
    .filter((text) => text !== "");
}

/** The row number in which a text or a number stands in a column. */
export function rowOf({ rows }: SheetDraft, column: number, text: string | number): number {
  const found = [...rows].find(([, cells]) => cells.get(column)?.value === text);
  if (found === undefined) throw new Error(`no "${text}" in column ${column}`);
  return found[0];
}
