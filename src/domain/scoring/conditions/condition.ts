import type { StatedCondition, StatedList } from "../../round/decision-rules";
import type { SendingStatus } from "../../standing/standing";
import { sumOf, toNumber } from "../../basics/exact";
import { isAmong } from "../../basics/text";

/** What is asked. Percent and values are compared exactly; a value equal to the threshold fulfils it. */
export type Requirement =
  | { readonly kind: "line-at-least"; readonly scope: string; readonly percent: number }
  | { readonly kind: "total-at-least"; readonly percent: number }
  | { readonly kind: "result-at-most" | "result-at-least"; readonly indicator: string; readonly value: number }
  /** `document` may be one of the unit's cluster; `null` = the unit's report as a whole. */
  | { readonly kind: "sent"; readonly document: string | null }
  | { readonly kind: "sent-in-time"; readonly document: string | null; readonly days: number }
  | { readonly kind: "confirmed"; readonly violators: readonly string[] | null; readonly list: StatedList };

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
type FindingFacts =
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

/** One condition on one unit. What is pending is never `yes`: no result and no effect is made up. */
export type Finding = {
  readonly unit: string;
  readonly cluster: string;
  readonly condition: Condition;
  /** `yes` = fulfilled; `no` = not, with its effect; `unknown` = cannot be told yet, no effect. */
  readonly met: "yes" | "no" | "unknown";
  readonly facts: FindingFacts;
};

/** Points that conditions take off a unit: 0 or negative, an exact sum. `findings` are the unit's own. */
export function pointsOff(findings: readonly Finding[]): number {
  return toNumber(
    sumOf(
      findings.flatMap(({ met, condition: { effect } }) =>
        met === "no" && effect.kind === "points-off" ? [0 - effect.points] : [],
      ),
    ),
  );
}

/**
 * Whether a unit may be nominated for an award, and the findings that say so; `unasked` = no condition asks anything of
 * it; `board` = nothing forbids it, and only the Board can tell what is open.
 */
export type Eligibility = {
  readonly may: "yes" | "no" | "unknown" | "board" | "unasked";
  readonly because: readonly Finding[];
};

/**
 * `no` as soon as one condition forbids it; `unknown` or `board` while one that could isn't known yet. `findings` are
 * the unit's own.
 */
export function eligibilityFor(award: string, findings: readonly Finding[]): Eligibility {
  const about = findings.filter(
    ({ condition: { effect } }) =>
      effect.kind === "no-award" && (effect.awards === null || isAmong(award, effect.awards)),
  );
  if (about.length === 0) return { may: "unasked", because: [] };
  const forbidding = about.filter(({ met }) => met === "no");
  if (forbidding.length > 0) return { may: "no", because: forbidding };
  const open = about.filter(({ met }) => met === "unknown");
  if (open.length === 0) return { may: "yes", because: [] };
  return {
    may: open.every(({ facts }) => facts.kind === "waiting" && facts.for === "board") ? "board" : "unknown",
    because: open,
  };
}

/** Codes of conditions that could hold a unit under a class and can't be told yet. `findings` are the unit's own. */
export function openCaps(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ met, condition: { code, effect } }) =>
    met === "unknown" && effect.kind === "class-at-most" ? [code] : [],
  );
}

/** Classes that conditions hold a unit under, each with the condition that does. `findings` are the unit's own. */
export function classCaps(
  findings: readonly Finding[],
): readonly { readonly class: string; readonly condition: string }[] {
  return findings.flatMap(({ met, condition: { code, effect } }) =>
    met === "no" && effect.kind === "class-at-most" ? [{ class: effect.class, condition: code }] : [],
  );
}
