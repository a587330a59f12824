import { receiveSubmissions, type Submissions } from "../../../domain/submissions/submissions";
import { openRound } from "../../../domain/round/round";
import { differenceWords } from "../../../forms/merging/difference-words";
import { sheetNames } from "../../../contract/sheet-names";
import { appendRows, editRows, type NoPlace, type RowEdit } from "../../../forms/board/edit-rows";
import { workLists } from "../../../forms/board/input-sheets";
import { roundMarkEdits } from "../../../forms/marks/round-marks";
import type { ListForm } from "../../../forms/description/sheet-form";
import type { InputRow } from "../../../forms/drawing/row-guide";
import { locateSheet } from "../../../forms/reading/find-header";
import { addressOf } from "../../../workbook/address";
import type { CellEdit } from "../../../workbook/edit";
import type { SheetDraft } from "../../../workbook/draft";
import type { Workbook } from "../../../workbook/sheet";
import {
  type AddedRows,
  type Cost,
  type LiveWorkbook,
  LiveWorkbookError,
  type WorkbookChange,
} from "../../live-workbook";
import { isOpened, type OpenedBoard } from "../../open-board";
import { openLiveWorkbook } from "../opening/open-live-workbook";

/**
 * What a person's act changes in the sheets that people keep: some cells, some rows more, or nothing for want of a
 * place.
 */
export type InputChange = {
  readonly cells: readonly CellEdit[];
  readonly added: readonly AddedRows[];
  /** Sheets of ours made whole with it, such as the store. Left out: none. */
  readonly sheets?: readonly SheetDraft[];
  /** Names of sheets of ours that say nothing any more. Left out: none. */
  readonly removed?: readonly string[];
};

export type ChangeBoardRequest = {
  readonly workbook: LiveWorkbook;
  /** Civil date-time in Asia/Ho_Chi_Minh, for the mark of the write. */
  readonly now: string;
  /** From the workbook as it is now: people may have typed since it was last read. */
  readonly change: (opened: OpenedBoard) => InputChange;
};

/**
 * Writes what a person stated in the pane into the sheet where the Board keeps it (contract §1: a cell is changed only
 * when a person presses the button that names the change). All of it or nothing. Outputs stay as they are until the
 * next consolidation. Throws LiveWorkbookError.
 */
export async function changeBoard({ workbook, now, change }: ChangeBoardRequest): Promise<Cost> {
  const opened = await openLiveWorkbook(workbook);
  if (opened.kind === "unit" || opened.kind === "other") throw noSheet(sheetNames.period);
  const board = opened.opened;
  if ("change" in board) throw new LiveWorkbookError({ reason: "round-changed", detail: "", left: "as-it-was" });
  if (!isOpened(board)) throw noSheet(sheetNames.period);
  return written({ workbook, now }, withRoundNamed(board, change(board)));
}

/** The first work of a round that is written into a workbook binds it to that round: `_TD` names it from then on. */
function withRoundNamed({ workbook, board }: OpenedBoard, change: InputChange): InputChange {
  const lists = new Set(workLists.flatMap((form) => locateSheet(workbook, form)?.name ?? []));
  const isWork = [...change.cells, ...change.added].some(({ sheet }) => lists.has(sheet));
  return isWork ? { ...change, cells: [...change.cells, ...roundMarkEdits(workbook, board.period)] } : change;
}

async function written(
  { workbook, now }: Pick<ChangeBoardRequest, "workbook" | "now">,
  { cells, added, sheets = [], removed = [] }: InputChange,
): Promise<Cost> {
  const write: WorkbookChange = { sheets, added, removed, cells };
  if (cells.length === 0 && added.length === 0 && sheets.length === 0 && removed.length === 0)
    return { syncs: 0, bytes: 0 };
  return workbook.write(write, { now });
}

export type ChangeSheetsRequest = Pick<ChangeBoardRequest, "workbook" | "now"> & {
  /** From the sheets as they are now. */
  readonly change: (workbook: Workbook) => InputChange;
};

/** The same where the round need not be stated yet: while it is being set up. Throws LiveWorkbookError. */
export async function changeSheets({ workbook, now, change }: ChangeSheetsRequest): Promise<Cost> {
  const opened = await openLiveWorkbook(workbook);
  if (opened.kind === "unit" || opened.kind === "other") throw noSheet(sheetNames.period);
  return written({ workbook, now }, change(opened.workbook));
}

/** The parts of a change together. Throws LiveWorkbookError where one has no place: the sheet or its header is gone. */
export function inputChange(parts: {
  readonly cells?: readonly CellEdit[] | NoPlace;
  readonly added?: readonly (AddedRows | NoPlace)[];
}): InputChange {
  const { cells = [], added = [] } = parts;
  return { cells: placed(cells), added: added.map(placed).filter(({ rows }) => rows.size > 0) };
}

function placed<T extends object>(part: T | NoPlace): T {
  if (!("noPlace" in part)) return part;
  const { sheet, header } = part.noPlace;
  throw noSheet(header === null ? sheet : `${sheet}, ${header}`);
}

function noSheet(detail: string): LiveWorkbookError {
  return new LiveWorkbookError({ reason: "sheet-missing", detail, left: "as-it-was" });
}

/** What has come from everybody by the workbook as it is now: an act holds it against what the person saw. */
export function receivedNow({ board, stored }: OpenedBoard, asOf: string): Submissions {
  return receiveSubmissions(openRound(board, asOf), stored, differenceWords);
}

/** What a person saw is no longer at that place: nothing is written over it. */
export function changedMeanwhile(place: string): LiveWorkbookError {
  return new LiveWorkbookError({ reason: "changed-meanwhile", detail: place, left: "as-it-was" });
}

/** A formula is a person's own work: it is never written over. */
export function edited({ workbook }: OpenedBoard, form: ListForm, edits: readonly RowEdit[]): readonly CellEdit[] {
  if (edits.length === 0) return [];
  const { cells } = inputChange({ cells: editRows(workbook, form, edits) });
  const formula = cells.find(
    ({ sheet, row, column }) =>
      (workbook.sheets
        .find(({ name }) => name === sheet)
        ?.rows.get(row)
        ?.get(column)?.formula ?? null) !== null,
  );
  if (formula !== undefined) throw changedMeanwhile(`${formula.sheet}, ${addressOf(formula.row, formula.column)}`);
  return cells;
}

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
