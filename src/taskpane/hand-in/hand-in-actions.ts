import type { HandIn } from "../../app/live/cluster/hand-in";
import type { CoverChange, ReportChange } from "../../app/live/cluster/fill-cluster-sheets";
import type { Cost } from "../../app/live-workbook";
import type { MadeFile } from "../made-file";
import type { NoPeriod } from "../pane-actions";

/** Acts of the cluster's file for the Board. */
export type HandInActions = {
  /** What is done and what is open; `null` = the workbook is no cluster's. */
  readonly handIn: () => Promise<HandIn | NoPeriod | null>;
  /** The file for the Board from the workbook as it is now; the workbook itself stays as it is. */
  readonly makeHandInFile: () => Promise<MadeFile | NoPeriod | null>;
  /** Writes entries of the cluster's cover, and its words in its report. */
  readonly fillCover: (changes: readonly CoverChange[]) => Promise<Cost>;
  readonly fillReport: (changes: readonly ReportChange[]) => Promise<Cost>;
};
