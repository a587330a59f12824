import { pointsOf, printedPages } from "../../../src/forms/drawing/paper";

/** Sheets as wide as so many pages: they are printed smaller, so that as many times the rows fit. */
const narrow = [60];
const columnsOf = (pages: number): readonly number[] => {
  const wide = ((297 - 45) / 25.4) * 72 * pages;
  return [(wide / 0.75 - 5) / 7];
};

const pages = (rows: number, more: Partial<Parameters<typeof printedPages>[0]> = {}, preferred: number | null = null) =>
  printedPages(
    { widths: narrow, heights: new Map(), first: 1, last: rows, headerRow: 1, bound: new Set(), ...more },
    preferred,
  );

test("a column is as wide as its characters of 7 pixels and 5 more", () => {
  expect([pointsOf(0), pointsOf(10), pointsOf(100)]).toEqual([3.75, 56.25, 528.75]);
});

// 481.9 points high, of which 98 % are used: 29 rows of 15.75, and 37 if they are made four fifths as large.
test.each([
  [37, narrow, 1],
  [38, narrow, 0],
  [37, columnsOf(1), 1],
  [38, columnsOf(1), 0],
  // Twice as wide as the page: its letters are too small already to be made smaller for the sake of a page.
  [59, columnsOf(2), 1],
  [60, columnsOf(2), 0],
])("%i rows on a sheet of %j: pages high %i", (rows, widths, high) => {
  expect(pages(rows, { widths }).pagesHigh).toBe(high);
});

test("further pages begin with the header again", () => {
  expect(pages(90).breaks).toEqual([29, 57, 85]);
  expect(pages(90, { heights: new Map([[1, 47.25]]) }).breaks).toEqual([27, 53, 79]);
});

test("rows that belong together are on one page, a title never last and a signature never alone", () => {
  expect(pages(60, { bound: new Set([30]) }).breaks).toEqual([28, 56]);
  expect(pages(60, { bound: new Set([29, 30, 31]) }).breaks[0]).toBe(27);
  expect(pages(58, { bound: new Set([58]) }).breaks).toEqual([29, 56]);
});

test("a page ends where it is preferred, unless that takes one more or leaves one nearly empty", () => {
  expect(pages(50, {}, 25).breaks).toEqual([24]);
  expect(pages(50, { bound: new Set() }, 8).breaks).toEqual([29]);
  expect(pages(57, {}, 10).breaks).toEqual([29]);
});
