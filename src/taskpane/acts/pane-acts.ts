import type { Language } from "../../text/language";
import type { Place, Watch } from "../act-types";
import type { SelfTestReport } from "../help/acts";
import type { WorkDesk } from "./desk";
import { homeActs, readWorkbookOf } from "./home-acts";
import { workActs } from "./work-acts";

/** What a person can do, as the pane sees it. Everything throws `LiveWorkbookError` where Excel fails. */
export type PaneActs = ReturnType<typeof homeActs> & ReturnType<typeof workActs> & PlaceActs;

/** What the place can do that the pane runs in. Where one is not there, no view offers it. */
type PlaceActs = {
  /** Opens the sheet and selects the cell. */
  readonly goTo?: (place: Place) => Promise<void>;
  /** Opens a workbook in a window of its own, not saved yet. */
  readonly openBeside?: (bytes: Uint8Array) => Promise<void>;
  /** Tells when the program that holds the workbook takes long to answer, and with `null` when it has answered. */
  readonly watchAnswers?: (told: (waiting: "long" | "very-long" | null) => void) => () => void;
  /** Tells after each write of whole sheets which of them Excel would not lay out for printing. */
  readonly watchPages?: (told: (refused: readonly string[]) => void) => () => void;
  /** Whether the program opens the pane together with this workbook; `null` = nothing was said of it yet. */
  readonly ownPane?: {
    readonly wanted: () => boolean | null;
    /** `false` = the workbook did not take it. */
    readonly want: (on: boolean) => Promise<boolean>;
  };
  /** No folder can be chosen here, as in Excel for Mac (office-js issue 4322); files can be chosen and dropped. */
  readonly noFolders?: boolean;
  /** Tests the Excel in which the pane runs. "not-empty": the workbook holds something, so nothing was done. */
  readonly selfTest?: (watch: Watch, language: Language) => Promise<SelfTestReport | "not-empty">;
};

/**
 * What a person can do with the workbook of the desk, wherever it is: it need not be open in a program that shows its
 * cells. What is given and returned is plain data, since it crosses from one thread to another.
 */
export function paneActs(desk: WorkDesk) {
  const read = readWorkbookOf(desk);
  return { ...homeActs(read), ...workActs({ ...desk, workbook: read.workbook }, read.reading) };
}
