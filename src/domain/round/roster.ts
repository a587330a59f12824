import type { ScoringPolicy } from "./period";

export type ClusterKind = "cum" | "khoi";

export type Cluster = {
  readonly code: string;
  readonly kind: ClusterKind;
  readonly name: string;
  readonly officer: string | null;
  readonly rules: string | null;
  readonly scaleState: "draft" | "agreed" | "accepted";
  /** Declared total of the base points; `null` = the sum of the criteria. */
  readonly declaredTotal: number | null;
  /** Caps in points: `null` = none. The penalty cap is given as a positive number. */
  readonly bonusCap: number | null;
  readonly penaltyCap: number | null;
  readonly totalCap: number | null;
  /** Tổng điểm tối thiểu: the total is not below it. */
  readonly totalFloor: number | null;
  readonly scoring: ScoringPolicy;
  /** Xếp hạng theo: codes of indicators, most important first; [] = by points. */
  readonly rankedBy: readonly string[];
  /** Criterion codes, section names, codes of indicators, Tự chấm or Biểu quyết, most important first. */
  readonly tieBreaks: readonly string[];
  readonly extendedTo: string | null;
  readonly extensionReason: string | null;
};

export type Role = "leader" | "deputy" | "member" | "guest";

/** One row of `Danh sách`: a unit's place in a cluster over a span of days. */
export type Membership = {
  readonly order: number | null;
  readonly cluster: string;
  readonly unit: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: string | null;
  readonly role: Role;
  /** Form of the letterhead and signature (Nhà nước, Đảng, Đoàn thể, Doanh nghiệp). */
  readonly formality: "state" | "party" | "mass" | "enterprise";
  readonly contact: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly extendedTo: string | null;
  readonly extensionReason: string | null;
  /** Set = exempt from reporting, with this reason. */
  readonly exemptReason: string | null;
  /** First and last day on which the row holds, both included; `null` = open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly successor: string | null;
  /** Address of the row's unit code in `Danh sách`. */
  readonly cell: string;
};
