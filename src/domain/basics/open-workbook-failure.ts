/** Why the workbook that a person has open could not be read or written; each has its sentence in text/. */
export const openWorkbookFailures = [
  /** A cell is being typed into: Excel answers nothing until Enter or Esc. */
  "cell-edit",
  /** The workbook's structure is protected: no sheet can be added. */
  "workbook-protected",
  /**
   * Excel refused to take a sheet's protection away or to set it: a password, or somebody changed it meanwhile.
   * `detail` names the sheet where it is known.
   */
  "sheet-protection",
  /** A sheet that was there a moment ago is gone or has another name; `detail` names it. */
  "sheet-missing",
  /** Another window has begun to write, or an earlier write was not finished; `detail` says since when. */
  "unfinished",
  /** People typed where something was about to be written; `detail` names sheet and cell. */
  "changed-meanwhile",
  /** What a write had prepared was taken back or taken away before it was taken over, as by Ctrl+Z. */
  "preparations-lost",
  /** The workbook holds the work of another round than its `Kỳ báo cáo` states. */
  "round-changed",
  /** Excel refused even the smallest part as too large; `detail` gives its size. */
  "too-large",
  /** Another workbook is in front: Excel does some things to the one in front only. */
  "other-workbook",
  /** Excel is busy, and trying again did not help. */
  "busy",
  /** This Excel lacks what is needed; `detail` names the requirement set. */
  "unsupported",
  /** Anything else; `detail` carries Excel's code, place and statement. */
  "unexpected",
] as const;
export type OpenWorkbookFailure = (typeof openWorkbookFailures)[number];

/** What a failed write left behind. */
export type WorkbookLeft =
  /** Nothing of the person's or ours has changed. */
  | "as-it-was"
  /** The last step stopped half-way: nothing is lost, and finishing or repeating completes it. */
  | "unfinished"
  /** Our sheets may be half written, and what was to be written is gone: the act has to be done again. */
  | "to-do-again";
