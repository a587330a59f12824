import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { readStoreTable, rowsBySha, textIn, textOrNull, type StoreRow, type StoreTable } from "./store-table";

/** What reads the cell of each property. The properties' names, in this order, are the headers. */
export type StoredColumns<T> = { readonly [K in keyof T]-?: (value: CellValue) => T[K] };

/** A hidden sheet of plain rows, each by the SHA-256 of the file that it came in. */
export type RowSheet<T> = { readonly sheet: string; readonly columns: StoredColumns<T> };

/** A literal as it was stored: only this product writes these sheets. */
export function literalIn(value: CellValue): never {
  return textIn(value) as never;
}

export function literalOrNull(value: CellValue): never {
  return textOrNull(value) as never;
}

export function storedRow<T>(columns: StoredColumns<T>, row: T): readonly CellValue[] {
  return keysOf(columns).map((key) => (row[key] ?? null) as CellValue);
}

export function restoredRow<T>(columns: StoredColumns<T>, row: StoreRow): T {
  return Object.fromEntries(keysOf(columns).map((key) => [key, columns[key](row(key))])) as T;
}

export function rowTable<T>(
  { sheet, columns }: RowSheet<T>,
  files: readonly (readonly [sha256: string, rows: readonly T[]])[],
): StoreTable {
  return {
    sheet,
    header: ["SHA-256", ...keysOf(columns)],
    rows: files.flatMap(([sha256, rows]) => rows.map((row) => [sha256, ...storedRow(columns, row)])),
  };
}

/** SHA-256 → the rows of that file; a store made before they were kept has none. */
export function restoreRowTable<T>(
  workbook: Workbook,
  { sheet, columns }: RowSheet<T>,
): (sha256: string) => readonly T[] {
  const rows = rowsBySha(readStoreTable(workbook, sheet));
  return (sha256) => (rows.get(sha256) ?? []).map((row) => restoredRow(columns, row));
}

function keysOf<T>(columns: StoredColumns<T>): readonly (keyof T & string)[] {
  return Object.keys(columns) as (keyof T & string)[];
}
