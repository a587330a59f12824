import type { SheetDraft } from "../../workbook/draft";
import { cellOf } from "../description/field-type";
import type { ListForm, FieldForm } from "../description/sheet-form";
import { canvas, putAcross, type Canvas } from "./canvas";
import { drawTable, type DrawnRow } from "./draw-table";
import { type ChoiceRule, entryRule } from "./entry-rules";
import { printedInput, printedRight } from "./printed-input";
import {
  type InputRow,
  entryStyle,
  lockedProtection,
  type GuidedCell,
  type RowGuide,
  type GuidedRow,
} from "./row-guide";
import { looks, palette } from "./styles";

/** Empty rows drawn below the data, so that people see where to go on. */
export const spareRows = 15;
export const inputHeaderRow = 4;

/** `guide`: `null` or left out = rows follow their columns, nothing is locked. */
type InputSheet = {
  readonly subtitle: string;
  readonly choiceRule: ChoiceRule;
  readonly stamp: string | null;
  readonly guide?: RowGuide | null;
};

/** A Board input sheet: title, subtitle, header, rows, a few empty ones. */
export function drawInputList(
  form: ListForm,
  rows: readonly InputRow[],
  { subtitle, choiceRule, stamp, guide = null }: InputSheet,
): SheetDraft {
  const drawn = canvas(form.sheet);
  const last = form.columns.length;
  const printed = printedColumns(form, rows);
  const legend = guide?.legend ?? "";
  const heading = [
    { value: form.title, style: looks.title },
    { value: legend === "" ? subtitle : `${subtitle} – ${legend}`, style: looks.subtitle },
    { value: stamp, style: looks.stamp },
  ];
  heading.forEach(({ value, style }, index) => {
    putAcross(drawn, index + 1, { left: 1, right: printed, value, style });
  });
  const guided = guide?.guide(rows) ?? [];
  const filled = rows.map((row, index) => dataRow(form, row, { guide, row: guided[index] }));
  const table = drawTable(drawn, form.columns, { top: inputHeaderRow, rows: [...filled, ...emptyRows(rows.length)] });
  guideEntries(drawn, {
    fields: new Map(form.columns.map((column, index) => [index + 1, column])),
    first: table.firstRow,
    last: table.firstRow + guidedRows,
    choiceRule,
    guide,
    rows: new Map(guided.map((row, index) => [table.firstRow + index, row])),
  });
  const sheet = drawn.finish({
    tab: palette.inputTab,
    freeze: { rows: inputHeaderRow, columns: form.frozenColumns },
    protection: guide?.isLocked === true ? lockedProtection : null,
    filter: { top: table.headerRow, left: 1, bottom: Math.max(table.firstRow, table.lastRow), right: last },
  });
  const bottom = Math.max(table.firstRow, table.headerRow + rows.length);
  return printedInput(sheet, { orientation: form.orientation, headerRow: inputHeaderRow, bottom, right: printed });
}

function printedColumns({ columns, orientation }: ListForm, rows: readonly InputRow[]): number {
  const isSpare = (column: number): boolean => {
    const field = columns[column - 1];
    return field?.mayBeAbsent === true && rows.every((row) => (row[field.key] ?? null) === null);
  };
  return printedRight(
    orientation,
    columns.map(({ width }) => width),
    isSpare,
  );
}

function dataRow(form: ListForm, row: InputRow, cell: GuidedCell): DrawnRow {
  const fields = form.columns.map((column) => {
    const value = cellOf(column.type, row[column.key] ?? null);
    return [column.key, { value, style: entryStyle(column, value, cell) }] as const;
  });
  return { kind: "row", fields: Object.fromEntries(fields) };
}

function emptyRows(filled: number): readonly DrawnRow[] {
  return Array.from({ length: filled === 0 ? spareRows * 2 : spareRows }, () => ({ kind: "row", fields: {} }) as const);
}

/** Rules reach this far down, so that pasted rows have them, too. */
export const guidedRows = 1000;

type Entries = {
  /** Column number → its field. */
  readonly fields: ReadonlyMap<number, FieldForm>;
  /** The sheet's first and last row with rules. */
  readonly first: number;
  readonly last: number;
  readonly choiceRule: ChoiceRule;
  readonly guide: RowGuide | null;
  /** By the sheet's own row number. */
  readonly rows: ReadonlyMap<number, GuidedRow>;
};

/**
 * Puts the rules and messages on the entries of an input sheet. Rules must not overlap: a column's rule covers the rows
 * that have none of their own.
 */
export function guideEntries(drawn: Canvas, { fields, first, last, choiceRule, guide, rows }: Entries): void {
  for (const [column, field] of fields) {
    const area = (top: number, bottom: number) => ({ top, left: column, bottom, right: column });
    const own = [...rows].flatMap(([row, guided]) => {
      const rule = guided.ruleOf(field.key, area(row, row));
      return rule === null ? [] : [{ row, rule }];
    });
    own.forEach(({ rule }) => drawn.validate(rule));
    const reads = field.type.kind === "figure" ? ({ reads: "words" } as const) : {};
    for (const { top, bottom } of runsBeside(
      own.map(({ row }) => row),
      first,
      last,
    )) {
      const rest = area(top, bottom);
      drawn.validate(guide?.restRule(field.key, rest) ?? entryRule(field, rest, { choiceRule, ...reads }));
    }
  }
}

/** The rows from first to last except these, in runs. */
function runsBeside(
  without: readonly number[],
  first: number,
  last: number,
): readonly { readonly top: number; readonly bottom: number }[] {
  const stops = [...without].sort((one, other) => one - other);
  const starts = [first, ...stops.map((row) => row + 1)];
  return starts
    .map((top, index) => ({ top, bottom: (stops[index] ?? last + 1) - 1 }))
    .filter(({ top, bottom }) => top <= bottom);
}
