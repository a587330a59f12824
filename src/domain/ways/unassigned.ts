import { exact, over, times, within, zero } from "../basics/exact";
import type { Figure } from "../figures/figure";
import { fromNumber } from "./ratio";
import { type Computed, none, notComputable, points, type ScoringCase } from "./way";

/** Whether the unit was given no target (KG), and none is in force since. */
export function hasNoTarget({ targetState, inForce }: Pick<Figure, "targetState" | "inForce">): boolean {
  return targetState === "not-assigned" && inForce === null;
}

/**
 * Khi không giao, So với cao nhất nhóm không giao (contract §5, reading R6): M × A / the best A of the members without
 * a target, within 0…M; where that is 0 or below, 0.
 */
export function amongUnassigned({ criterion: { max }, facts, peers, most }: ScoringCase): Computed {
  return fromNumber(facts.indicator, (result) => {
    if (facts.indicator?.evaluation === "lower") return notComputable("lower-is-better");
    const { bestUnassigned: best } = peers;
    if (best === null) return none;
    const share = best <= 0 ? zero : within(over(times(exact(max), exact(result)), exact(best)), 0, most);
    return points(share, { result, bestUnassigned: best, max });
  });
}
