import type { StatedCondition } from "../../round/decision-rules";
import type { SendingStatus } from "../../standing/standing";

/** What is asked. Percent and values are compared exactly; a value equal to the threshold fulfils it. */
export type Requirement =
  | { readonly kind: "line-at-least"; readonly scope: string; readonly percent: number }
  | { readonly kind: "total-at-least"; readonly percent: number }
  | { readonly kind: "result-at-most" | "result-at-least"; readonly indicator: string; readonly value: number }
  /** `document` may be one of the unit's cluster; `null` = the unit's report as a whole. */
  | { readonly kind: "sent"; readonly document: string | null }
  | { readonly kind: "sent-in-time"; readonly document: string | null; readonly days: number }
  | { readonly kind: "confirmed"; readonly violators: readonly string[] | null };

export type Effect =
  /** `awards` `null` = no award at all. */
  | { readonly kind: "no-award"; readonly awards: readonly string[] | null }
  | { readonly kind: "class-at-most"; readonly class: string }
  /** A positive number of points. */
  | { readonly kind: "points-off"; readonly points: number };

/** A condition that can be judged: everything it needs is stated and known. */
export type Condition = Pick<StatedCondition, "clusters" | "code" | "name" | "cell"> & {
  readonly requirement: Requirement;
  readonly effect: Effect;
};

/** The numbers and facts that a finding rests on; the sentence is made in text/. */
export type FindingFacts =
  /** Points against Điểm chuẩn of what is applicable. `percent` to 8 decimals. */
  | {
      readonly kind: "share";
      readonly points: number;
      readonly max: number;
      readonly percent: number;
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
  | { readonly kind: "confirmed" }
  /** Nothing to judge by yet; `board`: in a cluster's workbook, what only the Board's register tells. */
  | { readonly kind: "waiting"; readonly for: "points" | "result" | "confirmation" | "board" };

/** One condition on one unit. What is pending is never `yes`: neither it nor an effect is made up. */
export type Finding = {
  readonly unit: string;
  readonly cluster: string;
  readonly condition: Condition;
  /** `yes` = fulfilled; `no` = not, with its effect; `unknown` = cannot be told yet, no effect. */
  readonly met: "yes" | "no" | "unknown";
  readonly facts: FindingFacts;
};
