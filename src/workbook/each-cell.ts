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
