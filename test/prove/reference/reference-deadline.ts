import { type Rational, largest, multiply, nought, rational, subtract } from "./rational";
import type { LineFacts } from "./reference-points";

/** Contract §4, Thời hạn. */
export function onTime({ criterion, document }: LineFacts): Rational | "nothing" {
  if (document === null) return "nothing";
  const max = rational(criterion.max);
  const { status, daysLate, confirmed } = document;
  if (status === "exempt") return max;
  if (status === "missing") return nought;
  if (!confirmed || status === "not-due" || status === "returned") return "nothing";
  if (status === "on-time") return max;
  if (daysLate === null || criterion.perTime === null) return "nothing";
  return largest(nought, subtract(max, multiply(rational(daysLate), rational(criterion.perTime))));
}
