import type { Receipt } from "../receipt";
import type { FileFacts } from "../submission";

/** When something came. `confirmed` is false while no person has stated the day. */
export type ReceiptDay = {
  readonly day: string;
  readonly source: "ledger" | "option" | "file";
  readonly confirmed: boolean;
};

/**
 * The register's Ngày đến; else the day given with --received; else the file's own time, not after `asOf` (contract §4,
 * Status). A file without a time, or a register row without a day and without a file, was there on `asOf` at the
 * latest: that day stands, unconfirmed.
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
