import { appendRows, editRows } from "../../../forms/board/edit-rows";
import type { ListForm } from "../../../forms/description/sheet-form";
import type { InputRow } from "../../../forms/drawing/row-guide";
import { locateSheet } from "../../../forms/reading/find-header";
import { addressOf } from "../../../workbook/address";
import type { CellEdit } from "../../../workbook/edit";
import type { Workbook } from "../../../workbook/sheet";
import { changedMeanwhile, inputChange, type InputChange } from "./change-board";

/** A row of a register as its sheet states it now. */
export type StatedRow = {
  readonly row: number;
  /** Address of its first cell, to be named to a person. */
  readonly cell: string;
  readonly values: InputRow;
};

/** What a person states in one row: blank cells are `null`. */
export type RowChange = {
  /** The row that is about the same thing now. */
  readonly found: StatedRow | undefined;
  /** The cells that name what the row is about. */
  readonly key: InputRow;
  /** What the row said when it was read; `null` = there was none. */
  readonly was: InputRow | null;
  /** What it is to say; `null` = no row, as when one that was added is taken back. */
  readonly becomes: InputRow | null;
};

export type StatedRows = {
  readonly workbook: Workbook;
  readonly form: ListForm;
  /** Addresses of cells that nobody could read: read as blank, they hold a person's words still. */
  readonly unread: ReadonlySet<string>;
  readonly changes: readonly RowChange[];
};

/**
 * The cells and rows of a register that these statements change: of a row that is there only what differs, others as
 * new rows under it. Throws LiveWorkbookError where the sheet is gone or says by now something else than when it was
 * read: then nothing may be written.
 */
export function statedChanges({ workbook, form, unread, changes }: StatedRows): InputChange {
  const sheet = locateSheet(workbook, form)?.name ?? form.sheet;
  const added: InputRow[] = [];
  const cells: CellEdit[] = [];
  for (const change of changes) {
    const { found, key, was, becomes } = change;
    if (!sameValues(found?.values ?? null, was))
      throw changedMeanwhile(found === undefined ? sheet : `${sheet}, ${found.cell}`);
    if (found !== undefined)
      cells.push(
        ...inputChange({ cells: editRows(workbook, form, [{ row: found.row, values: changedValues(change) }]) }).cells,
      );
    else if (becomes !== null) added.push({ ...key, ...becomes });
  }
  const kept = cells.map(({ row, column }) => addressOf(row, column)).find((cell) => unread.has(cell));
  if (kept !== undefined) throw changedMeanwhile(`${sheet}, ${kept}`);
  return inputChange({ cells, added: added.length === 0 ? [] : [appendRows(workbook, form, added)] });
}

function sameValues(one: InputRow | null, other: InputRow | null): boolean {
  if (one === null || other === null) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (key) => (one[key] ?? null) === (other[key] ?? null),
  );
}

/** Only what changes: a person's own way of writing the rest stays. A row that is taken back is emptied. */
function changedValues({ key, was, becomes }: RowChange): InputRow {
  if (becomes === null)
    return Object.fromEntries([...Object.keys(key), ...Object.keys(was ?? {})].map((each) => [each, null]));
  return Object.fromEntries(Object.entries(becomes).filter(([each, value]) => (was?.[each] ?? null) !== value));
}
