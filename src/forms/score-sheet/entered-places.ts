import type { Workbook } from "../../workbook/sheet";
import { enteredScoreList } from "../sheets/board/register-lists";
import { listPlaces, sheetNumber, sheetText, type ListPlaces } from "../reading/list-places";

/** Rows under the last one that are still looked at. */
const roomBelow = 1000;

/** A row of `Điểm chấm` as a formula sees it. */
type SeenRow = {
  /** `null`: no number. A date is one for a sheet, though none that counts: NaN. */
  readonly points: number | null;
  /** Whether anything stands in Không áp dụng. */
  readonly marked: boolean;
  readonly scorer: string;
};

/**
 * Where the entered points stand: the sheet's name, its header's row and its last one, its columns' letters; `null` =
 * no such column.
 */
export type EnteredPlaces = Pick<ListPlaces, "sheet" | "firstRow" | "lastRow"> & {
  readonly unit: string;
  readonly criterion: string;
  readonly stage: string;
  readonly points: string;
  readonly notApplicable: string | null;
  readonly scorer: string | null;
  /** The rows that bear the codes and the stage's words. */
  readonly rowsOf: (key: readonly [unit: string, criterion: string, stage: string]) => readonly SeenRow[];
};

/** Where `Điểm chấm` stands in a Board workbook; `null` = nowhere. */
export function enteredPlaces(workbook: Workbook): EnteredPlaces | null {
  const places = listPlaces(workbook, enteredScoreList, { key: ["unit", "criterion", "stage"], room: roomBelow });
  if (places === null) return null;
  const { sheet, firstRow, lastRow, letters, rowsOf } = places;
  const [unit, criterion, stage, points] = [letters("unit"), letters("criterion"), letters("stage"), letters("points")];
  if (unit === null || criterion === null || stage === null || points === null) return null;
  return {
    ...{ sheet, firstRow, lastRow, unit, criterion, stage, points },
    notApplicable: letters("notApplicable"),
    scorer: letters("scorer"),
    rowsOf: (key) =>
      rowsOf(key).map(({ cell }) => ({
        points: sheetNumber(cell("points")),
        marked: sheetText(cell("notApplicable")) !== "",
        scorer: sheetText(cell("scorer")),
      })),
  };
}
