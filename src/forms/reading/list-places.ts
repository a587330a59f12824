import { columnLetters, sheetReference } from "../../workbook/address";
import { isBlank, isDate, type Cell } from "../../workbook/cell";
import { isInSense } from "../../workbook/text/parse-number";
import type { Workbook } from "../../workbook/sheet";
import type { ListForm } from "../description/sheet-form";
import { findHeader, locateSheet } from "./find-header";

/** The place of an input list, for formulas. */
export type ListPlaces = {
  readonly sheet: string;
  /**
   * The header's row: so the ranges include rows inserted above the first entry, and a header is never counted as an
   * entry.
   */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Letters of a field's column; `null` = the list has none. */
  readonly letters: (field: string) => string | null;
  /** All rows with content below the header, from top to bottom; `above`: the header and those above it. */
  readonly all: readonly ListedRow[];
  readonly above: readonly ListedRow[];
  /** The rows in which these fields hold the texts, ignoring case, from top to bottom; [] if a column is missing. */
  readonly rowsOf: (key: readonly string[]) => readonly ListedRow[];
};

/** A row of the list: its number in the sheet, its cells by their field. */
export type ListedRow = { readonly row: number; readonly cell: (field: string) => Cell | undefined };

/**
 * `key`: the fields that name a row. `room`: rows below the last entry that are still included, so that added ones
 * count.
 */
type Looking = { readonly key: readonly string[]; readonly room: number };

/** The place of a list in a workbook, in any order of columns; `null` = the workbook has no such list. */
export function listPlaces(workbook: Workbook, form: ListForm, { key, room }: Looking): ListPlaces | null {
  const sheet = locateSheet(workbook, form);
  const header = sheet === null ? null : findHeader(sheet, form);
  if (sheet === null || header === null) return null;
  const columnOf = (field: string) => header.columns.get(field);
  const rows = new Map<string, ListedRow[]>();
  const [all, above]: [ListedRow[], ListedRow[]] = [[], []];
  // Rows without content are skipped: each program that saves a file adds or drops such rows.
  let last = header.row;
  for (const [row, cells] of [...sheet.rows].sort(([one], [other]) => one - other)) {
    if ([...cells.values()].every((cell) => isBlank(cell))) continue;
    const listed: ListedRow = { row, cell: (field) => cells.get(columnOf(field) ?? 0) };
    (row <= header.row ? above : all).push(listed);
    if (row <= header.row) continue;
    last = row;
    const texts = key.map((field) => sheetText(listed.cell(field)));
    if (texts.includes("")) continue;
    rows.set(typedKey(texts), [...(rows.get(typedKey(texts)) ?? []), listed]);
  }
  return {
    sheet: sheet.name,
    firstRow: header.row,
    lastRow: last + room,
    letters: (field) => {
      const column = columnOf(field);
      return column === undefined ? null : columnLetters(column);
    },
    ...{ all, above },
    rowsOf: (texts) => rows.get(typedKey(texts)) ?? [],
  };
}

/** The field's column over all rows of the list, as a formula holds it. */
export function rangeOf(
  { sheet, firstRow, lastRow }: Pick<ListPlaces, "sheet" | "firstRow" | "lastRow">,
  letters: string,
): string {
  return sheetReference(sheet, `$${letters}$${firstRow}:$${letters}$${lastRow}`);
}

/** Texts as a spreadsheet compares them: only case is ignored. */
function typedKey(texts: readonly string[]): string {
  return JSON.stringify(texts.map((text) => text.toLowerCase()));
}

/**
 * What a spreadsheet counts as a number; `null` = none. NaN for a date and for numbers such as 1E+308: a spreadsheet
 * counts them, we don't accept them.
 */
export function sheetNumber(cell: Cell | undefined): number | null {
  const value = cell?.value ?? null;
  if (typeof value === "number") return isInSense(value) ? value : Number.NaN;
  return isDate(value) ? Number.NaN : null;
}

/** What a spreadsheet compares as text; "" = blank. */
export function sheetText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? "?" : String(value);
}
