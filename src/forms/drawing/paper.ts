/** What may be printed on of a landscape A4 within the margins 20/20/30/15 mm, in points. */
const landscape = { wide: ((297 - 45) / 25.4) * 72, high: ((210 - 40) / 25.4) * 72 };

/** Excel and LibreOffice measure columns each in its own way: this much of a page is used. */
const safety = 0.98;

/** How far a page may be made smaller so that a form fits on one. */
const smallestScale = 0.8;

/** Points; rows that were given no height. */
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
  /** Rows before which no page may end: they belong to the one above. */
  readonly bound: ReadonlySet<number>;
};

/**
 * How a form is parted into pages of landscape A4: on one page where it fits when made a little smaller, else with
 * breaks after rows such that no title stands last on a page and no signature alone on one. `preferred`: a page ends
 * before this row where that costs no page.
 */
export function printedPages(
  table: PrintedTable,
  preferred: number | null,
): { readonly breaks: readonly number[]; readonly pagesHigh: number } {
  const { first, last } = table;
  if (heightOf(table, first, last) * smallestScale <= roomOf(table)) return { breaks: [], pagesHigh: 1 };
  const plain = breaksOf(table, null);
  const parted = preferred === null ? plain : breaksOf(table, preferred);
  return { breaks: parted.length <= plain.length ? parted : plain, pagesHigh: 0 };
}

/** Points of the sheet that go on one page when its whole width does. */
function roomOf({ widths }: PrintedTable): number {
  const wide = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  return (landscape.high / Math.min(1, landscape.wide / wide)) * safety;
}

function heightOf({ heights }: Pick<PrintedTable, "heights">, from: number, to: number): number {
  return Array.from({ length: to - from + 1 }, (_, index) => heights.get(from + index) ?? usualHeight).reduce(
    (sum, height) => sum + height,
    0,
  );
}

function breaksOf(table: PrintedTable, forced: number | null): readonly number[] {
  const { first, last, headerRow, bound } = table;
  const room = roomOf(table);
  const breaks: number[] = [];
  let used = 0;
  for (let row = first; row <= last; ) {
    let end = row;
    while (end < last && bound.has(end + 1)) end += 1;
    const needed = heightOf(table, row, end);
    if ((used + needed > room || row === forced) && row > headerRow + 1) {
      breaks.push(row - 1);
      used = heightOf(table, headerRow, headerRow);
    }
    used += needed;
    row = end + 1;
  }
  return breaks;
}

/** A character is 7 pixels of 3/4 point, a column has 5 more (ECMA-376, 18.3.1.13). */
export function pointsOf(width: number): number {
  return (7 * width + 5) * 0.75;
}

/** What may be printed on of a portrait A4 within the margins 20/20/30/15 mm: wide to high. */
const portraitRatio = (210 - 45) / (297 - 40);

/** Excel and LibreOffice round each height in their own way. */
const heightSafety = 1.03;

type PrintedRows = {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: number;
};

/**
 * How much wider, in characters, a print must be so that its first `rows` rows fit on one page where it is fitted to
 * the page's width; 0 = they do, or they would only at less than half the size, which nobody reads: then they go on
 * over the page. A page fitted to width and height at once may hold one page alone.
 */
export function widerToFit({ widths, heights, rows }: PrintedRows): number {
  const wide = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const high = heightOf({ heights }, 1, rows);
  const wider = high * heightSafety * portraitRatio - wide;
  return wider > wide ? 0 : Math.max(0, Math.ceil(wider / (7 * 0.75)));
}
