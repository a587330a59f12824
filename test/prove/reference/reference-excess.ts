import { type Rational, divide, hundred, multiply, nought, rational, rounded, subtract } from "./rational";
import type { LineFacts } from "./reference-points";

/** "Giá trị": what the result is better than T by, in the measure. */
function gain({ figure }: LineFacts): Rational {
  const [a, t] = [rational(Number(figure?.result)), rational(figure?.target ?? 0)];
  return figure?.indicator.evaluation === "lower" ? subtract(t, a) : subtract(a, t);
}

function inNumbers({ criterion, figure }: LineFacts): boolean {
  return criterion.excessBy === "value" && typeof figure?.result === "number" && figure.target !== null;
}

/** What a result lacks to T: 100 − 100 r, or "Giá trị" in the measure. Negative = it is above. */
export function missing(facts: LineFacts, r: Rational): Rational {
  return inNumbers(facts) ? subtract(nought, gain(facts)) : subtract(hundred, multiply(hundred, r));
}

/** e of Phần vượt theo, in the measure or in percent; to 8 decimals, as "every computed value". */
export function excessOver(a: Rational, t: Rational, by: "value" | "percent"): Rational {
  const exact =
    by === "value" ? subtract(rounded(a, 8), rounded(t, 8)) : subtract(divide(multiply(hundred, a), t), hundred);
  return rounded(exact, 8);
}

/** "Bước lẻ (Tính; Bỏ = blank)": a step that is not whole counts by its share, or as the kind has it. */
export function stepsOf(
  { partSteps }: LineFacts["criterion"],
  quotient: Rational,
  whole: (steps: Rational) => Rational,
): Rational {
  return partSteps === "counted" ? rounded(quotient, 8) : whole(rounded(quotient, 8));
}
