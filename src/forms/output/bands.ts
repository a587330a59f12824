import type { Canvas } from "../drawing/canvas";
import { brokenIntoLines, rowHeight, totalWidth } from "../drawing/row-height";
import { looks } from "../drawing/styles";

/** Bold letters are wider. */
const boldShare = 0.85;

/** The rows that the title of a section takes in a list whose printed columns are so wide, at least one. */
export function bandsOf(text: string, widths: readonly number[]): readonly string[] {
  return brokenIntoLines(text, totalWidth(widths) * boldShare);
}

/**
 * One row of a section's title, over columns A to `columns`. Nothing is merged, since Excel sorts no range that holds
 * merged cells (support.microsoft.com, "This operation requires the merged cells to be identically sized"): the text
 * runs on over the empty cells beside it, so it is not wrapped, and no line stands between them.
 */
export function drawBand(
  drawn: Canvas,
  row: number,
  { text, columns }: { readonly text: string; readonly columns: number },
): void {
  for (let column = 1; column <= columns; column += 1) {
    const style = column === 1 ? looks.bandStart : column === columns ? looks.bandEnd : looks.band;
    drawn.put(row, column, { value: column === 1 ? text : null, style });
  }
  drawn.height(row, rowHeight([]));
}
