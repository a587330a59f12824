import { mergeRows, type MergeConflict, type MergedRows } from "../../domain/merging/merge-rows";
import type { MergeChoice } from "../../domain/round/receipt";
import { mergeStored } from "../../domain/merging/merge-stored";
import { scorerKeys, type ScorerKey } from "../../domain/round/unit-names";
import type { Stored } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import { conflictKey, readConflicts, type ConflictRecord } from "../../forms/merging/conflict-sheet";
import { mergeForms, type MergeForm, mergeTable, type TableRow } from "../../forms/merging/merge-table";
import { headersOf, rowWords, statedWords } from "../../forms/merging/difference-words";
import { differenceKey } from "../../domain/submissions/differing-rows";
import { wordsOf } from "../../forms/description/field-type";
import { conflictList } from "../../forms/sheets/board/conflict-list";
import type { OpenedBoard } from "../open-board";
import { placeOf } from "./merge-places";

/** A copy of the workbook, as it was opened, with the name of its file. */
export type MergeCopy = { readonly name: string; readonly opened: OpenedBoard };

/**
 * What a person chose, by key of the conflict; `prefer`: which side counts where nobody chose; `null` = it stays open.
 */
export type MergeChoices = { readonly chosen: ReadonlyMap<string, MergeChoice>; readonly prefer: MergeChoice | null };

/** A row or cell that comes from the copy, as a person reads it. `cell`: in this workbook; `null` = a new row. */
export type MergedEntry = {
  readonly sheet: string;
  readonly what: string;
  readonly column: string;
  readonly value: string;
  readonly cell: string | null;
};

/** `decided`: by a person, before or now, or by what is preferred; `null` = open. */
export type MergedConflict = Omit<ConflictRecord, "chosen" | "note" | "cluster" | "otherCell"> & {
  readonly key: string;
  readonly decided: MergeChoice | null;
};

/** One sheet's rows brought together. */
export type MergedTable = {
  readonly form: MergeForm;
  readonly merged: MergedRows<TableRow>;
  readonly conflicts: readonly { readonly told: MergedConflict; readonly source: MergeConflict<TableRow> }[];
};

export type Merge = {
  readonly tables: readonly MergedTable[];
  readonly added: readonly MergedEntry[];
  readonly filled: readonly MergedEntry[];
  readonly conflicts: readonly MergedConflict[];
  /** Files that only the copy has read; their figures come along. */
  readonly files: readonly FileFacts[];
  readonly stored: Stored;
  /** What the copy's people decided about files of clusters. */
  readonly fileChoices: readonly ConflictRecord[];
};

/** Nothing was chosen. */
export const noChoices: MergeChoices = { chosen: new Map(), prefer: null };

/** What a copy of the open workbook brings, and where both differ. Nothing is changed by it; see `mergeChange`. */
export function mergeCopy(ours: OpenedBoard, copy: MergeCopy, { chosen, prefer }: MergeChoices): Merge {
  const scorerOf = scorersOf(ours);
  const settled = settledIn(ours);
  const decidedOf = (key: string): MergeChoice | null => chosen.get(key) ?? settled.get(key) ?? prefer;
  const tables = mergeForms.map((form): MergedTable => {
    const merged = mergeRows(
      mergeTable(ours.workbook, form, scorerOf),
      mergeTable(copy.opened.workbook, form, scorerOf),
      form.rules,
    );
    const conflicts = merged.conflicts.map((source) => {
      const record = recordOf(ours, { form, source, file: copy.name });
      return { told: { ...record, decided: decidedOf(record.key) }, source };
    });
    return { form, merged, conflicts };
  });
  const fileChoices = newFileChoices(ours, copy);
  const { stored, added: files } = mergeStored(ours.stored, copy.opened.stored);
  return {
    tables,
    added: [
      ...tables.flatMap(({ form, merged }) =>
        merged.added.map((row) => entryOf(ours, { form, row, fields: statedKeys(form, row), at: null })),
      ),
      ...fileChoices.map(choiceEntry),
    ],
    filled: tables.flatMap((table) => filledEntries(ours, table)),
    conflicts: tables.flatMap(({ conflicts }) => conflicts.map(({ told }) => told)),
    files,
    stored,
    fileChoices,
  };
}

/** What people chose in the open workbook before, by key of the conflict. */
function settledIn({ workbook }: OpenedBoard): ReadonlyMap<string, MergeChoice> {
  return new Map(
    (readConflicts(workbook) ?? []).flatMap((record) =>
      record.chosen === null || record.cluster !== null ? [] : [[conflictKey(record), record.chosen] as const],
    ),
  );
}

/** Cells of our rows that were blank, as the copy fills them. */
function filledEntries(ours: OpenedBoard, { form, merged }: MergedTable): readonly MergedEntry[] {
  return merged.filled.map(({ row, values }) =>
    entryOf(ours, {
      form,
      row: { ...row, fields: { ...row.fields, ...values } },
      fields: Object.keys(values),
      at: row,
    }),
  );
}

/** What only the copy's people decided about files of clusters, or otherwise than ours. */
function newFileChoices(ours: OpenedBoard, copy: MergeCopy): readonly ConflictRecord[] {
  const known = new Set(
    (ours.board.fileChoices ?? []).map((each) => JSON.stringify([differenceKey(each), each.chosen])),
  );
  return (readConflicts(copy.opened.workbook) ?? []).filter(
    ({ cluster, ...record }) =>
      cluster !== null &&
      record.chosen !== null &&
      !known.has(JSON.stringify([differenceKey({ ...record, cluster }), record.chosen])),
  );
}

function choiceEntry({ cluster, what, column, chosen }: ConflictRecord): MergedEntry {
  const choice = conflictList.columns.find(({ key }) => key === "choice");
  return {
    sheet: conflictList.sheet,
    what: [cluster ?? "", what].filter((part) => part !== "").join(" · "),
    column,
    value: choice === undefined ? "" : wordsOf(choice.type, chosen ?? ""),
    cell: null,
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
  return {
    ...record,
    key: conflictKey(record),
    cell: row === null ? null : placeOf(ours.workbook, { form, row, field: fields[0] ?? "" }),
    file,
  };
}

type Entering = {
  readonly form: MergeForm;
  readonly row: TableRow;
  readonly fields: readonly string[];
  readonly at: TableRow | null;
};

function entryOf(ours: OpenedBoard, { form, row, fields, at }: Entering): MergedEntry {
  return {
    sheet: form.form.sheet,
    what: rowWords(form, row.fields),
    column: headersOf(form, fields),
    value: statedWords(form, fields, row.fields),
    cell: at === null ? null : placeOf(ours.workbook, { form, row: at, field: fields[0] ?? "" }),
  };
}

function statedKeys({ rules }: MergeForm, { fields }: TableRow): readonly string[] {
  return Object.keys(fields).filter((key) => !rules.named.includes(key) && (fields[key] ?? null) !== null);
}
