import { compare, exact, rounded8, zero } from "../basics/exact";
import { fromRatio, ratioParts } from "./ratio";
import { points, type Way } from "./way";

/** Đạt/Không đạt: M if r, rounded to 8 decimals, is at least 1; else 0. */
export const passFail: Way = {
  source: "indicator",
  uses: "ratio",
  numbers: ["max"],
  points: ({ criterion: { max }, facts }) =>
    fromRatio(facts.indicator, (ratio) => {
      const reached = compare(rounded8(ratio), exact(1)) >= 0;
      return points(reached ? exact(max) : zero, { ...ratioParts(facts.indicator, ratio), max });
    }),
};
