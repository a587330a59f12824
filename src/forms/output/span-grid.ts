import type { Canvas } from "../drawing/canvas";
import { rowHeight } from "../drawing/row-height";
import type { OutputCell } from "./output-cells";

/** Columns from … to, both included. */
export type Span = readonly [from: number, to: number];

/** Cells over several columns, in panels that share rows: each row becomes as high as its highest text. */
export type SpanGrid = {
  readonly put: (row: number, span: Span, cell: OutputCell) => void;
  /** To be called once everything is drawn. Rows that were given a height keep it. */
  readonly setHeights: (given: ReadonlyMap<number, number>) => void;
};

/** Many short columns wrap less well than the row height counts with, and bold letters are wider. */
const usedShare = 0.94;
const boldShare = 0.85;

export function spanGrid(drawn: Canvas, widths: readonly number[]): SpanGrid {
  const texts = new Map<number, { readonly text: string; readonly width: number }[]>();
  widths.forEach((width, index) => drawn.width(index + 1, { width }));
  return {
    put: (row, [from, to], cell) => {
      for (let column = from; column <= to; column += 1)
        drawn.put(row, column, column === from ? cell : { value: null, style: cell.style });
      drawn.merge({ top: row, left: from, bottom: row, right: to });
      const { bold, size } = cell.style.font;
      const width =
        widths.slice(from - 1, to).reduce((all, one) => all + one, 0) * (bold ? boldShare : usedShare) * (11 / size);
      const known = texts.get(row) ?? [];
      texts.set(row, typeof cell.value === "string" ? [...known, { text: cell.value, width }] : known);
    },
    setHeights: (given) => {
      for (const [row, cells] of texts) drawn.height(row, given.get(row) ?? rowHeight(cells));
    },
  };
}
