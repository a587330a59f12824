import { editRows } from "../../../forms/board/edit-rows";
import { rosterList } from "../../../forms/sheets/board/roster-list";
import type { OpenedBoard } from "../../open-board";
import { inputChange, type InputChange } from "../change-board";
import { rowOf, unitOfRound } from "./register-rows";

export type Extension = {
  readonly unit: string;
  /** ISO. */
  readonly day: string;
  readonly reason: string;
};

/**
 * Được gia hạn đến and Lý do gia hạn of a unit, in its row of `Danh sách`. Throws LiveWorkbookError where the sheet or
 * a column is gone.
 */
export function extensionChange(opened: OpenedBoard, { unit: code, day, reason }: Extension): InputChange {
  const unit = unitOfRound(opened, code);
  if (unit === null) return inputChange({});
  const values = { extendedTo: { date: day }, extensionReason: reason };
  return inputChange({ cells: editRows(opened.workbook, rosterList, [{ row: rowOf(unit.cell), values }]) });
}
