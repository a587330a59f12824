import type { EntryStage } from "../../../../domain/scoring/scorers";
import type { EnteredScore } from "../../../../domain/round/scale";
import { isBlankEntry } from "../../../../domain/scoring/marks";
import { editRows } from "../../../../forms/board/edit-rows";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { findHeader, locateSheet } from "../../../../forms/reading/find-header";
import { appendScores } from "../../../../forms/scores/score-guide";
import { enteredScoreList } from "../../../../forms/sheets/board/register-lists";
import { addressOf, parseAddress } from "../../../../workbook/address";
import type { Sheet } from "../../../../workbook/sheet";
import type { OpenedBoard } from "../../../open-board";
import { changedMeanwhile, inputChange, type InputChange } from "../../changing/change-board";

export type SheetPlace = { readonly sheet: string; readonly cell: string };

export type EnteredPoints = {
  /** Blank is `null`, never 0. */
  readonly points: number | null;
  readonly notApplicable: boolean;
  readonly explanation: string | null;
};

export type EnteredHere = EnteredPoints & {
  readonly scorer: string | null;
  readonly cell: string;
  /** Why it can't be changed here: its cell holds a formula, or more rows than one speak of the line. */
  readonly closed: "formula" | "repeated" | null;
  /** False: outside the bounds, or a unit scored itself; the engine leaves it out. */
  readonly counts: boolean;
};

/** Points that a person has typed in the pane and not written yet. */
export type PointsDraft = EnteredPoints & {
  readonly unit: string;
  readonly criterion: string;
  /** Người chấm, as it will be written. */
  readonly scorer: string | null;
  /** What was in the sheet when the person saw it; `null` = no row. */
  readonly seen: EnteredPoints | null;
};

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

/** A row of `Điểm chấm` of this workbook. */
export type EnteredRow = Omit<EnteredHere, "counts"> & { readonly row: number };

/**
 * The rows of one stage by unit and criterion; where several speak of one line, the last of them, closed. A row that
 * says nothing is taken where there is no other.
 */
export function enteredRows(
  { workbook, board }: Pick<OpenedBoard, "workbook" | "board">,
  stage: EntryStage,
): { readonly of: (unit: string, criterion: string) => EnteredRow | null } {
  const sheet = locateSheet(workbook, enteredScoreList);
  const rows = new Map<string, EnteredRow>();
  for (const score of board.scores) {
    const place = parseAddress(score.cell);
    if (sheet === null || place === null || score.stage !== stage) continue;
    const key = keyOf(score.unit, score.criterion);
    const before = rows.get(key);
    if (before !== undefined && isBlankEntry(score)) continue;
    rows.set(
      key,
      rowOf(score, {
        row: place.row,
        closed: before !== undefined && !isBlankEntry(before) ? "repeated" : lockOf(sheet, place),
      }),
    );
  }
  return { of: (unit, criterion) => rows.get(keyOf(unit, criterion)) ?? null };
}

/** The head of the points' column; `null` where the sheet is gone. */
export function pointsPlace({ workbook }: Pick<OpenedBoard, "workbook">): SheetPlace | null {
  const sheet = locateSheet(workbook, enteredScoreList);
  if (sheet === null) return null;
  const header = findHeader(sheet, enteredScoreList);
  return { sheet: sheet.name, cell: addressOf(header?.row ?? 1, header?.columns.get("points") ?? 1) };
}

function rowOf(
  { points, notApplicable, explanation, scorer, cell }: EnteredScore,
  at: Pick<EnteredRow, "row" | "closed">,
): EnteredRow {
  return { points, notApplicable, explanation, scorer, cell, ...at };
}

function lockOf(sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }): "formula" | null {
  return (sheet.rows.get(row)?.get(column)?.formula ?? null) === null ? null : "formula";
}

function keyOf(unit: string, criterion: string): string {
  return JSON.stringify([unit, criterion]);
}
