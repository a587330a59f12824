/** What may be printed on of a portrait A4 within the margins 20/20/30/15 mm: wide to high. */
const printedRatio = (210 - 45) / (297 - 40);

/** Points; rows that were given no height. */
const usualHeight = 15.75;
/** Excel and LibreOffice round each height in their own way. */
const safety = 1.03;

type Printed = {
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: number;
};

/**
 * How much wider, in characters, a print must be so that its first `rows` rows fit on one page where it is fitted to
 * the page's width; 0 = they do, or they would only at less than half the size, which nobody reads: then they go on
 * over the page. A page fitted to width and height at once may hold one page alone.
 */
export function widerToFit({ widths, heights, rows }: Printed): number {
  const wide = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const high = Array.from({ length: rows }, (_, index) => heights.get(index + 1) ?? usualHeight).reduce(
    (sum, height) => sum + height,
    0,
  );
  const wider = high * safety * printedRatio - wide;
  return wider > wide ? 0 : Math.max(0, Math.ceil(wider / (7 * 0.75)));
}

/** A character is 7 pixels of 3/4 point, a column has 5 more (ECMA-376, 18.3.1.13). */
function pointsOf(width: number): number {
  return (7 * width + 5) * 0.75;
}
