import type { CellValue } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/edit";
import { parseAddress } from "../../workbook/address";
import type { DraftCell } from "../../workbook/draft";
import type { Rows, Sheet, Workbook } from "../../workbook/sheet";
import { cellOf } from "../description/field-type";
import type { FieldForm, ListForm, PairsForm } from "../description/sheet-form";
import { pairStyle } from "../drawing/draw-pairs";
import { type InputRow, inputStyle, type RowGuide } from "../drawing/row-guide";
import { findHeader, locateSheet } from "../reading/find-header";
import { readPairs } from "../reading/read-pairs";
import { addedRows } from "./added-rows";

/** Why a sheet that people keep can't be written to: it is missing, or has no column (label) with this header. */
export type NoPlace = { readonly noPlace: { readonly sheet: string; readonly header: string | null } };

export type RowEdit = {
  /** Row number in the sheet. */
  readonly row: number;
  /**
   * By field key; `null` empties the cell. Choices as the domain's literals, dates as `{ date }`. Fields left out are
   * not changed.
   */
  readonly values: InputRow;
};

/** Edits of existing rows in a list that people keep: only cells whose value changes. */
export function editRows(workbook: Workbook, form: ListForm, edits: readonly RowEdit[]): readonly CellEdit[] | NoPlace {
  const sheet = locateSheet(workbook, form);
  const header = sheet === null ? null : findHeader(sheet, form);
  if (sheet === null || header === null) return { noPlace: { sheet: form.sheet, header: null } };
  const cells: CellEdit[] = [];
  for (const { row, values } of edits) {
    for (const [key, value] of Object.entries(values)) {
      const field = form.columns.find((column) => column.key === key);
      const column = header.columns.get(key);
      // A column that came later and isn't there holds nothing that could be emptied.
      if (column === undefined && field?.mayBeAbsent === true && value === null) continue;
      if (field === undefined || column === undefined)
        return { noPlace: { sheet: sheet.name, header: field?.header ?? key } };
      cells.push(...cellEdit(sheet, { row, column, field, value }));
    }
  }
  return cells;
}

/**
 * Headers of columns that were added to the form after the workbook was created, to be written at the right end of its
 * list: those of these fields that may be absent and are. [] if the sheet is missing.
 */
export function laterColumns(workbook: Workbook, form: ListForm, keys: readonly string[]): readonly CellEdit[] {
  const sheet = locateSheet(workbook, form);
  const header = sheet === null ? null : findHeader(sheet, form);
  if (sheet === null || header === null) return [];
  const last = Math.max(0, ...(sheet.rows.get(header.row)?.keys() ?? []));
  return form.columns
    .filter(({ key, mayBeAbsent }) => mayBeAbsent && keys.includes(key) && !header.columns.has(key))
    .map((column, index) => ({
      sheet: sheet.name,
      row: header.row,
      column: last + 1 + index,
      was: null,
      value: column.header,
      format: null,
    }));
}

/** The same for values beside their labels. */
export function editPairs(workbook: Workbook, form: PairsForm, values: InputRow): readonly CellEdit[] | NoPlace {
  const sheet = locateSheet(workbook, form);
  if (sheet === null) return { noPlace: { sheet: form.sheet, header: null } };
  const places = readPairs(sheet, form).cells;
  const cells: CellEdit[] = [];
  for (const [key, value] of Object.entries(values)) {
    const field = form.fields.find((each) => each.key === key);
    const place = parseAddress(places.get(key) ?? "");
    if (field === undefined || place === null) return { noPlace: { sheet: sheet.name, header: field?.header ?? key } };
    const { numberFormat } = pairStyle(field, true);
    cells.push(...cellEdit(sheet, { ...place, field, value, numberFormat }));
  }
  return cells;
}

type Appended = { readonly sheet: string; readonly rows: Rows<DraftCell> } | NoPlace;

/** Rows added below a list that people keep. */
export function appendRows(workbook: Workbook, form: ListForm, rows: readonly InputRow[]): Appended {
  return appendGuided(workbook, form, { added: rows, guide: null });
}

/** The same for a list whose rows have a guide. */
export function appendGuided(
  workbook: Workbook,
  form: ListForm,
  { added, guide }: { readonly added: readonly InputRow[]; readonly guide: RowGuide | null },
): Appended {
  const sheet = locateSheet(workbook, form);
  const rows = sheet === null ? new Map() : addedRows(sheet, form, { added, guide });
  return sheet === null || rows.size < added.length
    ? { noPlace: { sheet: form.sheet, header: null } }
    : { sheet: sheet.name, rows };
}

type Placed = {
  readonly row: number;
  readonly column: number;
  readonly field: FieldForm;
  readonly value: CellValue;
  /** Left out: as an entry of a list shows such a value. */
  readonly numberFormat?: string;
};

function cellEdit(sheet: Sheet, { row, column, field, value: given, numberFormat }: Placed): readonly CellEdit[] {
  const cell = sheet.rows.get(row)?.get(column);
  const value = cellOf(field.type, given);
  if ((cell?.formula ?? null) === null && same(cell?.value ?? null, value)) return [];
  return [
    {
      sheet: sheet.name,
      row,
      column,
      was: cell?.value ?? null,
      value,
      format: value === null ? null : (numberFormat ?? inputStyle(field, value).numberFormat),
    },
  ];
}

function same(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
