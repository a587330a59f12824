import { compare, exact, minus, over, rounded8, times, toNumber, wholeUp, within, zero } from "../basics/exact";
import { gainOf } from "./excess";
import { fromRatio, percentOf, ratioParts } from "./ratio";
import { none, points, type Way } from "./way";

/**
 * Trừ dần theo mức thiếu: M if r, rounded to 8 decimals, is at least 1; else M less Điểm mỗi lần for every step begun
 * of what is missing, within 0…M. Missing is 100 − 100 r, or by Phần vượt theo what the result lacks in the measure of
 * the indicator. By Bước lẻ = Tính a step that is not whole counts by its share alone. Steps are missing/Bước rounded
 * to 8 decimals. Without Điểm mỗi lần or a Bước above 0 the scale is unfinished: no points.
 */
export const stepwiseDeduction: Way = {
  source: "indicator",
  uses: "ratio",
  usesTarget: true,
  usesExcess: true,
  usesSteps: true,
  numbers: ["max", "step", "perTime"],
  needed: ["step", "perTime"],
  example: { line: { max: 20, step: 5, perTime: 2 }, indicator: { target: 100, result: 88 } },
  points({ criterion: { max, step, perTime, excessBy, partSteps }, facts }) {
    if (step === null || step <= 0 || perTime === null) return none;
    return fromRatio(facts.indicator, (ratio) => {
      const reached = compare(rounded8(ratio), exact(1)) >= 0;
      const gain = excessBy === "value" ? gainOf(facts.indicator) : null;
      const missing = gain === null ? minus(exact(100), percentOf(ratio)) : minus(zero, gain);
      const quotient = reached ? zero : over(missing, exact(step));
      const steps = partSteps === "counted" ? rounded8(quotient) : wholeUp(quotient);
      const parts = { ...ratioParts(facts.indicator, ratio), step, stepsMissing: toNumber(steps), perTime, max };
      return points(within(minus(exact(max), times(steps, exact(perTime))), 0, max), parts);
    });
  },
};
