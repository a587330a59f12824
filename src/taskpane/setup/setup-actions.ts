import type { Refusal } from "../../app/host";
import type { ImportedList } from "../../app/live/board/setting-up/import-forms";
import type { ListPreview, ListRow } from "../../app/live/board/setting-up/import-list";
import type { IssuedTemplates, IssueWanted } from "../../app/live/board/setting-up/issue-templates";
import type { NewBoard, NewBoardWanted } from "../../app/live/board/setting-up/make-board";
import type { TypedChange, TypedField, TypedRefusal } from "../../app/live/board/setting-up/set-period";
import type { ClusterScale, ClusterUnits, SetupPlace, SetupState } from "../../app/live/board/setting-up/setup-state";
import type { Undo } from "../../app/live/changing/undo-change";
import type { ChosenFile, NoPeriod, Watch } from "../pane-actions";

export type {
  ImportedList,
  ListPreview,
  ListRow,
  NewBoard,
  NewBoardWanted,
  IssueWanted,
  ClusterScale,
  ClusterUnits,
  SetupPlace,
  SetupState,
  TypedChange,
  TypedField,
  TypedRefusal,
};

/** What was made to be handed out, and for how many. */
export type Issued = IssuedTemplates;

/**
 * Rows that were copied from a worksheet, or a sheet of a workbook; `sheet` `null` = the one that has most of the
 * list's headers.
 */
export type ListSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: ChosenFile; readonly sheet: string | null };

/**
 * `preview` `null`: no row bears the header of names. `sheets`: those of the file that can be chosen, [] for a text.
 */
export type ListRead =
  | { readonly preview: ListPreview | null; readonly sheets: readonly string[]; readonly sheet: string | null }
  | { readonly unreadable: Refusal };

/** Acts of setting up a round. */
export type SetupActions = {
  /** How far the round is set up; `null` in a workbook that has none. */
  readonly setup: () => Promise<SetupState | null>;
  /** Writes what was typed for `Kỳ báo cáo`. Gives back what can't be written, each with why; then nothing was. */
  readonly setPeriod: (changes: readonly TypedChange[]) => Promise<readonly TypedRefusal[]>;
  /** Makes the workbooks that are handed out, writes nothing. `null` = there is nobody to issue to. */
  readonly issueTemplates: (wanted: IssueWanted, watch: Watch) => Promise<Issued | null | NoPeriod>;
  /** What importing a table into a list comes to; writes nothing. */
  readonly previewList: (list: ImportedList, source: ListSource) => Promise<ListRead>;
  /** Writes what was shown, if the workbook still makes the same of the table; gives back what takes it back. */
  readonly writeList: (list: ImportedList, source: ListSource, shown: ListPreview) => Promise<Undo>;
  readonly takeBackList: (undo: Undo) => Promise<void>;
  /** Makes a new Board workbook as a file; the open one stays as it is. */
  readonly newBoard: (wanted: NewBoardWanted) => Promise<NewBoard>;
  /** Opens a workbook in a window of its own, not saved yet. Not there where the place can't. */
  readonly openBeside?: (bytes: Uint8Array) => Promise<void>;
};
