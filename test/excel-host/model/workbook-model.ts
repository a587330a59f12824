import type { Area, Position } from "../../../src/workbook/address";
import type { SheetState } from "../../../src/workbook/sheet";
import type { Style } from "../../../src/workbook/style";
import type { Json } from "../wire/messages";
import { emptyCells, type Cells } from "./cells";
import { newPage, type PageModel } from "./page-model";

/**
 * Widths are the file's: characters of the default font with padding (ECMA-376 part 1, 18.3.1.13). `null`: the sheet's
 * standard width.
 */
export type ColumnModel = { readonly width: number | null; readonly hidden: boolean; readonly outline: number };

/** Heights in points; `null`: as high as the text needs. */
export type RowModel = { readonly height: number | null; readonly hidden: boolean; readonly outline: number };

/** In Office.js's own words, so that what was set is what is read. */
export type ValidationModel = {
  readonly areas: readonly Area[];
  /** The cell that relative references in the rule's formulas are meant from. */
  readonly origin: Position;
  readonly rule: Readonly<Record<string, Json>>;
  readonly errorAlert: Readonly<Record<string, Json>>;
  readonly prompt: Readonly<Record<string, Json>>;
  readonly ignoreBlanks: boolean;
};

export type ConditionModel = {
  readonly id: string;
  readonly areas: readonly Area[];
  /** The cell that relative references in the formula are meant from. */
  readonly origin: Position;
  readonly kind: "Custom" | "DataBar";
  readonly stopIfTrue: boolean;
  /** With the leading "="; "" until set. */
  readonly formula: string;
  /** "#RRGGBB" or `null`. */
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Sides that have a line, with its colour. */
  readonly borders: Readonly<Record<string, string>>;
  readonly barColor: string;
  readonly barGradient: boolean;
  readonly lowerBound: Readonly<Record<string, Json>>;
  readonly upperBound: Readonly<Record<string, Json>>;
};

/** As Excel adds one, before anything is set. */
export const newCondition: Omit<ConditionModel, "id" | "areas" | "origin"> = {
  kind: "Custom",
  stopIfTrue: false,
  formula: "",
  fill: null,
  color: null,
  bold: false,
  italic: false,
  borders: {},
  barColor: "#638EC6",
  barGradient: true,
  lowerBound: { type: "Automatic" },
  upperBound: { type: "Automatic" },
};

export type ChartSeriesModel = {
  readonly id: string;
  readonly name: string;
  /** With sheet, such as `'Tổng hợp'!$B$2:$B$9`; `null` when none was set. */
  readonly values: string | null;
  readonly categories: string | null;
  readonly color: string | null;
};

export type ChartModel = {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType. */
  readonly chartType: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly plotBy: string;
  readonly displayBlanksAs: string;
  readonly legendVisible: boolean;
  readonly legendPosition: string;
  /** Per cent of a bar's width; of all series, since they share their axes. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly series: readonly ChartSeriesModel[];
  /** In points from the sheet's corner. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Cells that it was placed over; `null` when placed by points. */
  readonly place: Area | null;
};

export type NameModel = {
  readonly name: string;
  /** With the leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
};

export type TableModel = {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showFilterButton: boolean;
};

export type ProtectionModel = { readonly options: Readonly<Record<string, Json>>; readonly password: string | null };

/** Fields are replaced, never changed inside: a copy of this record plus a fork of the cells is a snapshot. */
export type SheetModel = {
  readonly id: string;
  name: string;
  state: SheetState;
  /** "RRGGBB" or `null`. */
  tab: string | null;
  showGridlines: boolean;
  cells: Cells;
  /** Style of cells that are not stored, unless their column has one. */
  style: Style;
  /** The workbook's "Normal" style, which cleared cells get. */
  readonly plainStyle: Style;
  columnStyles: ReadonlyMap<number, Style>;
  /** In the file's characters, with padding. */
  standardWidth: number;
  columns: ReadonlyMap<number, ColumnModel>;
  rows: ReadonlyMap<number, RowModel>;
  merges: readonly Area[];
  freeze: { readonly rows: number; readonly columns: number };
  filter: Area | null;
  validations: readonly ValidationModel[];
  conditions: readonly ConditionModel[];
  charts: readonly ChartModel[];
  protection: ProtectionModel | null;
  page: PageModel;
  /** Rows (from 1) that begin a new page. */
  breaks: readonly number[];
  tables: readonly TableModel[];
  names: readonly NameModel[];
};

export type WorkbookModel = {
  title: string;
  /** In the order of the tabs. */
  sheets: readonly SheetModel[];
  names: readonly NameModel[];
  /** Id of the sheet that is shown. */
  active: string;
  /** What is selected on each sheet, by its id; A1 where nothing was. */
  selections: ReadonlyMap<string, Area>;
  calculationMode: string;
  structureProtected: boolean;
  /** The add-in's own settings, which stay in the workbook. */
  settings: ReadonlyMap<string, Json>;
  defaultStyle: Style;
  /** Counts up for ids. */
  lastId: number;
};

export function newSheet(id: string, name: string, style: Style): SheetModel {
  return {
    id,
    name,
    state: "visible",
    tab: null,
    showGridlines: true,
    cells: emptyCells(),
    style,
    plainStyle: style,
    columnStyles: new Map(),
    standardWidth: 64 / 7,
    columns: new Map(),
    rows: new Map(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditions: [],
    charts: [],
    protection: null,
    page: newPage,
    breaks: [],
    tables: [],
    names: [],
  };
}

export function forkWorkbook(workbook: WorkbookModel): WorkbookModel {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.fork() })) };
}
