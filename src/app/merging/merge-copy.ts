import { mergeRows, type MergeChoice, type MergeConflict, type MergedRows } from "../../domain/merging/merge-rows";
import { mergeStored } from "../../domain/merging/merge-stored";
import { scorerKeys, type ScorerKey } from "../../domain/scoring/scorer-key";
import type { Stored } from "../../domain/stored";
import type { FileFacts } from "../../domain/submission";
import { conflictKey, readConflicts, type ConflictRecord } from "../../forms/merging/conflict-sheet";
import { mergeForms, type MergeForm } from "../../forms/merging/merge-forms";
import { mergeTable, type TableRow } from "../../forms/merging/merge-table";
import { headersOf, rowWords, statedWords } from "../../forms/merging/stated-words";
import type { OpenedBoard } from "../open-board";
import { placeOf } from "./merge-places";

/** A copy of the workbook, as it was opened, with the name of its file. */
export type MergeCopy = { readonly name: string; readonly opened: OpenedBoard };

/** What a person chose, by key of the conflict; `prefer`: which side counts where nobody chose; `null` = it stays open. */
export type MergeChoices = { readonly chosen: ReadonlyMap<string, MergeChoice>; readonly prefer: MergeChoice | null };

/** A row or cell that comes from the copy, as a person reads it. `cell`: in this workbook; `null` = a new row. */
export type MergedEntry = { readonly sheet: string; readonly what: string; readonly column: string; readonly value: string; readonly cell: string | null };

/** `decided`: by a person, before or now, or by what is preferred; `null` = open. */
export type MergedConflict = Omit<ConflictRecord, "chosen" | "note"> & { readonly key: string; readonly decided: MergeChoice | null };

/** One sheet's rows brought together. */
export type MergedTable = { readonly form: MergeForm; readonly merged: MergedRows<TableRow>; readonly conflicts: readonly { readonly told: MergedConflict; readonly source: MergeConflict<TableRow> }[] };

export type Merge = {
  readonly tables: readonly MergedTable[];
  readonly added: readonly MergedEntry[];
  readonly filled: readonly MergedEntry[];
  readonly conflicts: readonly MergedConflict[];
  /** Files that only the copy has read; their figures come along. */
  readonly files: readonly FileFacts[];
  readonly stored: Stored;
};

/** Nothing was chosen. */
export const noChoices: MergeChoices = { chosen: new Map(), prefer: null };

/** What a copy of the open workbook brings, and where both differ. Nothing is changed by it; see `mergeChange`. */
export function mergeCopy(ours: OpenedBoard, copy: MergeCopy, { chosen, prefer }: MergeChoices): Merge {
  const scorerOf = scorersOf(ours);
  const settled = new Map((readConflicts(ours.workbook) ?? []).flatMap((record) => (record.chosen === null ? [] : [[conflictKey(record), record.chosen] as const])));
  const decidedOf = (key: string): MergeChoice | null => chosen.get(key) ?? settled.get(key) ?? prefer;
  const tables = mergeForms.map((form): MergedTable => {
    const merged = mergeRows(mergeTable(ours.workbook, form, scorerOf), mergeTable(copy.opened.workbook, form, scorerOf), form.rules);
    const conflicts = merged.conflicts.map((source) => {
      const record = recordOf(ours, { form, source, file: copy.name });
      return { told: { ...record, decided: decidedOf(record.key) }, source };
    });
    return { form, merged, conflicts };
  });
  const { stored, added: files } = mergeStored(ours.stored, copy.opened.stored);
  return {
    tables,
    added: tables.flatMap(({ form, merged }) => merged.added.map((row) => entryOf(ours, { form, row, fields: statedKeys(form, row), at: null }))),
    filled: tables.flatMap(({ form, merged }) => merged.filled.map(({ row, values }) => entryOf(ours, { form, row: { ...row, fields: { ...row.fields, ...values } }, fields: Object.keys(values), at: row }))),
    conflicts: tables.flatMap(({ conflicts }) => conflicts.map(({ told }) => told)),
    files,
    stored,
  };
}

/** Whoever scored is known by code, name and other names alike. */
export function scorersOf({ board }: Pick<OpenedBoard, "board">): ScorerKey {
  return scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
}

type Conflicting = { readonly form: MergeForm; readonly source: MergeConflict<TableRow>; readonly file: string };

function recordOf(ours: OpenedBoard, { form, source, file }: Conflicting): Omit<MergedConflict, "decided"> {
  const { row, from, fields } = source;
  const record = {
    sheet: form.form.sheet,
    what: rowWords(form, (row ?? from).fields),
    column: headersOf(form, fields),
    stands: statedWords(form, fields, source.stands),
    other: statedWords(form, fields, source.other),
  };
  return { ...record, key: conflictKey(record), cell: row === null ? null : placeOf(ours.workbook, { form, row, field: fields[0] ?? "" }), file };
}

type Entering = { readonly form: MergeForm; readonly row: TableRow; readonly fields: readonly string[]; readonly at: TableRow | null };

function entryOf(ours: OpenedBoard, { form, row, fields, at }: Entering): MergedEntry {
  return { sheet: form.form.sheet, what: rowWords(form, row.fields), column: headersOf(form, fields), value: statedWords(form, fields, row.fields), cell: at === null ? null : placeOf(ours.workbook, { form, row: at, field: fields[0] ?? "" }) };
}

function statedKeys({ rules }: MergeForm, { fields }: TableRow): readonly string[] {
  return Object.keys(fields).filter((key) => !rules.named.includes(key) && (fields[key] ?? null) !== null);
}
