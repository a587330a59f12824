import { type XmlScan, attribute } from "./xml-attributes";
import { addressOf, type Position, columnLetters, columnNumber, lastColumn, lastRow } from "../../../workbook/address";
import type { Warnings } from "./limits";
import { contentText, elementText } from "./xml-elements";
import { resolveReferences } from "./xml-text";

/** Shared formulas of one sheet by their number. `budget` is one for the workbook. */
export type SharedFormulas = {
  readonly masters: Map<string, Master>;
  readonly budget: FormulaBudget;
  readonly warnings: Warnings;
};

type Master = {
  readonly at: Position;
  readonly text: string;
  /** Cut up when the first other cell asks for it. */
  pieces: ShiftableFormula | null;
};

/**
 * Characters of shared formulas still to be written out; without a limit, a small file could fill the memory with one
 * long formula.
 */
export type FormulaBudget = { characters: number };

export const formulaCharacters = 16_000_000;
/** Cutting a character up takes about as long as writing this many. */
const cuttingCost = 4;

/**
 * Formula text without "=" of the `f` just opened, never "": a formula without text of its own is named by its kind.
 */
export function readFormula(scan: XmlScan, at: Position, shared: SharedFormulas): string {
  const type = attribute(scan, "t");
  const number = attribute(scan, "si");
  const input = [attribute(scan, "r1"), attribute(scan, "r2")].filter((reference) => reference !== undefined);
  const text = elementText(scan, formulaContent).trim();
  if (type === "dataTable") return `TABLE(${input.join(",")})`;
  if (type !== "shared" || number === undefined) return text === "" ? lost(scan, at, shared) : text;
  if (text === "") return copied(shared, number, at) ?? lost(scan, at, shared);
  shared.masters.set(number, { at, text, pieces: null });
  return text;
}

/**
 * Formula text of an `f` without attributes, of which `raw` is the content as written; never "" either.
 */
export function formulaText(
  scan: XmlScan,
  raw: string,
  { at, shared }: { readonly at: Position; readonly shared: SharedFormulas },
): string {
  const text = contentText(scan, raw, formulaContent).trim();
  return text === "" ? lost(scan, at, shared) : text;
}

/**
 * Forms of one round have the same formulas, with a reference in every other function: those are resolved once. What is
 * kept has an end, so that no file fills the memory; then it begins anew, since the forms of a cluster come together.
 */
function formulaContent(raw: string, part: string): string {
  if (!raw.includes("&") || raw.length > longestKept) return resolveReferences(raw, part);
  const known = resolved.get(raw);
  if (known !== undefined) return known;
  const text = resolveReferences(raw, part);
  kept += raw.length;
  if (kept > mostKept) {
    resolved.clear();
    kept = raw.length;
  }
  // A copy of its own: a piece of the sheet's XML would keep the whole in memory.
  resolved.set(` ${raw}`.slice(1), text);
  return text;
}

const resolved = new Map<string, string>();
let kept = 0;
/** In characters of XML. */
const mostKept = 2_000_000;
const longestKept = 8_000;

function copied(shared: SharedFormulas, number: string, at: Position): string | null {
  const master = shared.masters.get(number);
  if (master === undefined) return null;
  shared.budget.characters -= master.text.length * (master.pieces === null ? cuttingCost : 1);
  if (shared.budget.characters < 0) {
    shared.warnings.add(
      "formula",
      `${addressOf(at.row, at.column)} keeps the text of ${addressOf(master.at.row, master.at.column)}`,
    );
    return master.text;
  }
  master.pieces ??= parseFormula(master.text);
  return shiftFormula(master.pieces, { rows: at.row - master.at.row, columns: at.column - master.at.column });
}

/** There is a formula, but the file doesn't say which. */
function lost(scan: XmlScan, at: Position, shared: SharedFormulas): string {
  shared.warnings.add("formula", `${scan.part}!${addressOf(at.row, at.column)} has a formula without text`);
  return "#REF!";
}

/** How far a formula was copied, in rows down and columns right. */
export type Shift = { readonly rows: number; readonly columns: number };

/** A formula cut at its relative references: what stays as it is, and what moves along. */
type ShiftableFormula = readonly (string | ((shift: Shift) => string))[];

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
 * Cuts the text of a shared formula as its first cell has it. Names, functions, texts and sheet names stay as they are.
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
