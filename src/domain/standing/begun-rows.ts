import type { Entry } from "../basics/entry";
import type { Board } from "../round/board";
import type { TargetRow, ResultRow, AdjustmentRow, Submission } from "../submissions/submission";

/** Whatever is typed counts as filled: KAD, KG and unreadable text too (contract §4, Completeness). */
export function isFilled(entry: Entry<number | string | boolean>): boolean {
  return entry.state !== "blank";
}

/**
 * The rows of section B, the unit's own indicators: R01 to R15. A code that the Board's catalogue uses is the Board's.
 */
export function isOwnCode(code: string, indicators: Board["indicators"]): boolean {
  return /^R(?:0[1-9]|1[0-5])$/u.test(code) && !indicators.some((indicator) => indicator.code === code);
}

/** In section B every cell of `Chỉ tiêu` is the unit's; nothing is prefilled there. */
export function isBegunOwnTarget(row: TargetRow): boolean {
  const { name, measure, previousYear, plan, target, halfYearPlan, basis, note } = row;
  return [name, measure, previousYear, plan, target, halfYearPlan, basis, note].some(isFilled);
}

/** Entry cells of `Kết quả` in either section; name, measure and comparisons are given there. */
export function isBegunResult(row: ResultRow): boolean {
  const { result, yearEstimate, outlook, evidence, note } = row;
  return [result, yearEstimate, outlook, evidence, note].some(isFilled);
}

export function isBegunAdjustment(row: AdjustmentRow): boolean {
  const { proposed, reason, document, note } = row;
  return [proposed, reason, document, note].some(isFilled);
}

/** Codes of the unit's own rows of which any entry cell is filled in either sheet, in the order R01 to R15. */
export function begunOwnCodes(submission: Submission, indicators: Board["indicators"]): readonly string[] {
  const begun = [
    ...submission.targets.filter(isBegunOwnTarget),
    ...submission.results.filter((row) => isBegunResult(row) || isFilled(row.samePeriod) || isFilled(row.halfYearPlan)),
  ];
  return [...new Set(begun.map((row) => row.code))].filter((code) => isOwnCode(code, indicators)).sort();
}
