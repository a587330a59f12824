import { exact, over, times, within } from "../basics/exact";
import { fromBest } from "./ratio";
import { points, type Way } from "./way";

/**
 * Tỷ lệ với đơn vị cao nhất: M × A / the best A of the cluster's members, within 0…M, outside the base 0…Điểm tối đa: a
 * guest better than the best has no more, a result below 0 has 0.
 */
export const ratioToBest: Way = {
  source: "indicator",
  uses: "best",
  numbers: ["max"],
  example: { line: { max: 20 }, indicator: { target: 100, result: 90 }, best: 120 },
  points(given) {
    const { most } = given;
    const { max } = given.criterion;
    return fromBest(given, ({ result, best }) =>
      points(within(over(times(exact(max), exact(result)), exact(best)), 0, most), { result, best, max }),
    );
  },
};
