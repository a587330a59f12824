import type { OpenWorkbookFailure, WorkbookLeft } from "../domain/basics/open-workbook-failure";
import type { DraftCell, SheetDraft } from "../workbook/draft";
import type { CellEdit } from "../workbook/edit";
import type { Rows, Sheet, Workbook } from "../workbook/sheet";

export type LiveWorkbookTrouble = {
  readonly reason: OpenWorkbookFailure;
  /** What exactly: a sheet, a cell, Excel's own code. "" for nothing more to say. */
  readonly detail: string;
  readonly left: WorkbookLeft;
};

/** The open workbook could not be read or written: thrown in hosts/ only, caught once at the root. */
export class LiveWorkbookError extends Error {
  constructor(
    readonly trouble: LiveWorkbookTrouble,
    options?: ErrorOptions,
  ) {
    super(`${trouble.reason}: ${trouble.detail}`, options);
    this.name = "LiveWorkbookError";
  }
}

/** Which sheets an act needs. Names as on the tabs, compared without case. */
export type SheetsWanted = {
  /** Sheets that people type in: values, formulas and number formats (dates come as dates). */
  readonly full: readonly string[];
  /** Our own sheets of plain values; formulas and formats are not asked for. */
  readonly values: readonly string[];
  /** From the names of all other sheets, those to be read in full too: a renamed sheet is found by its headers. */
  readonly others: (names: readonly string[]) => readonly string[] | Promise<readonly string[]>;
  /**
   * Whether the merged areas of sheets read in full are asked for; "asked" when left out. "known": those that an
   * earlier reading was told, as long as no cells moved since. "none": of sheets of ours, whose draft knows them. The
   * question empties what the person could undo, and fails for more than 512 areas.
   */
  readonly merges?: "asked" | "known" | "none";
  /** Rows below this one are not read, on any sheet; left out, all of them are. */
  readonly lastRow?: number;
};

/** Rows put under a sheet that people keep; nothing above or beside them is touched. */
export type AddedRows = {
  readonly sheet: string;
  /** By the sheet's own row and column numbers; these cells must be empty when they are written. */
  readonly rows: Rows<DraftCell>;
};

/** What one act changes. All of it is taken over, or none. */
export type WorkbookChange = {
  /** Sheets of ours, made whole: one that is there is filled anew in its place, one that is not is added. */
  readonly sheets: readonly SheetDraft[];
  readonly added: readonly AddedRows[];
  /**
   * Names of sheets of ours that are taken away, such as those that an undone write had added; one that is not there is
   * none. Left out: none.
   */
  readonly removed?: readonly string[];
  /**
   * Single cells of sheets that people keep. Where one no longer holds what it held when it was read, or holds a
   * formula, nothing at all is written ("changed-meanwhile" with its place). Left out: none.
   */
  readonly cells?: readonly CellEdit[];
};

/** What an act cost. */
export type Cost = {
  readonly syncs: number;
  /** UTF-8 bytes of the requests, as estimated before sending. */
  readonly bytes: number;
};

export type Progress = (done: number, all: number) => void;

/** A write that an earlier session began and did not finish. */
export type Unfinished = {
  /** Civil date-time in Asia/Ho_Chi_Minh, as given when it began. */
  readonly began: string;
  /** Taking over had begun, so finishing is right; before that it can also be dropped. */
  readonly takingOver: boolean;
};

export type Selected = { readonly sheet: string; readonly row: number; readonly column: number };

/**
 * The workbook that a person has open: Excel's own, or in tests one in memory. Every function throws LiveWorkbookError.
 */
export type LiveWorkbook = {
  /** Sheets that were not wanted come without rows, so that every name and its place is known. */
  readonly read: (wanted: SheetsWanted) => Promise<Workbook>;
  /** `now`: a civil date-time in Asia/Ho_Chi_Minh, kept in the mark until the write is done. */
  readonly write: (
    change: WorkbookChange,
    options: { readonly now: string; readonly progress?: Progress },
  ) => Promise<Cost>;
  readonly unfinished: () => Promise<Unfinished | null>;
  /** Takes over what was prepared; or, where that had not begun, takes the preparations away. */
  readonly finish: () => Promise<void>;
  /** Opens the sheet and selects the cell. */
  readonly goTo: (place: { readonly sheet: string; readonly cell: string }) => Promise<void>;
  readonly selected: () => Promise<Selected>;
  /** Called at each change of the selection until the returned function is called. */
  readonly watchSelection: (changed: (selected: Selected) => void) => Promise<() => Promise<void>>;
  /**
   * Called when cells of a sheet have changed, whoever changed them, this pane too; until the returned function is
   * called. Several changes may come as one. `null` = some sheet, it is not known which.
   */
  readonly watchChanges: (changed: (sheet: string | null) => void) => Promise<() => Promise<void>>;
  /** The whole workbook as the bytes of a file, as it stands now; not there where the place can't give it. */
  readonly bytes?: () => Promise<Uint8Array>;
  /** Opens a workbook of these bytes beside this one, not saved yet; not there where the place can't. */
  readonly openBeside?: (bytes: Uint8Array) => Promise<void>;
  /** The first `head` rows of a sheet and one further row: enough to explain a cell of a long sheet. */
  readonly readRow: (sheet: string, rows: { readonly head: number; readonly row: number }) => Promise<Sheet>;
};
