import type { SheetDraft } from "../../workbook/draft";
import type { ListForm } from "../description/sheet-form";
import { canvas } from "./canvas";
import { drawTable, type DrawnRow } from "./draw-table";
import type { ChoiceRule } from "./entry-rules";
import { guidedRows, guideEntries } from "./guide-entries";
import type { InputRow } from "./input-row";
import { entryStyle, markedProtection, type GuidedCell, type RowGuide } from "./row-guide";
import { looks, palette } from "./styles";

/** Empty rows drawn under the data, so that people see where to go on. */
export const spareRows = 15;

export const inputHeaderRow = 4;

/** `guide`: `null` or left out = rows say no more than their columns, nothing is locked. */
export type InputSheet = {
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
  const legend = guide?.legend ?? "";
  const heading = [
    { value: form.title, style: looks.title },
    { value: legend === "" ? subtitle : `${subtitle} – ${legend}`, style: looks.subtitle },
    { value: stamp, style: looks.stamp },
  ];
  heading.forEach(({ value, style }, index) => {
    drawn.put(index + 1, 1, { value, style });
    drawn.merge({ top: index + 1, left: 1, bottom: index + 1, right: last });
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
  return drawn.finish({
    tab: palette.inputTab,
    freeze: { rows: inputHeaderRow, columns: form.frozenColumns },
    protection: guide?.marked === true ? markedProtection : null,
    filter: { top: table.headerRow, left: 1, bottom: Math.max(table.firstRow, table.lastRow), right: last },
    print: {
      orientation: form.orientation,
      area: { top: 1, left: 1, bottom: Math.max(table.firstRow, table.headerRow + rows.length), right: last },
      titleRows: { from: inputHeaderRow, to: inputHeaderRow },
    },
  });
}

function dataRow(form: ListForm, row: InputRow, cell: GuidedCell): DrawnRow {
  const fields = form.columns.map((column) => {
    const value = row[column.key] ?? null;
    return [column.key, { value, style: entryStyle(column, value, cell) }] as const;
  });
  return { kind: "row", fields: Object.fromEntries(fields) };
}

function emptyRows(filled: number): readonly DrawnRow[] {
  return Array.from({ length: filled === 0 ? spareRows * 2 : spareRows }, () => ({ kind: "row", fields: {} }) as const);
}
