import type { ListForm } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { sheetNames } from "../../../../contract/sheet-names";
import { matchKey } from "../../../../workbook/text/match-key";
import { type ListedRow, type Refer, textIn } from "./listed-rows";
import { type CodedRow, proposedCode } from "./propose-code";

/** What a person said about the rows, beside the table. */
export type RowChoices = {
  /** What new rows have where the table is blank, by field key. */
  readonly fills: InputRow;
  /** Codes that were typed in place of proposed ones, by line. */
  readonly codes: Readonly<Record<number, string>>;
};

/** Where rows of a table go, and what is known of them beside it. */
export type Placing = {
  readonly form: ListForm;
  /** Rows that the list has already. */
  readonly rows: readonly ListedRow[];
  readonly refer: Refer;
  /** The cluster that a heading or a cell of the table means; `null` = none that is known. */
  readonly clusterOf: (name: string) => string | null;
  readonly choices: RowChoices;
};

type Coding = Placing & {
  /** What the rows above have. */
  readonly before: readonly InputRow[];
  /** Codes that the table gives. */
  readonly given: readonly string[];
  /** Whether all that the row refers to is known. */
  readonly isSure: boolean;
};

/** The code that the table gives, else that of the one row with this name, else what was typed, else the next one. */
export function withCode(
  line: number,
  values: InputRow,
  coding: Coding,
): { readonly values: InputRow; readonly proposed: boolean } {
  const { form, rows, before, given, choices, isSure } = coding;
  const key = form.rowKey.at(-1) ?? "";
  const { codeStart } = form;
  if (codeStart === undefined || (values[key] ?? null) !== null) return { values, proposed: false };
  const beside = rows.filter((row) => isBeside(form, row, values));
  const name = matchKey(String(values["name"] ?? ""));
  const same = beside.filter((row) => matchKey(textIn(row, "name")) === name);
  if (same.length === 1) return { values: { ...values, [key]: textIn(same[0], key) }, proposed: false };
  const isPlaced = otherKeys(form).every((each) => typeof values[each] === "string");
  if (!isSure || !isPlaced || name === "") return { values, proposed: false };
  const typed = choices.codes[line]?.trim() ?? "";
  if (typed !== "") return { values: { ...values, [key]: typed }, proposed: true };
  const completed = { ...usual(form, values), ...values };
  const coded = [...rows.map((row) => valuesOf(form, row)), ...before];
  const known: readonly CodedRow[] = coded.map((row) => ({ code: String(row[key] ?? ""), start: codeStart(row) }));
  const alike = coded.filter((row) => form.rowKey.slice(0, -1).every((each) => row[each] === values[each]));
  const taken = new Set([...alike.map((row) => String(row[key] ?? "")), ...given, ...Object.values(choices.codes)]);
  const code = proposedCode(codeStart(completed), { rows: known, taken, wish: numbered(form, values) });
  return { values: { ...values, [key]: code }, proposed: true };
}

/** Keys that place a row before it has a code: the scale of a criterion, the cluster of a unit. */
export function otherKeys(form: ListForm): readonly string[] {
  return form.sheet === sheetNames.roster ? ["cluster"] : form.rowKey.slice(0, -1);
}

export function isBeside(form: ListForm, row: ListedRow, values: InputRow): boolean {
  return otherKeys(form).every((key) => textIn(row, key) === String(values[key] ?? ""));
}

export function valuesOf({ columns }: ListForm, row: ListedRow): InputRow {
  return Object.fromEntries(columns.map(({ key }) => [key, row.fields[key]?.value ?? null]));
}

/** "Cụm thi đua số 3" is the third. */
function numbered({ sheet }: ListForm, { name }: InputRow): number | null {
  const [, digits] = /(?:^|\s)số\s+(\d{1,3})(?:\s|$|[(,:;.-])/iu.exec(String(name ?? "")) ?? [];
  return sheet === sheetNames.clusters && digits !== undefined ? Number(digits) : null;
}

/** What a new row is where nothing says it: a unit takes part as a member; a cluster's kind is told by its name. */
export function usual({ sheet }: ListForm, { name }: InputRow): InputRow {
  if (sheet === sheetNames.roster) return { role: "member" };
  const [kind] = matchKey(String(name ?? "")).split(" ");
  return sheet === sheetNames.clusters && (kind === "cụm" || kind === "khối")
    ? { kind: kind === "cụm" ? "cum" : "khoi" }
    : {};
}
