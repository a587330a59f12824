import { type Area, areaAddress } from "../../workbook/address";
import { isBlank, type Cell } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/edit";
import type { Rows, Sheet } from "../../workbook/sheet";
import type { EmptiedCells } from "../../domain/next-round/sheet-record";

/** A column, or the value beside a label, whose filled cells are to be emptied. */
export type ToEmpty = { readonly header: string; readonly cells: readonly { row: number; column: number }[] };

/** Edits that empty the filled ones of these cells, and what they are called. */
export function emptying(
  sheet: Sheet,
  wanted: readonly ToEmpty[],
): { readonly edits: readonly CellEdit[]; readonly emptied: readonly EmptiedCells[] } {
  const filled = wanted.map(({ header, cells }) => ({
    header,
    cells: cells.filter(({ row, column }) => isFilled(sheet.rows.get(row)?.get(column))),
  }));
  return {
    edits: filled.flatMap(({ cells }) =>
      cells.map(({ row, column }) => {
        const was = sheet.rows.get(row)?.get(column)?.value ?? null;
        return { sheet: sheet.name, row, column, was, value: null, format: null };
      }),
    ),
    emptied: filled
      .filter(({ cells }) => cells.length > 0)
      .map(({ header, cells }) => ({ header, cells: runsOf(cells) })),
  };
}

/** Cells of one column, from top to bottom, as "H14" and "H14:H20". */
export function runsOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly string[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs.map(areaAddress);
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || !isBlank(cell));
}

/**
 * A sheet without some of its rows. The rows below close up, unless that could make a formula point at another cell, or
 * something of a person's hangs on one of the rows, such as a merged area: then these are left blank.
 */
export function withoutRows(sheet: Sheet, dropped: ReadonlySet<number>, mayMove: () => boolean): Sheet {
  if (dropped.size === 0) return sheet;
  const kept = [...sheet.rows].filter(([row]) => !dropped.has(row));
  const first = Math.min(...dropped);
  const merged = sheet.merges.some(({ top, bottom, left, right }) => bottom >= first && (bottom > top || right > left));
  if (merged || !mayMove()) return { ...sheet, rows: new Map(kept) };
  const sorted = [...dropped].sort((one, other) => one - other);
  const up = (row: number): number => row - sorted.filter((each) => each < row).length;
  return { ...sheet, rows: new Map(kept.map(([row, cells]) => [up(row), cells])) };
}

/** A sheet that ends with its header: neither rows nor merged areas below it. */
export function withoutAllRows(sheet: Sheet, headerRow: number): Sheet {
  return {
    ...sheet,
    rows: new Map([...sheet.rows].filter(([row]) => row <= headerRow)),
    merges: sheet.merges.filter(({ top }) => top <= headerRow),
  };
}

/** The lines above a list say of which round it is. */
export function withRoundNamed(
  sheet: Sheet,
  above: number,
  names: readonly (readonly [was: string, is: string])[],
): Sheet {
  const named = (cell: Cell): Cell => {
    if (typeof cell.value !== "string" || cell.formula !== null) return cell;
    const [was, is] = names.find(([each]) => each !== "" && String(cell.value).includes(each)) ?? ["", ""];
    return was === "" ? cell : { ...cell, value: cell.value.replace(was, is) };
  };
  const rows: Rows = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      row >= above ? cells : new Map([...cells].map(([column, cell]) => [column, named(cell)])),
    ]),
  );
  return { ...sheet, rows };
}

/** Cells that hold something else than before, each with whether it is empty now. */
export function changedCells(before: Sheet, after: Sheet | null): readonly ChangedCell[] {
  const places = new Map<string, ChangedCell>();
  const look = (sheet: Sheet | null): void => {
    for (const [row, cells] of sheet?.rows ?? [])
      for (const column of cells.keys()) {
        const [was, is] = [before.rows.get(row)?.get(column), after?.rows.get(row)?.get(column)];
        if (
          JSON.stringify([was?.value ?? null, was?.formula ?? null]) ===
          JSON.stringify([is?.value ?? null, is?.formula ?? null])
        )
          continue;
        places.set(`${row}:${column}`, { row, column, isEmptied: isFilled(was) && !isFilled(is) });
      }
  };
  look(before);
  look(after);
  return [...places.values()];
}

export type ChangedCell = { readonly row: number; readonly column: number; readonly isEmptied: boolean };

export function isWithin(
  { top, bottom, left, right }: Area,
  { row, column }: Pick<ChangedCell, "row" | "column">,
): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
