import { parseFormula, shiftFormula, type Shift, type ShiftableFormula } from "../../../src/workbook/shift-formula";
import { fail } from "../wire/excel-error";
import { quotedSheet } from "./areas";
import { sheetNamed } from "./session";
import { once, sheetPart, sheetsLookedInto, sheetsNamed } from "./sheets-named";
import type { WorkbookModel } from "./workbook-model";

const longestFormula = 8192;

/**
 * InvalidArgument for a formula that Excel would not take: too long, brackets or quotes left open, or a sheet that is
 * not there (Excel asks for a file; what an add-in gets is unverified in a real Excel).
 */
export function checkFormula(workbook: WorkbookModel, formula: string): void {
  if (formula.length > longestFormula) fail("InvalidArgument");
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  if (bare.includes('"') || bare.includes("'")) fail("InvalidArgument");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    else if (character === ")" && --depth < 0) fail("InvalidArgument");
  }
  if (depth !== 0) fail("InvalidArgument");
  for (const name of sheetsNamed(formula))
    if (name !== "REF" && sheetNamed(workbook, name) === undefined)
      fail("InvalidArgument", `The formula names a sheet that is not there: ${name}`);
}

const parsed = once<ShiftableFormula>(parseFormula);

/** Excel follows a sheet's new name in every formula; `null` (the sheet is deleted) makes #REF! of it. */
export function withSheetRenamed(formula: string, from: string, to: string | null): string {
  const wanted = from.toLowerCase();
  // Most formulas name other sheets, and a workbook has tens of thousands of them.
  if (!sheetsLookedInto(formula).includes(wanted)) return formula;
  return formula.replace(sheetPart, (all: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || name.toLowerCase() !== wanted) return all;
    return to === null ? "#REF!" : `${quotedSheet(to)}!`;
  });
}

/** A formula as it stands where it was copied to: relative references move along. */
export function copiedFormula(formula: string, shift: Shift): string {
  return shift.rows === 0 && shift.columns === 0 ? formula : shiftFormula(parsed(formula), shift);
}
