import { sumOf, toNumber } from "../exact";
import type { Finding } from "./condition";
import { isAmong } from "../../basics/text";

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
 * it; `board` = nothing forbids it, and what is open only the Board can tell.
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
