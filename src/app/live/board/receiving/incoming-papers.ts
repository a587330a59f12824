import type { Receipt } from "../../../../domain/round/receipt";
import { unitCandidates, type UnitCandidate } from "../../../../domain/round/unit-names";
import { unitsOfRound } from "../../../../domain/round/units-of-round";
import { reportDocuments } from "../../../../domain/submissions/register";
import { appendRows, editRows } from "../../../../forms/board/edit-rows";
import { readIncoming, type IncomingPaper } from "../../../../forms/board/read-incoming";
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
  /** `likely`: the author is not quite its name, so a person has to look. */
  readonly by: "number" | "author" | "likely" | null;
  /** Row of the Board's register in which its day belongs; `null` = a row more. */
  readonly row: number | null;
  /** Ngày đến as it stands there, ISO. */
  readonly stated: string | null;
};

/** Less like a unit's name is no offer. */
const likely = 0.7;

/** Looks each pasted row up by its number, then by its author. A row that fits nobody stays with `sender` `null`. */
export function matchIncoming(opened: OpenedBoard, text: string): readonly IncomingMatch[] {
  const { board } = opened;
  const { units } = unitsOfRound(board);
  const names = new Map([...board.clusters, ...units].map(({ code, name }) => [code, name]));
  const numbers = sendersByNumber(opened);
  const taken = new Set<Receipt>();
  return readIncoming(text).map((paper): IncomingMatch => {
    const found = senderOf(paper, numbers, units);
    if (found === null) return { paper, sender: null, by: null, row: null, stated: null };
    const receipt = receiptFor(opened, { ...found, paper, taken });
    if (receipt !== null) taken.add(receipt);
    return {
      paper,
      sender: { code: found.sender, name: names.get(found.sender) ?? found.sender },
      by: found.by,
      row: receipt === null ? null : rowOf(receipt.cell),
      stated: receipt?.arrivedOn ?? null,
    };
  });
}

/** "45 / BC-SNV" and "45/BC-SNV" are one. */
function numberKey(number: string): string {
  return number.normalize("NFC").toLowerCase().replace(/\s+/gu, "");
}

/** By what the register and the covers of the reports say. */
function sendersByNumber({ board, stored }: OpenedBoard): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = [
    ...board.receipts.map(({ number, sender }) => [number, sender] as const),
    ...stored.submissions.map(({ submission: { cover, unit } }) => [cover.documentNumber.value, unit] as const),
    ...stored.clusterSubmissions.map(({ cover, cluster }) => [cover.documentNumber.value, cluster] as const),
  ];
  const senders = new Map<string, Set<string>>();
  for (const [number, sender] of stated)
    if (number !== null) senders.set(numberKey(number), (senders.get(numberKey(number)) ?? new Set()).add(sender));
  return senders;
}

type Found = { readonly sender: string; readonly by: "number" | "author" | "likely" };

/** Offices number alike, so a number counts where it is one sender's, or the author tells which. */
function senderOf(
  { number, author }: IncomingPaper,
  numbers: ReturnType<typeof sendersByNumber>,
  units: Parameters<typeof unitCandidates>[1],
): Found | null {
  const authors = author === null ? [] : unitCandidates([author], units);
  const numbered = new Set(number === null ? [] : numbers.get(numberKey(number)));
  const [only] = numbered;
  if (only !== undefined && numbered.size === 1 && authors.length === 0) return { sender: only, by: "number" };
  const both = likeliest(authors.filter(({ unit }) => numbered.has(unit)));
  if (both !== null) return { sender: both.unit, by: "number" };
  const best = likeliest(authors);
  if (best === null || best.likeness < likely) return null;
  return { sender: best.unit, by: best.likeness === 1 ? "author" : "likely" };
}

/** `null` where two are as likely. */
function likeliest([best, second]: readonly UnitCandidate[]): UnitCandidate | null {
  return best === undefined || best.likeness === second?.likeness ? null : best;
}

type Wanted = Found & {
  readonly paper: IncomingPaper;
  /** Rows that earlier papers have. */
  readonly taken: ReadonlySet<Receipt>;
};

/**
 * The row of the same number; else the first without a day; else one with this very day; else the only one there is.
 */
function receiptFor({ board }: OpenedBoard, { sender, paper, taken }: Wanted): Receipt | null {
  const level = board.clusters.some(({ code }) => code === sender) ? "cluster" : "unit";
  const reports = reportDocuments(board.documents, level);
  const rows = board.receipts.filter((row) => row.sender === sender && reports.has(row.document) && !taken.has(row));
  const sameNumber = rows.find(
    ({ number }) => number !== null && paper.number !== null && numberKey(number) === numberKey(paper.number),
  );
  return (
    sameNumber ??
    rows.find(({ arrivedOn }) => arrivedOn === null) ??
    rows.find(({ arrivedOn }) => arrivedOn === paper.arrivedOn) ??
    (rows.length === 1 ? (rows[0] ?? null) : null)
  );
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
