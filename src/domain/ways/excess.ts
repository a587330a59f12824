import type { ExcessBy } from "../../contract/choice-words";
import { exact, type Fraction, minus, over, rounded8, times } from "../basics/exact";
import type { IndicatorFacts } from "./way";

/**
 * How far a result is above T: A − T in the indicator's measure, or 100 A/T − 100; T is not 0. Negative = below.
 * Rounded to 8 decimals, as all that is compared: a spreadsheet loses more when it subtracts.
 */
export function excessOf(
  { result, target }: { readonly result: number; readonly target: number },
  by: ExcessBy,
): Fraction {
  const [a, t] = [exact(result), exact(target)];
  return rounded8(by === "value" ? minus(rounded8(a), rounded8(t)) : minus(over(times(exact(100), a), t), exact(100)));
}

/** How far the result is on the good side of T, in the indicator's measure; `null` = they are no numbers. */
export function gainOf(indicator: IndicatorFacts | null): Fraction | null {
  const { result, target = null, evaluation } = indicator ?? { result: null, evaluation: null };
  if (typeof result !== "number" || target === null) return null;
  return evaluation === "lower" ? minus(exact(target), exact(result)) : minus(exact(result), exact(target));
}
