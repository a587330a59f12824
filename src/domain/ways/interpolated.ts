import { compare, exact, minus, over, rounded8, times, within } from "../basics/exact";
import { fromNumber } from "./ratio";
import { none, points, type Way } from "./way";

/**
 * Nội suy: M (A − min)/(max − min) over the results of the cluster's members, where less is better M (max − A)/(max −
 * min); max = min: M. Within 0…M, outside the base 0…Điểm tối đa: a guest may be outside the range. All three are
 * rounded to 8 decimals first: a sheet can't tell smaller differences. While no member has a result: none.
 */
export const interpolated: Way = {
  source: "indicator",
  uses: "range",
  numbers: ["max"],
  example: { line: { max: 20 }, indicator: { result: 65 }, results: [40, 65, 80, 90] },
  points: ({ criterion: { max }, facts, peers, most }) =>
    fromNumber(facts.indicator, (result) => {
      const [least, greatest] = [Math.min(...peers.results), Math.max(...peers.results)];
      if (peers.results.length === 0) return none;
      const own = rounded8(exact(result));
      const above = facts.indicator?.evaluation === "lower" ? minus(exact(greatest), own) : minus(own, exact(least));
      const range = minus(exact(greatest), exact(least));
      const share = compare(range, exact(0)) === 0 ? exact(1) : over(above, range);
      return points(within(times(exact(max), share), 0, most), { result, least, best: greatest, max });
    }),
};
