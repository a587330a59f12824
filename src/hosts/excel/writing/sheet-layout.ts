import { columnLetters } from "../../../workbook/address";
import type { ColumnLayout, Protection } from "../../../workbook/draft";
import { joinedLists, neighbours } from "./rectangles";

/** Lists of whole columns or rows, such as "A:A,C:F", and the size they get. */
export type SizedRuns = { readonly list: string; readonly points: number };

/**
 * What Excel says of a column that nobody has touched: `Worksheet.standardWidth` in characters, its width in points.
 */
export type UntouchedColumn = { readonly characters: number; readonly points: number };

/** At 96 dots per inch, where Excel's own widths are whole pixels. */
const pointsPerPixel = 0.75;

/** Digits of Calibri 11 and Times New Roman 11. */
const usualDigit = 7;
const [narrowestDigit, widestDigit] = [4, 40] as const;

/**
 * Pixels of a digit in the workbook's normal font, the unit of column widths: the one with which the untouched column
 * comes out (ECMA-376 part 1, 18.3.1.13, with a padding of two sides and a line). 7 where none does, as where the
 * column is hidden.
 */
export function digitPixels({ characters, points }: UntouchedColumn): number {
  const pixels = points / pointsPerPixel;
  for (let digit = narrowestDigit; digit <= widestDigit; digit++) {
    const padding = 2 * Math.ceil(digit / 4) + 1;
    if (Math.abs(characters * digit + padding - pixels) < 0.51) return digit;
  }
  return usualDigit;
}

/** Widths as in a file, in characters with padding, to points as Office.js has them. */
export function columnSizes(columns: ReadonlyMap<number, ColumnLayout>, digit: number): readonly SizedRuns[] {
  const points = (width: number): number =>
    pointsPerPixel * Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
  return sized(
    [...columns].map(([column, { width }]) => [column, points(width)] as const),
    (from, to) => `${columnLetters(from)}:${columnLetters(to)}`,
  );
}

export function hiddenColumns(columns: ReadonlyMap<number, ColumnLayout>): readonly string[] {
  const hidden = [...columns].filter(([, layout]) => layout.hidden).map(([column]) => column);
  return joinedLists(neighbours(hidden).map(([from, to]) => `${columnLetters(from)}:${columnLetters(to)}`));
}

/** Row → points. */
export function rowSizes(heights: readonly (readonly [row: number, points: number])[]): readonly SizedRuns[] {
  return sized(heights, (from, to) => `${from}:${to}`);
}

/** Each size once, with all that have it. */
function sized(
  sizes: readonly (readonly [number, number])[],
  addressOf: (from: number, to: number) => string,
): readonly SizedRuns[] {
  const bySize = new Map<number, number[]>();
  for (const [number, points] of sizes) bySize.set(points, [...(bySize.get(points) ?? []), number]);
  return [...bySize].flatMap(([points, numbers]) =>
    joinedLists(neighbours(numbers).map(([from, to]) => addressOf(from, to))).map((list) => ({ list, points })),
  );
}

/** What stays allowed on a sheet that is protected against slips. */
export function protectionOptions({ filter, formatColumns, formatRows, insertRows }: Protection) {
  return {
    allowAutoFilter: filter,
    allowFormatColumns: formatColumns,
    ...(formatRows === true ? { allowFormatRows: true } : {}),
    allowInsertRows: insertRows,
  };
}
