import type { PrintSetup } from "../../workbook/draft";

/** The sheet of paper and how it lies. */
export type Paper = Pick<PrintSetup, "orientation" | "paper">;

/** Millimetres, upright. */
const sides = { a4: { short: 210, long: 297 }, a3: { short: 297, long: 420 } } as const;

/** The printable part within margins of 20/20/30/15 mm, in points. */
export function printable({ orientation, paper }: Paper): { readonly wide: number; readonly high: number } {
  const { short, long } = sides[paper ?? "a4"];
  const [wide, high] = orientation === "portrait" ? [short, long] : [long, short];
  return { wide: ((wide - 45) / 25.4) * 72, high: ((high - 40) / 25.4) * 72 };
}

/** The scale at which a sheet is as wide as the page; it is never enlarged. Widths in characters. */
export function scaleOn(paper: Paper, widths: readonly number[]): number {
  return Math.min(1, printable(paper).wide / wideOf(widths));
}

/** Letters of 11 points are then 8 points high on paper: smaller ones are hard to read in a printed table. */
export const legibleScale = 0.72;

/**
 * A4, or A3 where a sheet of these widths would have letters smaller than 8 points on A4. Whoever has no printer for A3
 * prints it reduced to A4: the pages are the same, since both have the same shape.
 */
export function legiblePaper(orientation: Paper["orientation"], widths: readonly number[]): Paper {
  return scaleOn({ orientation }, widths) < legibleScale ? { orientation, paper: "a3" } : { orientation };
}

/** Excel and LibreOffice measure columns differently, so only this share of a page is used. */
const safety = 0.98;

/** The smallest scale at which a form may be printed to fit on one page. */
const smallestScale = 0.8;

/** In points, of rows without a height of their own. */
const usualHeight = 15.75;

type PrintedTable = {
  /** Of all columns, in characters: the sheet is fitted to the page's width. */
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  /** First and last row that are printed. */
  readonly first: number;
  readonly last: number;
  /** Repeated on every page. */
  readonly headerRow: number;
  /** Rows that must be on the same page as the row above them. */
  readonly bound: ReadonlySet<number>;
  /** Left out: A4, landscape. */
  readonly paper?: Paper;
  /** How much of a page's height is used; left out: `safety`. */
  readonly share?: number;
};

/**
 * How a form is divided into pages of landscape A4: one page if it fits when made a little smaller, else with page
 * breaks such that no title is last on a page and no signature alone on one. `preferred`: a page ends before this row
 * if that takes no extra page.
 */
export function printedPages(
  table: PrintedTable,
  preferred: number | null,
): { readonly breaks: readonly number[]; readonly pagesHigh: number } {
  const { first, last } = table;
  if (heightOf(table, first, last) * smallestScale <= roomOf(table)) return { breaks: [], pagesHigh: 1 };
  const plain = breaksOf(table, new Set());
  const parted = preferred === null ? plain : breaksOf(table, new Set([preferred]));
  return { breaks: parted.length <= plain.length ? parted : plain, pagesHigh: 0 };
}

/**
 * Where the pages of a list end that may be long: no title is last on a page, no signature alone on one. `forced`: rows
 * that begin a page in any case. Every page gets a break of its own, so that no program's rounding adds up.
 */
export function listPages(table: PrintedTable, forced: ReadonlySet<number>): readonly number[] {
  return breaksOf({ ...table, share: listShare }, forced);
}

/** Of a page: lists are too long for each to be looked at, so more room is left for what programs round. */
const listShare = 0.95;

/** Height of the sheet, in points, that goes on a page as wide as the sheet. */
function roomOf({ widths, paper = { orientation: "landscape" }, share = safety }: PrintedTable): number {
  return (printable(paper).high / scaleOn(paper, widths)) * share;
}

function heightOf({ heights }: Pick<PrintedTable, "heights">, from: number, to: number): number {
  return Array.from({ length: to - from + 1 }, (_, index) => heights.get(from + index) ?? usualHeight).reduce(
    (sum, height) => sum + height,
    0,
  );
}

function breaksOf(table: PrintedTable, forced: ReadonlySet<number>): readonly number[] {
  const { first, last, headerRow, bound } = table;
  const room = roomOf(table);
  const breaks: number[] = [];
  let used = 0;
  for (let row = first; row <= last; ) {
    let end = row;
    while (end < last && bound.has(end + 1) && !forced.has(end + 1)) end += 1;
    const needed = heightOf(table, row, end);
    if ((used + needed > room || forced.has(row)) && row > headerRow + 1) {
      breaks.push(row - 1);
      used = heightOf(table, headerRow, headerRow);
    }
    used += needed;
    row = end + 1;
  }
  return breaks;
}

function wideOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + pointsOf(width), 0);
}

/** A character is 7 pixels of 3/4 point, a column has 5 more (ECMA-376, 18.3.1.13). */
export function pointsOf(width: number): number {
  return (7 * width + 5) * 0.75;
}

/** Width to height of the printable part of an upright A3, in which it is a little more than in A4. */
const portraitRatio = (297 - 45) / (420 - 40);

/** Excel and LibreOffice round heights differently. */
const heightSafety = 1.03;

type PrintedRows = {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: number;
};

/**
 * How much wider, in characters, a sheet fitted to the page's width must be so that its first `rows` rows fit on one
 * page. 0 = they fit, or would fit only at less than half the size, which is unreadable: then they go on to the next
 * page. (A sheet fitted to width and height at once could have one page only.)
 */
export function widerToFit({ widths, heights, rows }: PrintedRows): number {
  const wide = wideOf(widths);
  const high = heightOf({ heights }, 1, rows);
  const wider = high * heightSafety * portraitRatio - wide;
  return wider > wide ? 0 : Math.max(0, Math.ceil(wider / (7 * 0.75)));
}
