import { lastRow as lastSheetRow } from "../../workbook/address";
import type { Cell } from "../../workbook/cell";
import type { DraftCell } from "../../workbook/draft";
import type { Rows, Sheet } from "../../workbook/sheet";
import { cellOf } from "../description/field-type";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { canvas, type Canvas } from "../drawing/canvas";
import { type InputRow, entryStyle, type RowGuide } from "../drawing/row-guide";
import { rowHeight } from "../drawing/row-height";
import { findHeader, type Header } from "../reading/find-header";
import { cellText } from "../reading/finding";

/** Column number → its field. */
export type PlacedFields = ReadonlyMap<number, FieldForm>;

/**
 * Only the rows that the product adds to a list which people keep, in their places and with their styles. Empty where
 * the list has no header.
 */
export function addedRows(
  sheet: Sheet,
  form: ListForm,
  { added, guide }: Pick<Added, "added" | "guide">,
): Rows<DraftCell> {
  const header = findHeader(sheet, form);
  if (header === null) return new Map();
  const drawn = canvas(sheet.name);
  drawAddedRows(drawn, sheet, {
    fields: placedFields(header, form),
    lastRow: lastDataRow(sheet, header, form),
    added,
    guide,
  });
  return drawn.finish({}).rows;
}

export function placedFields(header: Header, form: ListForm): PlacedFields {
  return new Map(
    form.columns.flatMap((column) =>
      header.columns.has(column.key) ? [[header.columns.get(column.key) ?? 0, column] as const] : [],
    ),
  );
}

/** The last row with a key; the header's row if there is no such row. */
export function lastDataRow(sheet: Sheet, header: Header, form: ListForm): number {
  const key = header.columns.get(form.rowKey[0]) ?? 1;
  return Math.max(
    header.row,
    ...[...sheet.rows]
      .filter(([row, cells]) => row > header.row && cellText(cells.get(key)).trim() !== "")
      .map(([row]) => row),
  );
}

type Added = {
  readonly fields: PlacedFields;
  readonly lastRow: number;
  readonly added: readonly InputRow[];
  readonly guide: RowGuide | null;
};

/** Draws the added rows; returns the last row in use after that. */
export function drawAddedRows(drawn: Canvas, sheet: Sheet, { fields, lastRow, added, guide }: Added): number {
  const rows = freeRows(sheet, { fields, lastRow, wanted: added.length });
  rows.forEach((row, index) => drawAdded(drawn, row, { fields, row: added[index] ?? {}, guide }));
  return rows.at(-1) ?? lastRow;
}

/**
 * People write notes and sums below the list and merge cells for a signature: rows are added below all of that. If that
 * leaves no room on the sheet, they go into the first free rows below the list. Rows for which the sheet has no place
 * at all are left out; the next run tries again.
 */
function freeRows(
  sheet: Sheet,
  { fields, lastRow, wanted }: { readonly fields: PlacedFields; readonly lastRow: number; readonly wanted: number },
): readonly number[] {
  if (wanted === 0) return [];
  const written = new Set(
    [...sheet.rows]
      .filter(([, cells]) => [...cells].some(([column, cell]) => fields.has(column) && holdsAnything(cell)))
      .map(([row]) => row),
  );
  const under = Math.max(lastRow, ...written, ...sheet.merges.map((area) => area.bottom)) + 1;
  if (under + wanted - 1 <= lastSheetRow) return Array.from({ length: wanted }, (_, index) => under + index);
  const rows: number[] = [];
  for (let row = lastRow + 1; row <= lastSheetRow && rows.length < wanted; row += 1) {
    const merged = sheet.merges.some((area) => area.top <= row && row <= area.bottom);
    if (!merged && !written.has(row)) rows.push(row);
  }
  return rows;
}

/**
 * An empty text that someone typed counts as content: in an open workbook, rows are added only where cells are empty.
 */
function holdsAnything({ value, formula }: Cell): boolean {
  return formula !== null || (value !== null && value !== "");
}

function drawAdded(
  drawn: Canvas,
  row: number,
  {
    fields,
    row: values,
    guide,
  }: { readonly fields: PlacedFields; readonly row: InputRow; readonly guide: RowGuide | null },
): void {
  // People own an added row: only its number formats come from the guide.
  const [guided] = guide?.guide([values]) ?? [];
  const looks = { guide, row: guided === undefined ? undefined : { ...guided, given: new Set<string>() } };
  const texts: { text: string; width: number }[] = [];
  for (const [column, field] of fields) {
    const value = cellOf(field.type, values[field.key] ?? null);
    drawn.put(row, column, { value, style: entryStyle(field, value, looks) });
    if (typeof value === "string") texts.push({ text: value, width: field.width });
  }
  drawn.height(row, rowHeight(texts));
}
