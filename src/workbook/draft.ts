import type { Area } from "./address";
import type { CellValue } from "./cell";
import type { Rows, Sheet, SheetState, Workbook } from "./sheet";
import type { Style } from "./style";

/** A cell to be written. `value` of a formula cell is the cached result. */
export type DraftCell = {
  readonly value: CellValue;
  /** Without the leading "="; text is never turned into a formula, only this is one. */
  readonly formula: string | null;
  readonly style: Style;
  /** A note (comment) on the cell; `null` for none. */
  readonly note: string | null;
};

export type ColumnLayout = {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden: boolean;
  /** 0 = not grouped; 1 = can be folded away. */
  readonly outline: number;
};

/** A rule on what may be typed, and the message shown on the cell. */
export type Validation = {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly choices: readonly string[] }
    | { readonly kind: "list-from"; readonly reference: string }
    | { readonly kind: "number"; readonly minimum: number | null; readonly maximum: number | null }
    | { readonly kind: "date"; readonly from: string; readonly to: string }
    | { readonly kind: "text-length"; readonly maximum: number }
    /**
     * `evenIfBlank`: checked also while a cell it refers to is blank; without it Excel then accepts anything ("Ignore
     * blank").
     */
    | { readonly kind: "custom"; readonly formula: string; readonly evenIfBlank?: boolean }
    | { readonly kind: "any" };
  /** "stop" refuses, "warning" asks, "none" only shows the input message. */
  readonly strictness: "stop" | "warning" | "none";
  readonly title: string;
  readonly message: string;
  readonly errorMessage: string;
};

export type ConditionalFormat = {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "expression"; readonly formula: string }
    | { readonly kind: "data-bar"; readonly color: string; readonly minimum: number; readonly maximum: number };
  /** What changes when an expression holds; ignored by a data bar. */
  readonly look: {
    readonly fill: string | null;
    readonly color: string | null;
    readonly bold: boolean;
    readonly border: boolean;
  };
};

/** Without a password: it guards against slips, not against people. */
export type Protection = {
  readonly filter: boolean;
  readonly formatColumns: boolean;
  /** Rows may be made higher, so that long answers can be read; left out = no. */
  readonly formatRows?: boolean;
  readonly insertRows: boolean;
};

export type PrintSetup = {
  readonly orientation: "portrait" | "landscape";
  /** Left out: A4. */
  readonly paper?: "a3";
  readonly area: Area | null;
  /** Rows repeated on every page, both included. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly titleColumns: { readonly from: number; readonly to: number } | null;
  /** Rows after which a new page starts. */
  readonly breaks: readonly number[];
  /** Pages high, 0 = as many as needed; always one page wide. */
  readonly pagesHigh: number;
  /** Shown bottom left, for instance "Số đối chiếu"; "" for none. Page numbers are at the top centre from page 2 on. */
  readonly footer: string;
};

/** A sheet to be written: what a host needs and nothing it would have to guess. */
export type SheetDraft = {
  readonly name: string;
  readonly state: SheetState;
  /** Tab colour "RRGGBB", or `null`. */
  readonly tab: string | null;
  readonly rows: Rows<DraftCell>;
  /** Column number → layout. */
  readonly columns: ReadonlyMap<number, ColumnLayout>;
  /** Row number → height in points; rows that are not there get the host's default. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** Rows above and columns left of the frozen edge; 0 = none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Header row to last row; `null` = no filter buttons. */
  readonly filter: Area | null;
  readonly validations: readonly Validation[];
  readonly conditions: readonly ConditionalFormat[];
  readonly charts: readonly ChartDraft[];
  readonly protection: Protection | null;
  readonly print: PrintSetup;
};

export type WorkbookDraft = {
  readonly title: string;
  readonly sheets: readonly SheetDraft[];
  /** Workbook names: name → reference such as `'Danh sách'!$C$2:$C$185`. */
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  /** Index of the sheet that is open first. */
  readonly active: number;
  /** Some formula's result may be old: programs calculate all of them as they open the file. Left out: none is. */
  readonly calculate?: boolean;
};

/** The sheet a reader would see after the draft was written: the memory host, and what tests compare with. */
export function sheetOf(draft: SheetDraft): Sheet {
  const rows = new Map(
    [...draft.rows].map(([row, cells]) => [
      row,
      new Map(
        [...cells]
          .filter(([, cell]) => cell.value !== null || cell.formula !== null)
          .map(([column, cell]) => [
            column,
            { value: cell.value, formula: cell.formula, format: cell.style.numberFormat },
          ]),
      ),
    ]),
  );
  const widths = new Map([...draft.columns].map(([column, layout]) => [column, layout.width]));
  return { name: draft.name, state: draft.state, rows, merges: draft.merges, widths };
}

export function workbookOf(draft: WorkbookDraft): Workbook {
  return { sheets: draft.sheets.map(sheetOf), warnings: [] };
}

/** A row or column of cells of some sheet. */
export type ChartRange = { readonly sheet: string; readonly area: Area };

export type ChartSeries = {
  /** Shown in the legend. */
  readonly name: string;
  readonly values: ChartRange;
  /** Fill "RRGGBB". */
  readonly color: string;
};

/** A chart on a sheet. It draws figures from cells only, so it can't differ from them. Empty cells are gaps, not 0. */
export type ChartDraft = {
  /** Unique in its sheet; the chart is found by it when its sheet is written again. */
  readonly name: string;
  readonly kind: "bar-clustered" | "bar-stacked" | "column-clustered" | "column-stacked" | "line";
  readonly title: string;
  /** The labels of the axis. */
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly place: Area;
};
