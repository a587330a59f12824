import { exact, minus, times, within } from "../basics/exact";
import { fromNumber } from "./ratio";
import { none, points, type Way } from "./way";

/**
 * Trừ từ điểm chuẩn: M − A × Điểm mỗi lần, within 0…M, outside the base within 0…Điểm tối đa. Without Điểm mỗi lần
 * there is nothing to take off by: no points.
 */
export const deductFromMax: Way = {
  source: "indicator",
  uses: "number",
  numbers: ["max", "perTime"],
  needed: ["perTime"],
  example: { line: { max: 10, perTime: 2 }, indicator: { evaluation: "lower", target: 0, result: 3 } },
  points: ({ criterion: { max, perTime }, facts, most }) =>
    perTime === null
      ? none
      : fromNumber(facts.indicator, (result) =>
          points(within(minus(exact(max), times(exact(result), exact(perTime))), 0, most), { result, perTime, max }),
        ),
};
