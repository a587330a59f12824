import type { CellEdit } from "../../workbook/cell-edit";
import type { InputChange } from "./change-board";

/** What takes a change back: each cell is given what it held, and rows that were added are emptied. */
export function undoOf({ cells, added }: InputChange): readonly CellEdit[] {
  const changed = cells.map((edit): CellEdit => ({ ...edit, was: edit.value, value: edit.was, format: null }));
  const emptied = added.flatMap(({ sheet, rows }) =>
    [...rows].flatMap(([row, filled]) => [...filled].filter(([, { value }]) => value !== null).map(([column, { value }]): CellEdit => ({ sheet, row, column, was: value, value: null, format: null }))),
  );
  return [...changed, ...emptied];
}
