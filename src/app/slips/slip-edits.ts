import type { EnteredScore } from "../../domain/scale";
import { appendRows, editRows, type RowEdit } from "../../forms/board/edit-rows";
import type { InputRow } from "../../forms/drawing/draw-input-list";
import { enteredScoreList } from "../../forms/sheets/board/register-lists";
import { addressOf, parseAddress } from "../../workbook/address";
import { isError, type CellValue } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";
import { inputChange, type InputChange } from "../live/change-board";
import type { OpenedBoard } from "../open-board";
import type { TakenSlips } from "./take-slips";

type Into = Pick<OpenedBoard, "workbook" | "board">;

/**
 * The points of slips in `Điểm chấm`: in the row that asks for them and is still blank, as an issued cluster workbook has
 * it, else in a row more. Throws LiveWorkbookError where the sheet is gone.
 */
export function slipChange({ workbook, board }: Into, { rows }: Pick<TakenSlips, "rows">): InputChange {
  const blank = blankRows(board.scores);
  const edits: RowEdit[] = [];
  const added: InputRow[] = [];
  for (const row of rows) {
    const at = blank.get(keyOf(row))?.shift();
    if (at === undefined) added.push(row);
    else edits.push({ row: at, values: row });
  }
  return inputChange({
    cells: edits.length === 0 ? [] : editRows(workbook, enteredScoreList, edits),
    added: added.length === 0 ? [] : [appendRows(workbook, enteredScoreList, added)],
  });
}

/** Rows that name unit, criterion and stage, and nothing else yet. */
function blankRows(scores: readonly EnteredScore[]): ReadonlyMap<string, number[]> {
  const blank = new Map<string, number[]>();
  for (const { points, notApplicable, explanation, scorer, cell, ...line } of scores) {
    const row = parseAddress(cell)?.row;
    if (row === undefined || points !== null || notApplicable || explanation !== null || scorer !== null) continue;
    blank.set(keyOf(line), [...(blank.get(keyOf(line)) ?? []), row]);
  }
  return blank;
}

function keyOf({ unit, criterion, stage }: { readonly unit?: CellValue; readonly criterion?: CellValue; readonly stage?: CellValue }): string {
  return JSON.stringify([unit, criterion, stage]);
}

/** The same as typing, cell by cell: nothing else of the workbook changes. */
export function slipEdits(into: Into, taken: Pick<TakenSlips, "rows">): readonly Edit[] {
  const { cells, added } = slipChange(into, taken);
  const typed = (sheet: string, cell: string, value: CellValue): readonly Edit[] => (isError(value) ? [] : [{ kind: "set", sheet, cell, value }]);
  return [
    ...cells.flatMap(({ sheet, row, column, value }) => typed(sheet, addressOf(row, column), value)),
    ...added.flatMap(({ sheet, rows }) => [...rows].flatMap(([row, all]) => [...all].flatMap(([column, { value }]) => (value === null ? [] : typed(sheet, addressOf(row, column), value))))),
  ];
}
