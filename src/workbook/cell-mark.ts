import type { SheetDraft } from "./draft";

/** Why a cell is marked. A notice only gets a note, an error and a warning also a colour. */
export type MarkGrade = "error" | "warning" | "notice";

/**
 * Pale colours in which black letters read well, and which differ in grey: an error is darker than a warning, a warning
 * darker than the yellow of cells to be filled.
 */
export const markFills: { readonly [G in MarkGrade]: string | null } = {
  error: "F4B0B0",
  warning: "FFE699",
  notice: null,
};

/** One cell in question: where it is, how grave it is, and what its note says. */
export type CellMark = {
  readonly sheet: string;
  readonly cell: string;
  readonly grade: MarkGrade;
  readonly note: string;
};

/**
 * What a marked cell looked like before, so that the mark can be removed again, whichever program has saved the file
 * since. Numbers of looks are valid only in the file as it was written; the fill and the words of the note are valid in
 * every version.
 */
export type KeptLook = {
  readonly sheet: string;
  readonly cell: string;
  /** Number of the cell's look; `null` = the part had no such cell. */
  readonly before: number | null;
  /** Number of the look that shows the mark; the same as `before` where the look was not changed. */
  readonly after: number | null;
  /** The fill before, as the XML of the styles part without a prefix; "" = none. */
  readonly fill: string;
  /** The words that were added to the cell's note; "" = none were. */
  readonly note: string;
};

/** Marks that a file has already: the sheet that lists them, and what the marked cells looked like. */
export type OldMarks = { readonly sheet: string; readonly kept: readonly KeptLook[] };

/** The sheet that lists what is marked, and its cells that link to the marked ones. */
export type MarkList = {
  readonly sheet: SheetDraft;
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: { readonly sheet: string; readonly cell: string };
  }[];
};

/** `wasSigned`: the file has a digital signature, which is invalid once anything is changed. */
export type MadeMarks = { readonly kept: readonly KeptLook[]; readonly wasSigned: boolean };

/** What is to be marked in a workbook, each cell once. */
export type Marking = {
  readonly old: OldMarks | null;
  readonly marks: readonly CellMark[];
  /** Makes the list; `null` = there is nothing to list: old marks are taken off and no sheet is added. */
  readonly list: ((made: MadeMarks) => MarkList) | null;
};

export type MarkedBytes = { readonly bytes: Uint8Array; readonly wasSigned: boolean };
