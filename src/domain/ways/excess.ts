import type { ExcessBy } from "../../contract/choice-words";
import { exact, type Fraction, minus, over } from "../basics/exact";
import type { IndicatorFacts } from "./way";

/** How far a result is above T: A − T in the indicator's measure, or A/T − 1; T is not 0. Negative = below. */
export function excessOf(
  { result, target }: { readonly result: number; readonly target: number },
  by: ExcessBy,
): Fraction {
  return by === "value" ? minus(exact(result), exact(target)) : minus(over(exact(result), exact(target)), exact(1));
}

/** How far the result is on the good side of T, in the indicator's measure; `null` = they are no numbers. */
export function gainOf(indicator: IndicatorFacts | null): Fraction | null {
  const { result, target = null, evaluation } = indicator ?? { result: null, evaluation: null };
  if (typeof result !== "number" || target === null) return null;
  return evaluation === "lower" ? minus(exact(target), exact(result)) : minus(exact(result), exact(target));
}
