import { nowhere, type Issue } from "../../../../domain/issue";
import { nearestName } from "../../../../domain/round/unit-names";
import type { ImportedRow, LooseRow } from "../../../../forms/board/import-table";
import type { FieldForm, ListForm } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { sheetNames } from "../../../../contract/sheet-names";
import { matchKey } from "../../../../workbook/text/match-key";
import { type ListedRow, type Named, shownValue, textIn } from "./listed-rows";
import { isBeside, otherKeys, type Placing, usual, valuesOf, withCode } from "./row-code";

/**
 * Why a row is not taken. `no-key`: a value that names the row is blank (`raw` = its header); `unknown`: a code or name
 * that `sheet` doesn't have; `repeated`: what names it stands on a row above in the table; `several-rows`: and on
 * several rows of the list; `other-cluster`: the list has the unit in another cluster (`raw`).
 */
export type Refused = {
  readonly why: "no-key" | "unknown" | "repeated" | "several-rows" | "other-cluster";
  readonly raw: string;
  /** The sheet that was looked in. */
  readonly sheet: string;
};

/** A row of the table with its place in the list. */
export type PlacedRow = {
  readonly line: number;
  readonly values: InputRow;
  /** The row that is there; `null` = it will be a new one. */
  readonly at: ListedRow | null;
  readonly proposed: boolean;
  readonly refused: readonly Refused[];
} & Pick<ImportedRow, "issues" | "notes">;

type Placed = { readonly placed: readonly PlacedRow[]; readonly loose: readonly LooseRow[] };

/**
 * Each row of the table by what names it, or where it has no code by its name; units are under the cluster, criteria
 * and indicators under the section of their column, or of the heading above them.
 */
export function placedRows(table: readonly (ImportedRow | LooseRow)[], placing: Placing): Placed {
  const { form, rows } = placing;
  const headed = headedField(form);
  const isSaid = headed === null || table.some((row) => "values" in row && row.values[headed] !== undefined);
  const placed: PlacedRow[] = [];
  const loose: LooseRow[] = [];
  const key = form.rowKey.at(-1) ?? "";
  const given = table.flatMap((row) => ("values" in row ? String(row.values[key] ?? "") : []));
  const beside = { named: namedRows(form, rows), seen: new Set<string>(), given };
  let heading: string | null = null;
  for (const row of table) {
    const found = headed === null ? null : headingOf(row, { isSaid, ...placing });
    if (found !== null) heading = found;
    else if ("text" in row) loose.push(row);
    else placed.push(placedRow(withHeading(row, headed, heading), placing, { ...beside, before: placed }));
  }
  return { placed, loose };
}

/** What a heading over rows of this list says: the cluster of units, the Mục of criteria, indicators and contents. */
function headedField({ sheet, columns }: ListForm): "cluster" | "section" | null {
  if (sheet === sheetNames.roster) return "cluster";
  return columns.some(({ key }) => key === "section") ? "section" : null;
}

/** A cluster is known by its name; a section is any heading of a table that has no column for it. */
function headingOf(
  row: ImportedRow | LooseRow,
  { form, isSaid, clusterOf }: Placing & { readonly isSaid: boolean },
): string | null {
  const text = "text" in row ? row.text : aloneName(row);
  if (text === null) return null;
  if (headedField(form) === "cluster") return clusterOf(withoutNumeral(text)) ?? clusterOf(text);
  return "text" in row && row.isHeading && !isSaid ? text : null;
}

/** "Cụm số 1" of "I. Cụm số 1". */
export function withoutNumeral(text: string): string {
  return text.replace(/^\s*(?:[IVXLC]+|\d+|[A-Z])\s*[.)/-]?\s+/u, "");
}

/** The name on a row that has nothing else but a number. */
export function aloneName({ values }: ImportedRow): string | null {
  const alone = Object.keys(values).every((key) => key === "name" || key === "order");
  return alone ? String(values["name"] ?? "") : null;
}

function withHeading(row: ImportedRow, headed: string | null, heading: string | null): ImportedRow {
  if (headed === null || heading === null || row.values[headed] !== undefined) return row;
  return { ...row, values: { ...row.values, [headed]: heading } };
}

type Beside = {
  readonly named: NamedRows;
  /** Rows above in the table, and what they are called. */
  readonly before: readonly PlacedRow[];
  readonly seen: Set<string>;
  /** Codes that the table gives. */
  readonly given: readonly string[];
};

function placedRow(row: ImportedRow, placing: Placing, { named, before, seen, given }: Beside): PlacedRow {
  const { form, choices } = placing;
  const { values: referred, refused: unknown, notes: near } = withReferences(row, placing);
  const { values, proposed } = withCode(row.line, referred, {
    ...placing,
    before: before.map((each) => each.values),
    given,
    isSure: unknown.length === 0,
  });
  const same = named.same(values);
  const at = same.length === 1 ? (same[0] ?? null) : null;
  const isRepeated = seen.has(named.identity(values));
  seen.add(named.identity(values));
  return {
    line: row.line,
    values: at === null ? { ...usual(form, values), ...choices.fills, ...values } : values,
    at,
    proposed,
    refused: refusals({ values, unknown, isRepeated }, form, named),
    issues: row.issues,
    notes: [...row.notes, ...near, ...(at === null ? nearNames(values, placing) : [])],
  };
}

/** Codes for what the table calls by code or name; what a person chose for all stands in place of a blank key. */
function withReferences({ values: given, line }: ImportedRow, { form, refer, clusterOf, choices }: Placing) {
  const refused: Refused[] = [];
  const notes: Issue[] = [];
  const keys = Object.fromEntries(
    form.rowKey.flatMap((key) => (key in choices.fills ? [[key, choices.fills[key]]] : [])),
  );
  let values: InputRow = { ...(keys as InputRow), ...given };
  for (const field of form.columns.filter(({ refersTo }) => refersTo !== null)) {
    const raw = values[field.key];
    if (typeof raw !== "string" || raw === "") continue;
    const cluster = field.refersTo === sheetNames.clusters ? clusterOf(raw) : null;
    const found = cluster === null ? refer(field, raw, values) : { code: cluster };
    if (found.code !== null) {
      values = { ...values, [field.key]: found.code };
      continue;
    }
    refused.push({ why: "unknown", raw, sheet: field.refersTo ?? "" });
    notes.push(...mayMean(field, raw, found.near));
  }
  return { values, refused, notes, line };
}

/** Finds rows by what names them. */
type NamedRows = {
  /** Rows of the list that are about the same thing: a unit in another cluster is none. */
  readonly same: (values: InputRow) => readonly ListedRow[];
  /** Rows of the list with the same key. */
  readonly keyed: (values: InputRow) => readonly ListedRow[];
  /** What is called the same in the table, whatever cluster it is in. */
  readonly identity: (values: InputRow) => string;
};

function namedRows(form: ListForm, rows: readonly ListedRow[]): NamedRows {
  const { rowKey, apart = [] } = form;
  const whole = [...new Set([...rowKey, ...apart, ...otherKeys(form)])];
  const grouped = (keys: readonly string[]): ((values: InputRow) => readonly ListedRow[]) => {
    const groups = new Map<string, ListedRow[]>();
    for (const row of rows) {
      const called = calledBy(form, keys, valuesOf(form, row));
      groups.set(called, [...(groups.get(called) ?? []), row]);
    }
    return (values) => groups.get(calledBy(form, keys, values)) ?? [];
  };
  const identity = (values: InputRow): string => calledBy(form, [...rowKey, ...apart], values);
  return { same: grouped(whole), keyed: grouped(rowKey), identity };
}

function calledBy({ columns }: ListForm, keys: readonly string[], values: InputRow): string {
  return columns
    .filter(({ key }) => keys.includes(key))
    .map((field) => matchKey(shownValue(field, values[field.key])))
    .join("\u001F");
}

type Found = {
  readonly values: InputRow;
  readonly unknown: readonly Refused[];
  readonly isRepeated: boolean;
};

function refusals({ values, unknown, isRepeated }: Found, form: ListForm, named: NamedRows): readonly Refused[] {
  if (unknown.length > 0) return unknown;
  const { sheet } = form;
  const naming = [...new Set([...otherKeys(form), ...form.rowKey])];
  const blank = naming.find((key) => (values[key] ?? "") === "");
  if (blank !== undefined) return [{ why: "no-key", raw: headerOf(form, blank), sheet }];
  const said = form.rowKey.map((key) => String(values[key])).join(" · ");
  const same = named.same(values);
  const elsewhere = sheet === sheetNames.roster && same.length === 0 ? named.keyed(values) : [];
  const clusters = elsewhere.map((row) => textIn(row, "cluster")).join("; ");
  return [
    ...(isRepeated ? [{ why: "repeated", raw: said, sheet } as const] : []),
    ...(same.length > 1 ? [{ why: "several-rows", raw: said, sheet } as const] : []),
    ...(elsewhere.length > 0 ? [{ why: "other-cluster", raw: clusters, sheet } as const] : []),
  ];
}

/** A new row whose name is nearly that of one that is there. */
function nearNames(values: InputRow, { form, rows }: Placing): readonly Issue[] {
  const field = form.columns.find(({ key }) => key === "name");
  const key = form.rowKey.at(-1) ?? "";
  const known = rows
    .filter((row) => isBeside(form, row, values))
    .map((row) => ({ code: textIn(row, key), name: textIn(row, "name"), aliases: [] }));
  const name = String(values["name"] ?? "");
  return field === undefined ? [] : mayMean(field, name, nearestName(name, known));
}

function mayMean({ header }: FieldForm, raw: string, near: Named | null): readonly Issue[] {
  return near === null
    ? []
    : [{ code: "name-near", params: { label: header, raw, likely: near.name, unit: near.code }, place: nowhere }];
}

function headerOf({ columns }: ListForm, key: string): string {
  return columns.find((column) => column.key === key)?.header ?? key;
}
