import type { IssuedTemplates, IssueWanted } from "../../app/live/setup/issue-templates";
import type { NewBoard, NewBoardWanted } from "../../app/live/setup/make-board";
import type { TypedChange, TypedField, TypedRefusal } from "../../app/live/setup/set-period";
import type { ClusterScale, ClusterUnits, SetupPlace, SetupState } from "../../app/live/setup/setup-state";

import type { NoPeriod, Watch } from "../pane-actions";

export type { NewBoard, NewBoardWanted, IssueWanted, ClusterScale, ClusterUnits, SetupPlace, SetupState, TypedChange, TypedField, TypedRefusal };

/** What was made to be handed out, and for how many. */
export type Issued = IssuedTemplates;

/** Acts of setting up a round. */
export type SetupActions = {
  /** How far the round is set up; `null` in a workbook that has none. */
  readonly setup: () => Promise<SetupState | null>;
  /** Writes what was typed for `Kỳ báo cáo`. Gives back what can't be written, each with why; then nothing was. */
  readonly setPeriod: (changes: readonly TypedChange[]) => Promise<readonly TypedRefusal[]>;
  /** Makes the workbooks that are handed out, writes nothing. `null` = there is nobody to issue to. */
  readonly issueTemplates: (wanted: IssueWanted, watch: Watch) => Promise<Issued | null | NoPeriod>;
  /** Makes a new Board workbook as a file; the open one stays as it is. */
  readonly newBoard: (wanted: NewBoardWanted) => Promise<NewBoard>;
  /** Opens a workbook in a window of its own, not saved yet. Not there where the place can't. */
  readonly openBeside?: (bytes: Uint8Array) => Promise<void>;
};
