import type { Board, Unit } from "../round/board";
import { type AskedDocument, documentsOf, documentsOfCluster } from "../round/documents";
import type { DocumentType, Receipt } from "../round/receipt";
import { matchKey } from "../../workbook/text/match-key";
import { unitCandidates, type UnitCandidate } from "../round/unit-names";
import { isRegistered, reportDocuments } from "./register";
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
  /** As which paper of `Danh mục hồ sơ` (Biểu blank) it is entered; `null` = as none. */
  readonly document: string | null;
  /** Whether a valid row of the register names that document already. */
  readonly named: boolean;
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
  return papers.map((paper): PaperMatch => {
    const found = senderOf(paper, numbers, known.units);
    if (found === null) return { paper, found, document: null, named: false, receipt: null };
    const own = known.board.receipts.filter((row) => row.sender === found.sender);
    const { level, documents } = askedOf(known, found.sender);
    const document = documentOf(documents, { level, paper, found, own });
    const named = document !== null && isRegistered(own, found.sender, document);
    const meaning = meaningOf(documents, level, document);
    const receipt = receiptFor(
      paper,
      own.filter((row) => meaning.has(row.document) && !taken.has(row)),
    );
    if (receipt !== null) taken.add(receipt);
    return { paper, found, document, named, receipt };
  });
}

/**
 * Whether a paper may be entered without a person's tick. A day that the register has is a person's, and so is a new
 * row for a paper that is known by its author alone, and whatever is only likely.
 */
export function isOffered(match: PaperMatch): boolean {
  const { found, receipt } = match;
  return (
    addsToRegister(match) &&
    ((receipt?.arrivedOn ?? null) === null || !addsDay(match)) &&
    found?.by !== "likely" &&
    (receipt !== null || found?.by === "number")
  );
}

/** Whether a paper with a day states something that the register doesn't have: the day, or as what it came. */
export function addsToRegister(match: PaperMatch): boolean {
  return match.paper.arrivedOn !== null && (addsDay(match) || (match.document !== null && !match.named));
}

function addsDay({ paper, receipt }: PaperMatch): boolean {
  return receipt?.arrivedOn !== paper.arrivedOn;
}

type Papers = readonly AskedDocument[];

function askedOf(
  { board, units }: Known,
  sender: string,
): { readonly level: DocumentType["level"]; readonly documents: Papers } {
  if (board.clusters.some(({ code }) => code === sender))
    return { level: "cluster", documents: documentsOfCluster(board, sender) };
  const unit = units.find(({ code }) => code === sender);
  return { level: "unit", documents: unit === undefined ? [] : documentsOf(board, unit) };
}

type Sender = {
  readonly level: DocumentType["level"];
  readonly paper: IncomingPaper;
  readonly found: Found;
  /** The sender's rows of the register. */
  readonly own: readonly Receipt[];
};

/**
 * Which paper of the catalogue it is: what the register says of its number; else the paper whose name its Trích yếu
 * contains, of several the longest; else the report, where the sender's number tells that, or the letter calls itself a
 * report or says nothing of itself.
 */
function documentOf(documents: Papers, { level, paper, found, own }: Sender): string | null {
  const papers = documents.filter((document) => document.level === level && document.sheet === null);
  const numbered = own.find((row) => sameNumber(row, paper))?.document ?? null;
  if (papers.some(({ code }) => code === numbered)) return numbered;
  const subject = matchKey(paper.subject ?? "");
  const [named] = papers
    .filter(({ name }) => subject.includes(matchKey(name)))
    .sort((one, other) => other.name.length - one.name.length);
  if (named !== undefined) return named.code;
  const reports = reportDocuments(documents, level);
  const isReport = found.by === "number" || subject === "" || subject.includes(matchKey("báo cáo"));
  return isReport ? (papers.find(({ code }) => reports.has(code))?.code ?? null) : null;
}

/** Mã hồ sơ of the rows in which its day belongs: of a report, and of what can't be told, all that mean the report. */
function meaningOf(documents: Papers, level: DocumentType["level"], document: string | null) {
  const reports = reportDocuments(documents, level);
  return document === null || reports.has(document) ? reports : new Set([document]);
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

/** The row of the same number; else the first without a day; else one with this very day; else the only one. */
function receiptFor(paper: IncomingPaper, rows: readonly Receipt[]): Receipt | null {
  return (
    rows.find((row) => sameNumber(row, paper)) ??
    rows.find(({ arrivedOn }) => arrivedOn === null) ??
    rows.find(({ arrivedOn }) => arrivedOn === paper.arrivedOn) ??
    (rows.length === 1 ? (rows[0] ?? null) : null)
  );
}

function sameNumber(row: Pick<Receipt, "number">, paper: Pick<IncomingPaper, "number">): boolean {
  return row.number !== null && paper.number !== null && numberKey(row.number) === numberKey(paper.number);
}
