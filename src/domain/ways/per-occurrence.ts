import { exact, times, within } from "../basics/exact";
import { fromNumber } from "./ratio";
import { none, points, type Way } from "./way";

/**
 * Theo số lần: A × Điểm mỗi lần, within 0…M, outside the base within 0…Điểm tối đa. Without Điểm mỗi lần there is
 * nothing to multiply by: no points.
 */
export const perOccurrence: Way = {
  source: "indicator",
  uses: "number",
  numbers: ["max", "perTime"],
  maxIsBound: true,
  needed: ["perTime"],
  example: { line: { max: 10, perTime: 2 }, indicator: { target: 4, result: 3 } },
  points: ({ criterion: { perTime }, facts, most }) =>
    perTime === null
      ? none
      : fromNumber(facts.indicator, (result) =>
          points(within(times(exact(result), exact(perTime)), 0, most), { result, perTime, max: most }),
        ),
};
