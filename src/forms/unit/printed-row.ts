import type { Sheet } from "../../workbook/sheet";
import { addressOf } from "../../workbook/address";
import type { ListForm } from "../description/sheet-form";
import { fingerprint, printOf } from "../marks/read-marks";
import { cellText } from "../reading/finding";
import { targetList } from "../sheets/unit/target-list";
import type { WorkbookMarks } from "../sheets/workbook-marks";
import { ownCodes } from "./unit-forms";
import { printedKeys } from "./unit-marks";

export type PrintedRow = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly code: string;
  readonly columns: ReadonlyMap<string, number>;
};

/**
 * Compares what is printed on the row with its fingerprint in `_TD`; a missing column is reported as such, not here.
 */
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

/** Of columns that earlier forms don't have, their marks don't speak either. */
function isAdded(form: ListForm, key: string): boolean {
  return form.columns.find((column) => column.key === key)?.mayBeAbsent === true;
}

/** The first cell of a changed row that says something else than what was printed; `null` in forms that don't tell. */
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
