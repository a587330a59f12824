import { type MergeForm, isList, type TableRow } from "../../forms/merging/merge-table";
import { findHeader, locateSheet } from "../../forms/reading/find-header";
import { readPairs } from "../../forms/reading/read-pairs";
import { addressOf } from "../../workbook/address";
import type { Workbook } from "../../workbook/sheet";

/** Address of a field of a row; where the field has no column, of the first that has. `null` = the sheet is gone. */
export function placeOf(
  workbook: Workbook,
  { form, row, field }: { readonly form: MergeForm; readonly row: TableRow; readonly field: string },
): string | null {
  const sheet = locateSheet(workbook, form.form);
  if (sheet === null) return null;
  if (!isList(form)) return readPairs(sheet, form.form).cells.get(field) ?? null;
  const header = findHeader(sheet, form.form);
  const at = row.stands[0]?.row;
  return header === null || at === undefined
    ? null
    : addressOf(at, header.columns.get(field) ?? Math.min(...header.columns.values()));
}
