import { type Computed, type ScoringCase, points } from "./computed";
import { exact, over, times, within } from "../scoring/exact";
import { fromBest } from "./from-best";

/**
 * Tỷ lệ với đơn vị cao nhất: M × A / the best A of the cluster's members, within 0…M: a guest better than the best has
 * M, a result below 0 has 0.
 */
export function ratioToBest(given: ScoringCase): Computed {
  const { max } = given.criterion;
  return fromBest(given, ({ result, best }) =>
    points(within(over(times(exact(max), exact(result)), exact(best)), 0, max), { result, best, max }),
  );
}
