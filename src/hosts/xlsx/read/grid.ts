import type { Cell } from "../../../workbook/cell";
import { within, type Limits, corrupt } from "./limits";
import { addressOf } from "../../../workbook/address";

/** The cells of one sheet while they are read. */
export type Grid = {
  readonly part: string;
  /** The place of the cell being read, for messages. */
  readonly where: () => string;
  readonly limits: Limits;
  readonly tally: Tally;
  readonly rows: Map<number, Map<number, Cell>>;
  /** Hidden rows that hold cells, and those of the height 0. */
  readonly hidden: Set<number>;
  readonly flat: Set<number>;
  /** The place of the cell being read. */
  row: number;
  column: number;
  /** Furthest cell kept so far, to notice a file that isn't in order. */
  lastRow: number;
  lastColumn: number;
  ordered: boolean;
};

/** Counts over all sheets. */
export type Tally = { cells: number; merges: number };

export function newGrid(part: string, context: { readonly limits: Limits; readonly tally: Tally }): Grid {
  const grid: Grid = {
    part,
    where: () => `${part}!${addressOf(grid.row, grid.column)}`,
    ...context,
    rows: new Map(),
    hidden: new Set(),
    flat: new Set(),
    row: 0,
    column: 0,
    lastRow: 0,
    lastColumn: 0,
    ordered: true,
  };
  return grid;
}

/** Moves to a cell. Rows and columns beyond the sheet are refused. */
export function moveTo(grid: Grid, row: number, column: number): void {
  if (row > grid.limits.rows) within(grid.limits, "rows", { found: row, where: grid.part });
  if (column > grid.limits.columns) within(grid.limits, "columns", { found: column, where: grid.part });
  grid.row = row;
  grid.column = column;
}

/** Keeps the cell being read. Two cells of one address are refused: one of their values would be lost. */
export function keepCell(grid: Grid, cell: Cell): void {
  const { row, column } = grid;
  let cells = grid.rows.get(row);
  if (cells === undefined) {
    cells = new Map();
    grid.rows.set(row, cells);
  }
  if (row < grid.lastRow || (row === grid.lastRow && column <= grid.lastColumn)) {
    if (cells.has(column)) corrupt(grid.part, `two cells ${addressOf(row, column)}`);
    grid.ordered = false;
  }
  cells.set(column, cell);
  grid.lastRow = row;
  grid.lastColumn = column;
  grid.tally.cells += 1;
  if (grid.tally.cells > grid.limits.cells) within(grid.limits, "cells", { found: grid.tally.cells, where: grid.part });
}

/** Row by row, left to right, whatever order the file has. */
export function orderedRows(grid: Grid): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  if (!grid.ordered) {
    for (const cells of grid.rows.values()) reorder(cells);
    reorder(grid.rows);
  }
  return grid.rows;
}

/** In place: a copy of a large sheet would be another large sheet. */
function reorder<T>(map: Map<number, T>): void {
  const keys = [...map.keys()];
  if (keys.every((key, index) => index === 0 || key > (keys[index - 1] as number))) return;
  for (const key of keys.sort((first, second) => first - second)) {
    const value = map.get(key) as T;
    map.delete(key);
    map.set(key, value);
  }
}
