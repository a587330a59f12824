import type { Scope } from "./indicator";

/** A document of `Danh mục hồ sơ`, by its first row. Whom it is asked of and by when: `documentsOf`. */
export type DocumentType = {
  readonly code: string;
  readonly name: string;
  readonly level: "unit" | "cluster";
  readonly required: boolean;
  /** A standard sheet's name; `null` = a paper, known by the register. */
  readonly sheet: string | null;
  /**
   * All its rows in the order of the sheet, where one says Hạn or Áp dụng. Left out: it is asked of everyone, by the
   * round's day.
   */
  readonly rows?: readonly DocumentRow[];
};

/** What one row says of a document, for those whom it concerns. */
export type DocumentRow = Pick<DocumentType, "name" | "required" | "sheet"> & {
  /** Áp dụng. */
  readonly scope: Scope;
  /** Hạn, ISO; `null` = the round's day. */
  readonly due: string | null;
  /** Where Áp dụng stands; of the row where it has no such cell. */
  readonly cell: string;
};

export type ReceiptState = "received" | "to-complete" | "cancelled" | "refused";

/** A row of `Sổ theo dõi nhận báo cáo`. A row without a file is valid: the paper came, the data did not. */
export type Receipt = {
  /** Unit or cluster code. */
  readonly sender: string;
  readonly document: string | null;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly arrivalNumber: string | null;
  /** Ngày đến; `null` = not known. */
  readonly arrivedOn: string | null;
  readonly way: string | null;
  readonly file: string | null;
  readonly sha256: string | null;
  /** A blank Tình trạng means received. */
  readonly state: ReceiptState;
  /** Hạn hoàn thiện of what was sent back: by when the next sending keeps the first one's day; `null` = none is set. */
  readonly completeBy: string | null;
  readonly note: string | null;
  readonly cell: string;
};

/** A row of `Sổ đôn đốc`: a reminder that went out. */
export type SentReminder = {
  /** Unit or cluster code. */
  readonly code: string;
  /** Lần, from 1; blank means 1. */
  readonly wave: number;
  /** ISO; `null` = not stated. */
  readonly sentOn: string | null;
  readonly number: string | null;
  readonly content: string | null;
  readonly cell: string;
};

/** A row of `Ý kiến điều chỉnh`. */
export type Opinion = {
  readonly unit: string;
  readonly code: string;
  /** Lần: which version of the adjustment, from 1. */
  readonly version: number;
  readonly cluster: "agree" | "disagree" | "none";
  readonly council: "agree" | "partly" | "disagree" | "none";
  readonly applied: number | string | null;
  readonly document: string | null;
  readonly note: string | null;
  readonly cell: string;
  /** The cluster's other file from which the Board takes it; left out: where the other rows are from. */
  readonly file?: string;
};

/** Which side of a conflict counts: what is there ("stands"), or what the other copy says. */
export type MergeChoice = "stands" | "other";

/**
 * What the Board decided about a row that two files of a cluster have differently, each part in the words of the
 * sheets.
 */
export type FileChoice = {
  readonly cluster: string;
  /** Standard name. */
  readonly sheet: string;
  readonly what: string;
  readonly column: string;
  readonly stands: string;
  readonly other: string;
  readonly chosen: MergeChoice;
};
