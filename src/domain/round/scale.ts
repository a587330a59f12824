import type {
  BandsBy,
  ComparedWith,
  CountsToward,
  ExcessBy,
  PartSteps,
  ScoringMethod,
  WhenLeftOut,
  WhenNotAssigned,
} from "../../contract/choice-words";
import { byCluster } from "../basics/group-by";
import { isAmong, listed } from "../basics/text";
import { concerns, scopeOf } from "./indicator";

/** A row of `Thang điểm`. Points and percent are plain numbers as typed; arithmetic on them is exact. */
export type Criterion = {
  /** Cluster code, or "*" for all clusters without a scale of their own. */
  readonly cluster: string;
  readonly section: string | null;
  readonly code: string;
  readonly name: string;
  /** Điểm chuẩn, M; 0 for lines outside the base that have none. */
  readonly max: number;
  readonly kind: ScoringMethod;
  readonly indicator: string | null;
  readonly document: string | null;
  /**
   * Bậc theo: what Từ is compared with; "rank" = the rank that the result has in the cluster. Where A itself is a rank,
   * any other says nothing.
   */
  readonly bandsBy: BandsBy;
  readonly step: number | null;
  /** Điểm mỗi lần: per occurrence, per step or per day. */
  readonly perTime: number | null;
  /** Mức tối thiểu để được tính điểm, in percent. */
  readonly minimumPercent: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly mayBeNotApplicable: boolean;
  /** So với: what the result is compared with, or the figure itself; `null` = the target. */
  readonly comparedWith: ComparedWith | number | null;
  /** Khi không áp dụng: what becomes of the line for a unit that it is left out for; `null` = as the cluster has it. */
  readonly whenLeftOut: WhenLeftOut | null;
  /** Khi không giao: what a unit without a target comes to on the line; `null` = it waits. */
  readonly whenNotAssigned: WhenNotAssigned | null;
  /** Phần vượt theo: how far a result is from T; `null` = as the scoring method has it. */
  readonly excessBy: ExcessBy | null;
  /** Tính vào: the sum in which the points count; `null` = as the scoring method has it. */
  readonly countsToward: CountsToward | null;
  /** Điều kiện tính điểm: codes of conditions, one text with ";" between; one not fulfilled: 0 points on the line. */
  readonly conditions: string | null;
  /** Bước lẻ: "counted" = a step that is not whole counts by its share; else as the scoring method has it. */
  readonly partSteps: PartSteps | null;
  /** Nhóm thưởng: of the bonus lines with the same word only the highest counts. */
  readonly bonusGroup: string | null;
  /** Hạn: the last day for the line's document, ISO; `null` = the document's own. */
  readonly due: string | null;
  /** Yêu cầu minh chứng: points other than 0 are to be proven. */
  readonly needsEvidence: boolean;
  /** Áp dụng: the units whose scale has the line, one text with ";" between; `null` = all. */
  readonly concerns: string | null;
  /** Làm tròn đến: computed points go to the nearest multiple of it; `null` = to the scale's decimals. */
  readonly roundTo: number | null;
  readonly assessor: string | null;
  readonly cell: string;
  /** Required cells of the line, or of its indicator, that are blank on the Board's sheets. Left out = none. */
  readonly undecided?: readonly Undecided[];
};

/**
 * What a line needs and the Board has not stated: of the line itself, or of its indicator. "undefined": its cells say
 * together what contract §5 does not define.
 */
export type Undecided = "kind" | "max" | "evaluation" | "nature" | "undefined";

/** Whether the Board has still to state something that the points of the line are computed from. */
export function isUndecided({ undecided = [] }: Pick<Criterion, "undecided">): boolean {
  return undecided.length > 0;
}

/**
 * Whether its method or its points are not stated, or nothing is defined for it: then no points count on it, a person's
 * neither.
 */
export function isUnusable({ undecided = [] }: Pick<Criterion, "undecided">): boolean {
  return (["kind", "max", "undefined"] as const).some((each) => undecided.includes(each));
}

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
export const stageOrder = ["auto", "self", "cross", "cluster", "board", "final"] as const;

export type Stage = (typeof stageOrder)[number];

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

/** Codes of the conditions that the line's points depend on. */
export function conditionsOf({ conditions }: Pick<Criterion, "conditions">): readonly string[] {
  return listed(conditions ?? null);
}

/** The criteria of a cluster: its own, or those of "*" where it has none. */
export function scaleOf<Line extends Pick<Criterion, "cluster">>(
  board: { readonly criteria: readonly Line[] },
  cluster: string,
): readonly Line[] {
  const scales = byCluster(board.criteria);
  return scales.get(cluster) ?? scales.get("*") ?? [];
}

type Placed = Parameters<typeof concerns>[1];

/** Whether the line is one of the unit's scale (contract §5, Áp dụng). */
export function isLineOf(line: Pick<Criterion, "concerns">, unit: Placed): boolean {
  return line.concerns === null || concerns(scopeOf(listed(line.concerns)), unit);
}

/** The lines of its cluster's scale that concern the unit. */
export function linesOf<Line extends Pick<Criterion, "cluster" | "concerns">>(
  board: { readonly criteria: readonly Line[] },
  unit: Placed,
): readonly Line[] {
  return scaleOf(board, unit.cluster).filter((line) => isLineOf(line, unit));
}

/** The criterion's own bands; a scale that has none falls back to those given for all ("*"). */
export function bandsOf(bands: readonly Band[], { cluster, code }: Criterion): readonly Band[] {
  const among = (owner: string): readonly Band[] =>
    (byCluster(bands).get(owner) ?? []).filter(({ criterion }) => criterion === code);
  const own = among(cluster);
  return own.length > 0 ? own : among("*");
}

/** The lines a tie-break looks at: the criterion of that code, else all of the section of that name. */
export function tieBreakCriteria(scale: readonly Criterion[], name: string): readonly Criterion[] {
  const coded = scale.filter(({ code }) => isAmong(code, [name]));
  return coded.length > 0 ? coded : scale.filter(({ section }) => section !== null && isAmong(section, [name]));
}
