import type { CellValue } from "../../workbook/cell";
import { matchKey } from "../../workbook/text/match-key";
import { parseDate } from "../../workbook/text/parse-date";
import type { FieldForm, ListForm, PairsForm } from "../description/sheet-form";

/** A tab-separated table → rows by field key. Columns are found by header; numbers have a decimal point. */
export function readTable(form: ListForm, table: string): readonly Readonly<Record<string, CellValue>>[] {
  const [header = "", ...lines] = linesOf(table);
  const fields = header
    .split("\t")
    .map((name) => form.columns.find((column) => matchKey(column.header) === matchKey(name)));
  return lines.map((line) => {
    const parts = line.split("\t");
    return Object.fromEntries(
      fields.flatMap((field, index) =>
        field === undefined ? [] : [[field.key, valueOf(field, parts[index] ?? "")] as const],
      ),
    );
  });
}

/** A table of label and value → values by field key. */
export function readTablePairs(form: PairsForm, table: string): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    linesOf(table).flatMap((line) => {
      const [label = "", value = ""] = line.split("\t");
      const field = form.fields.find((each) => matchKey(each.header) === matchKey(label));
      return field === undefined ? [] : [[field.key, valueOf(field, value)] as const];
    }),
  );
}

function linesOf(table: string): readonly string[] {
  return table.split(/\r?\n/).filter((line) => line.trim() !== "");
}

const plainNumber = /^-?[0-9]+(?:\.[0-9]+)?$/;

function valueOf(field: FieldForm, text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const { type } = field;
  if (type.kind === "date") {
    const date = parseDate(trimmed);
    return date === null ? trimmed : { date };
  }
  if (type.kind === "choice") {
    return type.choices.find(([words]) => matchKey(words) === matchKey(trimmed))?.[1] ?? trimmed;
  }
  const isNumeric = type.kind === "number" || type.kind === "figure";
  return isNumeric && plainNumber.test(trimmed) ? Number(trimmed) : trimmed;
}
