import type { Board } from "../domain/round/board";
import type { Stored } from "../domain/submissions/stored";
import { inputSheets, type InputSheets } from "../forms/board/input-sheets";
import { readMarks } from "../forms/marks/read-marks";
import { readBoard } from "../forms/board/read-board";
import { locateSheet } from "../forms/reading/find-header";
import { periodSheet } from "../forms/sheets/board/period-sheet";
import { isMarkedUnitForm } from "../forms/unit/open-unit-workbook";
import { readStore } from "../forms/store/store";
import type { Workbook } from "../workbook/sheet";

/** A Board workbook (or a cluster's small one) with what its sheets state and keep. */
export type OpenedBoard = {
  readonly workbook: Workbook;
  readonly board: Board;
  /** What earlier runs read. */
  readonly stored: Stored;
  /** Its input sheets, ready to be drawn again; read when asked for. */
  readonly inputs: () => InputSheets;
};

/** By its marks, unless its sheets are a unit's form; one that lost them is known by the sheet that names the round. */
export function isBoardWorkbook(workbook: Workbook): boolean {
  const { kind } = readMarks(workbook);
  if (kind === null) return locateSheet(workbook, periodSheet) !== null;
  return (kind === "board" || kind === "cluster") && !isMarkedUnitForm(workbook);
}

/** A unit's workbook, or a slip, is no Board's; without a year and the holding dates nothing could be judged. */
export function openBoard(workbook: Workbook): OpenedBoard | "not-a-board" | "no-period" {
  const { kind } = readMarks(workbook);
  if (kind === "unit" || kind === "slip") return "not-a-board";
  const { board } = readBoard(workbook);
  if (board === null) return "no-period";
  return { workbook, board, stored: readStore(workbook), inputs: () => inputSheets(workbook) };
}
