import { columnLetters } from "../../workbook/address";
import { isBlank, isDate, type Cell, type CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { findHeader, locateSheet } from "../reading/find-header";
import { enteredScoreList } from "../sheets/board/register-lists";

/** Rows under the last one that are still looked at, so that an entry added there counts too. */
const roomBelow = 1000;

/** A row of `Điểm chấm` as a formula sees it. */
export type SeenRow = {
  /** `null`: no number. A date is one for a sheet, though none that counts: NaN. */
  readonly points: number | null;
  /** Whether anything stands in Không áp dụng. */
  readonly marked: boolean;
  readonly scorer: string;
};

/** Where the entered points stand: the sheet's name, its first and last row of data, its columns' letters; `null` = no such column. */
export type EnteredPlaces = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly unit: string;
  readonly criterion: string;
  readonly stage: string;
  readonly points: string;
  readonly notApplicable: string | null;
  readonly scorer: string | null;
  /** `typedKey` of a row's texts → the rows that bear them. */
  readonly rows: ReadonlyMap<string, readonly SeenRow[]>;
};

/** Where `Điểm chấm` stands in a Board workbook, under whatever name and in whatever order of columns; `null` = nowhere. */
export function enteredPlaces(workbook: Workbook): EnteredPlaces | null {
  const sheet = locateSheet(workbook, enteredScoreList);
  const header = sheet === null ? null : findHeader(sheet, enteredScoreList);
  if (sheet === null || header === null) return null;
  const [unit, criterion, stage, points] = ["unit", "criterion", "stage", "points"].map((key) => header.columns.get(key));
  if (unit === undefined || criterion === undefined || stage === undefined || points === undefined) return null;
  const [notApplicable, scorer] = ["notApplicable", "scorer"].map((key) => header.columns.get(key) ?? null);
  const rows = new Map<string, SeenRow[]>();
  // Rows that were only drawn, with nothing in them, come and go with every program that saves the file.
  const last = Math.max(header.row, ...[...sheet.rows].flatMap(([row, cells]) => ([...cells.values()].some((cell) => !isBlank(cell)) ? [row] : [])));
  for (const [row, cells] of sheet.rows) {
    const [unitText, criterionText, stageText] = [unit, criterion, stage].map((column) => textOf(cells.get(column)));
    if (row <= header.row || unitText === "" || criterionText === "" || stageText === "") continue;
    const key = typedKey(unitText ?? "", criterionText ?? "", stageText ?? "");
    const seen = { points: seenPoints(cells.get(points)?.value ?? null), marked: textOf(cells.get(notApplicable ?? 0)) !== "", scorer: textOf(cells.get(scorer ?? 0)) };
    rows.set(key, [...(rows.get(key) ?? []), seen]);
  }
  const letters = (column: number | null | undefined) => (column === null || column === undefined ? null : columnLetters(column));
  return {
    sheet: sheet.name,
    firstRow: header.row + 1,
    lastRow: last + roomBelow,
    unit: columnLetters(unit),
    criterion: columnLetters(criterion),
    stage: columnLetters(stage),
    points: columnLetters(points),
    notApplicable: letters(notApplicable),
    scorer: letters(scorer),
    rows,
  };
}

/** Texts as a sheet compares them: case aside, everything counts. */
export function typedKey(unit: string, criterion: string, stage: string): string {
  return JSON.stringify([unit, criterion, stage].map((text) => text.toLowerCase()));
}

function seenPoints(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return isDate(value) ? Number.NaN : null;
}

function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? "?" : String(value);
}
