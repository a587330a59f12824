import type { Entry } from "../../domain/basics/entry";
import type { MergeFields, MergeRow, MergeValue } from "../../domain/merging/merge-rows";
import type { ScorerKey } from "../../domain/round/unit-names";
import { isDate, isError, type CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/sheet";
import { drawableRow, rowsOf } from "../board/input-rows";
import type { InputRow } from "../drawing/row-guide";
import { locateSheet } from "../reading/find-header";
import { readPairs } from "../reading/read-pairs";
import { withUnicodeTexts } from "../reading/unicode-texts";
import { saysNothing, wholeField, type MergeForm, type MergeList } from "./merge-forms";

/** A row as it is merged, with the rows of the sheet behind it: one, but for wholes. Pairs have no row numbers. */
export type TableRow = MergeRow & { readonly stands: readonly { readonly row: number; readonly values: InputRow }[] };

/** What a copy holds on one sheet, to be merged; [] where it has no such sheet. */
export function mergeTable(typed: Workbook, form: MergeForm, scorerOf: ScorerKey): readonly TableRow[] {
  const workbook = withUnicodeTexts(typed);
  const sheet = locateSheet(workbook, form.form);
  if (sheet === null) return [];
  if (!isList(form)) {
    const values = drawableRow(form.form.fields, readPairs(sheet, form.form).fields as Readonly<Record<string, Entry>>);
    return [{ key: "", fields: fieldsOf(values, form.form.sheet), stands: [{ row: 0, values }] }];
  }
  const rows = [...rowsOf(sheet, form.form)].map(([row, values]): TableRow => {
    const fields = fieldsOf(values, form.form.sheet);
    return { key: form.keyOf(fields, scorerOf), fields, stands: [{ row, values }] };
  });
  return form.asOne === true ? wholesOf(rows, form) : rows;
}

export function isList(form: MergeForm): form is MergeList {
  return form.form.shape === "list";
}

/** The order of the rows within a whole says nothing. */
function wholesOf(rows: readonly TableRow[], { form }: MergeList): readonly TableRow[] {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  return [...groups].map(([key, group]) => {
    const named = Object.fromEntries(form.rowKey.map((field) => [field, group[0]?.fields[field] ?? null]));
    const lines = group.map(({ fields }) =>
      form.columns
        .filter((column) => !form.rowKey.includes(column.key) && fields[column.key] !== null)
        .map((column) => `${column.header} ${String(fields[column.key])}`)
        .join(", "),
    );
    return {
      key,
      fields: {
        ...named,
        [wholeField]: lines.sort((one, other) => one.localeCompare(other, "vi", { numeric: true })).join("; "),
      },
      stands: group.flatMap(({ stands }) => stands),
    };
  });
}

function fieldsOf(values: InputRow, sheet: string): MergeFields {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      saysNothing.has(`${sheet} ${key} ${String(value)}`) ? null : plainOf(value),
    ]),
  );
}

function plainOf(value: CellValue): MergeValue {
  if (isDate(value)) return value.date;
  return isError(value) ? value.error : value;
}
