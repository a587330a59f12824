import type { Stage } from "../scale";

/** Why one line has other points at the Board than in the cluster's own table. */
export type LineCause =
  /** A stage that only the Board gives. */
  | { readonly kind: "stage"; readonly stage: Stage }
  /** The Board's own row of a stage that the cluster gives, too. */
  | { readonly kind: "board-row" }
  | { readonly kind: "target" | "result"; readonly stated: number | string; readonly held: number | string }
  | { readonly kind: "scale" }
  /** Points for time go by the Board's register. */
  | { readonly kind: "register" }
  /** Points that depend on what others of the cluster achieved. */
  | { readonly kind: "peers" }
  /** By the numbers of the cluster's own file other points would follow. */
  | { readonly kind: "arithmetic" }
  | { readonly kind: "not-calculated" }
  | { readonly kind: "unknown" };

/** Points of a line; `null` = none there. */
export type LineDifference = {
  readonly criterion: string;
  readonly stated: number | null;
  readonly held: number | null;
  readonly cause: LineCause;
};

/** What makes up the difference of two totals, in points (Board less cluster) where it has any. */
export type TotalReason =
  | { readonly kind: "line"; readonly line: LineDifference }
  /** What conditions take off, what rescaling and caps make of the sum. */
  | { readonly kind: "conditions" | "rescaled" | "caps"; readonly points: number }
  /** The rest, which the two tables don't explain. */
  | { readonly kind: "unexplained"; readonly points: number }
  /** Lines that have no points at the Board yet. */
  | { readonly kind: "pending"; readonly criteria: readonly string[] }
  /** The cluster's table holds no total, as points are missing or it was not calculated; or no points line by line. */
  | { readonly kind: "not-stated" | "without-lines" };

/** One unit's total and rank in its cluster's own workbook beside the Board's; `null` = none. */
export type StatedTotal = {
  readonly cluster: string;
  readonly unit: string;
  readonly stated: number | null;
  readonly held: number | null;
  readonly statedRank: number | null;
  readonly heldRank: number | null;
  /** Board less cluster, exact to 8 decimals; `null` where either is. */
  readonly difference: number | null;
  /** [] where the totals are the same. */
  readonly reasons: readonly TotalReason[];
  readonly source: { readonly file: string; readonly sheet: string; readonly cell: string };
};
