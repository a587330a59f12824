import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/address";
import type { SheetDraft, Validation } from "../../workbook/draft";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { canvas, type Canvas } from "./canvas";
import { drawTable, fieldStyle, type DrawnRow } from "./draw-table";
import { entryRule, type ChoiceRule } from "./entry-rules";
import { looks, palette } from "./styles";

/** Empty rows drawn under the data, so that people see where to go on. */
const spareRows = 15;

/** Rules reach this far down, so that rows pasted in are guided too. */
const guidedRows = 1000;

export const inputHeaderRow = 4;

export type InputRow = Readonly<Record<string, CellValue>>;

/** How rows look that the product filled in for people to complete: the rest of the sheet is locked, its entries yellow. */
export type Prefilled = {
  /** Keys of the columns that the product fills and people leave as they are. */
  readonly given: ReadonlySet<string>;
  /** The rule on one row's cell of a column; `null` = the column's own. */
  readonly ruleOf: (row: InputRow, key: string, area: Area) => Validation | null;
  /** How entries and the rest are told apart, beside the subtitle. */
  readonly legend: string;
};

/** `prefilled`: `null` or left out = nothing is locked, the sheet belongs to its people. */
export type InputSheet = { readonly subtitle: string; readonly choiceRule: ChoiceRule; readonly stamp: string | null; readonly prefilled?: Prefilled | null };

/** A Board input sheet: title, subtitle, header, rows, a few empty ones. */
export function drawInputList(form: ListForm, rows: readonly InputRow[], { subtitle, choiceRule, stamp, prefilled = null }: InputSheet): SheetDraft {
  const drawn = canvas(form.sheet);
  const last = form.columns.length;
  const heading = [
    { value: form.title, style: looks.title },
    { value: prefilled === null ? subtitle : `${subtitle} – ${prefilled.legend}`, style: looks.subtitle },
    { value: stamp, style: looks.stamp },
  ];
  heading.forEach(({ value, style }, index) => {
    drawn.put(index + 1, 1, { value, style });
    drawn.merge({ top: index + 1, left: 1, bottom: index + 1, right: last });
  });
  const table = drawTable(drawn, form.columns, { top: inputHeaderRow, rows: [...rows.map((row) => dataRow(form, row, prefilled)), ...emptyRows(form, rows.length, prefilled)] });
  guideEntries(drawn, form, { firstRow: table.firstRow, choiceRule, rows, prefilled });
  return drawn.finish({
    tab: palette.inputTab,
    freeze: { rows: inputHeaderRow, columns: form.frozenColumns },
    protection: prefilled === null ? null : { filter: true, formatColumns: true, insertRows: true },
    filter: { top: table.headerRow, left: 1, bottom: Math.max(table.firstRow, table.lastRow), right: last },
    print: {
      orientation: form.orientation,
      area: { top: 1, left: 1, bottom: Math.max(table.firstRow, table.headerRow + rows.length), right: last },
      titleRows: { from: inputHeaderRow, to: inputHeaderRow },
    },
  });
}

type Guided = { readonly firstRow: number; readonly choiceRule: ChoiceRule; readonly rows: readonly InputRow[]; readonly prefilled: Prefilled | null };

function guideEntries(drawn: Canvas, form: ListForm, { firstRow, choiceRule, rows, prefilled }: Guided): void {
  form.columns.forEach((column, index) => {
    const own = rows.flatMap((row, at) => {
      const cell = firstRow + at;
      const rule = prefilled?.ruleOf(row, column.key, { top: cell, left: index + 1, bottom: cell, right: index + 1 }) ?? null;
      return rule === null ? [] : [rule];
    });
    own.forEach((rule) => drawn.validate(rule));
    // Rules must not overlap: the column's own begins under the rows that have one each.
    const top = own.length === 0 ? firstRow : firstRow + rows.length;
    const area = { top, left: index + 1, bottom: firstRow + guidedRows, right: index + 1 };
    const reads = column.type.kind === "figure" ? ({ reads: "words" } as const) : {};
    drawn.validate(entryRule(column, area, { choiceRule, ...reads }));
  });
}

/** Board sheets are plain white: every cell of them is an entry, so yellow would say nothing. */
export function inputStyle(column: FieldForm, value: CellValue): ReturnType<typeof fieldStyle> {
  const decimals = typeof value === "number" ? decimalsOf(value) : undefined;
  const style = fieldStyle(column, { entry: false, value, ...(decimals === undefined ? {} : { decimals }) });
  return unlocked(style);
}

const opened = new Map<ReturnType<typeof fieldStyle>, ReturnType<typeof fieldStyle>>();

function unlocked(style: ReturnType<typeof fieldStyle>): ReturnType<typeof fieldStyle> {
  const known = opened.get(style);
  if (known !== undefined) return known;
  const open = { ...style, locked: false };
  opened.set(style, open);
  return open;
}

/** Years and codes of whole numbers need no decimals; others show what was typed, at most four. */
function decimalsOf(value: number): number {
  return Math.min(4, String(value).split(".")[1]?.length ?? 0);
}

function dataRow(form: ListForm, row: InputRow, prefilled: Prefilled | null): DrawnRow {
  const fields = Object.fromEntries(
    form.columns.map((column) => {
      const value = row[column.key] ?? null;
      return [column.key, { value, style: prefilled === null ? inputStyle(column, value) : fieldStyle(column, { entry: !prefilled.given.has(column.key) }) }];
    }),
  );
  return { kind: "row", fields };
}

function emptyRows(form: ListForm, filled: number, prefilled: Prefilled | null): readonly DrawnRow[] {
  const count = filled === 0 ? spareRows * 2 : spareRows;
  const fields = prefilled === null ? {} : Object.fromEntries(form.columns.map((column) => [column.key, { style: fieldStyle(column, { entry: true }) }]));
  return Array.from({ length: count }, () => ({ kind: "row", fields }) as const);
}
