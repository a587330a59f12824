import type { TotalReason } from "../domain/comparison/explain-total";

/** What makes a cluster's own total another than the Board's. */
export type TotalTexts = {
  /** One phrase without a full stop: several stand under each other in a cell. */
  readonly reason: (reason: TotalReason) => string;
};
