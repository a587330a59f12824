import { exact, times, within } from "../basics/exact";
import { fromNumber } from "./ratio";
import { none, points, type Way } from "./way";

/** Theo số lần: A × Điểm mỗi lần, within 0…M. Without Điểm mỗi lần there is nothing to multiply by: no points. */
export const perOccurrence: Way = {
  source: "indicator",
  uses: "number",
  numbers: ["max", "perTime"],
  needed: ["perTime"],
  points: ({ criterion: { max, perTime }, facts }) =>
    perTime === null
      ? none
      : fromNumber(facts.indicator, (result) =>
          points(within(times(exact(result), exact(perTime)), 0, max), { result, perTime, max }),
        ),
};
