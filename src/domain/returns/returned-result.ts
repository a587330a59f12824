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
 * Whether the product writes a formula there: every point, total and rank of a score table is one, but for the dash of
 * a guest, who has no rank.
 */
export function isWrittenAsFormula({ what, value }: Pick<ReturnedResult, "what" | "value">): boolean {
  return what === "points" || what === "total" || (what === "rank" && typeof value !== "string");
}
