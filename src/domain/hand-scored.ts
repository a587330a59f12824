import type { Criterion } from "./scale";

/**
 * Without an indicator and without a document, a criterion is scored by hand whatever its kind (contract §4, Scoring).
 */
export function isHandScored(criterion: Pick<Criterion, "indicator" | "document" | "kind">): boolean {
  return criterion.kind === "direct" || (criterion.indicator === null && criterion.document === null);
}
