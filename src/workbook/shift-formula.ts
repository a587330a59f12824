import { columnLetters, columnNumber, lastColumn, lastRow } from "./address";

/** How far a formula was copied, in rows down and columns right. */
export type Shift = { readonly rows: number; readonly columns: number };

/** A formula cut at its relative references: what stays as it is, and what moves along. */
export type ShiftableFormula = readonly (string | ((shift: Shift) => string))[];

/**
 * The tokens of a formula, longest first: text, quoted sheet name, structured or external reference, rows (`1:3`),
 * number with exponent, word (a cell, a column, a name, a function). Every alternative is linear in the formula's
 * length.
 */
const token =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|\$?\d+:\$?\d+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\$?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\$\d+)?/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const rows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;
const offSheet = "#REF!";

/**
 * Cuts the text of a formula as its first cell has it. Names, functions, texts and sheet names stay as they are.
 */
export function parseFormula(formula: string): ShiftableFormula {
  const pieces: (string | ((shift: Shift) => string))[] = [];
  let done = 0;
  for (const found of formula.matchAll(token)) {
    const moves = movingReference(formula, found[0], found.index);
    if (moves === null) continue;
    pieces.push(formula.slice(done, found.index), moves);
    done = found.index + found[0].length;
  }
  pieces.push(formula.slice(done));
  return pieces;
}

/** The text the formula has in another cell of its range: `$` references stay, what falls off the sheet is `#REF!`. */
export function shiftFormula(formula: ShiftableFormula, shift: Shift): string {
  return formula.map((piece) => (typeof piece === "string" ? piece : piece(shift))).join("");
}

function movingReference(formula: string, word: string, at: number): ((shift: Shift) => string) | null {
  const after = formula.charAt(at + word.length);
  if (after === "(" || after === "!") return null;
  return movingCell(word) ?? movingRows(word) ?? (isColumn(formula, word, at) ? movingColumn(word) : null);
}

function movingCell(word: string): ((shift: Shift) => string) | null {
  const [, columnFixed = "", letters = "", rowFixed = "", row = ""] = cell.exec(word) ?? [];
  const from = { column: columnNumber(letters), row: Number(row) };
  if (letters === "" || from.column > lastColumn || from.row > lastRow) return null;
  return (shift) => {
    const movedColumn = moved(from.column, columnFixed === "" ? shift.columns : 0, lastColumn);
    const movedRow = moved(from.row, rowFixed === "" ? shift.rows : 0, lastRow);
    if (movedColumn === null || movedRow === null) return offSheet;
    return `${columnFixed}${columnLetters(movedColumn)}${rowFixed}${movedRow}`;
  };
}

function movingRows(word: string): ((shift: Shift) => string) | null {
  const [, firstFixed = "", first = "", lastFixed = "", last = ""] = rows.exec(word) ?? [];
  if (first === "") return null;
  return (shift) => {
    const from = moved(Number(first), firstFixed === "" ? shift.rows : 0, lastRow);
    const to = moved(Number(last), lastFixed === "" ? shift.rows : 0, lastRow);
    return from === null || to === null ? offSheet : `${firstFixed}${from}:${lastFixed}${to}`;
  };
}

function movingColumn(word: string): ((shift: Shift) => string) | null {
  const [, fixed = "", letters = ""] = column.exec(word) ?? [];
  return (shift) => {
    const to = moved(columnNumber(letters), fixed === "" ? shift.columns : 0, lastColumn);
    return to === null ? offSheet : `${fixed}${columnLetters(to)}`;
  };
}

/** Letters alone are a column only beside a ":" whose other side is letters too. */
function isColumn(formula: string, word: string, at: number): boolean {
  if (!column.test(word)) return false;
  const after = formula.slice(at + word.length, at + word.length + 6);
  const before = formula.slice(Math.max(0, at - 6), at);
  return (
    /^:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(.])/u.test(after) || /(?:^|[^\p{L}\p{N}_.])\$?[A-Za-z]{1,3}:$/u.test(before)
  );
}

function moved(from: number, by: number, last: number): number | null {
  const to = from + by;
  return to >= 1 && to <= last ? to : null;
}
