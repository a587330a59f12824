import type { EnteredScore } from "../../../domain/round/scale";
import { isBlankEntry } from "../../../domain/scoring/marks";
import { locateSheet, findHeader } from "../../../forms/reading/find-header";
import { enteredScoreList } from "../../../forms/sheets/board/register-lists";
import { addressOf, parseAddress } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/sheet";
import type { OpenedBoard } from "../../open-board";
import type { EnteredHere, EntryStage, SheetPlace } from "./score-sheet";

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
