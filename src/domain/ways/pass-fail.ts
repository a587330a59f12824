import { exact, zero } from "../basics/exact";
import { fromReached } from "./ratio";
import { points, type Way } from "./way";

/** Đạt/Không đạt: M if r, rounded to 8 decimals, is at least 1; else 0. */
export const passFail: Way = {
  source: "indicator",
  uses: "ratio",
  usesTarget: true,
  numbers: ["max"],
  example: { line: { max: 10 }, indicator: { target: 95, result: 96 } },
  points: ({ criterion: { max }, facts }) =>
    fromReached(facts.indicator, (reached, parts) => points(reached ? exact(max) : zero, { ...parts, max })),
};
