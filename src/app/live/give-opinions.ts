import type { Opinion } from "../../domain/receipt";
import { opinionOn } from "../../domain/targets/adjustment-register";
import { appendRows, editRows } from "../../forms/board/edit-rows";
import type { InputRow } from "../../forms/drawing/draw-input-list";
import { locateSheet } from "../../forms/reading/find-header";
import { opinionList } from "../../forms/sheets/board/register-lists";
import { addressOf, parseAddress } from "../../workbook/address";
import type { CellEdit } from "../../workbook/cell-edit";
import { LiveWorkbookError } from "../live-workbook";
import type { OpenedBoard } from "../open-board";
import { inputChange, type InputChange } from "./change-board";

/** What a row of `Ý kiến điều chỉnh` states; blank opinions are "none", other blanks `null`. */
export type StatedOpinion = Pick<Opinion, "cluster" | "council" | "applied" | "document" | "note">;

/** What a person says to a request to adjust a target. */
export type OpinionChange = {
  readonly unit: string;
  readonly indicator: string;
  readonly version: number;
  /** What the sheet said when it was read; `null` = it had no row. */
  readonly was: StatedOpinion | null;
  /** What it is to say; `null` = no row, as when one that was added is taken back. */
  readonly becomes: StatedOpinion | null;
};

export function statedOf(opinion: Opinion | undefined): StatedOpinion | null {
  if (opinion === undefined) return null;
  const { cluster, council, applied, document, note } = opinion;
  return { cluster, council, applied, document, note };
}

/**
 * The cells and rows of `Ý kiến điều chỉnh` that these opinions change. Throws LiveWorkbookError where the sheet is gone
 * or says by now something else than when it was read: then nothing may be written.
 */
export function opinionChanges({ board, workbook }: OpenedBoard, changes: readonly OpinionChange[]): InputChange {
  const sheet = locateSheet(workbook, opinionList)?.name ?? opinionList.sheet;
  const added: InputRow[] = [];
  const cells: CellEdit[] = [];
  for (const change of changes) {
    const row = opinionOn(board.opinions, { ...change, code: change.indicator });
    if (!sameOpinion(statedOf(row), change.was)) throw changedMeanwhile(row === undefined ? sheet : `${sheet}, ${row.cell}`);
    if (row !== undefined) cells.push(...inputChange({ cells: editRows(workbook, opinionList, [{ row: parseAddress(row.cell)?.row ?? 0, values: changedValues(change) }]) }).cells);
    else if (change.becomes !== null) added.push(newRow(change, change.becomes));
  }
  // A cell that was read as blank because nobody could read its words holds a person's words still.
  const unread = cells.map(({ sheet: on, row, column }) => ({ sheet: on, cell: addressOf(row, column) })).find(({ sheet: on, cell }) => board.issues.some(({ place }) => place.sheet === on && place.cell === cell));
  if (unread !== undefined) throw changedMeanwhile(`${unread.sheet}, ${unread.cell}`);
  return inputChange({ cells, added: added.length === 0 ? [] : [appendRows(workbook, opinionList, added)] });
}

const keys = ["cluster", "council", "applied", "document", "note"] as const;
type Key = (typeof keys)[number];

function sameOpinion(one: StatedOpinion | null, other: StatedOpinion | null): boolean {
  return (one === null) === (other === null) && keys.every((key) => valueOf(one, key) === valueOf(other, key));
}

function newRow({ unit, indicator, version }: OpinionChange, becomes: StatedOpinion): InputRow {
  return { unit, code: indicator, version, ...Object.fromEntries(keys.map((key) => [key, valueOf(becomes, key)])) };
}

/** Only what changes: a person's own way of writing the rest stays. A row that is taken back is emptied. */
function changedValues({ was, becomes }: OpinionChange): InputRow {
  const changed = keys.filter((key) => valueOf(was, key) !== valueOf(becomes, key)).map((key) => [key, valueOf(becomes, key)] as const);
  return { ...Object.fromEntries(changed), ...(becomes === null ? { unit: null, code: null, version: null } : {}) };
}

/** An opinion that is none is a blank cell. */
function valueOf(stated: StatedOpinion | null, key: Key): string | number | null {
  const value = stated?.[key] ?? null;
  return value === "none" ? null : value;
}

function changedMeanwhile(detail: string): LiveWorkbookError {
  return new LiveWorkbookError({ reason: "changed-meanwhile", detail, left: "as-it-was" });
}
