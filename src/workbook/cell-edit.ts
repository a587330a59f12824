import { isDate, isError, type Cell, type CellValue } from "./cell";
import { serialOf } from "./date-to-serial";

/** One cell of a sheet that people keep, changed as by typing: its look stays. */
export type CellEdit = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it held when it was read: who holds another value by now is not written over. */
  readonly was: CellValue;
  /** `null` empties the cell. Text is never a formula. */
  readonly value: CellValue;
  /** Number format set with the value; `null` = the cell's own stays. */
  readonly format: string | null;
};

/**
 * Whether the cell still holds what it held: an empty text is as good as nothing, a date is its serial number. A
 * formula is somebody's work.
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
