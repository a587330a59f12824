import { type Area, lastColumn } from "./address";
import type { DraftCell } from "./draft";
import { parseFormula, shiftFormula } from "./shift-formula";
import type { Rows } from "./sheet";

/** Cells that hold one formula: in each it is that of the first, `formula`, as if it had been copied there. */
export type FormulaBlock = { readonly area: Area; readonly formula: string };

type FormulaCells = Rows<Pick<DraftCell, "formula">>;

/**
 * Areas of at least two cells whose formulas are the same in R1C1, none in two of them; each grows to the right, then
 * down. `mayJoin`: which formulas are looked at. Yields where the work can pause.
 */
export function* formulaBlocks(
  rows: FormulaCells,
  mayJoin: (formula: string) => boolean,
): Generator<undefined, readonly FormulaBlock[], undefined> {
  const blocks: FormulaBlock[] = [];
  const taken = new Set<number>();
  const isFree = (row: number, column: number): boolean => !taken.has(placeOf(row, column));
  const holds = (row: number, column: number, formula: string): boolean =>
    rows.get(row)?.get(column)?.formula === formula && isFree(row, column);
  for (const row of ascending(rows.keys())) {
    for (const column of ascending(rows.get(row)?.keys() ?? [])) {
      const formula = rows.get(row)?.get(column)?.formula ?? null;
      if (formula === null || !isFree(row, column) || !mayJoin(formula)) continue;
      const area = yield* grown({ row, column }, formula, holds);
      if (area.right === area.left && area.bottom === area.top) continue;
      blocks.push({ area, formula });
      for (const place of placesIn(area)) taken.add(place);
    }
    yield;
  }
  return blocks;
}

/** Whether a cell holds this formula and is in no block yet. */
type Holds = (row: number, column: number, formula: string) => boolean;

function* grown(
  { row, column }: { readonly row: number; readonly column: number },
  formula: string,
  holds: Holds,
): Generator<undefined, Area, undefined> {
  const pieces = parseFormula(formula);
  const goesOn = (at: number, across: number): boolean =>
    holds(at, across, shiftFormula(pieces, { rows: at - row, columns: across - column }));
  let right = column;
  while (goesOn(row, right + 1)) right++;
  const isWhole = (at: number): boolean => {
    for (let across = column; across <= right; across++) if (!goesOn(at, across)) return false;
    return true;
  };
  let bottom = row;
  for (; isWhole(bottom + 1); bottom++) yield;
  return { top: row, left: column, bottom, right };
}

function* placesIn({ top, left, bottom, right }: Area): Generator<number, void, undefined> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield placeOf(row, column);
}

/** One number for each cell of a sheet. */
function placeOf(row: number, column: number): number {
  return row * lastColumn + column - 1;
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** How many cells a block has. */
export function cellsIn({ area: { top, left, bottom, right } }: FormulaBlock): number {
  return (bottom - top + 1) * (right - left + 1);
}
