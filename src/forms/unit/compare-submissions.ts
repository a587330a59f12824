import type { Entry } from "../../domain/basics/entry";
import type { Submission } from "../../domain/submissions/submission";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { adjustmentList, resultList, targetList } from "../sheets/unit/indicator-lists";
import { commendationList, contentList, selfScoreList } from "../sheets/unit/report-lists";
import { coverSheet } from "../sheets/unit/cover-sheet";

/** One cell that says something else in a later version of a unit's report. */
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

const lists: readonly (readonly [ListForm, (submission: Submission) => readonly Row[]])[] = [
  [targetList, ({ targets }) => targets],
  [resultList, ({ results }) => results],
  [adjustmentList, ({ adjustments }) => adjustments],
  [selfScoreList, ({ selfScores }) => selfScores],
  [commendationList, ({ commendations }) => commendations],
  [contentList, ({ contents }) => contents],
];

/**
 * What was typed otherwise, in the order of the sheets. By what people typed, not by what it was read as: "95%" for 95
 * is a change that someone made. What is calculated is left out.
 */
export function changedEntries(before: Submission, after: Submission): readonly EntryChange[] {
  const cover = changesOf({ sheet: coverSheet.sheet, row: null, fields: coverSheet.fields }, before.cover, after.cover);
  return [...cover, ...lists.flatMap(([form, rowsOf]) => listChanges(form, rowsOf(before), rowsOf(after)))];
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
