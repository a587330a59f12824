/** How a result is judged: more is better, less is better, done or not, or in words. */
export type Evaluation = "higher" | "lower" | "pass-fail" | "qualitative";

/**
 * Whether an answer is asked for in words; a number typed there all the same compares with nothing. `null`, one of the
 * unit's own: in numbers.
 */
export function isInWords(indicator: Pick<Indicator, "evaluation"> | null): boolean {
  return indicator?.evaluation === "pass-fail" || indicator?.evaluation === "qualitative";
}

/** `flow` adds up over the year (Cộng dồn); `level` is a state reached (Mức đạt). */
export type Nature = "flow" | "level";

/** Whom a catalogue row concerns. Empty lists: everyone. Exclusion wins (contract §4, Áp dụng). */
export type Scope = { readonly include: readonly string[]; readonly exclude: readonly string[] };

export type Indicator = {
  readonly code: string;
  readonly section: string | null;
  readonly name: string;
  /** Unit of measure (ĐVT): "%", "tỷ đồng", "hạng" …; `null` for none. */
  readonly measure: string | null;
  /** `null` = the Board has not stated it: the indicator is neither compared nor scored. */
  readonly evaluation: Evaluation | null;
  /** `null` = not stated: where a mốc applies, the indicator is neither compared nor scored. */
  readonly nature: Nature | null;
  /** In percent; `null` = the round's. */
  readonly benchmarkPercent: number | null;
  readonly scope: Scope;
  /** `null` = as many as its figures have. */
  readonly decimals: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Texts that count as achieved; empty = the default of the contract. */
  readonly acceptedTexts: readonly string[];
  /** Its result is calculated from counts of the same unit; absent or `null` = the unit states it. */
  readonly calculation?: Calculation | null;
  /** False: no target is owed for it, only a result (Có chỉ tiêu = Không). Absent = true. */
  readonly hasTarget?: boolean;
};

/** A part of a sum: so many times the result of an indicator; `code` `null` = the number itself. */
export type Term = { readonly weight: number; readonly code: string | null };

/**
 * Nhân với × Σ Tử số / Σ Mẫu số (contract §5, Chỉ tiêu); `under` empty = the sum alone. `isSound` false: what the sheet
 * says is not defined, which is told at its cell, and nobody has a result.
 */
export type Calculation = {
  readonly over: readonly Term[];
  readonly under: readonly Term[];
  readonly factor: number;
  readonly isSound: boolean;
};

/** Whether the unit states the result itself, so that its cell must be filled. */
export function isStated({ calculation = null }: Pick<Indicator, "calculation">): boolean {
  return calculation === null;
}

/** Whether a target is registered for it. */
export function owesTarget({ hasTarget = true }: Pick<Indicator, "hasTarget">): boolean {
  return hasTarget;
}

/** A row of `Chỉ tiêu giao`: what the Board already knows of a unit's indicator. Values as typed. */
export type AssignedTarget = {
  readonly unit: string;
  readonly code: string;
  readonly previousYear: number | string | null;
  readonly samePeriod: number | string | null;
  readonly plan: number | string | null;
  readonly target: number | string | null;
  readonly halfYearPlan: number | string | null;
  readonly basis: string | null;
};

/** A row of `Danh mục nội dung`: something to be told in words, numbers or dates. */
export type ContentItem = {
  readonly code: string;
  readonly section: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly type: "text" | "number" | "date" | "yes-no";
  readonly required: boolean;
  readonly scope: Scope;
  /** Code of the indicator that counts the same; `null` = none. */
  readonly indicator: string | null;
  /** Line of the statistical form of movements into which it counts, as stated: "0601/05"; blank or left out = none. */
  readonly statistics?: string | null;
  readonly statisticsCell?: string;
};

/** What the parts of a cell `Áp dụng` say; "-" before one excludes, and wins (contract §1). */
export function scopeOf(marks: readonly string[]): Scope {
  return {
    include: marks.filter((each) => !each.startsWith("-")),
    exclude: marks.filter((each) => each.startsWith("-")).map((each) => each.slice(1).trim()),
  };
}

/** Whether a row with this scope concerns the unit. */
export function concerns(
  scope: Scope,
  unit: { readonly type: string | null; readonly cluster: string; readonly code: string },
): boolean {
  const marks = new Set([unit.type, unit.cluster, unit.code]);
  if (scope.exclude.some((mark) => marks.has(mark))) return false;
  return scope.include.length === 0 || scope.include.some((mark) => marks.has(mark));
}
