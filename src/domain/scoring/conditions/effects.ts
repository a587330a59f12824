import { sumOf, toNumber } from "../../basics/exact";
import { isAmong } from "../../basics/text";
import { countedMet, type Effect, type Finding } from "./condition";

/**
 * What follows for one unit: the conditions with such an effect that are not fulfilled, or that can't be told yet.
 * `findings` are the unit's own everywhere here. Rows of one group state the same effect, which follows once.
 */
export function failing(
  findings: readonly Finding[],
  kind: Effect["kind"],
  met: Exclude<Finding["met"], "yes"> = "no",
): readonly Finding[] {
  const groups = new Set<string>();
  return findings.filter((finding) => {
    const { effect, group = null } = finding.condition;
    if (effect.kind !== kind || countedMet(finding) !== met || (group !== null && groups.has(group))) return false;
    if (group !== null) groups.add(group);
    return true;
  });
}

function effectsOf<K extends Effect["kind"]>(
  findings: readonly Finding[],
  kind: K,
): readonly { readonly effect: Extract<Effect, { readonly kind: K }>; readonly condition: string }[] {
  return failing(findings, kind).map(({ condition: { effect, code } }) => ({
    effect: effect as Extract<Effect, { readonly kind: K }>,
    condition: code,
  }));
}

/** Points that conditions take off: 0 or negative, an exact sum. */
export function pointsOff(findings: readonly Finding[]): number {
  return toNumber(sumOf(effectsOf(findings, "points-off").map(({ effect }) => 0 - effect.points)));
}

/** The most that conditions let the total be; `null` = none of them limits it. */
export function mostTotal(findings: readonly Finding[]): number | null {
  const limits = effectsOf(findings, "total-at-most").map(({ effect }) => effect.points);
  return limits.length === 0 ? null : Math.min(...limits);
}

/**
 * Whether a unit may be nominated for an award, and the findings that say so; `unasked` = no condition asks anything of
 * it; `board` = nothing forbids it, and only the Board can tell what is open.
 */
export type Eligibility = {
  readonly may: "yes" | "no" | "unknown" | "board" | "unasked";
  readonly because: readonly Finding[];
};

/** `no` as soon as one condition forbids it; `unknown` or `board` while one that could isn't known yet. */
export function eligibilityFor(award: string, findings: readonly Finding[]): Eligibility {
  const about = findings.filter(
    ({ condition: { effect } }) =>
      effect.kind === "no-award" && (effect.awards === null || isAmong(award, effect.awards)),
  );
  if (about.length === 0) return { may: "unasked", because: [] };
  const forbidding = about.filter((finding) => countedMet(finding) === "no");
  if (forbidding.length > 0) return { may: "no", because: forbidding };
  const open = about.filter((finding) => countedMet(finding) === "unknown");
  if (open.length === 0) return { may: "yes", because: [] };
  return {
    may: open.every(({ facts }) => facts.kind === "waiting" && facts.for === "board") ? "board" : "unknown",
    because: open,
  };
}

/** Codes of conditions that could hold a unit under a class or put it one down, and can't be told yet. */
export function openCaps(findings: readonly Finding[]): readonly string[] {
  return (["class-at-most", "one-class-down"] as const).flatMap((kind) =>
    failing(findings, kind, "unknown").map(({ condition }) => condition.code),
  );
}

/** Classes that conditions hold a unit under, each with the condition that does. */
export function classCaps(
  findings: readonly Finding[],
): readonly { readonly class: string; readonly condition: string }[] {
  return effectsOf(findings, "class-at-most").map(({ effect, condition }) => ({ class: effect.class, condition }));
}

/** Conditions each of which puts the unit one class down. */
export function classesDown(findings: readonly Finding[]): readonly string[] {
  return effectsOf(findings, "one-class-down").map(({ condition }) => condition);
}
