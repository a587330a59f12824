import type { Board, Unit } from "../round/board";
import type { Receipt } from "../round/receipt";
import { unitCandidates, type UnitCandidate } from "../round/unit-names";
import { reportDocuments } from "./register";
import type { Stored } from "./stored";

/** One row of the office's register of incoming documents; a blank cell is `null`. */
export type IncomingPaper = {
  /** Its place among what was pasted, from 1. */
  readonly line: number;
  readonly arrivalNumber: string | null;
  /** ISO; `null` = none is written, or it can't be read. */
  readonly arrivedOn: string | null;
  /** Số, ký hiệu. */
  readonly number: string | null;
  readonly signedOn: string | null;
  /** Who issued it. */
  readonly author: string | null;
  readonly subject: string | null;
};

/** How the sender of a paper was told. `likely`: the author is not quite its name, so a person has to look. */
export type FoundBy = "number" | "author" | "likely";

type Found = { readonly sender: string; readonly by: FoundBy };

/** A paper with its sender (`null` = nobody of the round) and the row of the Board's register that is about it. */
export type PaperMatch = {
  readonly paper: IncomingPaper;
  readonly found: Found | null;
  /** `null` = the register has no such row yet. */
  readonly receipt: Receipt | null;
};

type Known = {
  readonly board: Pick<Board, "clusters" | "documents" | "receipts">;
  readonly stored: Pick<Stored, "submissions" | "clusterSubmissions">;
  /** The units of the round. */
  readonly units: readonly Unit[];
};

/** Looks each paper up by its number, then by its author; no row of the register is about two papers. */
export function matchPapers(known: Known, papers: readonly IncomingPaper[]): readonly PaperMatch[] {
  const numbers = sendersByNumber(known);
  const taken = new Set<Receipt>();
  return papers.map((paper) => {
    const found = senderOf(paper, numbers, known.units);
    const receipt = found === null ? null : receiptFor(known.board, { sender: found.sender, paper, taken });
    if (receipt !== null) taken.add(receipt);
    return { paper, found, receipt };
  });
}

/**
 * Whether the day of a paper may be written without a person's tick. A day that the register has is a person's, and so
 * is a new row for a paper that is known by its author alone, and whatever is only likely.
 */
export function isOffered({ paper, found, receipt }: PaperMatch): boolean {
  return (
    addsDay({ paper, receipt }) &&
    (receipt?.arrivedOn ?? null) === null &&
    found?.by !== "likely" &&
    (receipt !== null || found?.by === "number")
  );
}

/** Whether a paper states a day that the register doesn't have already. */
export function addsDay({ paper, receipt }: Pick<PaperMatch, "paper" | "receipt">): boolean {
  return paper.arrivedOn !== null && receipt?.arrivedOn !== paper.arrivedOn;
}

/** "45 / BC-SNV" and "45/BC-SNV" are one. */
function numberKey(number: string): string {
  return number.normalize("NFC").toLowerCase().replace(/\s+/gu, "");
}

/** By what the register and the covers of the reports say. */
function sendersByNumber({ board, stored }: Known): ReadonlyMap<string, ReadonlySet<string>> {
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

/** Less like a unit's name is no match. */
const likely = 0.7;

/** Offices number alike, so a number counts where it is one sender's, or the author tells which. */
function senderOf(
  { number, author }: IncomingPaper,
  numbers: ReadonlyMap<string, ReadonlySet<string>>,
  units: readonly Unit[],
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

type Wanted = {
  readonly sender: string;
  readonly paper: IncomingPaper;
  /** Rows that earlier papers have. */
  readonly taken: ReadonlySet<Receipt>;
};

/** The row of the same number; else the first without a day; else one with this very day; else the only one. */
function receiptFor({ clusters, documents, receipts }: Known["board"], { sender, paper, taken }: Wanted) {
  const level = clusters.some(({ code }) => code === sender) ? "cluster" : "unit";
  const reports = reportDocuments(documents, level);
  const rows = receipts.filter((row) => row.sender === sender && reports.has(row.document) && !taken.has(row));
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
