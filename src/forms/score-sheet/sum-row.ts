import type { CellValue } from "../../workbook/cell";
import type { Canvas } from "../drawing/canvas";
import { rowHeight, totalWidth } from "../drawing/row-height";
import { looks, styled } from "../drawing/styles";
import { scoreColumns, type ScoredCluster } from "./score-plan";

type Emphasis = "plain" | "strong";
type Computed = { readonly value: CellValue; readonly formula?: string; readonly note?: string };

/**
 * One row below the criteria: a name in the first columns, a figure in the column Điểm chuẩn, and one for each unit.
 */
export type SumRow = {
  readonly row: number;
  readonly label: string;
  readonly format: string;
  readonly emphasis: Emphasis;
  readonly max?: Computed;
  readonly cell: (column: number, unit: number) => Computed;
};

/** The number of units, and the width of a row's name in characters. */
export type SumShape = { readonly units: number; readonly labelWidth: number };

export function sumShape({ units }: ScoredCluster, widths: readonly number[]): SumShape {
  return { units: units.length, labelWidth: totalWidth(widths.slice(0, scoreColumns.name)) };
}

export function drawSumRow(
  drawn: Canvas,
  { row, label, format, emphasis, max, cell }: SumRow,
  { units, labelWidth }: SumShape,
): void {
  const [words, number] =
    emphasis === "strong"
      ? [looks.total, styled("totalNumber", { format })]
      : [styled("text", { bold: true }), styled("number", { format })];
  for (let column = 1; column < scoreColumns.firstUnit; column += 1)
    drawn.put(row, column, { value: column === 1 ? label : null, style: words });
  drawn.merge({ top: row, left: 1, bottom: row, right: scoreColumns.name });
  if (max !== undefined) drawn.put(row, scoreColumns.max, { ...max, style: number });
  for (let unit = 0; unit < units; unit += 1) {
    const column = scoreColumns.firstUnit + unit;
    drawn.put(row, column, { ...cell(column, unit), style: number });
  }
  drawn.height(row, Math.max(20, rowHeight([{ text: label, width: labelWidth * 0.88 }])));
}
