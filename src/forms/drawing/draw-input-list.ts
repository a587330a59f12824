import type { CellValue } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { canvas } from "./canvas";
import { drawTable, fieldStyle, type DrawnRow } from "./draw-table";
import { entryRule, type ChoiceRule } from "./entry-rules";
import { looks, palette } from "./styles";

/** Empty rows drawn under the data, so that people see where to go on. */
const spareRows = 15;

/** Rules reach this far down, so that rows pasted in are guided too. */
const guidedRows = 1000;

export const inputHeaderRow = 4;

export type InputRow = Readonly<Record<string, CellValue>>;

export type InputSheet = { readonly subtitle: string; readonly choiceRule: ChoiceRule; readonly stamp: string | null };

/** A Board input sheet: title, subtitle, header, rows, a few empty ones. Nothing is locked: it belongs to its people. */
export function drawInputList(form: ListForm, rows: readonly InputRow[], { subtitle, choiceRule, stamp }: InputSheet): SheetDraft {
  const drawn = canvas(form.sheet);
  const last = form.columns.length;
  const heading = [
    { value: form.title, style: looks.title },
    { value: subtitle, style: looks.subtitle },
    { value: stamp, style: looks.stamp },
  ];
  heading.forEach(({ value, style }, index) => {
    drawn.put(index + 1, 1, { value, style });
    drawn.merge({ top: index + 1, left: 1, bottom: index + 1, right: last });
  });
  const table = drawTable(drawn, form.columns, { top: inputHeaderRow, rows: [...rows.map((row) => dataRow(form, row)), ...emptyRows(rows.length)] });
  guideEntries(drawn, form, { firstRow: table.firstRow, choiceRule });
  return drawn.finish({
    tab: palette.inputTab,
    freeze: { rows: inputHeaderRow, columns: form.frozenColumns },
    filter: { top: table.headerRow, left: 1, bottom: Math.max(table.firstRow, table.lastRow), right: last },
    print: {
      orientation: form.orientation,
      area: { top: 1, left: 1, bottom: Math.max(table.firstRow, table.headerRow + rows.length), right: last },
      titleRows: { from: inputHeaderRow, to: inputHeaderRow },
    },
  });
}

function guideEntries(drawn: ReturnType<typeof canvas>, form: ListForm, { firstRow, choiceRule }: { readonly firstRow: number; readonly choiceRule: ChoiceRule }): void {
  form.columns.forEach((column, index) => {
    const area = { top: firstRow, left: index + 1, bottom: firstRow + guidedRows, right: index + 1 };
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

function dataRow(form: ListForm, row: InputRow): DrawnRow {
  const fields = Object.fromEntries(
    form.columns.map((column) => {
      const value = row[column.key] ?? null;
      return [column.key, { value, style: inputStyle(column, value) }];
    }),
  );
  return { kind: "row", fields };
}

function emptyRows(filled: number): readonly DrawnRow[] {
  const count = filled === 0 ? spareRows * 2 : spareRows;
  return Array.from({ length: count }, () => ({ kind: "row", fields: {} }) as const);
}
