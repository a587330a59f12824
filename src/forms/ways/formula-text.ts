import { fineDecimals } from "../../domain/basics/exact";
import { remembered } from "../../workbook/text/match-key";

/** A cell or a value in a formula: a reference such as `'Tổng hợp chỉ tiêu'!K5`, or a number. */
export type Operand = string | number;

/** A text as a formula holds it. The same words stand in the formulas of every row. */
export const quoted: (text: string) => string = remembered(
  (text) => `"${text.normalize("NFC").replaceAll('"', '""')}"`,
);

/** Characters that Excel holds of a formula, and of a text within one. */
const [longestFormula, longestQuoted] = [8192, 255];

/** Whether Excel accepts the formula: it refuses a whole workbook if one is too long. */
export function fitsInCell(formula: string): boolean {
  if (formula.length >= longestFormula) return false;
  if (formula.length <= longestQuoted) return true;
  return [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].every(
    ([, text = ""]) => text.replaceAll('""', '"').length <= longestQuoted,
  );
}

/** A reference as it is; a number with a decimal point, as formulas are stored in every language of Excel. */
export function operand(value: Operand): string {
  if (typeof value === "string") return value;
  const text = String(value === 0 ? 0 : value);
  return text.includes("e") ? text.toUpperCase() : text;
}

/**
 * Decimals of points, 0 to 4; "fine": kept for calculating further; or the cell of Làm tròn đến with the line's bounds.
 */
export type Rounding = number | "fine" | { readonly to: string; readonly lowest: Operand; readonly most: Operand };

/**
 * The engine's rounding: once to 8 decimals, then half away from zero to the scale's decimals (contract §4, Scoring),
 * or half up to the nearest multiple within the line's bounds (§5, Làm tròn đến).
 */
export function roundedPoints(expression: string, rounding: Rounding): string {
  if (rounding === "fine") return `ROUND(${expression},${fineDecimals.points})`;
  if (typeof rounding === "number") return `ROUND(ROUND(${expression},8),${rounding})`;
  const { to, lowest, most } = rounding;
  return `ROUND(${bounded(`${to}*INT(ROUND(ROUND(${expression},8)/${to}+0.5,8))`, lowest, most)},8)`;
}

/** Within two bounds; `null`, or a cell with "" in it = no bound on that side: MIN and MAX ignore texts in cells. */
export function bounded(expression: string, lowest: Operand | null, highest: Operand | null): string {
  const capped = highest === null ? expression : `MIN(${operand(highest)},${expression})`;
  return lowest === null ? capped : `MAX(${operand(lowest)},${capped})`;
}

/** `expression` only while every cell holds a number, else "": a text or a blank never counts as 0. */
export function whenNumbers(cells: readonly string[], expression: string): string {
  if (cells.length === 0) return expression;
  return `IF(COUNT(${cells.join(",")})<${cells.length},"",${expression})`;
}

const nonBreakingSpace = "\u00A0";

/** A cell's text with its spaces folded as the engine folds them; `=` in a sheet already ignores case. */
export function foldedText(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"${nonBreakingSpace}"," "))`;
}

/** Whether a cell of ours, written as it stands here, has one of these texts. */
export function isOneOf(cell: string, texts: readonly string[]): string {
  return `OR(${texts.map((text) => `${cell}=${quoted(text)}`).join(",")})`;
}

/** Stands before and after each word in a list of words; no official would write it. */
const border = "§";

/**
 * Whether what a person wrote into a cell is one of these words, spaces and case folded; FALSE() for none. The words
 * are one text in which the cell's is looked up: to fold the cell for each of them makes formulas of 700 characters.
 */
export function isWrittenAs(cell: string, words: readonly string[]): string {
  const written = `"${border}"&UPPER(${foldedText(cell)})&"${border}"`;
  const tests = listsOf(words.map((word) => word.trim().replace(/\s+/gu, " ").toUpperCase())).map(
    (list) => `ISNUMBER(FIND(${written},${quoted(list)}))`,
  );
  const [first = "FALSE()"] = tests;
  return tests.length > 1 ? `OR(${tests.join(",")})` : first;
}

/** The words between borders, in as few texts as a formula may hold. */
function listsOf(words: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const word of words) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + word.length < longestQuoted) lists[lists.length - 1] = last + word + border;
    else lists.push(border + word + border);
  }
  return lists;
}

/** Texts of a result cell that give no points, in every spelling on our own sheets. */
const silentTexts: readonly string[] = ["", "–", "KAD", "KG", "Không áp dụng", "Không giao"];

/** `expression` only while the cell holds words that can be judged, else "". */
export function whenWords(cell: string, expression: string): string {
  return `IF(${isWrittenAs(cell, silentTexts)},"",${expression})`;
}
