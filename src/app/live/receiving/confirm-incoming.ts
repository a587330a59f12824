import type { Receipt } from "../../../domain/round/receipt";
import { appendRows, editRows } from "../../../forms/board/edit-rows";
import type { InputRow } from "../../../forms/drawing/input-row";
import type { IncomingPaper } from "../../../forms/board/read-incoming";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { LiveWorkbookError } from "../../live-workbook";
import { settledNote } from "../../new-receipts";
import type { OpenedBoard } from "../../open-board";
import { inputChange, type InputChange } from "../change-board";
import { rowOf } from "../following/register-rows";

/** What a person confirmed of a paper: whose report it is, and in which row its day belongs. */
export type ConfirmedPaper = { readonly sender: string; readonly row: number | null; readonly paper: IncomingPaper };

/**
 * Ngày đến of reports in the register, from the office's own: the day in its row, number, day of signing and Số đến
 * where the row has none; papers without a row get one more. Throws LiveWorkbookError where the register is gone, or a
 * row is by now another sender's.
 */
export function incomingChange(opened: OpenedBoard, confirmed: readonly ConfirmedPaper[]): InputChange {
  const receipts = new Map(opened.board.receipts.map((receipt) => [rowOf(receipt.cell), receipt]));
  const edits = confirmed.flatMap(({ sender, row, paper }) => {
    if (row === null) return [];
    const receipt = receipts.get(row);
    if (receipt?.sender !== sender)
      throw new LiveWorkbookError({
        reason: "changed-meanwhile",
        detail: `${receiptList.sheet}, ${row}`,
        left: "as-it-was",
      });
    return [{ row, values: valuesIn(receipt, paper) }];
  });
  const added = confirmed
    .filter(({ row }) => row === null)
    .map(
      ({ sender, paper }): InputRow => ({ sender, state: "received", note: "Theo sổ văn bản đến", ...stated(paper) }),
    );
  return inputChange({
    cells: editRows(opened.workbook, receiptList, edits),
    added: added.length === 0 ? [] : [appendRows(opened.workbook, receiptList, added)],
  });
}

function stated({ number, signedOn, arrivalNumber, arrivedOn }: IncomingPaper): InputRow {
  return { number, signedOn: dateOf(signedOn), arrivalNumber, arrivedOn: dateOf(arrivedOn) };
}

/** What a person wrote in the row stays, but for the day that is confirmed. */
function valuesIn(receipt: Receipt, paper: IncomingPaper): InputRow {
  const { number, signedOn, arrivalNumber, arrivedOn } = stated(paper);
  return {
    ...(receipt.number === null ? { number: number ?? null } : {}),
    ...(receipt.signedOn === null ? { signedOn: signedOn ?? null } : {}),
    ...(receipt.arrivalNumber === null ? { arrivalNumber: arrivalNumber ?? null } : {}),
    arrivedOn: arrivedOn ?? null,
    note: settledNote(receipt.note),
  };
}

function dateOf(day: string | null): { readonly date: string } | null {
  return day === null ? null : { date: day };
}
