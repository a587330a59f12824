import { addressOf, areaAddress, columnLetters } from "../../../workbook/address";
import type { PrintSetup } from "../../../workbook/draft";
import { footerCode, pageMargins, pageNumberCode } from "../../../workbook/style";

const centimetres = Object.fromEntries(
  Object.entries(pageMargins).map(([side, millimetres]) => [side, millimetres / 10]),
);

/**
 * What is the same on every page of a sheet, whatever its rows: it is set before the change is taken over, where it may
 * fail without harm (Excel asks the printer), and setting it again changes nothing.
 */
export function layOutPage(sheet: Excel.Worksheet, { orientation, pagesHigh, footer }: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom =
    pagesHigh === 0 ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: pagesHigh };
  pageLayout.setPrintMargins("Centimeters", centimetres);
  const { headersFooters } = pageLayout;
  headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = pageNumberCode;
  headersFooters.defaultForAllPages.leftFooter = footerCode(footer);
  headersFooters.firstPage.centerHeader = "";
  headersFooters.firstPage.leftFooter = footerCode(footer);
}

/** Bytes that `layOutPage` adds to a request, about. */
export const pageLayoutBytes = 2_400;

/** What depends on the sheet's rows. */
export type PrintedRows = Pick<PrintSetup, "area" | "titleRows" | "titleColumns" | "breaks">;

/**
 * Where the draft has no area or titles there is nothing to set, and no member up to ExcelApi 1.14 that would take them
 * away.
 */
export function printRows(sheet: Excel.Worksheet, { area, titleRows, titleColumns, breaks }: PrintedRows): void {
  if (area !== null) sheet.pageLayout.setPrintArea(areaAddress(area));
  if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(`$${titleRows.from}:$${titleRows.to}`);
  if (titleColumns !== null)
    sheet.pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns.from)}:$${columnLetters(titleColumns.to)}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  // Excel puts a break before a range; the draft names the row after which it comes.
  for (const row of breaks) sheet.horizontalPageBreaks.add(addressOf(row + 1, 1));
}
