import { compare, exact, minus, rounded8, sumOf, times } from "../../basics/exact";
import { foldWords, isAmong, listed } from "../../basics/text";
import { byIndicator } from "../../basics/group-by";
import type { Figure } from "../../figures/figure";
import { isAcceptedText } from "../../figures/target-percent";
import { concerns, type Indicator, isInWords, owesTarget } from "../../round/indicator";
import { isInSection } from "../../scales/scale-scope";
import { hasNoTarget } from "../../ways/unassigned";
import type { Finding, Requirement } from "./condition";
import type { JudgedUnit } from "./judged-unit";

type Asked = Extract<Requirement, { readonly kind: "targets-reached" | "targets-exceeded" }>;

/**
 * Đạt mọi chỉ tiêu, Vượt mọi chỉ tiêu (contract §5, reading R21): over the indicators that have a target and are no
 * mere counts; KAD and KG are out, on either side. The share of those fulfilled is compared exactly with the threshold.
 * While results are missing it is unknown, unless they can't change it any more. No such indicator: it doesn't concern
 * the unit.
 */
export function targetsVerdict(
  { kind, scope, percent }: Asked,
  { unit, figures, indicators }: Pick<JudgedUnit, "unit" | "figures" | "indicators">,
): Pick<Finding, "met" | "facts"> | null {
  const exceeded = kind === "targets-exceeded";
  const judged = indicators.flatMap((indicator) => {
    const figure = byIndicator(figures).get(indicator.code)?.[0];
    const isAsked = isNamed(indicator, scope) && owesTarget(indicator) && concerns(indicator.scope, unit);
    if (!isAsked || figure === undefined || !hasTarget(figure)) return [];
    return [{ code: indicator.code, met: reaches(figure, indicator, exceeded) }];
  });
  if (judged.length === 0) return null;
  const codesOf = (met: boolean | null) => judged.flatMap((each) => (each.met === met ? [each.code] : []));
  const [fulfilled, short, open] = [codesOf(true).length, codesOf(false), codesOf(null)];
  const isEnough = (count: number): boolean =>
    compare(times(exact(100), exact(count)), times(exact(percent), exact(judged.length))) >= 0;
  const met = isEnough(fulfilled) ? "yes" : isEnough(fulfilled + open.length) ? "unknown" : "no";
  return {
    met,
    facts: { kind: "targets", exceeded, all: judged.length, fulfilled, short, open, threshold: percent },
  };
}

/** `scope`: codes of indicators, or sections with all under them. */
export function isNamed({ code, section }: Pick<Indicator, "code" | "section">, scope: readonly string[] | null) {
  return scope === null || scope.some((name) => isAmong(code, [name]) || isInSection({ section }, name));
}

/** A target that is blank is none; KAD and KG, of target or result, leave the indicator out. */
function hasTarget(figure: Figure): boolean {
  const isOut = figure.targetState === "not-applicable" || hasNoTarget(figure);
  const isResultOut = figure.resultState === "not-applicable" || figure.resultState === "not-assigned";
  return !isOut && !isResultOut && (figure.inForce !== null || figure.targetState === "invalid");
}

/** `null` = no result to tell by, or a figure that can't be compared. */
function reaches(figure: Figure, indicator: Indicator, exceeded: boolean): boolean | null {
  const { result, benchmark: target } = figure;
  if (indicator.evaluation === null || result === null) return null;
  if (isInWords(indicator)) return isAcceptedText(indicator, String(result));
  if (typeof result !== "number" || target === null) return null;
  const gain =
    indicator.evaluation === "lower" ? minus(exact(target), exact(result)) : minus(exact(result), exact(target));
  const sign = compare(rounded8(gain), sumOf([]));
  return exceeded && !isAtBound(figure, indicator) ? sign > 0 : sign >= 0;
}

/** Nothing is beyond the indicator's own Tối đa, or its Tối thiểu where less is better: reached is exceeded there. */
function isAtBound({ benchmark, inForce }: Figure, { evaluation, minimum, maximum }: Indicator): boolean {
  const bound = evaluation === "lower" ? minimum : maximum;
  return bound !== null && (benchmark === bound || inForce === bound);
}

/** Whether some indicator is meant by each of the names. */
export function unknownName(indicators: readonly Indicator[], scope: readonly string[]): string | null {
  return scope.find((name) => !indicators.some((indicator) => isNamed(indicator, [name]))) ?? null;
}

/** `*` and blank mean all indicators; a section may be written as `A/*`. */
export function namesIn(scope: string | null): readonly string[] | null {
  const names = listed(scope).map((name) => name.replace(/\/\s*\*$/u, ""));
  return names.length === 0 || names.some((name) => foldWords(name) === "*") ? null : names;
}
