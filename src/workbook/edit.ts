import { type CellDate, isDate, isError, type Cell, type CellValue } from "./cell";
import { serialOf } from "./serial-date";
import type { DraftCell } from "./draft";
import { cellAt, isNamed, type Rows, type Sheet, type Workbook } from "./sheet";

/** One change to a workbook, of the kind a person makes by hand. Sheets go by the names on their tabs. */
export type Edit =
  /** Types a value (`null` clears it); the cell keeps its look, a formula in it goes. Text is never a formula. */
  | {
      readonly kind: "set";
      readonly sheet: string;
      readonly cell: string;
      readonly value: string | number | boolean | CellDate | null;
    }
  /** Takes the cached results out of every formula of the workbook, as programs that don't calculate do. */
  | { readonly kind: "drop-cached" }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly name: string }
  /** A blank row (column) that has number `at` afterwards. */
  | { readonly kind: "insert-row"; readonly sheet: string; readonly at: number }
  | { readonly kind: "insert-column"; readonly sheet: string; readonly at: number }
  | { readonly kind: "hide-row"; readonly sheet: string; readonly row: number }
  | { readonly kind: "unprotect"; readonly sheet: string }
  /** Cuts column `from` and inserts it before what is now column `before`. */
  | { readonly kind: "move-column"; readonly sheet: string; readonly from: number; readonly before: number };

/** One cell of a sheet that people keep, changed as by typing: its look stays. */
export type CellEdit = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it held when it was read: a cell that holds something else by now is not overwritten. */
  readonly was: CellValue;
  /** `null` empties the cell. Text is never a formula. */
  readonly value: CellValue;
  /** Number format set with the value; `null` = the cell's own stays. */
  readonly format: string | null;
};

/**
 * Whether the cell still holds this value: an empty text counts as empty, a date as its serial number. A formula never
 * does: somebody has put it there.
 */
export function stillHolds(cell: Cell | undefined, was: CellValue): boolean {
  if (cell !== undefined && cell.formula !== null) return false;
  return plain(cell?.value ?? null) === plain(was);
}

function plain(value: CellValue): string | number | boolean | null {
  if (isDate(value)) return serialOf(value);
  if (isError(value)) return value.error;
  return value === "" ? null : value;
}

/** Rows that are put under a list of a sheet. */
type AddedRows = { readonly sheet: string; readonly rows: Rows<DraftCell> };

/** The workbook after a person's change of single cells and rows: what an open one holds once they are written. */
export function editedWorkbook(
  workbook: Workbook,
  { cells, added }: { readonly cells: readonly CellEdit[]; readonly added: readonly AddedRows[] },
): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withAdded(withEdits(sheet, cells), added)) };
}

/** The sheet with those of the edits that are its own. A cell keeps its format where an edit names none. */
export function withEdits(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const own = edits.filter((edit) => isNamed(sheet, edit.sheet));
  return withCells(
    sheet,
    own.map(({ row, column, value, format }) => {
      const cell = { value, formula: null, format: format ?? cellAt(sheet, row, column)?.format ?? "General" };
      return { row, column, cell };
    }),
  );
}

/** The sheet with those of the rows that are its own; their empty cells are left out. */
export function withAdded(sheet: Sheet, added: readonly AddedRows[]): Sheet {
  const cells: Placed[] = [];
  for (const { rows } of added.filter((each) => isNamed(sheet, each.sheet)))
    for (const [row, all] of rows)
      for (const [column, { value, formula, style }] of all)
        if (value !== null || formula !== null)
          cells.push({ row, column, cell: { value, formula, format: style.numberFormat } });
  return withCells(sheet, cells);
}

type Placed = { readonly row: number; readonly column: number; readonly cell: Cell };

function withCells(sheet: Sheet, cells: readonly Placed[]): Sheet {
  if (cells.length === 0) return sheet;
  const changed = new Map<number, Map<number, Cell>>();
  for (const { row, column, cell } of cells)
    changed.set(row, (changed.get(row) ?? new Map(sheet.rows.get(row))).set(column, cell));
  return {
    ...sheet,
    rows: ascending([...sheet.rows, ...[...changed].map(([row, all]) => [row, ascending(all)] as const)]),
  };
}

/** By number; of several entries with one number the last. */
function ascending<T>(entries: Iterable<readonly [number, T]>): ReadonlyMap<number, T> {
  return new Map([...new Map(entries)].sort(([one], [other]) => one - other));
}
