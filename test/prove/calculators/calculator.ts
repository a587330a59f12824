import { rawCells, type RawValue } from "../../hosts/xlsx/write/read-raw";
import type { Files } from "../../support/libreoffice";

/** What a cell comes to, as a file has it: a number in its shortest form, "" for nothing. */
export type Results = (sheet: string, address: string) => string;

/** A program that calculates formulas and shares nothing with ours. */
export type Calculator = {
  readonly name: string;
  /** `null` where it is not installed. Files are workbooks by name; every formula is calculated anew. */
  readonly calculate: ((files: Files) => ReadonlyMap<string, Results>) | null;
};

/** The results that a program saved into an .xlsx file. */
export function savedResults(bytes: Uint8Array): Results {
  const sheets = new Map<string, ReadonlyMap<string, RawValue>>();
  return (sheet, address) => {
    const cells = sheets.get(sheet) ?? rawCells(bytes, sheet);
    sheets.set(sheet, cells);
    return cells.get(address)?.text ?? "";
  };
}

/** A cell shows 15 digits of a number; the last bits of a double are each program's own. */
export function in15Digits(number: number): string {
  return String(Number(number.toPrecision(15)));
}
