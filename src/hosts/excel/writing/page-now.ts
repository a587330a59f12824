import type { PrintSetup } from "../../../workbook/draft";
import { footerCode, pageMargins, pageNumberCode } from "../../../workbook/style";

/** How a sheet is printed now, as far as a draft has words for it; `null` = Excel told none, or nothing is known. */
export type PageNow = {
  readonly paper: string | null;
  readonly isProtected: boolean | null;
  /** As in "A1:F20", "1:3" and "A:B". */
  readonly area: string | null;
  readonly rows: string | null;
  readonly columns: string | null;
  /** Rows after which a new page starts. */
  readonly breaks: readonly number[] | null;
  /** Whether orientation, scale, margins, headers and footers are these. */
  readonly looksLike: (wanted: Pick<PrintSetup, "orientation" | "pagesHigh" | "footer">) => boolean;
};

export const unknownPage: PageNow = {
  paper: null,
  isProtected: null,
  area: null,
  rows: null,
  columns: null,
  breaks: null,
  looksLike: () => false,
};

/** Asks how the sheet is printed. The returned function can be called after the next sync. */
export function askForPage(sheet: Excel.Worksheet): () => PageNow {
  const { pageLayout: page, horizontalPageBreaks, protection } = sheet;
  protection.load("protected");
  page.load("orientation,paperSize,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin");
  const { headersFooters } = page;
  headersFooters.load("state");
  const { defaultForAllPages, firstPage } = headersFooters;
  for (const each of [defaultForAllPages, firstPage]) each.load("centerHeader,leftFooter");
  const area = page.getPrintAreaOrNullObject();
  const rows = page.getPrintTitleRowsOrNullObject();
  const columns = page.getPrintTitleColumnsOrNullObject();
  for (const each of [area, rows, columns]) {
    each.load("address");
    each.untrack();
  }
  // Only breaks that somebody has set are in this collection.
  horizontalPageBreaks.load("items/rowIndex");
  return () => ({
    paper: page.paperSize,
    isProtected: protection.protected,
    area: addressIn(area),
    rows: addressIn(rows),
    columns: addressIn(columns),
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    looksLike: ({ orientation, pagesHigh, footer }) =>
      page.orientation === (orientation === "landscape" ? "Landscape" : "Portrait") &&
      isFitted(page.zoom, pagesHigh) &&
      margins.every((side) => Math.abs(page[`${side}Margin`] - pointsOf(pageMargins[side])) < sameMargin) &&
      headersFooters.state === "FirstAndDefault" &&
      defaultForAllPages.centerHeader === pageNumberCode &&
      firstPage.centerHeader === "" &&
      [defaultForAllPages, firstPage].every(({ leftFooter }) => leftFooter === footerCode(footer)),
  });
}

const margins = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** Points: margins that differ by less come from rounding. */
const sameMargin = 0.5;

function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** `pagesHigh` 0 = as many as needed. */
function isFitted(zoom: Excel.PageLayoutZoomOptions, pagesHigh: number): boolean {
  return zoom.horizontalFitToPages === 1 && (zoom.verticalFitToPages ?? 0) === pagesHigh;
}

/** "'Xếp hạng'!$A$1:$F$20" → "A1:F20". */
function addressIn(range: Excel.Range | Excel.RangeAreas): string | null {
  if (range.isNullObject) return null;
  return range.address.slice(range.address.lastIndexOf("!") + 1).replaceAll("$", "");
}
