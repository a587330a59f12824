import { compare, exact, rounded8, times, within, zero } from "../basics/exact";
import { fromRatio, percentOf, ratioParts } from "./ratio";
import { points, type Way } from "./way";

/** Tỷ lệ: M min(r, 1), never below 0; 0 where 100 r is under Mức tối thiểu (the minimum itself counts). */
export const proportional: Way = {
  source: "indicator",
  uses: "ratio",
  usesTarget: true,
  numbers: ["max", "minimumPercent"],
  example: { line: { max: 20, minimumPercent: 50 }, indicator: { target: 100, result: 90 } },
  points: ({ criterion: { max, minimumPercent }, facts }) =>
    fromRatio(facts.indicator, (ratio) => {
      const parts = { ...ratioParts(facts.indicator, ratio), max, minimumPercent };
      const tooLittle = minimumPercent !== null && compare(rounded8(percentOf(ratio)), exact(minimumPercent)) < 0;
      return points(tooLittle ? zero : within(times(exact(max), ratio), 0, max), parts);
    }),
};
