import {
  addsToRegister,
  type FoundBy,
  type IncomingPaper,
  isOffered,
  matchPapers,
} from "../../../../domain/submissions/incoming-papers";
import type { Receipt } from "../../../../domain/round/receipt";
import { isRegistered } from "../../../../domain/submissions/register";
import { unitsOfRound } from "../../../../domain/round/units-of-round";
import { appendRows, editRows, type RowEdit } from "../../../../forms/board/edit-rows";
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
  /** Mã hồ sơ under which it is entered; `null` = under none. */
  readonly document: string | null;
  /** Whether it is ticked at first; and whether it states anything at all that the register lacks. */
  readonly offered: boolean;
  readonly adds: boolean;
};

/** Looks each pasted row up by its number, then by its author. A row that fits nobody stays with `sender` `null`. */
export function matchIncoming({ board, stored }: OpenedBoard, text: string): readonly IncomingMatch[] {
  const { units } = unitsOfRound(board);
  const names = new Map([...board.clusters, ...units].map(({ code, name }) => [code, name]));
  return matchPapers({ board, stored, units }, readIncoming(text)).map((match): IncomingMatch => {
    const { paper, found, receipt, document } = match;
    return {
      paper,
      sender: found === null ? null : { code: found.sender, name: names.get(found.sender) ?? found.sender },
      by: found?.by ?? null,
      row: receipt === null ? null : rowOf(receipt.cell),
      stated: receipt?.arrivedOn ?? null,
      document,
      offered: isOffered(match),
      adds: addsToRegister(match),
    };
  });
}

/** What a person confirmed of a paper: whose it is, as what it is entered, and in which row its day belongs. */
export type ConfirmedPaper = Pick<IncomingMatch, "row" | "document" | "paper"> & { readonly sender: string };

/**
 * Papers in the register, from the office's own: the day in its row, Mã hồ sơ, number, day of signing and Số đến where
 * the row has none. Papers without a row get one more, and so does a paper whose row is another document's: the
 * workbook's. Throws LiveWorkbookError where the register is gone, or a row is by now another sender's.
 */
export function incomingChange(opened: OpenedBoard, confirmed: readonly ConfirmedPaper[]): InputChange {
  const receipts = new Map(opened.board.receipts.map((receipt) => [rowOf(receipt.cell), receipt]));
  const edits: RowEdit[] = [];
  const added: InputRow[] = [];
  for (const { sender, row, document, paper } of confirmed) {
    const receipt = row === null ? undefined : receipts.get(row);
    if (row !== null) {
      if (receipt?.sender !== sender)
        throw new LiveWorkbookError({
          reason: "changed-meanwhile",
          detail: `${receiptList.sheet}, ${row}`,
          left: "as-it-was",
        });
      edits.push({ row, values: valuesIn(receipt, { document, paper }) });
    }
    const isAnothers = receipt !== undefined && receipt.document !== null && receipt.document !== document;
    if (
      receipt === undefined ||
      (isAnothers && document !== null && !isRegistered(opened.board.receipts, sender, document))
    )
      added.push({ sender, document, state: "received", note: "Theo sổ văn bản đến", ...stated(paper) });
  }
  return inputChange({
    cells: editRows(opened.workbook, receiptList, edits),
    added: added.length === 0 ? [] : [appendRows(opened.workbook, receiptList, added)],
  });
}

function stated({ number, signedOn, arrivalNumber, arrivedOn }: IncomingPaper): InputRow {
  return { number, signedOn: dateOf(signedOn), arrivalNumber, arrivedOn: dateOf(arrivedOn) };
}

/** What a person wrote in the row stays, but for the day that is confirmed. */
function valuesIn(receipt: Receipt, { document, paper }: Pick<IncomingMatch, "document" | "paper">): InputRow {
  const { number, signedOn, arrivalNumber, arrivedOn } = stated(paper);
  return {
    ...(receipt.document === null && document !== null ? { document } : {}),
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
