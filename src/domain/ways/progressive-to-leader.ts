import { type Fraction, compare, exact, minus, over, plus, rounded8, times, toNumber, within } from "../basics/exact";
import { fromBest } from "./ratio";
import { excessOf } from "./excess";
import { type Computed, none, notComputable, points, type ScoringCase, type Way } from "./way";

/** A, T and L of the contract. */
type Progress = { readonly result: number; readonly target: number; readonly best: number };

/**
 * Lũy tiến theo đơn vị dẫn đầu: under the target 0,5 M A/T, at the target half of M, above it the other half by how far
 * the result is between the target and the best A of the cluster's members, at most M; within 0…M. Which of the three
 * applies, and how far A is from T, is decided, on A, T and L rounded to 8 decimals: a sheet can't tell smaller
 * differences.
 */
export const progressiveToLeader: Way = {
  source: "indicator",
  uses: "best",
  usesTarget: true,
  usesExcess: true,
  numbers: ["max"],
  example: { line: { max: 20 }, indicator: { target: 100, result: 110 }, best: 120 },
  points: (given) =>
    fromBest(given, ({ result, best }) => {
      const { max } = given.criterion;
      const { target, targetState } = given.facts.indicator ?? { target: null, targetState: "blank" };
      if (target === null) return targetState === "text" ? notComputable("not-a-number") : none;
      if (target === 0) return notComputable("target-zero");
      if (target < 0) return notComputable("target-negative");
      const { excessBy } = given.criterion;
      if (excessBy !== null && compare(rounded8(exact(result)), rounded8(exact(target))) > 0)
        return byExcess(given, { result, target });
      const share = shareOf({ result, target, best });
      return points(within(times(exact(max), share), 0, max), { result, target, best, max });
    }),
};

/** Above T by Phần vượt theo (contract §5): the other half by e/E, E the greatest excess of the members. */
function byExcess({ criterion: { max, excessBy }, peers }: ScoringCase, reached: Omit<Progress, "best">): Computed {
  const [own, greatest] = [excessOf(reached, excessBy ?? "value"), peers.greatestExcess];
  // A guest may be above all members, or be the only one above its target.
  const isLeader = greatest === null || compare(own, greatest) >= 0;
  const share = isLeader ? exact(1) : plus(half, times(half, over(own, greatest)));
  const parts = { ...reached, excess: toNumber(own), greatestExcess: toNumber(greatest ?? own), max };
  return points(within(times(exact(max), share), 0, max), parts);
}

const half = exact(0.5);

/** Share of M. A guest may be above the best of the members: all of M. */
function shareOf({ result, target, best }: Progress): Fraction {
  const [a, t, l] = [rounded8(exact(result)), rounded8(exact(target)), rounded8(exact(best))];
  if (compare(a, t) < 0) return times(half, over(exact(result), exact(target)));
  if (compare(a, t) === 0) return half;
  if (compare(a, l) >= 0) return exact(1);
  return plus(half, times(half, over(minus(a, t), minus(l, t))));
}
