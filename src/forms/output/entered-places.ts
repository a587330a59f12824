import { columnLetters } from "../../workbook/address";
import type { Workbook } from "../../workbook/sheet";
import { findHeader, locateSheet } from "../reading/find-header";
import { enteredScoreList } from "../sheets/board/register-lists";
import { type EnteredPlaces, typedKey } from "./entered-formula";

/** Rows under the last one that are still looked at, so that an entry added there counts too. */
const roomBelow = 1000;

/** Where `Điểm chấm` stands in a Board workbook, under whatever name and in whatever order of columns; `null` = nowhere. */
export function enteredPlaces(workbook: Workbook): EnteredPlaces | null {
  const sheet = locateSheet(workbook, enteredScoreList);
  const header = sheet === null ? null : findHeader(sheet, enteredScoreList);
  if (sheet === null || header === null) return null;
  const [unit, criterion, stage, points] = ["unit", "criterion", "stage", "points"].map((key) => header.columns.get(key));
  if (unit === undefined || criterion === undefined || stage === undefined || points === undefined) return null;
  const below = [...sheet.rows].filter(([row]) => row > header.row);
  const typed = below.flatMap(([row, cells]) => {
    const texts = [unit, criterion, stage].map((column) => cells.get(column)?.value ?? null);
    const [unitText, criterionText, stageText] = texts.filter((value) => typeof value === "string");
    if (unitText === undefined || criterionText === undefined || stageText === undefined) return [];
    return typeof cells.get(points)?.value === "number" ? [[row, typedKey(unitText, criterionText, stageText)] as const] : [];
  });
  return {
    sheet: sheet.name,
    unit: columnLetters(unit),
    criterion: columnLetters(criterion),
    stage: columnLetters(stage),
    points: columnLetters(points),
    firstRow: header.row + 1,
    lastRow: below.reduce((last, [row]) => Math.max(last, row), header.row) + roomBelow,
    typed: new Map(typed),
  };
}
