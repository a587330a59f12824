import type { Area } from "../../../src/workbook/address";
import type { CellError } from "../../../src/workbook/cell";
import type { Style } from "../../../src/workbook/style";
import { sheetsLookedInto } from "./sheets-named";

/** Dates are serial numbers here, as in Excel. */
export type StoredValue = string | number | boolean | CellError | null;

export type CellContent = {
  /** Of a formula: its result. */
  readonly value: StoredValue;
  /** Without the leading "="; `null` for a constant. */
  readonly formula: string | null;
  /** False for a formula that nobody has calculated: its `value` says nothing. */
  readonly calculated: boolean;
  readonly style: Style;
  readonly note: string | null;
};

export type CellRow = ReadonlyMap<number, CellContent>;

/**
 * Sparse cells, rows and columns from 1. `fork` costs nothing: both sides copy a row only when one of them changes it.
 */
export type Cells = {
  readonly get: (row: number, column: number) => CellContent | undefined;
  /** `undefined` takes the cell out. */
  readonly put: (row: number, column: number, content: CellContent | undefined) => void;
  /** Row number → its cells, in no order. */
  readonly rows: () => ReadonlyMap<number, CellRow>;
  /**
   * Whether a formula here may name that sheet, in lower case. What was named once stays named: a sheet that comes or
   * goes unnamed, as most do, is looked for in no cell.
   */
  readonly mayName: (sheet: string) => boolean;
  readonly fork: () => Cells;
};

type Rows = Map<number, Map<number, CellContent>>;

export function emptyCells(): Cells {
  return cellsOf(new Map(), true, new Set());
}

/** `named` is shared with all forks: more than stands there only costs a look. */
function cellsOf(given: Rows, owned: boolean, named: Set<string>): Cells {
  let rows = given;
  let ownsIndex = owned;
  /** Rows that no fork shares. */
  let own = new Set<number>();

  const writable = (row: number): Map<number, CellContent> => {
    const found = rows.get(row);
    if (found !== undefined && own.has(row)) return found;
    if (!ownsIndex) {
      rows = new Map(rows);
      ownsIndex = true;
    }
    const copy = new Map(found);
    rows.set(row, copy);
    own.add(row);
    return copy;
  };
  return {
    get: (row, column) => rows.get(row)?.get(column),
    put: (row, column, content) => {
      if (content !== undefined) {
        const cells = writable(row);
        if (content.formula !== null && content.formula !== cells.get(column)?.formula)
          for (const sheet of sheetsLookedInto(content.formula)) named.add(sheet);
        cells.set(column, content);
      } else if (rows.get(row)?.has(column) === true) {
        const left = writable(row);
        left.delete(column);
        if (left.size === 0) rows.delete(row);
      }
    },
    rows: () => rows,
    mayName: (sheet) => named.has(sheet),
    fork: () => {
      ownsIndex = false;
      own = new Set();
      return cellsOf(rows, false, named);
    },
  };
}

export type Visit = (row: number, column: number, content: CellContent) => void;

/**
 * Every stored cell of an area, whichever way is shorter. The visitor may change the cell it is given, and no other.
 */
export function visitStored(cells: Cells, area: Area, visit: Visit): void {
  const rows = cells.rows();
  if (area.bottom - area.top < rows.size) {
    for (let row = area.top; row <= area.bottom; row++) visitRow(rows.get(row), row, { area, visit });
    return;
  }
  for (const [row, stored] of [...rows])
    if (row >= area.top && row <= area.bottom) visitRow(stored, row, { area, visit });
}

function visitRow(
  stored: CellRow | undefined,
  row: number,
  { area, visit }: { readonly area: Area; readonly visit: Visit },
): void {
  if (stored === undefined) return;
  if (area.right - area.left < stored.size) {
    for (let column = area.left; column <= area.right; column++) {
      const content = stored.get(column);
      if (content !== undefined) visit(row, column, content);
    }
    return;
  }
  for (const [column, content] of [...stored])
    if (column >= area.left && column <= area.right) visit(row, column, content);
}
