import type { Entry } from "../../domain/basics/entry";
import { isBlank } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { ListForm } from "../description/sheet-form";
import type { Header } from "../reading/find-header";
import { cellText } from "../reading/finding";
import { checkNumberLabel } from "./check-number";

type Table = {
  readonly sheet: Sheet;
  readonly form: ListForm;
  readonly header: Header;
  /** Match key → code of every row that belongs on the sheet. */
  readonly expected: ReadonlyMap<string, string>;
};

type Entries = Readonly<Record<string, Entry>>;
type Row = { readonly row: number; readonly entries: Entries };

/** Something stands in the code's column, and yet nobody meant a row of the form. */
export function isPassedOver({ sheet, form, header, expected }: Table, typed: string, { row, entries }: Row): boolean {
  if (isNotARow(typed)) return true;
  if (expected.has(matchKey(typed))) return false;
  return (
    (row === header.row + 1 && isNumberingRow(sheet, row)) || (isSectionNumber(typed) && !holdsNumbers(form, entries))
  );
}

/** The line of the check number, and subtotals that people add, stand in the code's column but are no rows. */
function isNotARow(code: string): boolean {
  const key = matchKey(code);
  return key === matchKey(checkNumberLabel) || /^(tổng|cộng)/.test(key);
}

/**
 * Columns are numbered under their headers: "A, B, 1, 2" or "(1) (2) (3)"; what is calculated from others says so:
 * "(6)=(5)/(4)".
 */
function isNumberingRow(sheet: Sheet, row: number): boolean {
  const texts = [...(sheet.rows.get(row)?.values() ?? [])]
    .filter((cell) => !isBlank(cell))
    .map((cell) => cellText(cell).replace(/\s/gu, ""));
  return texts.length > 2 && texts.every((text) => /^(?:[a-e]|\(?\d{1,2}\)?(?:=.*)?)$/iu.test(text));
}

/** "II", "A.": the number of a section, put where codes stand. */
function isSectionNumber(code: string): boolean {
  return /^(?:[ivx]+|[a-d])[.)]?$/iu.test(code.trim());
}

function holdsNumbers(form: ListForm, entries: Entries): boolean {
  return form.columns.some(({ key, filling }) => filling === "entry" && typeof entries[key]?.value === "number");
}
