import { nearestName } from "../../../../domain/round/unit-names";
import { setupLists } from "../../../../forms/board/input-sheets";
import { wordsOf } from "../../../../forms/description/field-type";
import type { FieldForm, ListForm, RowReading } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { locateSheet } from "../../../../forms/reading/find-header";
import { cellText } from "../../../../forms/reading/finding";
import { readList } from "../../../../forms/reading/read-list";
import type { Workbook } from "../../../../workbook/sheet";
import { matchKey } from "../../../../workbook/text/match-key";

/** A row that a list of the open workbook has already. */
export type ListedRow = RowReading<readonly FieldForm[]>;

export function listedRows(workbook: Workbook, form: ListForm): readonly ListedRow[] {
  const sheet = locateSheet(workbook, form);
  return sheet === null ? [] : readList(sheet, form).rows;
}

/** "" where the row has no such value. */
export function textIn(row: ListedRow | undefined, key: string): string {
  const value = row?.fields[key]?.value ?? null;
  return value === null ? "" : String(value);
}

/** A value as the sheet shows it; dates dd/mm/yyyy. */
export function shownValue(field: FieldForm, value: InputRow[string] | undefined): string {
  const text = cellText({ value: value ?? null, formula: null, format: "General" });
  if (field.type.kind === "date") return text.split("-").reverse().join("/");
  return wordsOf(field.type, text);
}

/** What a code that was typed, or a name in its place, means in the list that it refers to. */
export type Referred =
  | { readonly code: string }
  /** The list has none. `near`: one with nearly this name. */
  | { readonly code: null; readonly near: Named | null };

export type Named = { readonly code: string; readonly name: string };

/** Finds codes of other lists by code, name or other name. */
export type Refer = (field: FieldForm, raw: string, row: InputRow) => Referred;

/** Means all that have none of their own. */
const everybody = "*";

/**
 * A list that several keys name is looked up among the rows that share the others of them with the row: a criterion of
 * the same cluster, or of "*" where the cluster has no scale of its own. A row may name one of its own list that comes
 * with the same table.
 */
export function referring(workbook: Workbook, own: ListForm): Refer {
  const lists = new Map(setupLists.map((form) => [form.sheet, { form, rows: listedRows(workbook, form) }]));
  return ({ refersTo }, raw, row) => {
    const list = lists.get(refersTo ?? "");
    if (list === undefined || raw === everybody) return { code: raw };
    const key = list.form.rowKey.at(-1) ?? "";
    const named = among(list, row).map((each) => ({
      code: textIn(each, key),
      name: textIn(each, "name"),
      aliases: textIn(each, "aliases")
        .split(";")
        .filter((alias) => alias.trim() !== ""),
    }));
    const found =
      named.find(({ code }) => matchKey(code) === matchKey(raw)) ??
      named.find(({ name, aliases }) => [name, ...aliases].some((each) => matchKey(each) === matchKey(raw)));
    if (found !== undefined) return { code: found.code };
    return list.form === own ? { code: raw } : { code: null, near: nearestName(raw, named) };
  };
}

function among({ form, rows }: { readonly form: ListForm; readonly rows: readonly ListedRow[] }, row: InputRow) {
  const shared = form.rowKey.slice(0, -1).filter((key) => typeof row[key] === "string");
  const having = (values: InputRow) => rows.filter((each) => shared.every((key) => textIn(each, key) === values[key]));
  const own = having(row);
  return own.length > 0 ? own : having(Object.fromEntries(shared.map((key) => [key, everybody])));
}
