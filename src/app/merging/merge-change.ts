import { appendRows, editPairs, editRows, type RowEdit } from "../../forms/board/edit-rows";
import type { MergeChoice } from "../../domain/round/receipt";
import { wordsOf } from "../../forms/description/field-type";
import type { InputRow } from "../../forms/drawing/row-guide";
import {
  conflictKey,
  drawConflicts,
  openConflicts,
  readConflicts,
  type ConflictRecord,
} from "../../forms/merging/conflict-sheet";
import { isList, type TableRow, type MergeList } from "../../forms/merging/merge-table";
import { appendScores } from "../../forms/scores/score-guide";
import { differenceKey } from "../../domain/submissions/differing-rows";
import { conflictList } from "../../forms/sheets/board/conflict-list";
import { enteredScoreList } from "../../forms/sheets/board/register-lists";
import type { SheetDraft } from "../../workbook/draft";
import { inputChange, type InputChange } from "../live/changing/change-board";
import type { OpenedBoard } from "../open-board";
import { scorersOf, type Merge, type MergedTable } from "./merge-copy";

/**
 * What a merge changes in the workbook: cells that only the copy has filled, rows that only it has, the other side of a
 * conflict where that was chosen. Throws LiveWorkbookError where a sheet or column that the copy has is gone here.
 */
export function mergeChange(ours: OpenedBoard, { tables }: Pick<Merge, "tables">): InputChange {
  const changes = tables.map((table) => tableChange(ours, table));
  return { cells: changes.flatMap(({ cells }) => cells), added: changes.flatMap(({ added }) => added) };
}

function tableChange(ours: OpenedBoard, { form, merged, conflicts }: MergedTable): InputChange {
  const taken = conflicts.filter(({ told }) => told.decided === "other").map(({ source }) => source);
  const rows = [
    ...merged.filled.map(({ row, from, values }) => ({ row, from, fields: Object.keys(values) })),
    ...taken,
  ];
  if (!isList(form)) {
    const values = Object.assign({}, ...rows.map(({ from, fields }) => valuesOf(from, fields))) as InputRow;
    return Object.keys(values).length === 0
      ? nothing
      : inputChange({ cells: editPairs(ours.workbook, form.form, values) });
  }
  const whole = form.asOne === true ? rows.map(({ row, from }) => wholeChange(form, row, from)) : [];
  const edits: RowEdit[] =
    form.asOne === true
      ? whole.flatMap((each) => each.edits)
      : rows.flatMap(({ row, from, fields }) =>
          row === null ? [] : row.stands.map((at) => ({ row: at.row, values: valuesOf(from, fields) })),
        );
  const alone = form.asOne === true ? [] : rows.flatMap(({ row, from }) => (row === null ? [from] : []));
  const added = [...merged.added, ...alone]
    .flatMap(({ stands }) => stands.map(({ values }) => values))
    .concat(whole.flatMap((each) => each.added));
  return inputChange({
    cells: edits.length === 0 ? [] : editRows(ours.workbook, form.form, edits),
    added: added.length === 0 ? [] : [appended(ours, form, added)],
  });
}

const nothing: InputChange = { cells: [], added: [] };

/** As the copy has them; what it says nothing of is emptied. */
function valuesOf({ stands }: TableRow, fields: readonly string[]): InputRow {
  return Object.fromEntries(fields.map((field) => [field, stands[0]?.values[field] ?? null]));
}

/** The rows of a whole in place of those that are there: one by one, the rest emptied or put under the list. */
function wholeChange(
  { form }: MergeList,
  row: TableRow | null,
  from: TableRow,
): { readonly edits: readonly RowEdit[]; readonly added: readonly InputRow[] } {
  const there = row?.stands ?? [];
  const wanted = from.stands.map(({ values }) => values);
  const emptied: InputRow = Object.fromEntries(form.columns.map(({ key }) => [key, null]));
  return {
    edits: there.map(({ row: at }, index) => ({ row: at, values: wanted[index] ?? emptied })),
    added: wanted.slice(there.length),
  };
}

function appended(ours: OpenedBoard, { form }: MergeList, added: readonly InputRow[]): ReturnType<typeof appendRows> {
  return form.sheet === enteredScoreList.sheet ? appendScores(ours, added) : appendRows(ours.workbook, form, added);
}

/**
 * `Cần đối chiếu` after a merge: what was listed before, then what is new; a conflict that was settled by taking the
 * other side is none any more. `null` = there is nothing to keep.
 */
export function conflictsAfter(
  { workbook, board }: OpenedBoard,
  { conflicts, fileChoices }: Pick<Merge, "conflicts" | "fileChoices">,
): SheetDraft | null {
  const all = readConflicts(workbook) ?? [];
  const settled = new Set(conflicts.filter(({ decided }) => decided === "other").map(({ key }) => key));
  const open = new Set(openConflicts(workbook, scorersOf({ board })).map(conflictKey));
  // What was corrected in its cell since needs no line any more.
  const before = all
    .filter(({ cluster }) => cluster === null)
    .filter((record) => record.chosen !== null || open.has(conflictKey(record)));
  const decided = new Map(conflicts.map(({ key, decided: choice }) => [key, choice]));
  const kept = before
    .filter((record) => !settled.has(conflictKey(record)))
    .map(
      (record): ConflictRecord => ({ ...record, chosen: record.chosen ?? decided.get(conflictKey(record)) ?? null }),
    );
  const listed = new Set(kept.map(conflictKey));
  const added = conflicts.flatMap(({ key, decided: chosen, ...record }): readonly ConflictRecord[] =>
    settled.has(key) || listed.has(key) ? [] : [{ ...record, chosen, note: null, cluster: null, otherCell: null }],
  );
  const records = [
    ...kept,
    ...added,
    ...bothFileChoices(
      all.filter(({ cluster }) => cluster !== null),
      fileChoices,
    ),
  ];
  return records.length === 0 ? null : drawConflicts(records, { stamp: board.period.stamp ?? null });
}

/** Where both decided differently the first copy's word stands, and the other's is beside it as a note. */
function bothFileChoices(
  ours: readonly ConflictRecord[],
  theirs: readonly ConflictRecord[],
): readonly ConflictRecord[] {
  const keyOf = (record: ConflictRecord): string => differenceKey({ ...record, cluster: record.cluster ?? "" });
  const others = new Map(theirs.map((record) => [keyOf(record), record]));
  const known = new Set(ours.map(keyOf));
  const merged = ours.map((record): ConflictRecord => {
    const other = others.get(keyOf(record));
    if (other?.chosen == null || other.chosen === record.chosen) return record;
    if (record.chosen === null) return { ...record, chosen: other.chosen };
    const told = `Bản kia chọn: ${choiceWords(other.chosen)}`;
    return record.note?.includes(told) === true
      ? record
      : { ...record, note: [record.note, told].filter((part) => part !== null).join("; ") };
  });
  return [...merged, ...theirs.filter((record) => !known.has(keyOf(record)))];
}

function choiceWords(choice: MergeChoice): string {
  const field = conflictList.columns.find(({ key }) => key === "choice");
  return field === undefined ? choice : wordsOf(field.type, choice);
}
