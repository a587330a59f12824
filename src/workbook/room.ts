import { lastColumn, lastRow } from "./address";
import { longestText } from "./cell";
import type { DraftCell, SheetDraft, WorkbookDraft } from "./draft";

const mebibyte = 1024 * 1024;

/**
 * What one workbook may hold; a value equal to its limit still fits. Reader and writer share the list: what is above it
 * would be refused when it is opened, so it is never written. Counts are over the whole workbook unless said otherwise.
 */
export const workbookLimits = {
  /** Bytes of the file. */
  fileBytes: 20 * mebibyte,
  parts: 1_000,
  /** Bytes of one part, such as a sheet, before it is packed. */
  partBytes: 64 * mebibyte,
  /** Bytes of all parts before they are packed. */
  totalBytes: 256 * mebibyte,
  /** Bytes of a part for each packed byte. */
  ratio: 200,
  sheets: 256,
  /** Cells that hold a value or a formula. */
  cells: 2_000_000,
  sharedStrings: 1_000_000,
  /** UTF-16 units of one text, Excel's own limit. */
  cellCharacters: longestText,
  names: 5_000,
  merges: 50_000,
  /** Last row and column that a cell may have. */
  rows: lastRow,
  columns: lastColumn,
  /** UTF-16 units of a sheet's name; Excel itself gives 31. */
  sheetName: 255,
} as const;

export type WorkbookLimits = { readonly [Name in keyof typeof workbookLimits]: number };

/** How much of one limit is used. `sheet` `null` = by the whole workbook. */
export type Load = {
  readonly sheet: string | null;
  readonly what: keyof WorkbookLimits;
  readonly found: number;
  readonly most: number;
};

/** What a draft surely takes, counted without writing it; bytes are estimated, within a fifth on our own sheets. */
export function loadsOf(
  draft: Pick<WorkbookDraft, "sheets" | "names">,
  limits: WorkbookLimits = workbookLimits,
): readonly Load[] {
  const texts = new Set<string>();
  const sheets = draft.sheets.map((sheet) => ({ name: sheet.name, ...measured(sheet, texts) }));
  const sum = (count: (sheet: Measured) => number): number => sheets.reduce((all, each) => all + count(each), 0);
  const bytesOfTexts = [...texts].reduce((all, text) => all + textBytes(text) + aroundText, 0);
  const load = (what: keyof WorkbookLimits, found: number, sheet: string | null = null): Load => ({
    sheet,
    what,
    found,
    most: limits[what],
  });
  return [
    load("sheets", sheets.length),
    load("names", draft.names.length),
    load(
      "cells",
      sum(({ cells }) => cells),
    ),
    load(
      "merges",
      sum(({ merges }) => merges),
    ),
    load("sharedStrings", texts.size),
    load("totalBytes", sum(({ bytes }) => bytes) + bytesOfTexts),
    load("partBytes", bytesOfTexts),
    ...sheets.flatMap(({ name, rows, bytes }) => [load("rows", rows, name), load("partBytes", bytes, name)]),
  ];
}

type Measured = {
  /** Those that hold something. */
  readonly cells: number;
  /** The last one. */
  readonly rows: number;
  readonly merges: number;
  readonly bytes: number;
};

/** XML around a row, a cell, a number, a text and a formula: what our writer needs at its usual lengths. */
const [aroundRow, aroundCell, aroundNumber, aroundText, aroundFormula, aroundMerge] = [30, 22, 14, 20, 24, 30];

function measured({ rows, merges }: SheetDraft, texts: Set<string>): Measured {
  let [cells, last, bytes] = [0, 0, aroundMerge * merges.length];
  for (const [row, line] of rows) {
    if (row > last) last = row;
    bytes += aroundRow;
    for (const cell of line.values()) {
      if (cell.value !== null || cell.formula !== null) cells += 1;
      bytes += cellBytes(cell, texts);
    }
  }
  return { cells, rows: last, merges: merges.length, bytes };
}

/** Texts of a formula stand in its cell, all others once for the whole workbook. */
function cellBytes({ value, formula }: DraftCell, texts: Set<string>): number {
  if (formula !== null)
    return aroundCell + aroundFormula + formula.length + (typeof value === "string" ? textBytes(value) : 0);
  if (value === null) return aroundCell;
  if (typeof value === "string") texts.add(value);
  return aroundCell + aroundNumber;
}

/** UTF-8 of a Vietnamese text: a letter with its mark takes two bytes or three. */
function textBytes({ length }: string): number {
  return Math.round((4 / 3) * length);
}
