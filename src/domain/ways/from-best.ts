import { type Computed, type ScoringCase, notComputable } from "./computed";
import { fromNumber } from "./ratio";

type Compared = { readonly result: number; readonly best: number };

/**
 * Passes on A and the best A of the cluster's members. Less-is-better has no best to compare with, and a best of 0 or
 * less, or none at all, leaves nothing to divide by: not computable (contract §4, Scoring). A blank result gives none.
 */
export function fromBest({ facts, peers }: ScoringCase, score: (compared: Compared) => Computed): Computed {
  return fromNumber(facts.indicator, (result) => {
    if (facts.indicator?.evaluation === "lower") return notComputable("lower-is-better");
    const best = peers.bestResult;
    return best === null || best <= 0 ? notComputable("no-best") : score({ result, best });
  });
}
