import type { Entry } from "../../domain/basics/entry";
import { nowhere, type Issue } from "../../domain/issue";
import type { Workbook } from "../../workbook/sheet";
import { wordsOf } from "../description/field-type";
import type { FieldForm, Help, PairsForm } from "../description/sheet-form";
import type { InputRow } from "../drawing/row-guide";
import { locateSheet } from "../reading/find-header";
import { issueAt, writtenDay } from "../reading/finding";
import { readPairs } from "../reading/read-pairs";
import { readValue } from "../reading/read-value";

/** A value beside its label as a person types it, for a form on the screen. */
export type TypedField = {
  readonly key: string;
  /** As in the sheet, always Vietnamese. */
  readonly label: string;
  readonly help: Help;
  readonly kind: "text" | "number" | "date" | "choice";
  /** The words to choose from, always Vietnamese; [] where anything can be typed. */
  readonly choices: readonly string[];
  /** Dates dd/mm/yyyy, decimals with a comma, choices in words; "" = blank. What can't be read is kept as typed. */
  readonly value: string;
  readonly required: boolean;
};

/** A change of a value; `was` = the text that the form showed. */
export type TypedChange = { readonly key: string; readonly was: string; readonly value: string };

export type TypedRefusal = { readonly key: string; readonly issue: Issue };

/** The labels of a sheet with their values, in the form's order; blank where the sheet has no such label. */
export function typedPairs(workbook: Workbook, form: PairsForm): readonly TypedField[] {
  const sheet = locateSheet(workbook, form);
  const entries: Readonly<Record<string, Entry | undefined>> = sheet === null ? {} : readPairs(sheet, form).fields;
  return form.fields.map((field) => ({
    key: field.key,
    label: field.header,
    help: field.help,
    kind: kindOf(field),
    choices: field.type.kind === "choice" ? field.type.choices.map(([words]) => words) : [],
    value: typedText(field, entries[field.key]),
    required: field.required,
  }));
}

export type ReadTyped = {
  /** By key, ready to be written; `null` empties the cell. */
  readonly values: InputRow;
  readonly refused: readonly TypedRefusal[];
};

/** Reads what was typed as the sheet's cells are read. Never throws. */
export function readTyped(form: PairsForm, changes: readonly TypedChange[]): ReadTyped {
  const refused: TypedRefusal[] = [];
  const values = changes.flatMap(({ key, value }): readonly (readonly [string, InputRow[string]])[] => {
    const field = form.fields.find((each) => each.key === key);
    if (field === undefined) return [];
    if (value.trim() === "") return [[key, null]];
    const { entry, findings } = readValue({ value: value.trim(), formula: null, format: "General" }, field.type, {
      label: field.header,
      cell: "",
      figure: { measure: null, reads: "words" },
    });
    const [finding] = findings;
    if (entry.value === null && finding !== undefined)
      refused.push({ key, issue: issueAt(finding, { ...nowhere, sheet: form.sheet }) });
    return entry.value === null
      ? []
      : [[key, field.type.kind === "date" && typeof entry.value === "string" ? { date: entry.value } : entry.value]];
  });
  return { values: Object.fromEntries(values), refused };
}

function kindOf({ type }: FieldForm): TypedField["kind"] {
  return type.kind === "number" || type.kind === "date" || type.kind === "choice" ? type.kind : "text";
}

function typedText(field: FieldForm, entry: Entry | undefined): string {
  if (entry === undefined || entry.value === null) return entry?.raw ?? "";
  const { value } = entry;
  if (typeof value === "number") return String(value).replace(".", ",");
  return field.type.kind === "date" ? writtenDay(value) : wordsOf(field.type, value);
}
