import type { FileFacts } from "./submission";
import type { Receipt } from "../round/receipt";

/**
 * A file that is known to come from a unit or a cluster. `content` is `null` when the file can't be read but its name
 * tells the sender: it counts as received, without data (contract §4, Status).
 */
export type SentFile<Content> = {
  /** Unit or cluster code. */
  readonly sender: string;
  readonly file: FileFacts;
  readonly content: Content | null;
};

/** A sent file whose content could be read. */
export type ReadFile<Content> = SentFile<Content> & { readonly content: Content };

export function isRead<Content>(sent: SentFile<Content>): sent is ReadFile<Content> {
  return sent.content !== null;
}

/** Order of own time, then SHA-256, then name; an unknown time comes first. */
export function compareFiles(one: FileFacts, other: FileFacts): number {
  const keys = (file: FileFacts): readonly string[] => [file.changed ?? "", file.sha256, file.name];
  const others = keys(other);
  for (const [index, key] of keys(one).entries()) {
    const counterpart = others[index] ?? "";
    if (key !== counterpart) return key < counterpart ? -1 : 1;
  }
  return 0;
}

/** When something came. `confirmed` is false while no person has stated the day. */
export type ReceiptDay = {
  readonly day: string;
  readonly source: "ledger" | "option" | "file";
  readonly confirmed: boolean;
};

/**
 * The register's Ngày đến; else the day given with --received; else the file's own time, not after `asOf` (contract §4,
 * Status). A file without a time, or a register row without a day and without a file, was there on `asOf` at the
 * latest: that day counts, unconfirmed.
 */
export function receiptDay(row: Receipt | null, file: FileFacts | null, asOf: string): ReceiptDay {
  if (row !== null && row.arrivedOn !== null) return { day: row.arrivedOn, source: "ledger", confirmed: true };
  if (file === null) return { day: asOf, source: "ledger", confirmed: false };
  if (file.receivedOption !== null) return { day: file.receivedOption, source: "option", confirmed: true };
  const ownDay = file.changed?.slice(0, 10) ?? asOf;
  return { day: ownDay < asOf ? ownDay : asOf, source: "file", confirmed: false };
}

const weight = { ledger: 0, option: 1, file: 2 } as const;

/** Earlier first; on the same day what a person stated first. */
export function compareReceiptDays(one: ReceiptDay, other: ReceiptDay): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return Number(other.confirmed) - Number(one.confirmed) || weight[one.source] - weight[other.source];
}
