import type { SheetDraft } from "../../../workbook/draft";

/** Pixels at 96 to the inch, for the font Excel shows notes in (9 points). */
const boxWidth = 270;
const lineHeight = 16;
const charactersInLine = 38;
const digitPixels = 7;

/** How wide columns and how high rows are in pixels, 0 = hidden; both counted from 1. */
export type BoxSizes = {
  readonly columnPixels: (column: number) => number;
  readonly rowPixels: (row: number) => number;
};

/** What a column and a row measure when nothing is set. */
export const usualPixels = { column: 64, row: 20 } as const;

/**
 * The box right of a note's cell, as high as its words need: its anchor as a drawing names it, width and height in
 * points.
 */
export function boxAnchor(
  { row, column, text }: { readonly row: number; readonly column: number; readonly text: string },
  sizes: BoxSizes,
): { readonly anchor: string; readonly width: number; readonly height: number } {
  const height = heightOf(text);
  const right = reach(column + 1, boxWidth, sizes.columnPixels);
  const bottom = reach(row, height, sizes.rowPixels);
  return {
    anchor: `${column},15,${row - 1},2,${right.index - 1},${right.rest},${bottom.index - 1},${bottom.rest}`,
    width: boxWidth * 0.75,
    height: height * 0.75,
  };
}

function heightOf(note: string): number {
  const lines = note.split("\n").map((line) => Math.max(1, Math.ceil(line.length / charactersInLine)));
  return lineHeight * (lines.reduce((sum, count) => sum + count, 0) + 1);
}

/** The row or column in which a box of that many pixels ends, and how far into it. */
function reach(
  from: number,
  pixels: number,
  sizeOf: (at: number) => number,
): { readonly index: number; readonly rest: number } {
  let index = from;
  let rest = pixels;
  for (let size = sizeOf(index); rest > size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, rest: Math.round(rest) };
}

/** Sizes of a sheet that is drawn. */
export function sizesOf(sheet: SheetDraft): BoxSizes {
  return {
    columnPixels: (column) => columnWidth(sheet, column),
    rowPixels: (row) => rowHeight(sheet, row),
  };
}

function columnWidth({ columns }: SheetDraft, column: number): number {
  const layout = columns.get(column);
  if (layout === undefined) return usualPixels.column;
  return layout.hidden ? 0 : layout.width * digitPixels + 5;
}

function rowHeight({ heights }: SheetDraft, row: number): number {
  const points = heights.get(row);
  return points === undefined ? usualPixels.row : (points * 4) / 3;
}
