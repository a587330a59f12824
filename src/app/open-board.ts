import type { Board } from "../domain/round/board";
import { type Issue, nowhere } from "../domain/issue";
import type { RoundChange } from "../domain/round/period";
import { roundChange } from "../domain/submissions/held-round";
import type { Stored } from "../domain/submissions/stored";
import { inputSheets, type InputSheets } from "../forms/board/input-sheets";
import { readMarks } from "../forms/marks/read-marks";
import { markedRound } from "../forms/marks/round-marks";
import { readPairs } from "../forms/reading/read-pairs";
import { readBoard } from "../forms/board/read-board";
import { locateSheet } from "../forms/reading/find-header";
import { isOutputSheet } from "../forms/output/output-sheets";
import { periodSheet } from "../forms/sheets/board/period-sheet";
import { isMarkedUnitForm } from "../forms/unit/open-unit-workbook";
import { readStore } from "../forms/store/store";
import type { Workbook } from "../workbook/sheet";
import type { ReadLater } from "./host";

/** A Board workbook (or a cluster's small one) with what its sheets state and keep. */
export type OpenedBoard = {
  readonly workbook: Workbook;
  readonly board: Board;
  /** What earlier runs read. */
  readonly stored: Stored;
  /** Its input sheets, ready to be drawn again; read when asked for. */
  readonly inputs: () => InputSheets;
};

/** The sheets that `openBoard` doesn't look at: they are made anew by each consolidation. */
export const notOpened: ReadLater = isOutputSheet;

/** By its marks, unless its sheets are a unit's form; one that lost them is known by the sheet that names the round. */
export function isBoardWorkbook(workbook: Workbook): boolean {
  const { kind } = readMarks(workbook);
  if (kind === null) return locateSheet(workbook, periodSheet) !== null;
  return (kind === "board" || kind === "cluster") && !isMarkedUnitForm(workbook);
}

/**
 * "not-a-board": a unit's workbook, a slip, or somebody's own. "not-stated": the year or a holding date is missing,
 * without which nothing could be judged.
 */
type NotStated = { readonly noRound: "not-a-board" | "not-stated" };
/** Its work belongs to another round than `Kỳ báo cáo` states: nothing is counted and nothing written. */
type ChangedRound = { readonly noRound: "changed"; readonly change: RoundChange };

/** Why a workbook has no round to work in. */
export type NoRound = NotStated | ChangedRound;

/** The same, with what the sheets of a workbook state whose round was changed. */
export type Unopened = NotStated | (ChangedRound & { readonly opened: OpenedBoard });

/** The one way into a Board's or a cluster's workbook, for every verb on every host. */
export function openBoard(workbook: Workbook): OpenedBoard | Unopened {
  const { kind } = readMarks(workbook);
  if (kind === "unit" || kind === "slip") return { noRound: "not-a-board" };
  const { board } = readBoard(workbook);
  if (board === null) return { noRound: "not-stated" };
  const opened = { workbook, board, stored: readStore(workbook), inputs: () => inputSheets(workbook) };
  const change = roundChange(markedRound(workbook), opened);
  return change === null ? opened : { noRound: "changed", change, opened };
}

export function isOpened(found: OpenedBoard | Unopened): found is OpenedBoard {
  return !("noRound" in found);
}

/** The error of a workbook whose round was changed, at the year in `Kỳ báo cáo`. */
export function roundChangedIssue(workbook: Workbook, change: RoundChange): Issue {
  const sheet = locateSheet(workbook, periodSheet);
  const cell = sheet === null ? null : (readPairs(sheet, periodSheet).cells.get("year") ?? null);
  return {
    code: "round-changed",
    params: change,
    place: { ...nowhere, sheet: sheet?.name ?? periodSheet.sheet, cell },
  };
}
