import { bySender } from "../basics/group-by";
import type { FileFacts } from "./submission";
import { sheetNames } from "../../contract/sheet-names";
import type { Board } from "../round/board";
import { type Place, type Issue, nowhere } from "../issue";
import type { DocumentType, ReceiptState, Receipt } from "../round/receipt";
import {
  type SentFile,
  type ReceiptDay,
  type ReadFile,
  compareReceiptDays,
  receiptDay,
  compareFiles,
  isRead,
} from "./sent-file";
import { matchRegister, reportDocuments, type RegisterMatch } from "./register";
import { dayThatCounts, returningRow, type Coming, type DayThatCounts } from "./returning";

/** Everything that came from one unit or cluster. Files of equal bytes are given once. */
export type Sending<Content> = {
  readonly sender: string;
  readonly level: DocumentType["level"];
  readonly place: Pick<Place, "unit" | "cluster">;
  readonly files: readonly SentFile<Content>[];
  /** With the documents that are asked of the sender. */
  readonly board: Pick<Board, "receipts" | "documents" | "period">;
  readonly asOf: string;
};

/** A file with the day it came. Valid = not sent back for completion, cancelled or refused. */
export type Arrival<Content> = {
  readonly sent: SentFile<Content>;
  readonly received: ReceiptDay;
  readonly valid: boolean;
  /** What the register says of it; "received" where it says nothing. */
  readonly state: ReceiptState;
  /** The row that sends it back; `null` = none does. */
  readonly returnedBy: Receipt | null;
};

export type Receipts<Content> = {
  /** The day that counts, of a file or a paper (see `dayThatCounts`); `null` = nothing valid came. */
  readonly received: ReceiptDay | null;
  /** See DayThatCounts: of the file or paper on which it rests. */
  readonly deciding: ReceiptDay | null;
  /** Rows that sent something back without Hạn hoàn thiện, while that leaves the day open. */
  readonly undated: readonly Receipt[];
  /** Something came, and none of it is valid. */
  readonly returned: boolean;
  /** What gives the figures: the last valid file that can be read. */
  readonly accepted: ReadFile<Content> | null;
  /** Place of the accepted file among the readable ones in order of receipt, from 1: unreadable files are not kept. */
  readonly version: number | null;
  /** Valid files came, and none of them can be read. */
  readonly unreadable: boolean;
  /** All files in order of receipt date, own time, SHA-256. */
  readonly arrivals: readonly Arrival<Content>[];
  readonly issues: readonly Issue[];
};

/**
 * What one sender's files and register rows add up to (contract §4, Status). Neither the order of the files nor that of
 * the rows matters. A paper without a file counts for the day of receipt and brings no figures.
 */
export function receiptsOf<Content>(sending: Sending<Content>): Receipts<Content> {
  const { documents, receipts, period } = sending.board;
  const rows = bySender(receipts).get(sending.sender) ?? [];
  const match = matchRegister(sending.files, { rows, reports: reportDocuments(documents, sending.level), documents });
  const arrivals = sending.files
    .map((sent) => arrivalOf(sent, match.rowsOf.get(sent.file.sha256) ?? [], sending.asOf))
    .sort((one, other) => compareDays(one, other) || compareFiles(one.sent.file, other.sent.file));

  const valid = arrivals.filter((arrival) => arrival.valid);
  const comings = [
    ...arrivals.filter(({ state }) => state === "received" || state === "to-complete"),
    ...papersThatCame(match.papers, sending.asOf),
  ];
  const day = dayThatCounts(comings, period.returnBasis ?? "first");
  const readable = arrivals.filter((arrival) => isRead(arrival.sent));
  const accepted =
    valid
      .map((arrival) => arrival.sent)
      .filter(isRead)
      .at(-1) ?? null;
  return {
    received: day.received,
    deciding: day.deciding,
    undated: day.undated.map(({ row }) => row),
    returned: day.received === null && arrivals.length + match.papers.length > 0,
    accepted,
    version: accepted === null ? null : readable.findIndex((arrival) => arrival.sent === accepted) + 1,
    unreadable: accepted === null && valid.length > 0,
    arrivals,
    issues: receiptIssues(sending, match, { ...day, papers: valid.length === 0 ? match.papers.filter(isValid) : [] }),
  };
}

function isValid(row: Receipt): boolean {
  return row.state === "received";
}

function compareDays(one: Arrival<unknown>, other: Arrival<unknown>): number {
  if (one.received.day === other.received.day) return 0;
  return one.received.day < other.received.day ? -1 : 1;
}

/** Of several entries that all refuse the file the gravest counts, whatever their order. */
function stateOf(turnedAway: readonly Receipt[]): ReceiptState {
  const gravest = (["refused", "cancelled", "to-complete"] as const).find((state) =>
    turnedAway.some((row) => row.state === state),
  );
  return gravest ?? "received";
}

/** A file entered in the register several times is valid as soon as one entry is, from the first such day on. */
function arrivalOf<Content>(sent: SentFile<Content>, rows: readonly Receipt[], asOf: string): Arrival<Content> {
  const valid = rows.filter(isValid);
  const telling: readonly (Receipt | null)[] = valid.length > 0 ? valid : rows.length > 0 ? rows : [null];
  const days = telling
    .map((row) => receiptDay(row, sent.file, asOf))
    .filter((day, _, all) => day.confirmed || all.every((each) => !each.confirmed));
  const [received = receiptDay(null, sent.file, asOf)] = days.sort(compareReceiptDays);
  const isReceived = rows.length === 0 || valid.length > 0;
  const state = stateOf(isReceived ? [] : rows);
  return { sent, received, valid: isReceived, state, returnedBy: state === "to-complete" ? returningRow(rows) : null };
}

/**
 * The row that decides on which day a file, or the paper (`file` `null`), counts as received: of several the valid one
 * with the first stated day (contract §4, Status). `null` = there is no row.
 */
export function decidingRow(rows: readonly Receipt[], file: FileFacts | null, asOf: string): Receipt | null {
  const valid = rows.filter(isValid);
  const days = (valid.length > 0 ? valid : rows).map((row) => ({ row, day: receiptDay(row, file, asOf) }));
  const stated = days.filter(({ day }) => day.confirmed);
  const [first] = (stated.length > 0 ? stated : days).sort((one, other) => compareReceiptDays(one.day, other.day));
  return first?.row ?? null;
}

/** Papers without a file that count as a sending, valid or sent back. */
export function papersThatCame(
  rows: readonly Receipt[],
  asOf: string,
): readonly (Coming & { readonly row: Receipt })[] {
  return rows
    .filter(({ state }) => state === "received" || state === "to-complete")
    .map((row) => ({ row, received: receiptDay(row, null, asOf), returnedBy: isValid(row) ? null : row }));
}

type Outcome = DayThatCounts & { readonly papers: readonly Receipt[] };

function receiptIssues(sending: Sending<unknown>, match: RegisterMatch, outcome: Outcome): readonly Issue[] {
  const place: Place = { ...nowhere, ...sending.place };
  const inRegister = (row: Receipt): Place => ({ ...place, sheet: sheetNames.receipts, cell: row.cell });
  const [ambiguous] = match.ambiguous;
  return [
    ...outcome.papers.map(
      (row): Issue => ({
        code: "receipt-without-data",
        params: { document: row.document ?? "" },
        place: inRegister(row),
      }),
    ),
    ...(ambiguous === undefined
      ? []
      : [
          {
            code: "receipt-ambiguous",
            params: { rows: match.ambiguous.length },
            place: inRegister(ambiguous),
          } satisfies Issue,
        ]),
    ...outcome.undated.map(
      ({ row, day }): Issue => ({ code: "return-without-date", params: { date: day }, place: inRegister(row) }),
    ),
    ...(outcome.received === null || outcome.received.confirmed || outcome.undated.length > 0
      ? []
      : [{ code: "receipt-unconfirmed", params: { date: outcome.received.day }, place } satisfies Issue]),
  ];
}
