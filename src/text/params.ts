/** Parameters that texts of several rooms share. Dates are ISO. */

export type Count = { readonly count: number };

export type Named = { readonly name: string };

export type Day = { readonly date: string };

/** What both say differently. `decided` `null` = nobody has chosen. */
export type MergedConflict = Omit<MergedEntry, "value"> & {
  readonly stands: string;
  readonly other: string;
  readonly decided: "stands" | "other" | null;
};

/**
 * What comes from a copy of a workbook, in the words of its sheets. `what`: "" where the column says it all; `cell`
 * `null` = a new row.
 */
export type MergedEntry = {
  readonly sheet: string;
  readonly what: string;
  readonly column: string;
  readonly value: string;
  readonly cell: string | null;
};

/** What makes a workbook none of ours; kinds and periods by the words of the domain. */
export type NotACopy = {
  readonly what: "kind" | "cluster" | "province" | "year" | "period" | "seal";
  readonly ours: string;
  readonly theirs: string;
};

/**
 * A mark of a Word template that means nothing where it stands. unknown: no such mark (`nearest`: the one that is
 * spelled most alike); no-list: `{#…}` on a figure; list: a list without `{#…}`; unclosed and unopened: one without the
 * other; in-field: within a field of Word.
 */
export type TemplateProblem = {
  readonly problem: "unknown" | "no-list" | "list" | "unclosed" | "unopened" | "in-field";
  readonly mark: string;
  readonly nearest: string | null;
};

/**
 * Why a file can't be filled. not-word: no .docx, or more than its limits allow; damaged: its text can't be read, or a
 * brace is left open; marks: some of them mean nothing.
 */
export type NoTemplate =
  | { readonly refused: "not-word" | "macros" | "damaged" }
  | { readonly refused: "marks"; readonly problems: readonly TemplateProblem[] };

/** What is counted of a workbook, by the names of its limits. */
export type RoomMeasure =
  | "fileBytes"
  | "parts"
  | "partBytes"
  | "totalBytes"
  | "ratio"
  | "sheets"
  | "cells"
  | "sharedStrings"
  | "cellCharacters"
  | "names"
  | "merges"
  | "rows"
  | "columns"
  | "sheetName";

/** How much of a limit is used; names that end in "Bytes" count bytes. `sheet` `null` = by the whole workbook. */
export type RoomLoad = {
  readonly sheet: string | null;
  readonly what: RoomMeasure;
  readonly found: number;
  readonly most: number;
};
