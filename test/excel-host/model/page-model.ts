import type { Area } from "../../../src/workbook/address";
import type { Json } from "../wire/messages";

export type HeaderFooterModel = {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
};

/** Margins in points, as Office.js has them. */
export type PageModel = {
  readonly orientation: string;
  readonly paperSize: string;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly printOrder: string;
  /** { scale } or { horizontalFitToPages, verticalFitToPages }. */
  readonly zoom: Readonly<Record<string, Json>>;
  readonly area: Area | null;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly titleColumns: { readonly from: number; readonly to: number } | null;
  /** "Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven". */
  readonly headerState: string;
  readonly usesSheetMargins: boolean;
  readonly usesSheetScale: boolean;
  readonly everyPage: HeaderFooterModel;
  readonly firstPage: HeaderFooterModel;
  readonly evenPages: HeaderFooterModel;
};

export const noHeaderFooter: HeaderFooterModel = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** A new sheet's, "Normal" margins in Excel's dialog. */
export const newPage: PageModel = {
  orientation: "Portrait",
  paperSize: "Letter",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  printOrder: "DownThenOver",
  zoom: { scale: 100 },
  area: null,
  titleRows: null,
  titleColumns: null,
  headerState: "Default",
  usesSheetMargins: true,
  usesSheetScale: true,
  everyPage: noHeaderFooter,
  firstPage: noHeaderFooter,
  evenPages: noHeaderFooter,
};
