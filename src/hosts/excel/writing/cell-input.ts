import { errorConstants, isDate, isError, longestText } from "../../../workbook/cell";
import { formatFor, serialOf } from "../../../workbook/serial-date";
import type { DraftCell } from "../../../workbook/draft";
import type { Rows } from "../../../workbook/sheet";
import { blockSteps, inputsOf, type NewSheet } from "./block-steps";
import type { Step, Work } from "./step";

type CellInput = string | number | boolean | null;

/** The number format that the cell ends with, in US form. */
export function formatOf({ value, style }: DraftCell): string {
  return formatFor(value, style.numberFormat);
}

/**
 * The number format that the cell must have while it is written. In a cell with the format "@" Excel keeps every input
 * as text, so what is no text is written before the cell gets it. No page says whether an apostrophe in front is
 * removed in such a cell, so a text that begins with one is written before, too. The longest texts have no room for an
 * apostrophe and are written in a text cell, whatever format they end with.
 */
export function typingFormat(cell: DraftCell): string {
  const format = formatOf(cell);
  if (isVerbatim(cell, format)) return "@";
  return format === "@" && contentOf(cell) !== null ? "General" : format;
}

/**
 * What to give `Range.formulas` for a cell, `null` to leave it alone. Excel takes it as if it was typed, in US form.
 * Text is put behind an apostrophe, which Excel removes again, so that it never becomes a number, a date or a formula;
 * in a text cell that is not needed. Errors are given as text, which Excel reads as errors: unverified in a real Excel,
 * as is an empty text ("'" alone). Throws on NaN and infinity.
 */
export function inputOf(cell: DraftCell): CellInput {
  const content = contentOf(cell);
  if (typeof content === "number" && !Number.isFinite(content))
    throw new Error(`${content} is not a number a cell can hold`);
  if (typeof content !== "string" || cell.formula !== null || isError(cell.value) || typingFormat(cell) === "@")
    return content;
  return `'${content}`;
}

/** Whether the text can be written as it is into a text cell. */
function isVerbatim(cell: DraftCell, format: string): boolean {
  const content = contentOf(cell);
  if (typeof content !== "string" || cell.formula !== null || isError(cell.value)) return false;
  return content.length >= longestText || (format === "@" && content !== "" && !content.startsWith("'"));
}

/** The formula with its "=", or the value; dates as serials, or as text where Excel's calendar has no such day. */
function contentOf({ value, formula }: DraftCell): CellInput {
  if (formula !== null) return `=${formula}`;
  if (isError(value)) return errorConstants.has(value.error) ? value.error : "#VALUE!";
  return isDate(value) ? (serialOf(value) ?? value.date) : value;
}

type FormatSteps = {
  readonly beforeValues: readonly Step[];
  /** Of cells that end with another format than the one they are written with. */
  readonly afterValues: readonly Step[];
};

/** Formats are set in US form, whatever the language of Excel (Range.numberFormat; numberFormatLocal is the other). */
export function* numberFormatSteps(sheet: NewSheet, rows: Rows<DraftCell>): Work<FormatSteps> {
  const unlessGeneral = (format: string): string | null => (format === "General" ? null : format);
  return {
    beforeValues: yield* stepsOf(sheet, rows, (cell) => unlessGeneral(typingFormat(cell))),
    afterValues: yield* stepsOf(sheet, rows, (cell) => (typingFormat(cell) === formatOf(cell) ? null : formatOf(cell))),
  };
}

function* stepsOf(
  sheet: NewSheet,
  rows: Rows<DraftCell>,
  formatFor: (cell: DraftCell) => string | null,
): Work<readonly Step[]> {
  return yield* blockSteps(sheet, { property: "numberFormat", inputs: yield* inputsOf(rows, formatFor) });
}
