import type { ColumnLayout } from "../../../workbook/draft";

/** Neighbouring columns that are alike; both ends belong to it. */
export type ColumnRun = { readonly from: number; readonly to: number; readonly points: number; readonly hidden: boolean };

/** What Excel says of a column that nobody has touched: `Worksheet.standardWidth` in characters, its width in points. */
export type UntouchedColumn = { readonly characters: number; readonly points: number };

/** At 96 dots per inch, where Excel's own widths are whole pixels. */
const pointsPerPixel = 0.75;

/** Digits of Calibri 11 and Times New Roman 11. */
const usualDigit = 7;
const [narrowestDigit, widestDigit] = [4, 40] as const;

/**
 * Pixels of a digit in the workbook's normal font, the unit of column widths: the one with which the untouched column
 * comes out (ECMA-376 part 1, 18.3.1.13, with a padding of two sides and a line). 7 where none does, as where the column
 * is hidden.
 */
export function digitPixels({ characters, points }: UntouchedColumn): number {
  const pixels = points / pointsPerPixel;
  for (let digit = narrowestDigit; digit <= widestDigit; digit++) {
    const padding = 2 * Math.ceil(digit / 4) + 1;
    if (Math.abs(characters * digit + padding - pixels) < 0.51) return digit;
  }
  return usualDigit;
}

/** Widths as in a file, in characters with padding, to points as Office.js has them. Columns stand in order. */
export function columnRuns(columns: ReadonlyMap<number, ColumnLayout>, digit: number): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const [column, { width, hidden }] of [...columns].sort(([a], [b]) => a - b)) {
    const points = pointsPerPixel * Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
    const last = runs.at(-1);
    if (last?.to === column - 1 && last.points === points && last.hidden === hidden) runs[runs.length - 1] = { ...last, to: column };
    else runs.push({ from: column, to: column, points, hidden });
  }
  return runs;
}
