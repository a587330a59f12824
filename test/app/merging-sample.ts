import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import type { GivenFile } from "../../src/app/host";
import { mergeCopies, type MergedCopies } from "../../src/app/merging/merge-copies";
import { openBoard, type OpenedBoard } from "../../src/app/open-board";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { boardOf, host, issuedTo, setCell, smallProvince } from "../support/small-province";

export const province = smallProvince();

export const issued = issuedTo(province, "_C1");

export function run(workbook: Workbook, files: readonly GivenFile[]): Consolidated {
  return consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
}

export function opened(workbook: Workbook): OpenedBoard {
  const found = openBoard(workbook);
  if ("noRound" in found) throw new Error(found.noRound);
  return found;
}

export function merge(
  first: Workbook,
  others: readonly Workbook[],
  prefer: "stands" | "other" | null = null,
): MergedCopies & { readonly out: Workbook } {
  const done = mergeCopies(
    opened(first),
    others.map((workbook, index) => ({ name: `bản ${index + 2}.xlsx`, opened: opened(workbook) })),
    prefer,
  );
  const request = {
    board: done.merged.board,
    stored: done.merged.stored,
    files: [],
    asOf: "2020-07-15",
    receivedOption: null,
    progress: () => undefined,
  };
  return { ...done, out: workbookOf(boardOut(done.merged.workbook, consolidate(request, host), vi).draft) };
}

/** Rows 5, 6, 7 of `Điểm chấm` ask for T3 of the three members; `typed`: row, column, value. */
export const typed = (
  sheet: string,
  cells: readonly (readonly [row: number, column: number, value: CellValue])[],
  from = issued,
): Workbook => cells.reduce((book, [row, column, value]) => setCell(book, sheet, { row, column, value }), from);

export const points = (workbook: Workbook): unknown =>
  boardOf(workbook)
    .scores.filter(({ points: given }) => given !== null)
    .map(({ unit, points: given, scorer }) => [unit, given, scorer]);

export const deputy = typed("Điểm chấm", [
  [5, 4, 9],
  [7, 4, 6.5],
]);
