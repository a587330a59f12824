import type { Sheet } from "../../workbook/sheet";
import type { ListForm } from "../description/sheet-form";
import type { Header } from "../reading/find-header";
import type { Entry } from "../../domain/basics/entry";
import { matchKey } from "../../workbook/text/match-key";
import { checkNumberLabel } from "./check-number";
import { isBlank } from "../../workbook/cell";
import { cellText } from "../reading/finding";
import { type WorkbookMarks, fingerprint, printOf } from "../marks/workbook-marks";
import { targetList } from "../sheets/unit/indicator-lists";
import { ownCodes } from "./unit-forms";
import { printedKeys } from "./unit-marks";
import { addressOf } from "../../workbook/address";

type Table = {
  readonly sheet: Sheet;
  readonly form: ListForm;
  readonly header: Header;
  /** Match key → code of every row that belongs on the sheet. */
  readonly expected: ReadonlyMap<string, string>;
};

type Entries = Readonly<Record<string, Entry>>;

type Row = { readonly row: number; readonly entries: Entries };

/** Whether there is text in the code's column that is not meant as a row of the form. */
export function isPassedOver({ sheet, form, header, expected }: Table, typed: string, { row, entries }: Row): boolean {
  if (isNotARow(typed)) return true;
  if (expected.has(matchKey(typed))) return false;
  return (
    (row === header.row + 1 && isNumberingRow(sheet, row)) || (isSectionNumber(typed) && !holdsNumbers(form, entries))
  );
}

/** The line of the check number and subtotals that people add: text in the code's column, but no rows. */
function isNotARow(code: string): boolean {
  const key = matchKey(code);
  return key === matchKey(checkNumberLabel) || /^(tổng|cộng)/.test(key);
}

/**
 * A row that numbers the columns below their headers: "A, B, 1, 2" or "(1) (2) (3)", with formulas such as
 * "(6)=(5)/(4)".
 */
function isNumberingRow(sheet: Sheet, row: number): boolean {
  const texts = [...(sheet.rows.get(row)?.values() ?? [])]
    .filter((cell) => !isBlank(cell))
    .map((cell) => cellText(cell).replace(/\s/gu, ""));
  return texts.length > 2 && texts.every((text) => /^(?:[a-e]|\(?\d{1,2}\)?(?:=.*)?)$/iu.test(text));
}

/** "II", "A.": the number of a section in the code's column. */
function isSectionNumber(code: string): boolean {
  return /^(?:[ivx]+|[a-d])[.)]?$/iu.test(code.trim());
}

function holdsNumbers(form: ListForm, entries: Entries): boolean {
  return form.columns.some(({ key, filling }) => filling === "entry" && typeof entries[key]?.value === "number");
}

type PrintedRow = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly code: string;
  readonly columns: ReadonlyMap<string, number>;
};

/** Compares the printed texts of the row with its fingerprint in `_TD`. A missing column is reported elsewhere. */
export function isPrintChanged(
  form: ListForm,
  marks: WorkbookMarks,
  { sheet, row, code, columns }: PrintedRow,
): boolean {
  const name = `${form.sheet}:${code}`;
  const issued = marks.rows.get(name);
  if (issued === undefined) return false;
  const isOwnTarget = form.sheet === targetList.sheet && ownCodes.includes(code);
  const known = marks.prints.get(name);
  const keys = (isOwnTarget ? ["code"] : printedKeys(form, marks.facts.get(name)?.given ?? [])).filter(
    (key) => known?.has(key) !== false || !isAdded(form, key),
  );
  if (keys.some((key) => !columns.has(key))) return false;
  const texts = keys.map((key) => cellText(sheet.rows.get(row)?.get(columns.get(key) ?? 0)));
  return fingerprint(texts) !== issued;
}

/** Marks of earlier forms don't cover columns that were added later. */
function isAdded(form: ListForm, key: string): boolean {
  return form.columns.find((column) => column.key === key)?.mayBeAbsent === true;
}

/** The first cell of a changed row that differs from what was printed; `null` in forms without prints. */
export function changedCell(
  form: ListForm,
  marks: WorkbookMarks,
  { sheet, row, code, columns }: PrintedRow,
): string | null {
  const printed = [...(marks.prints.get(`${form.sheet}:${code}`) ?? [])];
  const [changed] = printed.flatMap(([key, print]) => {
    const column = columns.get(key);
    return column === undefined || printOf(cellText(sheet.rows.get(row)?.get(column))) === print ? [] : [column];
  });
  return changed === undefined ? null : addressOf(row, changed);
}
