import type { CellEdit } from "../../workbook/cell-edit";
import type { InputChange } from "./change-board";

/** What takes a change back; to be written as it came. */
export type Undo = readonly CellEdit[];

/**
 * The cells that take a change of input sheets back: what was changed gets its old value again, what was added is emptied.
 * Where somebody typed over it since, writing them changes nothing ("changed-meanwhile").
 */
export function undoOf({ cells, added }: InputChange): Undo {
  const changed = cells.map((edit): CellEdit => ({ ...edit, was: edit.value, value: edit.was, format: null }));
  const emptied = added.flatMap(({ sheet, rows }) =>
    [...rows].flatMap(([row, all]) => [...all].flatMap(([column, { value }]): readonly CellEdit[] => (value === null ? [] : [{ sheet, row, column, was: value, value: null, format: null }]))),
  );
  return [...changed, ...emptied];
}
