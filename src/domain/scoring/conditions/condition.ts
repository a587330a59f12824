import type { StatedCondition, StatedList } from "../../round/decision-rules";
import type { Scope } from "../../round/indicator";
import type { SendingStatus } from "../../standing/standing";

/** What is asked. Percent and values are compared exactly; a value equal to the threshold fulfils it. */
export type Requirement =
  | { readonly kind: "line-at-least"; readonly scope: string; readonly percent: number }
  | { readonly kind: "no-line-zero"; readonly scope: string }
  | { readonly kind: "total-at-least"; readonly percent: number }
  | { readonly kind: "result-at-most" | "result-at-least"; readonly indicator: string; readonly value: number }
  /** Of the indicators with a target that `scope` names: codes, or sections of `Chỉ tiêu`; `null` = all. */
  | {
      readonly kind: "targets-reached" | "targets-exceeded";
      readonly scope: readonly string[] | null;
      readonly percent: number;
    }
  /** Sections with all under them; `null` = all that have a Điểm tối thiểu. */
  | { readonly kind: "section-minimum"; readonly scope: readonly string[] | null }
  | { readonly kind: "self-scored" }
  /** `document` may be one of the unit's cluster; `null` = the unit's report as a whole. */
  | { readonly kind: "sent"; readonly document: string | null }
  | { readonly kind: "sent-in-time"; readonly document: string | null; readonly days: number }
  | { readonly kind: "confirmed"; readonly violators: readonly string[] | null; readonly list: StatedList }
  /** Judged after ranks and classes. */
  | { readonly kind: "class-at-least"; readonly class: string }
  | { readonly kind: "rank-at-most"; readonly rank: number };

export type Effect =
  /** `awards` `null` = no award at all. */
  | { readonly kind: "no-award"; readonly awards: readonly string[] | null }
  | { readonly kind: "class-at-most"; readonly class: string }
  | { readonly kind: "one-class-down" }
  /** A positive number of points. */
  | { readonly kind: "points-off"; readonly points: number }
  /** The most points that the total may have; not negative. */
  | { readonly kind: "total-at-most"; readonly points: number }
  /** Codes of criteria, or paths of sections with all under them. */
  | { readonly kind: "zero-lines" | "zero-sections"; readonly names: readonly string[] }
  /** None but on the lines that name it (`Thang điểm`, Điều kiện tính điểm). */
  | { readonly kind: "named-lines" };

/** A condition that can be judged: everything it needs is stated and known. */
export type Condition = Pick<StatedCondition, "clusters" | "code" | "name" | "cell"> & {
  readonly requirement: Requirement;
  readonly effect: Effect;
  /** Áp dụng; left out = every unit of its clusters. */
  readonly concerns?: Scope;
  /** Nhóm, as the rows of one group have it alike; left out or `null` = it stands alone. */
  readonly group?: string | null;
  /** It closes lines: judged first, on the points before any such condition. Left out = it does not. */
  readonly isGate?: boolean;
};

/** The numbers and facts that a finding rests on; the sentence is made in text/. */
type FindingFacts =
  /** Points against Điểm chuẩn of what is applicable. `percent` to 8 decimals. */
  | {
      readonly kind: "share";
      readonly points: number;
      readonly max: number;
      readonly percent: number;
      readonly threshold: number;
    }
  /** Of lines that are each judged by themselves: how many, and codes of those under `threshold` %; `null` = at 0. */
  | {
      readonly kind: "lines";
      readonly lines: number;
      readonly short: readonly string[];
      readonly threshold: number | null;
    }
  /** Of sections with a Điểm tối thiểu: how many, and those under it. */
  | {
      readonly kind: "sections";
      readonly sections: number;
      readonly short: readonly { readonly section: string; readonly points: number; readonly least: number }[];
    }
  /** Of indicators with a target: how many are fulfilled, and codes of those that are not, or have no result yet. */
  | {
      readonly kind: "targets";
      readonly exceeded: boolean;
      readonly all: number;
      readonly fulfilled: number;
      readonly short: readonly string[];
      readonly open: readonly string[];
      readonly threshold: number;
    }
  | {
      readonly kind: "result";
      readonly indicator: string;
      readonly value: number;
      readonly threshold: number;
      readonly atMost: boolean;
    }
  | {
      readonly kind: "sending";
      readonly document: string | null;
      readonly status: SendingStatus;
      readonly daysLate: number | null;
      readonly confirmed: boolean;
    }
  | { readonly kind: "self-scored"; readonly lines: number }
  | { readonly kind: "confirmed" }
  /** The class or rank that the unit has; `null` = below every class. */
  | { readonly kind: "class"; readonly class: string | null; readonly least: string }
  | { readonly kind: "rank"; readonly rank: number; readonly most: number }
  /** Nothing to judge by yet; `board`: in a cluster's workbook, what only the Board's register tells. */
  | {
      readonly kind: "waiting";
      readonly for: "points" | "result" | "confirmation" | "board" | "report" | "class" | "rank";
    };

/** One condition on one unit. What is pending is never `yes`: no result and no effect is made up. */
export type Finding = {
  readonly unit: string;
  readonly cluster: string;
  readonly condition: Condition;
  /** `yes` = fulfilled; `no` = not, with its effect; `unknown` = cannot be told yet, no effect. */
  readonly met: "yes" | "no" | "unknown";
  /** Where rows of its group are judged together: what they come to. Left out = `met`. */
  readonly metByGroup?: Finding["met"];
  readonly facts: FindingFacts;
};

/** What the effect follows from: the finding itself, or the group's. */
export function countedMet({ met, metByGroup }: Pick<Finding, "met" | "metByGroup">): Finding["met"] {
  return metByGroup ?? met;
}
