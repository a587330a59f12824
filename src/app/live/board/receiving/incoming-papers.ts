import {
  addsDay,
  type FoundBy,
  type IncomingPaper,
  isOffered,
  matchPapers,
} from "../../../../domain/submissions/incoming-papers";
import type { Receipt } from "../../../../domain/round/receipt";
import { unitsOfRound } from "../../../../domain/round/units-of-round";
import { appendRows, editRows } from "../../../../forms/board/edit-rows";
import { readIncoming } from "../../../../forms/board/read-incoming";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { receiptList } from "../../../../forms/sheets/board/register-lists";
import { LiveWorkbookError } from "../../../live-workbook";
import { settledNote } from "../../../new-receipts";
import type { OpenedBoard } from "../../../open-board";
import { inputChange, type InputChange } from "../../changing/change-board";
import type { Named } from "../../explaining/explained";
import { rowOf } from "./register-acts";

/** What a paper of the office's register says of a report. */
export type IncomingMatch = {
  readonly paper: IncomingPaper;
  /** From whom it is; `null` = nobody of the round could be told by its number or its author. */
  readonly sender: Named | null;
  readonly by: FoundBy | null;
  /** Row of the Board's register in which its day belongs; `null` = a new row. */
  readonly row: number | null;
  /** Ngày đến as the register has it, ISO. */
  readonly stated: string | null;
  /** Whether it is ticked at first; and whether it states a day at all that the register lacks. */
  readonly offered: boolean;
  readonly addsDay: boolean;
};

/** Looks each pasted row up by its number, then by its author. A row that fits nobody stays with `sender` `null`. */
export function matchIncoming({ board, stored }: OpenedBoard, text: string): readonly IncomingMatch[] {
  const { units } = unitsOfRound(board);
  const names = new Map([...board.clusters, ...units].map(({ code, name }) => [code, name]));
  return matchPapers({ board, stored, units }, readIncoming(text)).map((match): IncomingMatch => {
    const { paper, found, receipt } = match;
    return {
      paper,
      sender: found === null ? null : { code: found.sender, name: names.get(found.sender) ?? found.sender },
      by: found?.by ?? null,
      row: receipt === null ? null : rowOf(receipt.cell),
      stated: receipt?.arrivedOn ?? null,
      offered: isOffered(match),
      addsDay: addsDay(match),
    };
  });
}

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
