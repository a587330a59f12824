import type { SheetDraft } from "./draft";

/** What a cell is marked for. A notice has a note alone; the other two a colour of their own besides. */
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
 * What a marked cell was before, so that the mark can be taken off again, by any program that saved the file since:
 * numbers of looks hold only in the file as it was written, the fill and the words of the note in every other.
 */
export type KeptLook = {
  readonly sheet: string;
  readonly cell: string;
  /** Number of the cell's look; `null` = the part had no such cell. */
  readonly before: number | null;
  /** Number of the look that shows the mark; that of before where it was left. */
  readonly after: number | null;
  /** The fill before, as it stands in the part of the looks, without a prefix; "" = none. */
  readonly fill: string;
  /** The words that were added to the cell's note; "" = none were. */
  readonly note: string;
};

/** Marks that a file bears already: the sheet that lists them, and what its cells were. */
export type OldMarks = { readonly sheet: string; readonly kept: readonly KeptLook[] };

/** The sheet that lists what is marked, and its cells that lead to others. */
export type MarkList = {
  readonly sheet: SheetDraft;
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: { readonly sheet: string; readonly cell: string };
  }[];
};

/** `wasSigned`: the file bears a digital signature, which no longer holds once anything was changed. */
export type MadeMarks = { readonly kept: readonly KeptLook[]; readonly wasSigned: boolean };

/** What is to be marked in a workbook, each cell once. */
export type Marking = {
  readonly old: OldMarks | null;
  readonly marks: readonly CellMark[];
  /** Makes the list; `null` = there is nothing to list: old marks are taken off and no sheet is added. */
  readonly list: ((made: MadeMarks) => MarkList) | null;
};

export type MarkedBytes = { readonly bytes: Uint8Array; readonly wasSigned: boolean };
