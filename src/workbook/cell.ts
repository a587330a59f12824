import type { LegacyEncoding } from "./text/may-be-legacy";

/** A civil date or date-time as Excel keeps it: no time zone. */
export type CellDate = {
  /** `yyyy-mm-dd`, or `yyyy-mm-ddThh:mm:ss` when the serial has a fraction. */
  readonly date: string;
};

/** UTF-16 units of the longest text that a cell of Excel holds. */
export const longestText = 32_767;

/** An error value such as `#DIV/0!`. */
export type CellError = { readonly error: string };

/** Error values that every Excel knows as constants (ECMA-376 part 1, 18.17.3); #SPILL! and such came later. */
export const errorConstants: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

/** What a cell holds. `null` is an empty cell: never 0 and never "". */
export type CellValue = string | number | boolean | CellDate | CellError | null;

/** What a style makes of the values of its cells: one object for all cells of the style. */
export type CellLook = {
  /** Struck through: a person crossed it out. */
  readonly struck: boolean;
  /** The letters have the colour of their cell, such as white on none: nobody sees them. */
  readonly unseen: boolean;
};

/** A part of a text with what sets it apart from the rest. */
export type TextRun = {
  readonly text: string;
  readonly struck: boolean;
  /** Above or below the line: 9² is no 92. */
  readonly raised: boolean;
};

/** One cell as read. A formula cell's `value` is its cached result, `null` when none was saved. */
export type Cell = {
  readonly value: CellValue;
  /** Without the leading "="; `null` for a constant. */
  readonly formula: string | null;
  /** Number format code in US form, "General" when none is set. */
  readonly format: string;
  /** Absent for nearly all cells, and where the source doesn't say. */
  readonly look?: CellLook;
  /** The text's runs as typed, where one of them is struck through or raised. */
  readonly runs?: readonly TextRun[];
  /** Name of the font where it is one of an encoding older than Unicode (.VnTime, VNI-Times); absent for all others. */
  readonly legacyFont?: string;
  /**
   * The text's runs, where one of them has such a font or they differ from the cell's; `font` is `null` for a font of
   * Unicode text.
   */
  readonly legacyRuns?: readonly { readonly text: string; readonly font: string | null }[];
  /** What was typed, where `value` is that text converted to Unicode. `lossy`: it had lost letters before. */
  readonly legacy?: { readonly typed: string; readonly encoding: LegacyEncoding; readonly lossy: boolean };
};

export function isDate(value: CellValue): value is CellDate {
  return typeof value === "object" && value !== null && "date" in value;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** True for a cell that carries nothing a person could see: no value, or only white space. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === null) return true;
  return typeof cell.value === "string" && cell.value.trim() === "";
}
