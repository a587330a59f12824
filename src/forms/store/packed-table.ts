import { madeOnce } from "../../domain/basics/group-by";
import type { Cell, CellValue } from "../../workbook/cell";
import { addressOf, sheetReference } from "../../workbook/address";
import type { ErasedCell } from "../../workbook/erasing";
import type { Rows, Sheet, Workbook } from "../../workbook/sheet";
import { cellsJson, piecesOf } from "./long-text";

/**
 * A sheet of the store that nobody reads but us is packed: the rows of one file, which follow each other, are one row,
 * first the columns that they share, then all else as JSON in one cell, or in as many as its length needs. Ordinary
 * cells still, which any program saves (decision 0067).
 *
 *     Mã đơn vị | SHA-256 | ["Mã","Ô đầu","Nội dung"]
 *     C1-01     | 2401…   | [["A1","C11","Thu ngân sách"],["A2","C12",[]]]
 */
export function packedRows(
  { header, rows }: Table,
  shared: number,
): { readonly header: Table["header"]; readonly rows: Table["rows"] } {
  const packs: { readonly keys: readonly CellValue[]; readonly rows: (readonly CellValue[])[] }[] = [];
  for (const row of rows) {
    const last = packs.at(-1);
    if (last?.keys.every((key, index) => key === row[index]) === true) last.rows.push(row);
    else packs.push({ keys: row.slice(0, shared), rows: [row] });
  }
  return {
    header: [...header.slice(0, shared), JSON.stringify(header.slice(shared))],
    rows: packs.map((pack) => [...pack.keys, ...packedPieces(pack.rows, shared)]),
  };
}

type Table = { readonly header: readonly string[]; readonly rows: readonly (readonly CellValue[])[] };

/** `[]` in a row: the same text as in the cell before it. */
type Packed = CellValue | readonly [];

function packedPieces(rows: readonly (readonly CellValue[])[], shared: number): readonly string[] {
  return piecesOf(cellsJson(rows.map((row) => packedRow(row.slice(shared)))));
}

function packedRow(row: readonly CellValue[]): readonly Packed[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row
    .slice(0, length)
    .map((value, index) => (typeof value === "string" && value === row[index - 1] ? [] : value));
}

/** What a packed sheet says, row by row, without rows that are spoilt; `null` = the sheet isn't packed. */
export function packedTable(sheet: Sheet): Table | null {
  const packing = packingOf(sheet);
  if (packing === null) return null;
  return {
    header: packing.header,
    rows: packing.packs.flatMap(({ keys, rows }) => (rows ?? []).map((row) => [...keys, ...row])),
  };
}

/** The sheet with a row for each that was packed, without those that are spoilt; a sheet that isn't packed as it is. */
export function unpackedSheet(sheet: Sheet): Sheet {
  const table = packedTable(sheet);
  if (table === null) return sheet;
  const rows = [table.header, ...table.rows].map((values, index) => [index + 1, rowCells(values)] as const);
  return { ...sheet, rows: new Map(rows) };
}

/** A workbook whose store has a row for each entry, as a person looks through it. */
export function withUnpackedStore(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(unpackedSheet) };
}

/** SHA-256 → the first cell of rows of that file that can't be read any more, since somebody typed in it or cut it. */
export function spoiltPacks(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const spoilt = new Map<string, string>();
  for (const sheet of sheets) {
    const packing = packingOf(sheet);
    for (const { row, keys, rows } of packing?.packs ?? [])
      if (rows === null)
        spoilt.set(String(keys.at(-1) ?? ""), sheetReference(sheet.name, addressOf(row, keys.length + 1)));
  }
  return spoilt;
}

/** Changes of cells as they stand in `withUnpackedStore` → those of the workbook itself. */
export function packedChanges({ sheets }: Workbook, changes: readonly ErasedCell[]): readonly ErasedCell[] {
  const packings = new Map(sheets.map((sheet) => [sheet.name, packingOf(sheet)]));
  return [
    ...changes.filter(({ sheet }) => (packings.get(sheet) ?? null) === null),
    ...sheets.flatMap((sheet) => {
      const [packing = null, own] = [packings.get(sheet.name), changes.filter((each) => each.sheet === sheet.name)];
      return packing === null || own.length === 0 ? [] : changedPacks(sheet, packing, own);
    }),
  ];
}

function changedPacks(sheet: Sheet, { packs }: Packing, changes: readonly ErasedCell[]): readonly ErasedCell[] {
  const byRow = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of changes)
    byRow.set(row, (byRow.get(row) ?? new Map<number, CellValue>()).set(column, value));
  let above = 1;
  return packs.flatMap(({ row, keys, rows }) => {
    const now = (rows ?? []).map((values, index) => {
      const changed = byRow.get(above + 1 + index);
      const all = [...keys, ...values];
      for (const [column, value] of changed ?? []) all[column - 1] = value;
      return all;
    });
    const isChanged = now.some((_, index) => byRow.has(above + 1 + index));
    above += now.length;
    return isChanged ? changedCells(sheet, row, [...keys, ...packedPieces(now, keys.length)]) : [];
  });
}

function changedCells(sheet: Sheet, row: number, now: readonly CellValue[]): readonly ErasedCell[] {
  const cells = sheet.rows.get(row);
  const last = Math.max(now.length, ...(cells?.keys() ?? []));
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((column) => (cells?.get(column)?.value ?? null) !== (now[column - 1] ?? null))
    .map((column) => ({
      sheet: sheet.name,
      row,
      column,
      value: (now[column - 1] ?? null) as string | null,
      keepsFormula: false,
    }));
}

/** One row of a packed sheet; `rows`: without the shared columns, `null` = spoilt. */
type Pack = {
  readonly row: number;
  readonly keys: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[] | null;
};
type Packing = { readonly header: readonly string[]; readonly packs: readonly Pack[] };

/** `null` = the sheet has a row for each entry, as stores before had. Asked for its rows and for what is spoilt. */
function packingOf({ rows }: Sheet): Packing | null {
  return packingIn(rows);
}

const packingIn = madeOnce((rows: Rows): Packing | null => {
  const first = valuesOf(rows, 1);
  const shared = first.findIndex((value) => typeof value === "string" && value.startsWith("["));
  const fields = shared < 0 ? null : parsed(first[shared] as string);
  if (fields === null) return null;
  const numbers = [...rows.keys()].filter((row) => row > 1).sort((one, other) => one - other);
  return {
    header: [...first.slice(0, shared), ...fields].map(String),
    packs: numbers.map((row) => {
      const values = valuesOf(rows, row);
      const pieces = values.slice(shared).map((piece) => (typeof piece === "string" ? piece : ""));
      return { row, keys: values.slice(0, shared), rows: unpackedRows(pieces.join("")) };
    }),
  };
});

/** The values of a row from column A on. */
export function valuesOf(rows: Rows, row: number): readonly CellValue[] {
  const cells = rows.get(row);
  const last = Math.max(0, ...(cells?.keys() ?? []));
  return Array.from({ length: last }, (_, index) => cells?.get(index + 1)?.value ?? null);
}

function unpackedRows(json: string): readonly (readonly CellValue[])[] | null {
  const rows = parsed(json);
  return rows?.every(Array.isArray) === true && rows.every((row) => (row as readonly unknown[]).every(isPacked))
    ? rows.map((row) => unpackedRow(row as readonly Packed[]))
    : null;
}

function unpackedRow(row: readonly Packed[]): readonly CellValue[] {
  let before: CellValue = null;
  return row.map((value) => (before = isSame(value) ? before : value));
}

function isSame(value: Packed): value is readonly [] {
  return Array.isArray(value);
}

function isPacked(value: unknown): value is Packed {
  if (value === null || typeof value !== "object") return true;
  return Array.isArray(value) ? value.length === 0 : "date" in value && typeof value.date === "string";
}

function parsed(json: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function rowCells(values: readonly CellValue[]): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  values.forEach((value, index) => {
    if (value !== null) cells.set(index + 1, { value, formula: null, format: "General" });
  });
  return cells;
}
