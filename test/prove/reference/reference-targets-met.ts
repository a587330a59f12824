import type { Indicator } from "../../../src/domain/round/indicator";
import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import type { Judged, Met } from "./judged";
import { isEqual, isLess, nought, rational, rounded, subtract } from "./rational";
import { sameWords } from "./reference-bands";
import { referenceInForce, referenceTarget } from "./reference-target";

/** Over indicators with a target; KAD and KG are out. */
export function targetsMet({ kind, scope, threshold }: StatedCondition, { unit, generated, period }: Judged): Met {
  const each = generated.indicators.flatMap((indicator) => {
    const figure = scope === null || scope === indicator.code ? unit.figures?.get(indicator.code) : undefined;
    if (figure === undefined) return [];
    const inForce = referenceInForce(figure, period);
    const { registered, result } = figure;
    const isOut =
      registered.state === "not-applicable" ||
      (registered.state === "not-assigned" && inForce === null) ||
      result.state === "not-applicable" ||
      result.state === "not-assigned" ||
      (inForce === null && registered.state !== "invalid");
    const target = referenceTarget(figure, indicator, period);
    return isOut ? [] : [reached(indicator, { target, result: result.value, beyond: kind === "targets-exceeded" })];
  });
  const count = (met: Met): number => each.filter((one) => one === met).length;
  const enough = (fulfilled: number): boolean => 100 * fulfilled >= (threshold ?? 100) * each.length;
  if (each.length === 0) return "silent";
  return enough(count("yes")) ? "yes" : enough(count("yes") + count("unknown")) ? "unknown" : "no";
}

type Reached = { readonly target: number | null; readonly result: number | string | null; readonly beyond: boolean };

function reached({ evaluation, acceptedTexts }: Indicator, { target, result, beyond }: Reached): Met {
  if (result === null) return "unknown";
  if (evaluation === "pass-fail" || evaluation === "qualitative") {
    const byDefault = evaluation === "pass-fail" ? ["Đạt", "Hoàn thành", "Hoàn thành vượt mức"] : [];
    const accepted = acceptedTexts.length > 0 ? acceptedTexts : byDefault;
    return accepted.some((text) => sameWords(text, String(result))) ? "yes" : "no";
  }
  if (typeof result !== "number" || target === null) return "unknown";
  const gain = subtract(rational(result), rational(target));
  const better = rounded(evaluation === "lower" ? subtract(nought, gain) : gain, 8);
  return isLess(nought, better) || (!beyond && isEqual(nought, better)) ? "yes" : "no";
}
