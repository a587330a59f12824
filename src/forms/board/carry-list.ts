import type { Cell } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import type { Sheet } from "../../workbook/sheet";
import type { Style } from "../../workbook/style";
import { cellOf } from "../description/field-type";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { canvas, type Canvas } from "../drawing/canvas";
import { spareRows, guidedRows, guideEntries } from "../drawing/draw-input-list";
import type { ChoiceRule } from "../drawing/entry-rules";
import { rowsOf } from "./input-sheets";
import {
  type InputRow,
  entryStyle,
  lockedProtection,
  type GuidedCell,
  type GuidedRow,
  type RowGuide,
} from "../drawing/row-guide";
import { printedInput, printedRight } from "../drawing/printed-input";
import { rowHeight } from "../drawing/row-height";
import { looks, palette } from "../drawing/styles";
import { findHeader, type Header } from "../reading/find-header";
import { drawAddedRows, lastDataRow, placedFields, type PlacedFields } from "./added-rows";
import { carryOwnSheet, columnsInUse, copyCells, keepFormat, ownStyle, setWidths } from "./carry-sheet";

export type CarriedList = {
  readonly choiceRule: ChoiceRule;
  /** Rows to add below everything written there. */
  readonly added: readonly InputRow[];
  /** `null` = rows follow their columns, nothing is locked. */
  readonly guide: RowGuide | null;
};

/**
 * An input sheet written again as people left it: every value, formula, row and column stays in its place, including
 * those they added. Only the styles are renewed.
 */
export function carryList(sheet: Sheet, form: ListForm, { choiceRule, added, guide }: CarriedList): SheetDraft {
  const header = findHeader(sheet, form);
  if (header === null) return carryOwnSheet(sheet);
  const drawn = canvas(sheet.name);
  const fields = placedFields(header, form);
  const rows = guidedRowsOf(sheet, form, guide);
  copyCells(drawn, withNumbers(sheet, header, fields), (row, column, cell) =>
    listStyle({ row, header, field: fields.get(column), guided: { guide, row: rows.get(row) } }, cell),
  );
  setWidths(drawn, sheet, new Map([...fields].map(([column, field]) => [column, field.width])));
  const lastRow = lastDataRow(sheet, header, form);
  drawBlankCells(drawn, {
    fields,
    from: header.row + 1,
    to: lastRow,
    guided: (row) => ({ guide, row: rows.get(row) }),
  });
  const used = Math.max(header.row, drawAddedRows(drawn, sheet, { fields, lastRow, added, guide }));
  const bottom = Math.max(header.row + 1, used);
  // The reader knows no looks of cells without content: the rows in which people go on are drawn as in a new sheet.
  const spare = used === header.row ? 2 * spareRows : spareRows;
  drawSpareRows(drawn, sheet, { fields, rows: [used + 1, used + spare], guide });
  guideEntries(drawn, { fields, first: header.row + 1, last: bottom + guidedRows, choiceRule, guide, rows });
  const right = Math.max(...fields.keys(), ...columnsInUse(sheet));
  const carried = drawn.finish({
    state: sheet.state,
    tab: palette.inputTab,
    freeze: { rows: header.row, columns: form.frozenColumns },
    protection: guide?.isLocked === true ? lockedProtection : null,
    filter: { top: header.row, left: 1, bottom, right },
  });
  const widths = Array.from({ length: right }, (_, index) => carried.columns.get(index + 1)?.width ?? 9);
  const isSpare = (column: number): boolean =>
    fields.get(column)?.mayBeAbsent === true && isEmptyBelow(sheet, header.row, column);
  const printed = printedRight(form.orientation, widths, isSpare);
  return printedInput(carried, { orientation: form.orientation, headerRow: header.row, bottom, right: printed });
}

/** Numbers that were typed into cells of texts are numbers from now on, where their column counts. */
function withNumbers(sheet: Sheet, header: Header, fields: PlacedFields): Sheet {
  const counting = [...fields].filter(([, { type }]) => "counts" in type);
  if (counting.length === 0) return sheet;
  const rows = new Map(
    [...sheet.rows].map(([row, cells]) => {
      const changed = row <= header.row ? [] : counting.flatMap(([column, { type }]) => asNumber(cells, column, type));
      return [row, changed.length === 0 ? cells : new Map([...cells, ...changed])] as const;
    }),
  );
  return { ...sheet, rows };
}

function asNumber(
  cells: ReadonlyMap<number, Cell>,
  column: number,
  type: FieldForm["type"],
): readonly (readonly [number, Cell])[] {
  const cell = cells.get(column);
  if (cell === undefined || cell.formula !== null || cell.legacyRuns !== undefined) return [];
  const value = cellOf(type, cell.value);
  return typeof value === "number" && value !== cell.value ? [[column, { ...cell, value, format: "General" }]] : [];
}

function isEmptyBelow(sheet: Sheet, headerRow: number, column: number): boolean {
  return [...sheet.rows].every(([row, cells]) => row <= headerRow || (cells.get(column)?.value ?? null) === null);
}

function guidedRowsOf(sheet: Sheet, form: ListForm, guide: RowGuide | null): ReadonlyMap<number, GuidedRow> {
  if (guide === null) return new Map();
  const rows = rowsOf(sheet, form);
  const guided = guide.guide([...rows.values()]);
  return new Map(
    [...rows.keys()].flatMap((row, index) => (guided[index] === undefined ? [] : [[row, guided[index]] as const])),
  );
}

type ListSpot = {
  readonly row: number;
  readonly header: Header;
  readonly field: FieldForm | undefined;
  readonly guided: GuidedCell;
};

function listStyle({ row, header, field, guided }: ListSpot, cell: Cell): Style {
  if (row < header.row) return keepFormat(row === 1 ? looks.title : row === 3 ? looks.stamp : looks.subtitle, cell);
  if (row === header.row) return keepFormat(looks.header, cell);
  if (field === undefined) return ownStyle(cell);
  const style = entryStyle(field, cell.value, guided);
  return isInFull(field) && /^[#0.,]+$/u.test(cell.format) ? style : keepFormat(style, cell);
}

/** Such a cell gets our number format if its own is a plain one: an older format would hide decimals. */
function isInFull({ type }: FieldForm): boolean {
  return type.kind === "number" && type.inFull === true;
}

type BlankCells = {
  readonly fields: PlacedFields;
  readonly from: number;
  readonly to: number;
  readonly guided: (row: number) => GuidedCell;
};

/** Empty cells of a row get borders, too. */
function drawBlankCells(drawn: Canvas, { fields, from, to, guided }: BlankCells): void {
  for (let row = from; row <= to; row += 1) {
    for (const [column, field] of fields) {
      if (drawn.cell(row, column) === undefined)
        drawn.put(row, column, { value: null, style: entryStyle(field, null, guided(row)) });
    }
  }
}

type SpareRows = {
  readonly fields: PlacedFields;
  /** The sheet's first and last, both included. */
  readonly rows: readonly [first: number, last: number];
  readonly guide: RowGuide | null;
};

/** Skips rows that people merged, and rows in which they wrote: notes and sums below the list stay as they are. */
function drawSpareRows(drawn: Canvas, sheet: Sheet, { fields, rows: [first, last], guide }: SpareRows): void {
  for (let row = first; row <= last; row += 1) {
    const isMerged = sheet.merges.some((area) => area.top <= row && row <= area.bottom);
    if (isMerged || isWritten(sheet, row)) continue;
    drawn.height(row, rowHeight([]));
    drawBlankCells(drawn, { fields, from: row, to: row, guided: () => ({ guide }) });
  }
}

function isWritten(sheet: Sheet, row: number): boolean {
  return [...(sheet.rows.get(row)?.values() ?? [])].some(({ value, formula }) => value !== null || formula !== null);
}
