import { unitsOfRound } from "../../domain/round/units-of-round";
import type { EnteredScore } from "../../domain/round/scale";
import { isBlankEntry } from "../../domain/scoring/marks";
import { scorerKeys, type ScorerKey } from "../../domain/round/unit-names";
import { editRows, type RowEdit } from "../../forms/board/edit-rows";
import type { InputRow } from "../../forms/drawing/row-guide";
import { appendScores } from "../../forms/scores/score-guide";
import { enteredScoreList } from "../../forms/sheets/board/register-lists";
import { parseAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit";
import { inputChange, type InputChange } from "../live/changing/change-board";
import type { OpenedBoard } from "../open-board";
import { typedEdits } from "../typed-edits";
import type { TakenSlips } from "./take-slips";

type Into = Pick<OpenedBoard, "workbook" | "board">;

/**
 * The points of slips in `Điểm chấm`: in the row that asks for them and is still blank, as an issued cluster workbook
 * has it, else in a row more. A row that names who is to score waits for these people alone: with another's points in
 * it, it would say that they gave them. Throws LiveWorkbookError where the sheet is gone.
 */
export function slipChange({ workbook, board }: Into, { rows }: Pick<TakenSlips, "rows">): InputChange {
  const scorerOf = scorerKeys(unitsOfRound(board).units);
  const blank = blankRows(board.scores, scorerOf);
  const edits: RowEdit[] = [];
  const added: InputRow[] = [];
  for (const row of rows) {
    const { scorer = null, ...unsigned } = row;
    const named = typeof scorer === "string" ? blank.get(keyOf(row, scorerOf(scorer)))?.shift() : undefined;
    const unnamed = named === undefined ? blank.get(keyOf(row, nobody))?.shift() : undefined;
    if (named !== undefined) edits.push({ row: named, values: unsigned });
    else if (unnamed !== undefined) edits.push({ row: unnamed, values: row });
    else added.push(row);
  }
  return inputChange({
    cells: edits.length === 0 ? [] : editRows(workbook, enteredScoreList, edits),
    added: added.length === 0 ? [] : [appendScores({ workbook, board }, added)],
  });
}

const nobody = "";

/** Rows that name unit, criterion and stage, perhaps who is to score, and nothing else yet. */
function blankRows(scores: readonly EnteredScore[], scorerOf: ScorerKey): ReadonlyMap<string, number[]> {
  const blank = new Map<string, number[]>();
  for (const score of scores) {
    const row = parseAddress(score.cell)?.row;
    if (row === undefined || !isBlankEntry(score)) continue;
    const key = keyOf(score, scorerOf(score.scorer));
    blank.set(key, [...(blank.get(key) ?? []), row]);
  }
  return blank;
}

type Line = { readonly unit?: CellValue; readonly criterion?: CellValue; readonly stage?: CellValue };

function keyOf({ unit, criterion, stage }: Line, scorer: string): string {
  return JSON.stringify([unit, criterion, stage, scorer]);
}

/** The same as typing, cell by cell: nothing else of the workbook changes. */
export function slipEdits(into: Into, taken: Pick<TakenSlips, "rows">): readonly Edit[] {
  return typedEdits(into, slipChange(into, taken));
}
