import type { Receipt } from "../../../domain/round/receipt";
import { appendRows, editRows } from "../../../forms/board/edit-rows";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { receiptsOfUnit } from "../../../domain/submissions/submissions";
import { settledNote, wayOfFile } from "../../new-receipts";
import type { OpenedBoard } from "../../open-board";
import { inputChange, type InputChange } from "../change-board";
import { registerRowsOf, rowOf, unitOfRound } from "./register-rows";

export type ReturnedReport = {
  readonly unit: string;
  /** What is to be completed, for the register's Ghi chú. */
  readonly comment: string;
  readonly asOf: string;
};

/**
 * Sends back the report that counts (else the last valid one, else the paper): its rows of the register say Đề nghị
 * hoàn thiện with the comment beside what is noted there. Nothing where nothing valid came. Throws LiveWorkbookError
 * where the register is gone.
 */
export function returnChange(opened: OpenedBoard, { unit: code, comment, asOf }: ReturnedReport): InputChange {
  const unit = unitOfRound(opened, code);
  if (unit === null) return inputChange({});
  const { arrivals, accepted } = receiptsOfUnit({ board: opened.board, asOf }, unit, opened.stored);
  const file = accepted?.file ?? arrivals.filter(({ valid }) => valid).at(-1)?.sent.file ?? null;
  const rows = registerRowsOf(opened, code, file?.sha256 ?? null).filter(({ state }) => state === "received");
  if (rows.length > 0) {
    const edits = rows.map((row) => ({
      row: rowOf(row.cell),
      values: { state: "to-complete", note: noted(row, comment) },
    }));
    return inputChange({ cells: editRows(opened.workbook, receiptList, edits) });
  }
  if (file === null) return inputChange({});
  const added = {
    sender: code,
    way: wayOfFile,
    file: file.name,
    sha256: file.sha256,
    state: "to-complete",
    note: comment,
  };
  return inputChange({ added: [appendRows(opened.workbook, receiptList, [added])] });
}

function noted({ note }: Receipt, comment: string): string {
  return [settledNote(note), comment].filter((part) => part !== null).join("; ");
}
