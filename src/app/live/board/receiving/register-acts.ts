import { decidingRow } from "../../../../domain/submissions/receipts";
import type { Unit } from "../../../../domain/round/board";
import { documentsOf } from "../../../../domain/round/documents";
import type { Receipt } from "../../../../domain/round/receipt";
import { unitsOfRound } from "../../../../domain/round/units-of-round";
import { matchRegister, nobodysFile, paperDocument, reportDocuments } from "../../../../domain/submissions/register";
import { appendRows, editRows, laterColumns, type RowEdit } from "../../../../forms/board/edit-rows";
import { receiptList } from "../../../../forms/sheets/board/register-lists";
import { rosterList } from "../../../../forms/sheets/board/roster-lists";
import { parseAddress } from "../../../../workbook/address";
import { type CellEdit, editedWorkbook } from "../../../../workbook/edit";
import type { Workbook } from "../../../../workbook/sheet";
import { filesOfUnit, receiptsOfUnit } from "../../../../domain/submissions/submissions";
import { settledNote, wayOfFile } from "../../../new-receipts";
import type { OpenedBoard } from "../../../open-board";
import { inputChange, type InputChange } from "../../changing/change-board";

/**
 * Rows of the register for a file of the unit; `sha256` `null` = those of its papers, which are for no file.
 */
export function registerRowsOf(opened: OpenedBoard, unit: string, sha256: string | null): readonly Receipt[] {
  const { board, stored } = opened;
  const documents = askedOf(opened, unit);
  const { rowsOf, papers } = matchRegister(filesOfUnit(unit, stored), {
    rows: board.receipts.filter((row) => row.sender === unit),
    reports: reportDocuments(documents, "unit"),
    documents,
  });
  return sha256 === null ? papers : (rowsOf.get(sha256) ?? []);
}

/** The unit's row of `Danh sách` in the round. */
export function unitOfRound({ board }: OpenedBoard, code: string): Unit | null {
  return unitsOfRound(board).units.find((unit) => unit.code === code) ?? null;
}

function askedOf(opened: OpenedBoard, code: string): Parameters<typeof reportDocuments>[0] {
  const unit = unitOfRound(opened, code);
  return unit === null ? opened.board.documents : documentsOf(opened.board, unit);
}

/** The sheet's own row number of a cell such as "A14". */
export function rowOf(cell: string): number {
  const place = parseAddress(cell);
  if (place === null) throw new Error(`a row was read from ${cell}, which is no cell`);
  return place.row;
}

export type StatedReceipt = {
  readonly unit: string;
  /** The file that came that day; `null` = the paper report. */
  readonly sha256: string | null;
  /** ISO. */
  readonly day: string;
  /** Civil date of today. */
  readonly asOf: string;
};

/**
 * Ngày đến of a unit's file or paper in the register: in the row that decided the day so far, else in a row more. A
 * paper's row says that it is the report.
 * Throws LiveWorkbookError where the register is gone.
 */
export function receiptChange(opened: OpenedBoard, { unit, sha256, day, asOf }: StatedReceipt): InputChange {
  const file = filesOfUnit(unit, opened.stored).find((sent) => sent.file.sha256 === sha256)?.file ?? null;
  const row = decidingRow(registerRowsOf(opened, unit, sha256), file, asOf);
  const arrivedOn = { date: day };
  if (row !== null) {
    const named = file === null && row.document === null ? { document: paperDocument(askedOf(opened, unit)) } : {};
    const values = { arrivedOn, note: settledNote(row.note), ...named };
    return inputChange({ cells: editRows(opened.workbook, receiptList, [{ row: rowOf(row.cell), values }]) });
  }
  const added =
    file === null
      ? { sender: unit, document: paperDocument(askedOf(opened, unit)), arrivedOn, state: "received" }
      : { sender: unit, arrivedOn, way: wayOfFile, file: file.name, sha256: file.sha256, state: "received" };
  return inputChange({ added: [appendRows(opened.workbook, receiptList, [added])] });
}

export type ReturnedReport = {
  readonly unit: string;
  /** What is to be completed, for the register's Ghi chú. */
  readonly comment: string;
  /** Hạn hoàn thiện, ISO: what comes by then keeps the day of the first sending. */
  readonly completeBy: string;
  readonly asOf: string;
};

/**
 * Sends back the report that counts (else the last valid one, else the paper): its rows of the register say Đề nghị
 * hoàn thiện and by when, with the comment beside what is noted there. Nothing where nothing valid came. Throws
 * LiveWorkbookError where the register is gone.
 */
export function returnChange(opened: OpenedBoard, returned: ReturnedReport): InputChange {
  const { unit: code, comment, asOf } = returned;
  const unit = unitOfRound(opened, code);
  if (unit === null) return inputChange({});
  const { arrivals, accepted } = receiptsOfUnit({ board: opened.board, asOf }, unit, opened.stored);
  const file = accepted?.file ?? arrivals.filter(({ valid }) => valid).at(-1)?.sent.file ?? null;
  const rows = registerRowsOf(opened, code, file?.sha256 ?? null).filter(({ state }) => state === "received");
  const values = { state: "to-complete", completeBy: { date: returned.completeBy } };
  if (rows.length > 0)
    return editedReturns(
      opened,
      rows.map((row) => ({ row: rowOf(row.cell), values: { ...values, note: noted(row, comment) } })),
    );
  if (file === null) return inputChange({});
  const { cells, workbook } = withReturnColumn(opened);
  const added = { sender: code, way: wayOfFile, file: file.name, sha256: file.sha256, ...values, note: comment };
  return inputChange({ cells, added: [appendRows(workbook, receiptList, [added])] });
}

/**
 * Hạn hoàn thiện where a unit's report was sent back without. Throws LiveWorkbookError where the register is gone.
 */
export function completeByChange(
  opened: OpenedBoard,
  { unit: code, completeBy, asOf }: Omit<ReturnedReport, "comment">,
): InputChange {
  const unit = unitOfRound(opened, code);
  if (unit === null) return inputChange({});
  const { undated } = receiptsOfUnit({ board: opened.board, asOf }, unit, opened.stored);
  const values = { completeBy: { date: completeBy } };
  return editedReturns(
    opened,
    undated.map(({ cell }) => ({ row: rowOf(cell), values })),
  );
}

function editedReturns(opened: OpenedBoard, edits: readonly RowEdit[]): InputChange {
  if (edits.length === 0) return inputChange({});
  const { cells, workbook } = withReturnColumn(opened);
  const edited = editRows(workbook, receiptList, edits);
  return inputChange({ cells: "noPlace" in edited ? edited : [...cells, ...edited] });
}

/** Older registers have no column Hạn hoàn thiện: its header is written with the first day that is stated in it. */
function withReturnColumn({ workbook }: OpenedBoard): {
  readonly cells: readonly CellEdit[];
  readonly workbook: Workbook;
} {
  const cells = laterColumns(workbook, receiptList, ["completeBy"]);
  return { cells, workbook: editedWorkbook(workbook, { cells, added: [] }) };
}

function noted({ note }: Receipt, comment: string): string {
  return [settledNote(note), comment].filter((part) => part !== null).join("; ");
}

export type Extension = {
  readonly unit: string;
  /** ISO. */
  readonly day: string;
  readonly reason: string;
};

/**
 * Được gia hạn đến and Lý do gia hạn of a unit, in its row of `Danh sách`. Throws LiveWorkbookError where the sheet or
 * a column is gone.
 */
export function extensionChange(opened: OpenedBoard, { unit: code, day, reason }: Extension): InputChange {
  const unit = unitOfRound(opened, code);
  if (unit === null) return inputChange({});
  const values = { extendedTo: { date: day }, extensionReason: reason };
  return inputChange({ cells: editRows(opened.workbook, rosterList, [{ row: rowOf(unit.cell), values }]) });
}

/** A file that is nobody's and is not to be used; `reason`: for the register's Ghi chú. */
export type DismissedFile = { readonly name: string; readonly sha256: string; readonly reason: string };

/**
 * A row of the register that refuses the file by its bytes, so that it waits for nobody any more: the same row that a
 * person may write by hand. Throws LiveWorkbookError where the register is gone.
 */
export function dismissChange({ workbook }: OpenedBoard, { name, sha256, reason }: DismissedFile): InputChange {
  return inputChange({
    added: [
      appendRows(workbook, receiptList, [
        { sender: nobodysFile, way: wayOfFile, file: name, sha256, state: "refused", note: reason },
      ]),
    ],
  });
}
