import type { CommendationCount } from "../../contract/commendations";
import type { Issue } from "../issue";
import type { Entry } from "../basics/entry";
import type { Board } from "../round/board";

/** What one readable unit workbook says. Rows are in the order of its sheets. */
export type Submission = {
  readonly unit: string;
  readonly file: FileFacts;
  /** Standard sheet name → the sheet's name in this file; a sheet that is not there is absent. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly structure: "ok" | "changed";
  readonly cover: Cover;
  readonly targets: readonly TargetRow[];
  readonly results: readonly ResultRow[];
  /** Only rows in which something is filled in. */
  readonly adjustments: readonly AdjustmentRow[];
  readonly selfScores: readonly SelfScoreRow[];
  /**
   * Codes of the lines of `Tự chấm` on which the form, by its `_TD`, asks the unit for points; [] = it was issued
   * without. `null` = the file doesn't say.
   */
  readonly askedSelfScores: readonly string[] | null;
  readonly commendations: readonly CommendationRow[];
  readonly contents: readonly ContentRow[];
  /** What reading found: structure, numbers, tampering. Completeness adds its own. */
  readonly issues: readonly Issue[];
};

export type FileFacts = {
  readonly name: string;
  readonly sha256: string;
  /** Own time of last change, civil date-time in Viet Nam; `null` when unknown. */
  readonly changed: string | null;
  /** The day given with --received when the file was handed in. */
  readonly receivedOption: string | null;
};

export type Cover = {
  readonly asOf: Entry<string>;
  readonly dataNature: Entry<"estimate" | "official">;
  readonly reviewForm: Entry<"conference" | "combined" | "written" | "not-held">;
  readonly reviewDate: Entry<string>;
  readonly adjusts: Entry<"yes" | "no">;
  readonly documentNumber: Entry<string>;
  readonly signedOn: Entry<string>;
  readonly preparedBy: Entry<string>;
  readonly phone: Entry<string>;
};

export type TargetRow = {
  readonly code: string;
  readonly name: Entry<string>;
  readonly measure: Entry<string>;
  readonly previousYear: Entry;
  readonly plan: Entry;
  readonly target: Entry;
  readonly halfYearPlan: Entry;
  readonly basis: Entry<string>;
  readonly note: Entry<string>;
};

export type ResultRow = {
  readonly code: string;
  readonly name: Entry<string>;
  readonly measure: Entry<string>;
  readonly samePeriod: Entry;
  /** Typed only where the form has no formula for it. */
  readonly previousYear: Entry;
  readonly halfYearPlan: Entry;
  readonly result: Entry;
  readonly yearEstimate: Entry;
  readonly outlook: Entry<"above" | "reached" | "at-risk">;
  readonly evidence: Entry<string>;
  readonly note: Entry<string>;
};

export type AdjustmentRow = {
  readonly code: string;
  readonly name: Entry<string>;
  readonly measure: Entry<string>;
  readonly proposed: Entry;
  readonly reason: Entry<string>;
  readonly document: Entry<string>;
  readonly note: Entry<string>;
};

export type SelfScoreRow = {
  readonly code: string;
  readonly max: Entry<number>;
  readonly points: Entry<number>;
  /** Any mark at all in Không áp dụng. */
  readonly notApplicable: Entry<string>;
  readonly evidence: Entry<string>;
  readonly explanation: Entry<string>;
};

export type CommendationRow = {
  /** Hình thức: the award's name. */
  readonly code: string;
} & { readonly [C in CommendationCount]: Entry<number> };

type ContentRow = {
  readonly code: string;
  readonly content: Entry;
};

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
