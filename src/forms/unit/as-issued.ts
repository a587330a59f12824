import { absentEntry, type Entry } from "../../domain/basics/entry";
import type { Sheet } from "../../workbook/sheet";
import { isBlank } from "../../workbook/cell";
import type { FieldForm, Filling, ListForm } from "../description/sheet-form";
import { findHeader } from "../reading/find-header";

/** A form as it is issued now: what was asked twice in earlier ones is a formula. */
export function asIssuedNow(form: ListForm): ListForm {
  return resolved(form, () => "formula");
}

/**
 * A form as this sheet was issued: a column that earlier forms asked for is an entry where most rows have no formula in
 * it, so that what was typed there is read as before.
 */
export function asIssued(form: ListForm, sheet: Sheet): ListForm {
  if (!form.columns.some(isEither)) return form;
  const header = findHeader(sheet, form);
  return resolved(form, ({ key }) => {
    const [keyColumn, column] = [header?.columns.get(form.rowKey[0]), header?.columns.get(key)];
    if (header === null || keyColumn === undefined || column === undefined) return "formula";
    const rows = [...sheet.rows].filter(([row, cells]) => row > header.row && !isBlank(cells.get(keyColumn)));
    const live = rows.filter(([, cells]) => (cells.get(column)?.formula ?? null) !== null);
    return live.length * 2 > rows.length ? "formula" : "entry";
  });
}

/**
 * What earlier forms asked for and nobody filled is no cell: a program that saves in another format may have dropped
 * the formula there.
 */
export function filledAsIssued(
  { columns }: ListForm,
  entries: Readonly<Record<string, Entry>>,
): Readonly<Record<string, Entry>> {
  const unfilled = columns.filter((column) => isEither(column) && entries[column.key]?.state === "blank");
  return { ...entries, ...Object.fromEntries(unfilled.map(({ key }) => [key, absentEntry])) };
}

function isEither({ filling }: FieldForm): boolean {
  return filling === "formula-or-entry";
}

function resolved(form: ListForm, fillingOf: (column: FieldForm) => Filling): ListForm {
  return {
    ...form,
    columns: form.columns.map((column) => (isEither(column) ? { ...column, filling: fillingOf(column) } : column)),
  };
}
