import Big from "big.js";
import { addressOf } from "../../workbook/address";
import { isDate, type Cell, type CellValue } from "../../workbook/cell";
import type { Rows } from "../../workbook/sheet";
import type { ListForm } from "../description/sheet-form";

/** Label of the line below each form. Paper and file with the same number have the same entries. */
export const checkNumberLabel = "Số đối chiếu:";
const modulus = 1_000_003;

/** The area of the entries: rows from first to last, both included; columns by field key. */
export type EntryArea = {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<string, number>;
};

function entryColumns(
  form: ListForm,
  area: EntryArea,
): { readonly all: readonly number[]; readonly numeric: readonly number[] } {
  const entries = form.columns.filter((column) => column.filling === "entry" && area.columns.has(column.key));
  const place = (column: (typeof entries)[number]): number => area.columns.get(column.key) ?? 0;
  const isNumeric = (column: (typeof entries)[number]): boolean =>
    column.type.kind === "figure" || column.type.kind === "number";
  return { all: entries.map(place), numeric: entries.filter(isNumeric).map(place) };
}

/**
 * The formula: how many entries are filled, a sum of their numbers weighted by row, the letters of their texts
 * (contract §1, Số đối chiếu). In functions that Excel 2010 and LibreOffice have. Rows count from the header, so that a
 * row inserted above the table changes nothing.
 */
export function checkNumberFormula(form: ListForm, area: EntryArea): string {
  const { all, numeric } = entryColumns(form, area);
  const range = (column: number): string => `${addressOf(area.firstRow, column)}:${addressOf(area.lastRow, column)}`;
  const header = (column: number): string => addressOf(area.headerRow, column);
  const count = all.map((column) => `COUNTA(${range(column)})`).join("+");
  const sum = numeric
    .map((column) => `SUMPRODUCT(${range(column)},ROW(${range(column)})-ROW(${header(column)}))`)
    .join("+");
  const letters = all.map((column) => `SUMPRODUCT(ISTEXT(${range(column)})*LEN(${range(column)}))`).join("+");
  return `(${count})&"-"&MOD(ROUND((${sum === "" ? "0" : sum})*100,0),${modulus})&"-"&(${letters})`;
}

/**
 * Parts of the number. `sum` is exact; `letters` as Excel counts them, `characters` as LibreOffice does (😀: 2 and 1).
 */
type Parts = { readonly count: number; readonly sum: Big; readonly letters: number; readonly characters: number };

type EntryRows = Rows<Pick<Cell, "value" | "legacy"> & Partial<Pick<Cell, "formula">>>;

/** The same number from the cells themselves: recomputed on reading, never taken from the file. */
export function checkNumber(rows: EntryRows, form: ListForm, area: EntryArea): string {
  const { count, sum, letters } = partsOf(rows, form, area);
  const rest = sum.mod(modulus);
  return `${count}-${(rest.lt(0) ? rest.plus(modulus) : rest).toFixed()}-${letters}`;
}

/**
 * Whether a saved number is that of these cells. Programs add in doubles, in an order of their own: their sum may
 * differ in the last digits of a double.
 */
export function isCheckNumberOf(
  saved: string,
  rows: EntryRows,
  { form, area }: { readonly form: ListForm; readonly area: EntryArea },
): boolean {
  const [, count, sum, letters] = /^(\d+)-(\d+)-(\d+)$/u.exec(saved.trim()) ?? [];
  if (count === undefined || sum === undefined || letters === undefined) return false;
  const parts = partsOf(rows, form, area);
  if (Number(count) !== parts.count || ![parts.letters, parts.characters].includes(Number(letters))) return false;
  const apart = parts.sum.minus(sum).mod(modulus).abs();
  const off = apart.gt(modulus / 2) ? apart.minus(modulus).abs() : apart;
  return off.lte(parts.sum.abs().div(doubleDigits).plus(1));
}

const doubleDigits = 1e14;

function partsOf(rows: EntryRows, form: ListForm, area: EntryArea): Parts {
  const { all, numeric } = entryColumns(form, area);
  let count = 0;
  let letters = 0;
  let characters = 0;
  let sum = new Big(0);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (const column of all) {
      const cell = rows.get(row)?.get(column);
      // The formula counts the letters as typed.
      const value = cell?.legacy?.typed ?? cell?.value ?? null;
      // COUNTA counts a formula that shows nothing, such as that of a calculated result.
      if (value === null || (value === "" && (cell?.formula ?? null) === null)) continue;
      count += 1;
      if (typeof value === "string") {
        letters += value.length;
        characters += [...value].length;
      }
      const number = numeric.includes(column) ? numberOf(value) : null;
      if (number !== null) sum = sum.plus(new Big(number).times(row - area.headerRow));
    }
  }
  return { count, sum: sum.times(100).round(0, Big.roundHalfUp), letters, characters };
}

const millisecondsPerDay = 86_400_000;
/** Day 0 of a spreadsheet's days, from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** The number that a spreadsheet adds: a date is a number of days. */
function numberOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (!isDate(value)) return null;
  const moment = Date.parse(value.date.length > 10 ? `${value.date}Z` : value.date);
  return Number.isNaN(moment) ? null : (moment - dayZero) / millisecondsPerDay;
}
