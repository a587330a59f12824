import { unitsOfRound } from "../../domain/round/units-of-round";
import { choiceWords } from "../../contract/choice-words";
import type { ListAnswer } from "../../domain/slips/judge-list-slip";
import type { EnteredScore } from "../../domain/round/scale";
import { isBlankEntry } from "../../domain/scoring/marks";
import { scorerKeys, type ScorerKey } from "../../domain/round/unit-names";
import { editRows, laterColumns, type RowEdit } from "../../forms/board/edit-rows";
import type { InputRow } from "../../forms/drawing/row-guide";
import { roundMarkEdits } from "../../forms/marks/round-marks";
import { appendScores } from "../../forms/scores/score-guide";
import { writtenDay } from "../../forms/reading/finding";
import { conditionList } from "../../forms/sheets/board/policy-lists";
import { enteredScoreList } from "../../forms/sheets/board/register-lists";
import { addressOf, parseAddress } from "../../workbook/address";
import { isError, type CellValue } from "../../workbook/cell";
import { editedWorkbook, type Edit } from "../../workbook/edit";
import { inputChange, type InputChange } from "../live/changing/change-board";
import type { OpenedBoard } from "../open-board";
import type { TakenSlips } from "./take-slips";

type Into = Pick<OpenedBoard, "workbook" | "board">;

/**
 * What slips say, in `Điểm chấm` and `Điều kiện`; nothing that stands there is changed. Throws LiveWorkbookError where
 * the sheet is gone.
 */
export function slipChange(into: Into, taken: Taken): InputChange {
  const [scores, lists] = [scoreChange(into, taken), listChange(into, taken)];
  return { cells: [...scores.cells, ...lists.cells], added: [...scores.added, ...lists.added] };
}

type Taken = Pick<TakenSlips, "rows" | "answers" | "day">;

/**
 * The answers of agencies in their rows of `Điều kiện`, with the headers of columns that an older sheet lacks. What a
 * unit is named for, and by which paper, stands together in Văn bản.
 */
function listChange({ workbook: held, board }: Into, { answers, day }: Taken): InputChange {
  if (answers.length === 0) return inputChange({});
  const later = laterColumns(held, conditionList, ["receivedOn", "paper", "asked"]);
  const workbook = editedWorkbook(held, { cells: later, added: [] });
  const edits = answers.flatMap((answer): readonly RowEdit[] => {
    const stated = board.conditions.find(({ code }) => code === answer.condition);
    const row = stated === undefined ? undefined : parseAddress(stated.cell)?.row;
    return row === undefined ? [] : [{ row, values: listValues(answer, day) }];
  });
  const { cells } = inputChange({ cells: editRows(workbook, conditionList, edits) });
  return { cells: [...later, ...cells], added: [] };
}

function listValues({ violators, asked, papers }: ListAnswer, day: string): InputRow {
  const told = papers.map(({ unit, broken, content, paper, date }) => {
    const parts = [content, paper, date === null ? null : `ngày ${writtenDay(date)}`].filter((part) => part !== null);
    return broken === true ? `${unit}: ${parts.join(", ")}` : parts.join(", ");
  });
  return {
    violators: violators.length === 0 ? choiceWords.yesNo.no : violators.join("; "),
    receivedOn: { date: day },
    paper: told.length === 0 ? null : [...new Set(told)].join("; "),
    asked: asked.join("; "),
  };
}

/**
 * The points of slips in `Điểm chấm`: in the row that asks for them and is still blank, as an issued cluster workbook
 * has it, else in a row more. A row that names who is to score waits for these people alone: with another's points in
 * it, it would say that they gave them.
 */
function scoreChange({ workbook, board }: Into, { rows }: Taken): InputChange {
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
export function slipEdits(into: Into, taken: Taken): readonly Edit[] {
  const { cells, added } = slipChange(into, taken);
  const typed = (sheet: string, cell: string, value: CellValue): readonly Edit[] =>
    isError(value) ? [] : [{ kind: "set", sheet, cell, value }];
  return [
    ...[...cells, ...roundMarkEdits(into.workbook, into.board.period)].flatMap(({ sheet, row, column, value }) =>
      typed(sheet, addressOf(row, column), value),
    ),
    ...added.flatMap(({ sheet, rows }) =>
      [...rows].flatMap(([row, all]) =>
        [...all].flatMap(([column, { value }]) => (value === null ? [] : typed(sheet, addressOf(row, column), value))),
      ),
    ),
  ];
}
