import { exact, minus, over, rounded8, times, toNumber, wholeDown, within } from "../basics/exact";
import { gainOf } from "./excess";
import { fromRatio, percentOf, ratioParts } from "./ratio";
import { none, points, type Way } from "./way";

/**
 * Cộng điểm phần vượt: Điểm mỗi lần for every full step above the target, in percentage points or, by Phần vượt theo,
 * in the measure of the indicator, at most Điểm tối đa and never below 0; outside the base. By Bước lẻ = Tính a step
 * that is not whole counts by its share. Steps are (100 r − 100)/Bước rounded to 8 decimals. Without Điểm mỗi lần, Điểm
 * tối đa or a Bước above 0 the scale is unfinished: no points.
 */
export const excessBonus: Way = {
  source: "indicator",
  uses: "ratio",
  usesTarget: true,
  usesExcess: true,
  usesSteps: true,
  numbers: ["step", "perTime", "highest"],
  needed: ["step", "perTime", "highest"],
  outsideBase: "bonus",
  example: { line: { max: 0, step: 5, perTime: 1, highest: 5 }, indicator: { target: 100, result: 112 } },
  points({ criterion: { step, perTime, highest, excessBy, partSteps }, facts }) {
    if (step === null || step <= 0 || perTime === null || highest === null) return none;
    return fromRatio(facts.indicator, (ratio) => {
      const byValue = excessBy === "value" ? gainOf(facts.indicator) : null;
      const quotient = over(byValue ?? minus(percentOf(ratio), exact(100)), exact(step));
      const steps = partSteps === "counted" ? rounded8(quotient) : wholeDown(quotient);
      const stepsAbove = Math.max(0, toNumber(steps));
      const parts = { ...ratioParts(facts.indicator, ratio), step, stepsAbove, perTime, highest };
      return points(within(times(steps, exact(perTime)), 0, highest), parts);
    });
  },
};
