import { compare, exact, minus, over, rounded8, times, toNumber, wholeUp, within } from "../basics/exact";
import { fromRatio, percentOf, ratioParts } from "./ratio";
import { none, points, type Way } from "./way";

/**
 * Trừ dần theo mức thiếu: M if r, rounded to 8 decimals, is at least 1; else M less Điểm mỗi lần for every step begun
 * of what is missing, in percentage points, within 0…M. How many steps is decided on (100 − 100 r)/Bước rounded to 8
 * decimals. Without Điểm mỗi lần or a Bước above 0 the scale is unfinished: no points.
 */
export const stepwiseDeduction: Way = {
  source: "indicator",
  uses: "ratio",
  usesTarget: true,
  numbers: ["max", "step", "perTime"],
  needed: ["step", "perTime"],
  points({ criterion: { max, step, perTime }, facts }) {
    if (step === null || step <= 0 || perTime === null) return none;
    return fromRatio(facts.indicator, (ratio) => {
      const reached = compare(rounded8(ratio), exact(1)) >= 0;
      const steps = reached ? exact(0) : wholeUp(over(minus(exact(100), percentOf(ratio)), exact(step)));
      const parts = { ...ratioParts(facts.indicator, ratio), step, stepsMissing: toNumber(steps), perTime, max };
      return points(within(minus(exact(max), times(steps, exact(perTime))), 0, max), parts);
    });
  },
};
