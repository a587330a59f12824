import { marksSheet } from "../src/contract/sheet-names";
import { addressOf } from "../src/workbook/address";
import { isBlank, type CellValue } from "../src/workbook/cell";
import type { Sheet, Workbook } from "../src/workbook/sheet";
import type { ListForm } from "../src/forms/description/sheet-form";
import { findHeader } from "../src/forms/reading/find-header";
import { cellText } from "../src/forms/reading/finding";
import type { WorkbookMarks } from "../src/forms/marks/workbook-marks";
import { unitLists } from "../src/forms/unit/unit-forms";
import { openUnitWorkbook } from "../src/forms/unit/open-unit-workbook";

/** An issued unit workbook with the places of its cells: found by headers, labels and codes, never by fixed address. */
export type SampleBook = {
  readonly unit: string;
  readonly cluster: string;
  readonly marks: WorkbookMarks;
  /** Codes of the rows that were issued on a sheet, in its order. */
  readonly codesOf: (sheet: string) => readonly string[];
  /** Address of a row's field; `null` where the workbook has no such sheet, row or column. */
  readonly cellOf: (sheet: string, code: string, key: string) => string | null;
  readonly valueOf: (sheet: string, code: string, key: string) => CellValue;
  /** Address of a column's header. */
  readonly headerOf: (sheet: string, key: string) => string | null;
  /** Address of a value on the cover. */
  readonly coverCell: (key: string) => string | null;
  /** Address of a value on the sheet of marks. */
  readonly markCell: (label: string) => string | null;
};

type IssuedList = {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
};

/** `null` when the workbook is not an issued unit workbook. */
export function sampleBook(workbook: Workbook): SampleBook | null {
  const { marks, sheets, cover } = openUnitWorkbook(workbook);
  if (marks.kind !== "unit" || marks.unit === null || marks.cluster === null || cover === null) return null;
  const lists = issuedLists(sheets, marks);
  const placeOf = (
    name: string,
    code: string,
    key: string,
  ): { readonly sheet: Sheet; readonly row: number; readonly column: number } | null => {
    const list = lists.get(name);
    const row = list?.rows.get(code);
    const column = list?.columns.get(key);
    return list === undefined || row === undefined || column === undefined ? null : { sheet: list.sheet, row, column };
  };
  return {
    unit: marks.unit,
    cluster: marks.cluster,
    marks,
    codesOf: (name) => [...(lists.get(name)?.rows.keys() ?? [])],
    cellOf: (name, code, key) => {
      const place = placeOf(name, code, key);
      return place === null ? null : addressOf(place.row, place.column);
    },
    valueOf: (name, code, key) => {
      const place = placeOf(name, code, key);
      return place?.sheet.rows.get(place.row)?.get(place.column)?.value ?? null;
    },
    headerOf: (name, key) => {
      const list = lists.get(name);
      const column = list?.columns.get(key);
      return list === undefined || column === undefined ? null : addressOf(list.headerRow, column);
    },
    coverCell: (key) => cover.cells.get(key) ?? null,
    markCell: (label) => markCell(workbook, label),
  };
}

function issuedLists(sheets: ReadonlyMap<string, Sheet>, marks: WorkbookMarks): ReadonlyMap<string, IssuedList> {
  return new Map(
    unitLists.flatMap((form) => {
      const sheet = sheets.get(form.sheet);
      const list = sheet === undefined ? null : issuedList(sheet, form, marks);
      return list === null ? [] : [[form.sheet, list] as const];
    }),
  );
}

/** Rows are those that the marks know: subtotals, section lines and the check number are none. */
function issuedList(sheet: Sheet, form: ListForm, marks: WorkbookMarks): IssuedList | null {
  const header = findHeader(sheet, form);
  if (header === null) return null;
  const keyColumn = header.columns.get(form.rowKey[0]) ?? 1;
  const rows = new Map<string, number>();
  for (const [row, cells] of [...sheet.rows].sort((one, other) => one[0] - other[0])) {
    const cell = cells.get(keyColumn);
    const code = cellText(cell).trim();
    if (row > header.row && !isBlank(cell) && marks.rows.has(`${form.sheet}:${code}`)) rows.set(code, row);
  }
  return { sheet, headerRow: header.row, columns: header.columns, rows };
}

function markCell(workbook: Workbook, label: string): string | null {
  const sheet = workbook.sheets.find((each) => each.name === marksSheet);
  const found = [...(sheet?.rows ?? [])].find(([, cells]) => cellText(cells.get(1)).trim() === label);
  return found === undefined ? null : addressOf(found[0], 2);
}
