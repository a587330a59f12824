import { appendRows } from "../../forms/board/edit-rows";
import { enteredScoreList } from "../../forms/sheets/board/register-lists";
import { addressOf } from "../../workbook/address";
import { isError } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";
import type { Workbook } from "../../workbook/sheet";
import { inputChange, type InputChange } from "../live/change-board";
import type { TakenSlips } from "./take-slips";

/** The rows of slips put under `Điểm chấm`. Throws LiveWorkbookError where the sheet is gone. */
export function slipChange(workbook: Workbook, { rows }: Pick<TakenSlips, "rows">): InputChange {
  return inputChange({ added: rows.length === 0 ? [] : [appendRows(workbook, enteredScoreList, rows)] });
}

/** The same as typing, cell by cell: nothing else of the workbook changes. */
export function slipEdits(workbook: Workbook, taken: Pick<TakenSlips, "rows">): readonly Edit[] {
  return slipChange(workbook, taken).added.flatMap(({ sheet, rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells].flatMap(([column, { value }]): readonly Edit[] => (value === null || isError(value) ? [] : [{ kind: "set", sheet, cell: addressOf(row, column), value }]))),
  );
}
