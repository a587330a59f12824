import type { Board, Unit } from "../../domain/board";
import { classRound } from "../../domain/classing/class-round";
import type { Consolidation } from "../../domain/consolidation";
import type { Issue } from "../../domain/issue";
import { rankClusters } from "../../domain/ranking/rank-clusters";
import type { ScoredRound } from "./scoring";

export type Decided = Pick<Consolidation, "ranking" | "findings" | "classes"> & { readonly issues: readonly Issue[] };

/** What follows from the scores: ranks, what the conditions say, classes. */
export function decideRound(board: Board, units: readonly Unit[], { totals, findings }: ScoredRound): Decided {
  const { classes, issues } = classRound(board, { units, totals, findings });
  return { ranking: rankClusters({ ...board, units, totals }), findings, classes, issues };
}
