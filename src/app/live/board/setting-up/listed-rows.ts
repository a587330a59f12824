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
  const lists = new Map(setupLists.map((form) => [form.sheet, knownRows(form, workbook)]));
  return ({ refersTo }, raw, row) => {
    const list = lists.get(refersTo ?? "");
    if (list === undefined || raw === everybody) return { code: raw };
    const { named, called } = list.among(row);
    const code = called.get(matchKey(raw));
    if (code !== undefined) return { code };
    return list.form === own ? { code: raw } : { code: null, near: nearestName(raw, named) };
  };
}

type Known = {
  readonly named: readonly (Named & { readonly aliases: readonly string[] })[];
  /** Code by code, by name, by other name. */
  readonly called: ReadonlyMap<string, string>;
};

/** The rows of a list that share the other keys with a row, each such group made once. */
function knownRows(form: ListForm, workbook: Workbook) {
  const groups = new Map<string, Known>();
  let rows: readonly ListedRow[] | null = null;
  const having = (values: readonly string[], keys: readonly string[]): Known => {
    const group = values.join("\u001F");
    const there = groups.get(group);
    if (there !== undefined) return there;
    rows ??= listedRows(workbook, form);
    const known = knownOf(
      form,
      rows.filter((row) => keys.every((key, at) => textIn(row, key) === values[at])),
    );
    groups.set(group, known);
    return known;
  };
  const among = (row: InputRow): Known => {
    const keys = form.rowKey.slice(0, -1).filter((key) => typeof row[key] === "string");
    const own = having(
      keys.map((key) => String(row[key])),
      keys,
    );
    return own.named.length > 0
      ? own
      : having(
          keys.map(() => everybody),
          keys,
        );
  };
  return { form, among };
}

function knownOf({ rowKey }: ListForm, rows: readonly ListedRow[]): Known {
  const named = rows.map((row) => ({
    code: textIn(row, rowKey.at(-1) ?? ""),
    name: textIn(row, "name"),
    aliases: textIn(row, "aliases")
      .split(";")
      .filter((alias) => alias.trim() !== ""),
  }));
  // What stands first wins: a code goes before any name, a name before another unit's other name.
  const spellings = [
    ...named.flatMap(({ aliases, code }) => aliases.map((alias) => [matchKey(alias), code] as const)).reverse(),
    ...named.map(({ name, code }) => [matchKey(name), code] as const).reverse(),
    ...named.map(({ code }) => [matchKey(code), code] as const).reverse(),
  ];
  return { named, called: new Map(spellings) };
}
