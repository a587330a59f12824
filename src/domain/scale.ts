/** The scoring methods (Cách chấm) of the contract (§4, Scoring), in the order of its table. */
export type ScoringMethod =
  | "proportional"
  | "bands"
  | "pass-fail"
  | "stepwise-deduction"
  | "excess-bonus"
  | "deduct-from-max"
  | "progressive-to-leader"
  | "ratio-to-best"
  | "by-rank"
  | "per-occurrence"
  | "direct"
  | "bonus-penalty"
  | "deadline";

/** A row of `Thang điểm`. Points and percent are plain numbers as typed; arithmetic on them is exact. */
export type Criterion = {
  /** Cluster code, or "*" for all clusters without a scale of their own. */
  readonly cluster: string;
  readonly section: string | null;
  readonly code: string;
  readonly name: string;
  /** Điểm chuẩn, M; 0 for bonus and penalty lines. */
  readonly max: number;
  readonly kind: ScoringMethod;
  readonly indicator: string | null;
  readonly document: string | null;
  readonly bandsBy: "percent" | "value";
  readonly step: number | null;
  /** Điểm mỗi lần: per occurrence, per step or per day. */
  readonly perTime: number | null;
  /** Mức tối thiểu để được tính điểm, in percent. */
  readonly minimumPercent: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly mayBeNotApplicable: boolean;
  readonly assessor: string | null;
  readonly cell: string;
};

/**
 * A row of `Mức điểm`. Either `from` or `text` is given; neither where the criterion's bands are incomplete: nothing
 * earns them.
 */
export type Band = {
  readonly cluster: string;
  readonly criterion: string;
  readonly from: number | null;
  readonly text: string | null;
  readonly points: number;
  readonly meaning: string | null;
};

/** Stages of a point; which one is in force is decided in scoring. */
export type Stage = "auto" | "self" | "cross" | "cluster" | "board" | "final";

/** A row of `Điểm chấm`, or a self-score. */
export type EnteredScore = {
  readonly unit: string;
  readonly criterion: string;
  readonly stage: Exclude<Stage, "auto">;
  /** `null` when not entered or unreadable. */
  readonly points: number | null;
  readonly notApplicable: boolean;
  readonly explanation: string | null;
  /** The unit whose people scored (Người chấm), as typed. */
  readonly scorer: string | null;
  readonly date: string | null;
  readonly cell: string;
  /** The cluster's workbook it came in; `null` = the Board's own sheet. */
  readonly file: string | null;
};

/** Whether points or "không áp dụng" were entered; a row still blank, or unreadable, is no entry. 0 points are one. */
export function saysSomething({ points, notApplicable }: Pick<EnteredScore, "points" | "notApplicable">): boolean {
  return points !== null || notApplicable;
}
