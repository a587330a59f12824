import type { Stage } from "../round/scale";

/** The parts of an explanation: numbers and the rule's name; the sentence is made in text/. */
export type Explanation = {
  readonly rule: string;
  /** Named numbers and texts in the order of the rule, such as target, result, ratio, max. */
  readonly parts: Readonly<Record<string, number | string | null>>;
};

/** Points of one stage on one line of the scale. */
export type Score = {
  readonly unit: string;
  readonly criterion: string;
  readonly stage: Stage;
  /** Rounded points; `null` with notApplicable. */
  readonly points: number | null;
  readonly max: number;
  readonly notApplicable: boolean;
  readonly explanation: Explanation | null;
  /** Where it comes from: the entry, the result or the register's row behind it; absent or `null` = no single cell. */
  readonly source?: ScoreSource | null;
};

/** `file` `null`: a sheet of the Board's own workbook. */
export type ScoreSource = { readonly file: string | null; readonly sheet: string; readonly cell: string };

/** What points for time still wait for, and the day that isn't confirmed yet. */
export type LineWait = {
  readonly reason: "unconfirmed" | "not-due" | "returned" | "board-blank";
  readonly day: string | null;
};

/** Conditions that close a line, or may still close it, in the order of `Điều kiện`. */
export type LineGate = {
  /** `closed`: one is not fulfilled, so nothing above 0 counts; `open-question`: none fails, one can't be told yet. */
  readonly state: "closed" | "open-question";
  /** Their codes. */
  readonly conditions: readonly string[];
  /** What would count without them; `null` = nothing yet. */
  readonly points: number | null;
};

/** What counts on one line: the first that exists of final, board, cluster, auto, self. */
export type PointsInForce = {
  readonly criterion: string;
  readonly stage: Stage | null;
  /** `null` = pending, or not applicable. */
  readonly points: number | null;
  readonly notApplicable: boolean;
  /** The line doesn't concern the unit (Áp dụng): it is left out and nothing makes up for it. Left out: it does. */
  readonly isForeign?: true;
  /** Where nothing counts yet and a document decides: why. Absent or `null` = for another reason. */
  readonly waits?: LineWait | null;
  /** Conditions that keep the points from counting; left out = none. */
  readonly gate?: LineGate;
  /** Where lines that are left out raised the line's maximum. Left out: they did not. */
  readonly raised?: RaisedPoints;
  /** Computed points before they were rounded, to 10 decimals, where a maximum may be raised. Left out: as `points`. */
  readonly unrounded?: number;
  /**
   * Of a bonus or penalty that is claimed: stages at which somebody gave what can't be used, and Chấm chéo, which never
   * counts by itself. Left out: none.
   */
  readonly unused?: readonly Stage[];
  /** What becomes of a line that doesn't apply, where its own Khi không áp dụng says it. */
  readonly madeUp?: MadeUpLine;
};

/**
 * "full", "zero": it counts so; "shared", "restored": within the section; "whole": the whole scale is rescaled, since
 * that is its rule or no line is left in the section (`null` = none was named).
 */
export type MadeUpLine = {
  readonly how: "full" | "zero" | "shared" | "restored" | "whole";
  readonly section: string | null;
};

/** Points and maximum before, and the maximum in force; to 8 decimals. */
export type RaisedPoints = {
  readonly points: number;
  readonly max: number;
  readonly inForce: number;
  /** Codes of the lines of which a part came. */
  readonly from: readonly string[];
};

/** Points of a section of a unit's scale, as `Mục điểm` makes it one. */
export type SectionPoints = {
  /** Its path. */
  readonly section: string;
  /** Within its Điểm tối đa, to 8 decimals; of a penalty section positive. `null` = pending, or none applies. */
  readonly points: number | null;
  /** Điểm tối đa in force; `null` = nothing limits a section of bonus or penalty lines. */
  readonly max: number | null;
};

/** The line as it would count without conditions. */
export function beforeConditions(line: PointsInForce): Omit<PointsInForce, "gate"> {
  return line.gate === undefined ? line : { ...line, points: line.gate.points };
}

export type Total = {
  readonly unit: string;
  readonly cluster: string;
  /** Sums of points in force; `null` while pending. */
  readonly base: number | null;
  /**
   * The base raised to the declared total when lines were left out as not applicable; `null` when nothing was left out.
   */
  readonly rescaled: number | null;
  readonly bonus: number | null;
  /** 0 or negative. */
  readonly penalty: number | null;
  /** What conditions take off, within `penalty` and its cap: 0 or negative (`Điều kiện`, Trừ điểm). */
  readonly deducted: number;
  /** The most that conditions let the total be (Điểm tối đa không quá); `null` or left out = they don't limit it. */
  readonly mostByConditions?: number | null;
  readonly total: number | null;
  readonly pending: boolean;
  readonly lines: readonly PointsInForce[];
  /** Every section of the scale, each before what stands under it. Left out: the scale has none. */
  readonly sections?: readonly SectionPoints[];
};

export type Rank = {
  readonly cluster: string;
  readonly unit: string;
  /** 1-2-2-4; `null` while pending. */
  readonly rank: number | null;
  /** True when another unit has the same rank. */
  readonly tied: boolean;
  readonly total: number | null;
};
