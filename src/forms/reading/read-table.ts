import type { ListForm, PairsForm, FieldForm } from "../description/sheet-form";
import type { CellValue, Cell } from "../../workbook/cell";
import { matchKey } from "../../workbook/text/match-key";
import { literalOf } from "../description/field-type";
import { parseDate } from "../../workbook/text/parse-date";
import type { Sheet } from "../../workbook/sheet";

/** A tab-separated table → rows by field key. Columns are found by header; numbers have a decimal point. */
export function readTable(form: ListForm, table: string): readonly Readonly<Record<string, CellValue>>[] {
  const [header = "", ...lines] = linesOf(table);
  const fields = header.split("\t").map((name) => form.columns.find((column) => isCalled(column, name)));
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
      const field = form.fields.find((each) => isCalled(each, label));
      return field === undefined ? [] : [[field.key, valueOf(field, value)] as const];
    }),
  );
}

function isCalled({ header, aliases }: FieldForm, name: string): boolean {
  return [header, ...aliases].some((each) => matchKey(each) === matchKey(name));
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
    const chosen = literalOf(type, trimmed);
    if (chosen !== null || type.orNumber !== true) return chosen ?? trimmed;
  }
  const isNumeric = type.kind === "number" || type.kind === "figure" || type.kind === "choice";
  return isNumeric && plainNumber.test(trimmed) ? Number(trimmed) : trimmed;
}

/**
 * Rows copied from a worksheet, as the clipboard gives them: tabs between cells, a cell with a line break or a quote in
 * quotes. Every cell is text; row 1 is the first line.
 */
export function pastedSheet(text: string, name: string): Sheet {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  pastedRows(text).forEach((cells, index) => {
    const filled = cells.flatMap((value, column): readonly (readonly [number, Cell])[] =>
      value.trim() === "" ? [] : [[column + 1, { value: value.trim(), formula: null, format: "General" }]],
    );
    if (filled.length > 0) rows.set(index + 1, new Map(filled));
  });
  return { name, state: "visible", rows, merges: [], widths: new Map() };
}

/** A quoted cell, or one that ends at the next tab or line break; then what ends it. */
const cellAndEnd = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gu;

/** The cells as they came, line by line. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end = ""] of text.matchAll(cellAndEnd)) {
    rows
      .at(-1)
      ?.push(
        cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      );
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}
