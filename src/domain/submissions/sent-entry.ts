import type { Stage } from "../round/scale";

/** One thing that a cluster's returned workbook states; blank entries state nothing. */
export type SentEntry = {
  readonly what: "score" | "opinion" | "nomination" | "report" | "cover" | "scale" | "row";
  /** `null` = it is about the cluster itself. */
  readonly unit: string | null;
  /**
   * Criterion, indicator, award, item of the report, key of the cover, or the texts that name a row of another sheet;
   * "" for the scale as a whole.
   */
  readonly code: string;
  /** Of a score. */
  readonly stage: Stage | null;
  /** Of an opinion: Lần. */
  readonly version: number | null;
  /**
   * Points as entered; "not-applicable"; an opinion's literal; a nomination's Thứ tự; "–" where a row says only
   * something else; a text as written, a date ISO; the texts of another sheet's row.
   */
  readonly value: number | string;
  /** Standard name. */
  readonly sheet: string;
  readonly cell: string;
  /** Header of a further cell of the row; left out: the row itself. */
  readonly part?: string;
};

/**
 * A row of a cluster's returned workbook, on a sheet that is the Board's to keep, which is additional or different from
 * what was issued. It decides nothing at the Board: it is only shown.
 */
export type SentRow = {
  /** Standard name. */
  readonly sheet: string;
  /** The texts that name the row, joined by " · "; "" on a sheet of labels. */
  readonly key: string;
  /** Address of the first cell that says something. */
  readonly cell: string;
  /** Fields that say something, by key, in the order of the sheet, as typed. */
  readonly entries: readonly (readonly [field: string, raw: string])[];
  /** The cluster's other file from which the Board takes it; left out: where the other rows are from. */
  readonly file?: string;
};

/** What a cluster's own outputs say of one thing: a figure in `Tổng hợp chỉ tiêu`, or a cell of its `Bảng điểm`. */
export type ReturnedResult = {
  readonly what: "result" | "target" | "points" | "total" | "rank";
  readonly unit: string;
  /** Indicator or criterion; "" for a total and a rank. */
  readonly code: string;
  /**
   * Numbers as the cell holds them; the sign of what is left out is a text; `null` = empty, or a formula that was not
   * calculated.
   */
  readonly value: number | string | null;
  /** Whether the cell holds a formula. */
  readonly formula: boolean;
  /** The sheet's name in the file. */
  readonly sheet: string;
  readonly cell: string;
};

/**
 * Whether the product writes a formula there: every point, total and rank of a score table is a formula, except the
 * dash of a guest, who has no rank.
 */
export function isWrittenAsFormula({ what, value }: Pick<ReturnedResult, "what" | "value">): boolean {
  return what === "points" || what === "total" || (what === "rank" && typeof value !== "string");
}
