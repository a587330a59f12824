import { editRows } from "../../../forms/board/edit-rows";
import type { InputRow } from "../../../forms/drawing/input-row";
import { appendScores } from "../../../forms/scores/append-scores";
import { enteredScoreList } from "../../../forms/sheets/board/register-lists";
import { inputChange, type InputChange } from "../change-board";
import type { OpenedBoard } from "../../open-board";
import { isBlankEntry } from "../../../domain/scoring/marks";
import { changedMeanwhile } from "./changed-meanwhile";
import { enteredRows, type EnteredRow } from "./entered-rows";
import type { EnteredPoints, EntryStage, PointsDraft } from "./score-sheet";

/** `day`: the civil date that is written as Ngày. */
export type PointsEntry = { readonly stage: EntryStage; readonly drafts: readonly PointsDraft[]; readonly day: string };

/**
 * Points as cells of `Điểm chấm`: the line's own row of the stage is changed, a line without one gets a row. Only input
 * cells: where the row holds a formula, where several rows speak of the line, or where somebody typed other points
 * since they were seen, nothing at all is written. Throws LiveWorkbookError then ("changed-meanwhile" with the cell).
 */
export function pointsChange(opened: OpenedBoard, { stage, drafts, day }: PointsEntry): InputChange {
  const rows = enteredRows(opened, stage);
  const edits: { row: number; values: InputRow }[] = [];
  const added: InputRow[] = [];
  for (const draft of drafts) {
    const { unit, criterion } = draft;
    const row = rows.of(unit, criterion);
    if (!sameAs(row, draft.seen) || (row?.closed ?? null) !== null)
      throw changedMeanwhile(`${enteredScoreList.sheet}, ${row?.cell ?? `${unit} ${criterion}`}`);
    const values = valuesOf(draft, day);
    if (row !== null) edits.push({ row: row.row, values });
    else if (!isBlankEntry(draft)) added.push({ unit, criterion, stage, ...values });
  }
  return inputChange({
    cells: edits.length === 0 ? [] : editRows(opened.workbook, enteredScoreList, edits),
    added: added.length === 0 ? [] : [appendScores(opened, added)],
  });
}

/** Points that were taken away leave neither scorer nor day behind. */
function valuesOf(draft: PointsDraft, day: string): InputRow {
  const { points, notApplicable, explanation, scorer } = draft;
  const none = points === null && !notApplicable;
  return {
    points: notApplicable ? null : points,
    notApplicable: notApplicable ? "x" : null,
    explanation,
    scorer: none ? null : scorer,
    date: none ? null : { date: day },
  };
}

/** A row that says nothing is as good as none. */
function sameAs(row: EnteredRow | null, seen: EnteredPoints | null): boolean {
  const nothing: EnteredPoints = { points: null, notApplicable: false, explanation: null };
  const now = row ?? nothing;
  const then = seen ?? nothing;
  return now.points === then.points && now.notApplicable === then.notApplicable && now.explanation === then.explanation;
}
