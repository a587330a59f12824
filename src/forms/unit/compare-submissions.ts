import { rowsProperty } from "./read-submission";
import { unitLists } from "./unit-forms";
import type { Entry } from "../../domain/basics/entry";
import type { Submission } from "../../domain/submissions/submission";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { coverSheet } from "../sheets/unit/cover-sheet";

/** One cell that differs in a later version of a unit's report. */
export type EntryChange = {
  /** Standard name of the sheet. */
  readonly sheet: string;
  /** Code of the row; `null` on the cover. */
  readonly row: string | null;
  /** The column's header, or the label. */
  readonly header: string;
  /** As typed; `null` = blank, or no such row. */
  readonly before: string | null;
  readonly after: string | null;
};

type Row = Readonly<Record<string, unknown>> & { readonly code: string };

/**
 * The changed entries in the order of the sheets. What people typed is compared, not what was read: "95%" for 95 is a
 * change. Formulas are left out.
 */
export function changedEntries(before: Submission, after: Submission): readonly EntryChange[] {
  const cover = changesOf({ sheet: coverSheet.sheet, row: null, fields: coverSheet.fields }, before.cover, after.cover);
  return [...cover, ...unitLists.flatMap((form) => listChanges(form, rowsIn(before, form), rowsIn(after, form)))];
}

function rowsIn(submission: Submission, { sheet }: ListForm): readonly Row[] {
  return submission[rowsProperty[sheet as keyof typeof rowsProperty]];
}

function listChanges(form: ListForm, before: readonly Row[], after: readonly Row[]): readonly EntryChange[] {
  const earlier = new Map(before.map((row) => [row.code, row]));
  const later = new Map(after.map((row) => [row.code, row]));
  const codes = [...new Set([...later.keys(), ...earlier.keys()])];
  return codes.flatMap((code) =>
    changesOf({ sheet: form.sheet, row: code, fields: form.columns }, earlier.get(code) ?? {}, later.get(code) ?? {}),
  );
}

type Place = { readonly sheet: string; readonly row: string | null; readonly fields: readonly FieldForm[] };

function changesOf({ sheet, row, fields }: Place, before: object, after: object): readonly EntryChange[] {
  return fields
    .filter(({ filling }) => filling !== "formula")
    .map(
      ({ key, header }): EntryChange => ({ sheet, row, header, before: rawOf(before, key), after: rawOf(after, key) }),
    )
    .filter((change) => change.before !== change.after);
}

function rawOf(row: object, key: string): string | null {
  const entry: unknown = Reflect.get(row, key);
  return isEntry(entry) ? entry.raw : null;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "raw" in value;
}
