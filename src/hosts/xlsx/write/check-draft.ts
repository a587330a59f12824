import { lastColumn, lastRow, parseAddress, sheetReference, addressOf, type Area } from "../../../workbook/address";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../../workbook/draft";
import { longestText } from "../../../workbook/cell";
import { eachCell } from "../../../workbook/each-cell";

const longestFormula = 8_192;

/**
 * Refuses, with sheet and cell, a draft that no spreadsheet could hold: such a draft is a bug of the code that made it,
 * and a file that Excel "repairs" silently loses figures. Rules on what may be typed are checked where
 * they are written.
 */
export function checkDraft(draft: WorkbookDraft): void {
  if (draft.sheets[draft.active]?.state !== "visible")
    throw new Error(`The sheet to open first (${draft.active}) is not a visible sheet`);
  checkSheetNames(draft);
  checkNames(draft);
  for (const sheet of draft.sheets) {
    eachCell(sheet.rows, (cell, row, column) => {
      const fault = cellFault(cell) ?? placeFault(row, column);
      if (fault !== null) throw new Error(`${sheetReference(sheet.name, addressOf(row, column))}: ${fault}`);
    });
    checkMerges(sheet);
  }
}

function cellFault({ value, formula }: DraftCell): string | null {
  if (typeof value === "number" && !Number.isFinite(value)) return `${value} is not a number a cell can hold`;
  if (typeof value === "string" && value.length > longestText)
    return `${value.length} characters of text, a cell holds ${longestText}`;
  if (formula === null) return null;
  if (formula === "" || formula.startsWith("=")) return `the formula "${formula}" is empty or begins with "="`;
  if (formula.length > longestFormula) return `${formula.length} characters of formula, a cell holds ${longestFormula}`;
  return mayBeNoXml.test(formula) && noXml.test(formula) ? "the formula holds a character XML can't" : null;
}

/* eslint-disable no-control-regex -- control characters are what must not get into the XML */
const noXml = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
/** The same and whole pairs of surrogates: without Unicode's properties it takes a fifth of the time. */
const mayBeNoXml = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
/* eslint-enable no-control-regex */

function placeFault(row: number, column: number): string | null {
  const inside =
    Number.isInteger(row) &&
    row >= 1 &&
    row <= lastRow &&
    Number.isInteger(column) &&
    column >= 1 &&
    column <= lastColumn;
  return inside ? null : `row ${row}, column ${column} is outside the sheet`;
}

/** Excel drops all merges of a sheet of which two overlap. */
function checkMerges({ name, merges }: SheetDraft): void {
  const byTop = [...merges].sort((a, b) => a.top - b.top);
  let open: Area[] = [];
  for (const area of byTop) {
    open = open.filter((other) => other.bottom >= area.top);
    if (open.some((other) => other.left <= area.right && area.left <= other.right)) {
      throw new Error(`${sheetReference(name, addressOf(area.top, area.left))}: two merged areas overlap`);
    }
    open.push(area);
  }
}

const longestSheetName = 31;

/** Excel's rules for names of sheets, which it repairs a file for. */
function checkSheetNames({ sheets }: WorkbookDraft): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (name.length > longestSheetName)
      throw new Error(`"${name}" has ${name.length} characters, a sheet's name holds ${longestSheetName}`);
    if (name === "" || /[[\]:*?/\\]|^'|'$/.test(name)) throw new Error(`"${name}" can't be the name of a sheet`);
    if (seen.has(key)) throw new Error(`The sheet "${name}" is there twice`);
    seen.add(key);
  }
}

/** Names that Excel would read as a cell (`tbl1`, `R1C1`) or can't read at all make it repair the file. */
function checkNames({ names }: WorkbookDraft): void {
  const seen = new Set<string>();
  for (const { name } of names) {
    const key = name.toLowerCase();
    const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name);
    if (!wellFormed || parseAddress(name) !== null || /^(r|c|r\d*c\d*)$/.test(key) || key.startsWith("_xlnm.")) {
      throw new Error(`"${name}" can't be the name of an area`);
    }
    if (seen.has(key)) throw new Error(`The name "${name}" is given twice`);
    seen.add(key);
  }
}
