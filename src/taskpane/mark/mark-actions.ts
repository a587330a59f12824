import type { MarkRefusal } from "../../app/marking/mark-file";
import type { Severity } from "../../domain/issue";
import type { MadeFile } from "../made-file";
import type { ChosenFile } from "../pane-actions";

/** What came of marking a report. */
export type MarkedCopy =
  | {
      readonly outcome: "marked";
      readonly file: MadeFile;
      readonly counts: { readonly [S in Severity]: number };
      readonly wasSigned: boolean;
    }
  /** The workbook keeps what files say, not the files: a person has to choose the one named. */
  | { readonly outcome: "file-needed"; readonly name: string }
  /** The chosen file is not the one that counts. */
  | { readonly outcome: "other-file"; readonly name: string }
  | { readonly outcome: "nothing-to-mark" }
  /** Of the sender no report counts, or the open workbook is none that somebody sends. */
  | { readonly outcome: "no-report" }
  | { readonly outcome: "refused"; readonly why: MarkRefusal };

/** Acts that return a workbook with its cells in question marked. Nothing is written into the open one. */
export type MarkActions = {
  /**
   * The report of a unit or cluster that counts. `chosen`: the file itself; `null` = that of the files which were read
   * last.
   */
  readonly markedReport: (sender: string, chosen: ChosenFile | null) => Promise<MarkedCopy>;
  /** The open workbook, as `thidua check` judges it. */
  readonly markedForm: () => Promise<MarkedCopy>;
};
