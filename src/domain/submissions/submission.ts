import type { Issue } from "../issue";
import type { Entry } from "../basics/entry";

/** What one readable unit workbook says. Rows stand in the order of its sheets. */
export type Submission = {
  readonly unit: string;
  readonly file: FileFacts;
  /** Standard sheet name → the name it bears in this file; a sheet that is not there is absent. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly structure: "ok" | "changed";
  readonly cover: Cover;
  readonly targets: readonly TargetRow[];
  readonly results: readonly ResultRow[];
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
  readonly collectives: Entry<number>;
  readonly individuals: Entry<number>;
  readonly workers: Entry<number>;
  readonly enterprises: Entry<number>;
  readonly byMerit: Entry<number>;
  readonly thematic: Entry<number>;
  readonly unexpected: Entry<number>;
};

export type ContentRow = {
  readonly code: string;
  readonly content: Entry;
};
