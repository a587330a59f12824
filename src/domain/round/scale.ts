import { isAmong } from "../basics/text";

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

/** The criteria of a cluster: its own, or those of "*" where it has none. */
export function scaleOf(board: { readonly criteria: readonly Criterion[] }, cluster: string): readonly Criterion[] {
  const own = board.criteria.filter((criterion) => criterion.cluster === cluster);
  return own.length > 0 ? own : board.criteria.filter((criterion) => criterion.cluster === "*");
}

/** The criterion's own bands; a scale that has none falls back to those given for all ("*"). */
export function bandsOf(bands: readonly Band[], criterion: Criterion): readonly Band[] {
  const same = bands.filter((band) => band.criterion === criterion.code);
  const own = same.filter((band) => band.cluster === criterion.cluster);
  return own.length > 0 ? own : same.filter((band) => band.cluster === "*");
}

/** The lines a tie-break looks at: the criterion of that code, else all of the section of that name. */
export function tieBreakCriteria(scale: readonly Criterion[], name: string): readonly Criterion[] {
  const coded = scale.filter(({ code }) => isAmong(code, [name]));
  return coded.length > 0 ? coded : scale.filter(({ section }) => section !== null && isAmong(section, [name]));
}
