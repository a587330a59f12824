import type { Area } from "../address";
import type { HiddenPlaces, Sheet } from "../sheet";

/** Why nobody sees the cell at a place of a sheet, whatever stands in it. */
export type Covered = "merge" | "column" | "row";

/** `null`: it is in sight. A row that is hidden but has a height is: filters do that, and it is told apart. */
export function coveredBy(sheet: Sheet, row: number, column: number): Covered | null {
  if (sheet.hidden !== undefined) {
    if (sheet.hidden.flatRows.has(row)) return "row";
    if (isInRun(sheet.hidden.columns, column)) return "column";
  }
  return sheet.merges.some((area) => isUnder(area, row, column)) ? "merge" : null;
}

function isInRun(runs: HiddenPlaces["columns"], column: number): boolean {
  return runs.some(({ from, to }) => column >= from && column <= to);
}

/** Only the first cell of a merged area is seen. */
function isUnder({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);
}
