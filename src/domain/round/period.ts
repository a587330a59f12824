/** The round under review, as `Kỳ báo cáo` states it. Dates are ISO civil dates in Viet Nam. */
export type Period = {
  readonly province: string;
  readonly council: string;
  readonly board: string;
  /** Cơ quan thường trực; absent = the Board itself. */
  readonly office?: string | null;
  /** Chức danh người đứng đầu of that office; absent or `null` = left open on paper. */
  readonly headTitle?: string | null;
  readonly year: number;
  /** reg = targets are registered, h1 = the first six months, year = the whole year. */
  readonly kind: PeriodKind;
  readonly letterNumber: string | null;
  readonly letterDate: string | null;
  /**
   * Holding the review and sending the report are two facts with two dates each (mission S2). `null` where the round
   * has no review.
   */
  readonly unitHoldBy: string | null;
  readonly clusterHoldBy: string | null;
  /** Falls back to the holding date where the sheet is blank. */
  readonly unitSendBy: string;
  readonly clusterSendBy: string;
  /** Whether the deadline's own day is still on time. */
  readonly inclusive: boolean;
  /** Share of the year expected by mid-year, in percent. */
  readonly benchmarkPercent: number;
  readonly scoreByBenchmark: boolean;
  readonly selfScoring: boolean;
  readonly ranked: boolean;
  readonly scoring: ScoringPolicy;
  /** `sent`: an adjusted target counts at once; `agreed`: only with the Council's consent. */
  readonly adjustmentInForce: "agreed" | "sent";
  /** Points of difference between stages above which an explanation is asked; `null` = never. */
  readonly explainDifference: number | null;
  /**
   * Khi đề nghị hoàn thiện, thời hạn tính theo: the day of the first sending, which a return leaves as it is, or of the
   * one that was accepted (rounds.md, Returning). Absent = the first.
   */
  readonly returnBasis?: ReturnBasis;
  /** How several marks of Chấm chéo on one line become one; absent = their mean. */
  readonly crossMethod?: CrossMethod;
  /** "DỮ LIỆU MẪU" on a round of invented data, printed on every sheet made from it; absent or `null` on a real one. */
  readonly stamp?: string | null;
};

/**
 * The office that receives the reports and issues the sheets, letters and messages: Cơ quan thường trực, the Ban where
 * it is blank (rounds.md, Office). "" = `Kỳ báo cáo` names neither.
 */
export function officeOf({ office, board }: Pick<Period, "office" | "board">): string {
  return office ?? board;
}

export type ReturnBasis = "first" | "accepted";

/** `trimmed`: without one highest and one lowest, from five marks up. */
export type CrossMethod = "mean" | "trimmed" | "median";

export type PeriodKind = "reg" | "h1" | "year";

/** What a round has of its kind, and what it has not (rounds.md, The three kinds of Kỳ). */
export type KindRules = {
  /** Units report results, in figures and words; else they register targets and nothing more. */
  readonly results: boolean;
  /** A review is held, with a last day for units and one for clusters. */
  readonly review: boolean;
  /** A part of the year's target is due: a plan for six months and the mốc count. */
  readonly midYear: boolean;
  /** Units may state a plan for six months. */
  readonly halfYearPlan: boolean;
  /** Points, totals, ranks, classes and nominations. */
  readonly scored: boolean;
  /** What units are ranked by where the Board says nothing: at the year's end only (contract §4). */
  readonly rankedByDefault: boolean;
  /** What a result is compared with: last year's six months, or its twelve. `null` = there is no result. */
  readonly comparedWith: "samePeriod" | "previousYear" | null;
  /** Reports are held and signed for until the end of March of the next year. */
  readonly runsIntoNextYear: boolean;
  /** The statistical forms of the branch are made (due 15 December, papers of the year alone). */
  readonly statistics: boolean;
};

/** In the order of the rounds within a year; any of them may be missing. */
export const kindRules: { readonly [K in PeriodKind]: KindRules } = {
  reg: {
    results: false,
    review: false,
    midYear: false,
    halfYearPlan: true,
    scored: false,
    rankedByDefault: false,
    comparedWith: null,
    runsIntoNextYear: false,
    statistics: false,
  },
  h1: {
    results: true,
    review: true,
    midYear: true,
    halfYearPlan: true,
    scored: true,
    rankedByDefault: false,
    comparedWith: "samePeriod",
    runsIntoNextYear: false,
    statistics: false,
  },
  year: {
    results: true,
    review: true,
    midYear: false,
    halfYearPlan: false,
    scored: true,
    rankedByDefault: true,
    comparedWith: "previousYear",
    runsIntoNextYear: true,
    statistics: true,
  },
};

/** The kinds in the order of the rounds within a year. */
export const periodKinds = Object.keys(kindRules) as readonly PeriodKind[];

/** What tells one round from another. */
export type RoundName = Pick<Period, "year" | "kind">;

/** `Kỳ báo cáo` states another round than the one that the workbook holds. */
export type RoundChange = { readonly held: RoundName; readonly stated: RoundName };

export function isPeriodKind(text: string | null): text is PeriodKind {
  return text !== null && Object.hasOwn(kindRules, text);
}

/** Whether results are scored against the part of the year's target that is due by mid-year. */
export function usesBenchmark({ kind, scoreByBenchmark }: Pick<Period, "kind" | "scoreByBenchmark">): boolean {
  return kindRules[kind].midYear && scoreByBenchmark;
}

/** The day by which awards are judged to be in force: when clusters hold their review. */
export function reviewDay({ clusterHoldBy, clusterSendBy }: Pick<Period, "clusterHoldBy" | "clusterSendBy">): string {
  return clusterHoldBy ?? clusterSendBy;
}

/** Smallest and largest value of a setting that means anything, both included. */
export const periodBounds: Readonly<Record<string, readonly [minimum: number, maximum: number]>> = {
  year: [2000, 2100],
  benchmarkPercent: [0, 100],
  decimals: [0, 4],
};

/** Settings that a cluster may set for itself; blank there = as in the period. */
export type ScoringPolicy = {
  /** Decimals of points, 0 to 4. */
  readonly decimals: number;
  readonly whenNotApplicable: "rescale" | "full" | "zero";
  /** What no points in force means: wait, or 0 points. */
  readonly whenMissing: "pending" | "zero";
};
