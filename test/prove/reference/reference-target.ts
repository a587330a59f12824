import type { Indicator } from "../../../src/domain/round/indicator";
import type { GeneratedFigure, GeneratedPeriod } from "../generate/generated";
import { divide, hundred, multiply, numberOf, rational, rounded } from "./rational";

/** Contract §4, Targets: the registered target, or the last adjustment in force. */
export function referenceInForce(
  { registered, proposals }: GeneratedFigure,
  period: GeneratedPeriod,
): number | string | null {
  const values = proposals.flatMap(({ value, council, applied }) => {
    const agreed = council === "agree" || council === "partly";
    if (agreed) return [applied ?? value];
    return period.adjustmentInForce === "sent" ? [value] : [];
  });
  return values.at(-1) ?? registered.value;
}

/** T of the round: mid-year, for a Cộng dồn indicator that is better the more, the plan, else the mốc of the target. */
export function referenceTarget(figure: GeneratedFigure, indicator: Indicator, period: GeneratedPeriod): number | null {
  const inForce = referenceInForce(figure, period);
  const year = typeof inForce === "number" ? inForce : null;
  const byBenchmark = period.kind === "h1" && period.scoreByBenchmark;
  const addsUp = indicator.nature === "flow" && indicator.evaluation === "higher" && indicator.measure !== "hạng";
  if (!byBenchmark || !addsUp) return year;
  if (figure.plan !== null) return figure.plan.value;
  if (year === null) return null;
  const share = divide(rational(indicator.benchmarkPercent ?? period.benchmarkPercent), hundred);
  return numberOf(rounded(multiply(rational(year), share), 8));
}
