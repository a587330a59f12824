import type { Rows } from "./sheet";

/**
 * Visits every cell, row by row as the maps have them. A province has half a million cells, and each walk over them by
 * `for of` makes an array for each.
 */
export function eachCell<C>(rows: Rows<C>, visit: (cell: C, row: number, column: number) => void): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => visit(cell, row, column));
  });
}

/** A row's cells by column, or rows by number, in ascending order; nearly always they are, and are not copied then. */
export function ascending<T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
  return isAscending(map) ? map : new Map([...map].sort(([one], [other]) => one - other));
}

function isAscending(map: ReadonlyMap<number, unknown>): boolean {
  let last = 0;
  for (const number of map.keys()) {
    if (number < last) return false;
    last = number;
  }
  return true;
}

/** Whether some cell of these rows has a formula. */
export function hasFormula(rows: Rows<{ readonly formula: string | null }>): boolean {
  for (const cells of rows.values()) for (const { formula } of cells.values()) if (formula !== null) return true;
  return false;
}
