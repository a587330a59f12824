import { type Area, columnNumber, lastColumn, lastRow, parseArea } from "./address";

/** Cells that a formula names; `sheet` `null` = its own. */
export type FormulaArea = { readonly sheet: string | null; readonly area: Area };

const texts = /"(?:[^"]|"")*"/g;
const sheetName = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const cells = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rows = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const reference = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$'!])(?:${sheetName})?(${cells}|${columns}|${rows})(?![\p{L}\p{N}_(.!])`,
  "giu",
);

/**
 * The cells and whole rows or columns that a formula (without "=") names by their addresses. What it reaches by a name
 * of the workbook, or by a text as INDIRECT does, is not among them.
 */
export function formulaAreas(formula: string): readonly FormulaArea[] {
  return [...formula.replace(texts, '""').matchAll(reference)].flatMap((match) => {
    const area = areaOf((match[3] ?? "").replaceAll("$", ""));
    return area === null ? [] : [{ sheet: nameOf(match), area }];
  });
}

/** Every other sheet that a formula names, whatever it takes of it. */
export function formulaSheets(formula: string): readonly string[] {
  const found = formula.replace(texts, '""').matchAll(new RegExp(sheetName, "gu"));
  return [...found].flatMap((match) => nameOf(match) ?? []);
}

function nameOf(match: RegExpMatchArray): string | null {
  return match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
}

function areaOf(text: string): Area | null {
  const whole = /^(?:([A-Z]+):([A-Z]+)|([0-9]+):([0-9]+))$/iu.exec(text);
  if (whole === null) return parseArea(text);
  const [, left, right, top, bottom] = whole;
  if (left !== undefined && right !== undefined)
    return between({ left: columnNumber(left), right: columnNumber(right), top: 1, bottom: lastRow });
  return between({ top: Number(top), bottom: Number(bottom), left: 1, right: lastColumn });
}

function between({ top, bottom, left, right }: Area): Area {
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}
