import type { Issue } from "../../../../domain/issue";
import { appendRows, editRows } from "../../../../forms/board/edit-rows";
import { importTable, type ImportedTable, type LooseRow } from "../../../../forms/board/import-table";
import { wordsOf } from "../../../../forms/description/field-type";
import type { FieldForm, RowReading } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { locateSheet } from "../../../../forms/reading/find-header";
import { cellText } from "../../../../forms/reading/finding";
import { readList } from "../../../../forms/reading/read-list";
import type { Sheet, Workbook } from "../../../../workbook/sheet";
import { LiveWorkbookError, type LiveWorkbook } from "../../../live-workbook";
import { changeSheets, inputChange } from "../../changing/change-board";
import { undoOf, type Undo } from "../../changing/undo-change";
import { importForms, type ImportedList } from "./import-forms";
import { placedRows, type PlacedRow, type Refused } from "./place-rows";

/** What becomes of a row of the table: `same` = the list holds all of it already. */
export type ListRow = {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  /** Code of the cluster; `null` where the list has none. */
  readonly cluster: string | null;
  readonly outcome: "new" | "changed" | "same" | "refused";
  /** The table has no code for it, and this one is proposed. */
  readonly proposed: boolean;
  /** What is written over, in words of the sheet; "" = blank. */
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  readonly refused: readonly Refused[];
  readonly issues: readonly Issue[];
  /** What was converted from old encodings. */
  readonly notes: readonly Issue[];
};

/** What importing a table comes to, before anything is written. */
export type ListPreview = Pick<ImportedTable, "known" | "unknown"> & {
  /** Name of the sheet that is written to. */
  readonly sheet: string;
  readonly rows: readonly ListRow[];
  /** Rows that are none of the list: headings, notes, sums. */
  readonly loose: readonly LooseRow[];
};

type Planned = {
  readonly preview: ListPreview;
  readonly added: readonly InputRow[];
  readonly edits: readonly { readonly row: number; readonly values: InputRow }[];
};

/** `null` = no row of the table bears the header of names. */
export function previewList(workbook: Workbook, list: ImportedList, table: Sheet): ListPreview | null {
  return plan(workbook, list, table)?.preview ?? null;
}

export type WriteListRequest = {
  readonly workbook: LiveWorkbook;
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly now: string;
  readonly list: ImportedList;
  readonly table: Sheet;
  /** What the person saw: where the workbook makes something else of the table by now, nothing is written. */
  readonly shown: ListPreview;
};

/**
 * Adds the new rows under the list and changes the cells that differ; blank cells of the table empty nothing. Gives
 * back what takes the write back again. Throws LiveWorkbookError.
 */
export async function writeList({ workbook, now, list, table, shown }: WriteListRequest): Promise<Undo> {
  const { form } = importForms[list];
  let undo: Undo = [];
  await changeSheets({
    workbook,
    now,
    change: (sheets) => {
      const planned = plan(sheets, list, table);
      if (planned === null || JSON.stringify(planned.preview) !== JSON.stringify(shown))
        throw new LiveWorkbookError({ reason: "changed-meanwhile", detail: shown.sheet, left: "as-it-was" });
      const change = inputChange({
        cells: editRows(sheets, form, planned.edits),
        added: planned.added.length === 0 ? [] : [appendRows(sheets, form, planned.added)],
      });
      undo = undoOf(change);
      return change;
    },
  });
  return undo;
}

/**
 * Writes what `writeList` gave back: all of it, or where somebody has typed over a cell since, nothing. Throws
 * LiveWorkbookError.
 */
export async function takeBackList(
  { workbook, now }: Pick<WriteListRequest, "workbook" | "now">,
  undo: Undo,
): Promise<void> {
  await changeSheets({ workbook, now, change: () => inputChange({ cells: undo }) });
}

function plan(workbook: Workbook, list: ImportedList, table: Sheet): Planned | null {
  const { form } = importForms[list];
  const read = importTable(table, importForms[list]);
  if (read === null) return null;
  const sheet = locateSheet(workbook, form);
  const rows = sheet === null ? [] : readList(sheet, form).rows;
  const { placed, loose } = placedRows(workbook, list, { table: read, rows });
  const written = placed.map((row) => ({ row, changes: changesOf(row, form.columns) }));
  const previewRows = written.map(({ row, changes }) => listRow(row, changes));
  const kept = written.filter((_, index) => previewRows[index]?.outcome !== "refused");
  return {
    preview: { sheet: sheet?.name ?? form.sheet, known: read.known, unknown: read.unknown, rows: previewRows, loose },
    added: kept.flatMap(({ row }) => (row.at === null ? [row.values] : [])),
    edits: kept.flatMap(({ row: { at, values }, changes }) =>
      at === null || changes.length === 0
        ? []
        : [{ row: at.row, values: Object.fromEntries(changes.map(({ key }) => [key, values[key] ?? null])) }],
    ),
  };
}

type Change = { readonly key: string; readonly label: string; readonly from: string; readonly to: string };

function listRow(
  { line, code, values, cluster, at, proposed, refused, issues, notes }: PlacedRow,
  changes: readonly Change[],
): ListRow {
  const outcome =
    refused.length + issues.length > 0 ? "refused" : at === null ? "new" : changes.length > 0 ? "changed" : "same";
  return {
    line,
    code,
    name: String(values["name"] ?? ""),
    cluster,
    outcome,
    proposed,
    changes: changes.map(({ label, from, to }) => ({ label, from, to })),
    refused,
    issues,
    notes,
  };
}

/** What the table says otherwise than the row that is there. */
function changesOf({ at, values }: PlacedRow, columns: readonly FieldForm[]): readonly Change[] {
  if (at === null) return [];
  return columns.flatMap((field): readonly Change[] => {
    const to = values[field.key];
    if (to === undefined || to === null) return [];
    const [from, now] = [shown(field, entryOf(at, field.key)), shown(field, to)];
    return from === now ? [] : [{ key: field.key, label: field.header, from, to: now }];
  });
}

function entryOf(at: RowReading<readonly FieldForm[]>, key: string): InputRow[string] {
  const entry = at.fields[key];
  return entry?.value ?? entry?.raw ?? null;
}

/** As the sheet shows it; dates dd/mm/yyyy. */
function shown(field: FieldForm, value: InputRow[string]): string {
  const text = cellText({ value, formula: null, format: "General" });
  if (field.type.kind === "date") return text.split("-").reverse().join("/");
  return wordsOf(field.type, text);
}
