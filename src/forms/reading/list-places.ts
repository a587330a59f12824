import { columnLetters, sheetReference } from "../../workbook/address";
import { isBlank, isDate, type Cell } from "../../workbook/cell";
import { isInSense } from "../../workbook/text/parse-number";
import type { Workbook } from "../../workbook/sheet";
import type { ListForm } from "../description/sheet-form";
import { findHeader, locateSheet } from "./find-header";

/** Where an input list stands, as formulas see it. */
export type ListPlaces = {
  readonly sheet: string;
  /** The header's: rows put in above the first entry lie in the ranges, too, and no header is taken for an entry. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Letters of a field's column; `null` = the list has none. */
  readonly letters: (field: string) => string | null;
  /** All rows that hold anything, from top to bottom. */
  readonly all: readonly ListedRow[];
  /**
   * The rows in which all of these fields hold the texts, case aside, from top to bottom; none where a column is
   * missing.
   */
  readonly rowsOf: (key: readonly string[]) => readonly ListedRow[];
};

/** A row of the list: its number in the sheet, its cells by their field. */
export type ListedRow = { readonly row: number; readonly cell: (field: string) => Cell | undefined };

/**
 * `key`: the fields that name a row. `room`: rows under the last entry that are still looked at, so that one added
 * there counts.
 */
type Looking = { readonly key: readonly string[]; readonly room: number };

/** Where a list stands in a workbook, under whatever name and in whatever order of columns; `null` = nowhere. */
export function listPlaces(workbook: Workbook, form: ListForm, { key, room }: Looking): ListPlaces | null {
  const sheet = locateSheet(workbook, form);
  const header = sheet === null ? null : findHeader(sheet, form);
  if (sheet === null || header === null) return null;
  const columnOf = (field: string) => header.columns.get(field);
  const rows = new Map<string, ListedRow[]>();
  const all: ListedRow[] = [];
  // Rows that were only drawn, with nothing in them, come and go with every program that saves the file.
  let last = header.row;
  for (const [row, cells] of [...sheet.rows].sort(([one], [other]) => one - other)) {
    if (row <= header.row || [...cells.values()].every((cell) => isBlank(cell))) continue;
    last = row;
    const listed: ListedRow = { row, cell: (field) => cells.get(columnOf(field) ?? 0) };
    all.push(listed);
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
    all,
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

/** Texts as a sheet compares them: case aside, everything counts. */
function typedKey(texts: readonly string[]): string {
  return JSON.stringify(texts.map((text) => text.toLowerCase()));
}

/**
 * What a sheet counts as a number; `null` = none. A date is one for it, as is 1E+308, though none that we take: NaN.
 */
export function sheetNumber(cell: Cell | undefined): number | null {
  const value = cell?.value ?? null;
  if (typeof value === "number") return isInSense(value) ? value : Number.NaN;
  return isDate(value) ? Number.NaN : null;
}

/** What a sheet compares as text; "" = nothing. */
export function sheetText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? "?" : String(value);
}
