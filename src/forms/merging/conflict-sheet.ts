import type { MergeChoice, FileChoice } from "../../domain/round/receipt";
import type { Workbook } from "../../workbook/sheet";
import { locateSheet, findHeader } from "../reading/find-header";
import { conflictList } from "../sheets/board/conflict-list";
import { readList } from "../reading/read-list";
import { type ScorerKey, scorerKeys } from "../../domain/round/unit-names";
import { mergeForms, mergeTable, isList, wholeField } from "./merge-table";
import { rowWords, headersOf, statedWords } from "./difference-words";
import type { SheetDraft } from "../../workbook/draft";
import { choiceLists } from "../drawing/entry-rules";
import { drawInputList } from "../drawing/draw-input-list";
import { palette } from "../drawing/styles";
import type { Membership } from "../../domain/round/roster";
import { type Issue, nowhere } from "../../domain/issue";
import { shortened } from "../../domain/basics/text";

/** One difference between two copies, in words. */
export type ConflictRecord = {
  /** Standard name. */
  readonly sheet: string;
  /** Address in this workbook; `null` = this workbook has no such row. */
  readonly cell: string | null;
  readonly what: string;
  readonly column: string;
  readonly stands: string;
  readonly other: string;
  readonly file: string;
  readonly chosen: MergeChoice | null;
  readonly note: string | null;
  /** Whose two files differ; `null` = two copies of this workbook do. */
  readonly cluster: string | null;
  /** In the other file; `null` = not said. */
  readonly otherCell: string | null;
};

/** Equal for the same conflict, whichever file it came from. */
export function conflictKey({
  sheet,
  what,
  column,
  stands,
  other,
}: Pick<ConflictRecord, "sheet" | "what" | "column" | "stands" | "other">): string {
  return JSON.stringify([sheet, what, column, stands, other]);
}

/** The rows of `Cần đối chiếu`, each with the cell that names its sheet; `null` = the workbook has no such sheet. */
export function readConflicts(workbook: Workbook): readonly (ConflictRecord & { readonly at: string })[] | null {
  const sheet = locateSheet(workbook, conflictList);
  if (sheet === null || findHeader(sheet, conflictList) === null) return null;
  return readList(sheet, conflictList).rows.map(({ fields }) => ({
    sheet: fields.sheet.value ?? "",
    cell: fields.cell.value,
    what: fields.what.value ?? "",
    column: fields.column.value ?? "",
    stands: fields.stands.value ?? "",
    other: fields.other.value ?? "",
    file: fields.file.value ?? "",
    chosen: fields.choice.value,
    note: fields.note.value,
    cluster: fields.cluster.value,
    otherCell: fields.otherCell.value,
    at: fields.sheet.cell,
  }));
}

/**
 * Unsettled conflicts between copies of this workbook: nothing is chosen, and the workbook still holds the value in
 * question. A value corrected in its cell is settled.
 */
export function openConflicts(
  workbook: Workbook,
  scorerOf: ScorerKey,
): readonly (ConflictRecord & { readonly at: string })[] {
  const records = (readConflicts(workbook) ?? []).filter(
    ({ cluster, chosen }) => cluster === null && chosen !== "stands",
  );
  const names = new Set(records.map(({ sheet }) => sheet));
  const tables = mergeForms
    .filter(({ form }) => names.has(form.sheet))
    .map((form) => ({ form, rows: mergeTable(workbook, form, scorerOf) }));
  return records.filter((record) => {
    const table = tables.find(({ form }) => form.form.sheet === record.sheet);
    if (table === undefined) return false;
    const { form } = table;
    const rows = table.rows.filter(({ fields }) => rowWords(form, fields) === record.what);
    if (rows.length === 0) return record.cell === null;
    const keys =
      isList(form) && form.asOne === true
        ? [wholeField]
        : form.form.shape === "list"
          ? form.form.columns.map(({ key }) => key)
          : form.form.fields.map(({ key }) => key);
    const headers = record.column.split("; ");
    const fields = keys.filter((key) => headers.includes(headersOf(form, [key])));
    return record.cell !== null && rows.some((row) => statedWords(form, fields, row.fields) === record.stands);
  });
}

/** The whole sheet; the records include what people chose and noted in it. */
export function drawConflicts(
  records: readonly ConflictRecord[],
  { stamp }: { readonly stamp: string | null },
): SheetDraft {
  const { ruleOf } = choiceLists([conflictList]);
  const rows = records.map(({ chosen, ...record }) => ({ ...record, choice: chosen }));
  const drawn = drawInputList(conflictList, rows, { subtitle: conflictList.help.vi, choiceRule: ruleOf, stamp });
  return { ...drawn, tab: palette.fixTab };
}

/**
 * A warning for every unsettled conflict, at the cell in use, or at its line of `Cần đối chiếu` if the workbook has no
 * such row.
 */
export function openConflictIssues(workbook: Workbook, roster: readonly Membership[]): readonly Issue[] {
  const scorerOf = scorerKeys(roster.map((member) => ({ ...member, code: member.unit })));
  return openConflicts(workbook, scorerOf).map(({ sheet, cell, what, column, stands, other, file, at }): Issue => {
    const place = cell === null ? { sheet: conflictList.sheet, cell: at } : { sheet, cell };
    return {
      code: "merge-conflict-open",
      params: { what, column, stands: shortened(stands), other: shortened(other), file },
      place: { ...nowhere, ...place },
    };
  });
}

/** What was chosen in `Cần đối chiếu` for clusters' files. */
export function readFileChoices(workbook: Workbook): readonly FileChoice[] {
  return (readConflicts(workbook) ?? []).flatMap(({ cluster, sheet, what, column, stands, other, chosen }) =>
    cluster === null || chosen === null ? [] : [{ cluster, sheet, what, column, stands, other, chosen }],
  );
}
