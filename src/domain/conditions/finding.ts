import type { SendingStatus } from "../standing";
import type { Condition } from "./condition";

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
