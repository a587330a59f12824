import { exact, times, within } from "../basics/exact";
import { fromNumber } from "./ratio";
import { none, points, type Way } from "./way";

/**
 * Thưởng/Trừ: A × Điểm mỗi lần within Điểm tối thiểu…Điểm tối đa (blank = no bound on that side); positive is a bonus,
 * negative a penalty, both outside the base. Without Điểm mỗi lần there is nothing to multiply by: no points.
 */
export const bonusPenalty: Way = {
  source: "indicator",
  uses: "number",
  numbers: ["perTime", "lowest", "highest"],
  needed: ["perTime"],
  outsideBase: "bonus-or-penalty",
  example: { line: { max: 0, perTime: -2, lowest: -10, highest: 0 }, indicator: { target: 0, result: 3 } },
  points: ({ criterion: { perTime, lowest, highest }, facts }) =>
    perTime === null
      ? none
      : fromNumber(facts.indicator, (result) =>
          points(within(times(exact(result), exact(perTime)), lowest, highest), { result, perTime, lowest, highest }),
        ),
};
