import type { Cell, CellValue } from "../../../workbook/cell";
import { numberKind, type NumberKind, dateOfSerial } from "../../../workbook/serial-date";

/**
 * One cell as Range.values, Range.formulas and Range.numberFormat have it. Where the last two were not asked for,
 * `null`.
 */
export type RawCell = { readonly value: unknown; readonly formula: unknown; readonly format: unknown };

/**
 * No member up to ExcelApi 1.14 tells the date system of the workbook (Excel.Workbook and Excel.Application have none
 * in any set), and none of our forms is made with 1904: serials are read as of the 1900 system.
 */
const date1904 = false;

/**
 * The same cell as the xlsx reader gives; `null` for an empty one.
 *
 * - Range.values has "" for an empty cell, and also for a formula whose result is an empty text: only the latter is a
 *   cell.
 * - A formula cell is one whose `formulas` begins with "=" and differs from its value. For the text "=abc" (typed in a
 *   cell of format "@", or after an apostrophe) both are "=abc". A formula whose result is its own text (A1 holds the
 *   text
 *   "=A1", B1 the formula =A1) is thereby taken as that text: its value is right, the formula is lost.
 * - Errors come as text and are set right afterwards (`asError`).
 */
export function liveCell(raw: RawCell, kindOf: (code: string) => NumberKind): Cell | null {
  const formula = formulaOf(raw);
  const format = typeof raw.format === "string" && raw.format !== "" ? raw.format : "General";
  if (formula === null && (raw.value === "" || raw.value === null)) return null;
  return { value: valueOf(raw.value, format, kindOf), formula, format };
}

/** What valueTypes call "Error" (Excel.RangeValueType) is one, and not a text that begins with "#". */
export function asError(cell: Cell): Cell {
  return typeof cell.value === "string" ? { ...cell, value: { error: cell.value } } : cell;
}

/** Every error value begins so: #N/A, #DIV/0!, #SPILL! … (docs page of Excel.RangeValueType names no others). */
export function mayBeError(cell: Cell): boolean {
  return typeof cell.value === "string" && cell.value.startsWith("#");
}

function formulaOf({ value, formula }: RawCell): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula.slice(1).trim();
}

function valueOf(value: unknown, format: string, kindOf: (code: string) => NumberKind): CellValue {
  if (typeof value === "number") return kindOf(format) === "date" ? (dateOfSerial(value, date1904) ?? value) : value;
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** Formats are few and cells are many. */
export function rememberedKinds(): (code: string) => NumberKind {
  const known = new Map<string, NumberKind>();
  return (code) => {
    const kind = known.get(code) ?? numberKind(code);
    known.set(code, kind);
    return kind;
  };
}
