import Big from "big.js";
import { addressOf } from "../../workbook/address";
import { daysBetween } from "../../domain/calendar/civil-date";
import { isDate, type CellValue } from "../../workbook/cell";
import type { Rows } from "../../workbook/sheet";
import type { ListForm } from "../description/sheet-form";

/** Label of the line under each form; paper and file with the same number hold the same entries. */
export const checkNumberLabel = "Số đối chiếu:";

const modulus = 1_000_003;

/** Where the entries stand: rows from first to last, both included; columns by field key. */
export type EntryArea = { readonly headerRow: number; readonly firstRow: number; readonly lastRow: number; readonly columns: ReadonlyMap<string, number> };

function entryColumns(form: ListForm, area: EntryArea): { readonly all: readonly number[]; readonly numeric: readonly number[] } {
  const entries = form.columns.filter((column) => column.filling === "entry" && area.columns.has(column.key));
  const place = (column: (typeof entries)[number]): number => area.columns.get(column.key) ?? 0;
  const isNumeric = (column: (typeof entries)[number]): boolean => column.type.kind === "figure" || column.type.kind === "number";
  return { all: entries.map(place), numeric: entries.filter(isNumeric).map(place) };
}

/**
 * The plain formula: how many entries are filled, a sum of their numbers weighted by row, the letters of their texts
 * (contract §1, Số đối chiếu). In functions that Excel 2010 and LibreOffice have.
 */
export function checkNumberFormula(form: ListForm, area: EntryArea): string {
  const { all, numeric } = entryColumns(form, area);
  const range = (column: number): string => `${addressOf(area.firstRow, column)}:${addressOf(area.lastRow, column)}`;
  const count = all.map((column) => `COUNTA(${range(column)})`).join("+");
  const sum = numeric.map((column) => `SUMPRODUCT(${range(column)},ROW(${range(column)})-ROW(${addressOf(area.headerRow, column)}))`).join("+");
  const letters = all.map((column) => `SUMPRODUCT(ISTEXT(${range(column)})*LEN(${range(column)}))`).join("+");
  return `(${count})&"-"&MOD(ROUND((${sum === "" ? "0" : sum})*100,0),${modulus})&"-"&(${letters})`;
}

/** The same number from the cells themselves: recomputed on reading, never taken from the file. */
export function checkNumber(rows: Rows<{ readonly value: CellValue }>, form: ListForm, area: EntryArea): string {
  const { all, numeric } = entryColumns(form, area);
  let count = 0;
  let letters = 0;
  let sum = new Big(0);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (const column of all) {
      const cell = rows.get(row)?.get(column);
      if (cell === undefined || cell.value === null || cell.value === "") continue;
      count += 1;
      if (typeof cell.value === "string") letters += cell.value.length;
      const number = numberIn(cell.value);
      if (numeric.includes(column) && number !== null) sum = sum.plus(new Big(number).times(row - area.headerRow));
    }
  }
  const scaled = sum.times(100).round(0, Big.roundHalfUp);
  const rest = scaled.mod(modulus);
  return `${count}-${(rest.lt(0) ? rest.plus(modulus) : rest).toFixed()}-${letters}`;
}

/** Day 0 of the date system that new workbooks have; a formula sees a date as the days since. */
const dayZero = "1899-12-30";
const secondsADay = 86_400;

function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (!isDate(value)) return null;
  const [day = dayZero, time = "00:00:00"] = value.date.split("T");
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return daysBetween(dayZero, day) + (hours * 3600 + minutes * 60 + seconds) / secondsADay;
}
