import { byText } from "./bands";
import { byRankBands } from "./ranked-bands";
import type { Way } from "./way";

/**
 * Theo thứ hạng: A is a rank, 1 the best, or by Bậc theo has one in its cluster; the points of the band with the
 * smallest Từ ≥ this rank, or of the band with the result's text; a rank after the last band: 0. Never outside 0…M. A
 * criterion without bands of the sort that is needed gives none.
 */
export const byRank: Way = {
  source: "indicator",
  uses: "rank",
  numbers: ["max"],
  maxIsBound: true,
  bands: "rank",
  mayRank: true,
  example: {
    line: { max: 20 },
    bands: [
      [1, 20],
      [3, 15],
      [6, 10],
    ],
    indicator: { evaluation: "lower", measure: "hạng", target: 3, result: 2 },
  },
  points: (given) => byText(given) ?? byRankBands(given),
};
