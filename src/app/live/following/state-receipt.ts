import type { Receipt } from "../../../domain/round/receipt";
import { compareReceiptDays, receiptDay } from "../../../domain/submissions/sent-file";
import { reportDocuments } from "../../../domain/submissions/register";
import type { FileFacts } from "../../../domain/submissions/submission";
import { appendRows, editRows } from "../../../forms/board/edit-rows";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { filesOfUnit } from "../../../domain/submissions/submissions";
import { settledNote, wayOfFile } from "../../new-receipts";
import type { OpenedBoard } from "../../open-board";
import { inputChange, type InputChange } from "../change-board";
import { registerRowsOf, rowOf } from "./register-rows";

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
 * Ngày đến of a unit's file or paper in the register: in the row that decided the day so far, else in a row more.
 * Throws LiveWorkbookError where the register is gone.
 */
export function receiptChange(opened: OpenedBoard, { unit, sha256, day, asOf }: StatedReceipt): InputChange {
  const file = filesOfUnit(unit, opened.stored).find((sent) => sent.file.sha256 === sha256)?.file ?? null;
  const row = decidingRow(registerRowsOf(opened, unit, sha256), file, asOf);
  const arrivedOn = { date: day };
  if (row !== null) {
    const values = { arrivedOn, note: settledNote(row.note) };
    return inputChange({ cells: editRows(opened.workbook, receiptList, [{ row: rowOf(row.cell), values }]) });
  }
  const added =
    file === null
      ? { sender: unit, document: reportCode(opened), arrivedOn, state: "received" }
      : { sender: unit, arrivedOn, way: wayOfFile, file: file.name, sha256: file.sha256, state: "received" };
  return inputChange({ added: [appendRows(opened.workbook, receiptList, [added])] });
}

/** Of several entries the valid one with the first stated day, as the status takes it. */
function decidingRow(rows: readonly Receipt[], file: FileFacts | null, asOf: string): Receipt | null {
  const valid = rows.filter(({ state }) => state === "received");
  const days = (valid.length > 0 ? valid : rows).map((row) => ({ row, day: receiptDay(row, file, asOf) }));
  const stated = days.filter(({ day }) => day.confirmed);
  return (
    (stated.length > 0 ? stated : days).sort((one, other) => compareReceiptDays(one.day, other.day))[0]?.row ?? null
  );
}

/** Which document the paper report is: the one after "none named". */
function reportCode({ board }: OpenedBoard): string | null {
  return [...reportDocuments(board.documents, "unit")].find((code) => code !== null) ?? null;
}
