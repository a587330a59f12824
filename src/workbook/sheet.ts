import type { Area } from "./address";
import type { Cell } from "./cell";

export type SheetState = "visible" | "hidden" | "very-hidden";

/**
 * Sparse rows: row number → column number → cell. A cell that is not there is empty. Order is row by row, left to
 * right.
 */
export type Rows<C = Cell> = ReadonlyMap<number, ReadonlyMap<number, C>>;

/** One sheet as read. */
export type Sheet = {
  readonly name: string;
  readonly state: SheetState;
  readonly rows: Rows;
  /** Merged areas; only their first cell holds a value. Never expanded. */
  readonly merges: readonly Area[];
  /** Column number → width in characters, for columns whose width was set. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows and columns that nobody sees; absent where the source doesn't say. */
  readonly hidden?: HiddenPlaces;
  /** What a file says about protection; absent where the source doesn't say. */
  readonly guard?: SheetGuard;
};

export type HiddenPlaces = {
  /** Rows that hold cells and are hidden, by hand or by a filter. */
  readonly rows: ReadonlySet<number>;
  /** Rows that hold cells and have the height 0: no filter does that. None of them is among `rows`. */
  readonly flatRows: ReadonlySet<number>;
  /** Runs of columns that are hidden or have the width 0, both ends included. */
  readonly columns: readonly { readonly from: number; readonly to: number }[];
};

export type SheetGuard = {
  readonly isProtected: boolean;
  /** Areas under a rule of entry; `null` where some of the rules could not be read. */
  readonly ruled: readonly Area[] | null;
};

/** A workbook as read, sheets in the order of their tabs. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** What the reader had to tolerate, each "class: text". */
  readonly warnings: readonly string[];
};

export function cellAt(sheet: { readonly rows: Rows }, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** Excel compares names of sheets without case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function isNamed(sheet: { readonly name: string }, name: string): boolean {
  return sameName(sheet.name, name);
}
