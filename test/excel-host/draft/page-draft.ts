import type { PrintSetup } from "../../../src/workbook/draft";
import { newPage, noHeaderFooter, type PageModel } from "../model/page-model";

/** The .xlsx writer's margins in millimetres, and its page number from page 2 on. */
const points = (millimetres: number): number => Math.round((millimetres * 72 * 100) / 25.4) / 100;
const pageNumber = '&"Times New Roman,Regular"&13&P';
const footerFont = '&"Times New Roman,Italic"&10';

export function pageFromDraft(print: PrintSetup): PageModel {
  const escaped = print.footer.replaceAll("&", "&&");
  const leftFooter = escaped === "" ? "" : `${footerFont}${/^\d/.test(escaped) ? " " : ""}${escaped}`;
  return {
    ...newPage,
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: print.paper === "a3" ? "A3" : "A4",
    topMargin: points(20),
    bottomMargin: points(20),
    leftMargin: points(30),
    rightMargin: points(15),
    headerMargin: points(10),
    footerMargin: points(10),
    zoom: { horizontalFitToPages: 1, ...(print.pagesHigh > 0 ? { verticalFitToPages: print.pagesHigh } : {}) },
    area: print.area,
    titleRows: print.titleRows,
    titleColumns: print.titleColumns,
    headerState: "FirstAndDefault",
    everyPage: { ...noHeaderFooter, centerHeader: pageNumber, leftFooter },
    firstPage: { ...noHeaderFooter, leftFooter },
  };
}

/** As far as a draft has words for it; `breaks` are rows that begin a page. */
export function pageToDraft(page: PageModel, breaks: readonly number[]): PrintSetup {
  const high = page.zoom["verticalFitToPages"];
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(page.paperSize === "A3" ? { paper: "a3" } : {}),
    area: page.area,
    titleRows: page.titleRows,
    titleColumns: page.titleColumns,
    breaks: breaks.map((row) => row - 1),
    pagesHigh: typeof high === "number" ? high : 0,
    footer: footerText(page.everyPage.leftFooter),
  };
}

/** Without the codes in front for font and size. */
function footerText(code: string): string {
  const text = code.replace(/^(?:&"[^"]*"|&\d+|&[BIU])*/, "").replaceAll("&&", "&");
  return /^ \d/.test(text) ? text.slice(1) : text;
}
