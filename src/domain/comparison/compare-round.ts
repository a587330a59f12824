import type { Decisions } from "../decisions/decide-round";
import type { Board } from "../round/board";
import type { Cluster } from "../round/roster";
import { scaleOf } from "../round/scale";
import { proposedChanges } from "../scales/compare-scales";
import type { ScaleChange, ScaleChanges } from "../scales/scale-change";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import type { StatedTotal } from "./explain-total";
import { returnIssues } from "./return-issues";
import { comparedClusters, resultIssues } from "./returned-results";
import { statedTotals } from "./stated-totals";

/** The round with what clusters state compared with the Board's results; nothing of it changes what counts. */
export type Comparison = Decisions & {
  readonly scaleChanges: ScaleChanges;
  /** Totals of clusters' own tables with the Board's, in roster order. */
  readonly statedTotals: readonly StatedTotal[];
};

export function compareRound(decisions: Decisions): Comparison {
  const scaleChanges = changesOfScales(decisions);
  const compared = comparedClusters(decisions);
  return {
    ...decisions,
    scaleChanges,
    statedTotals: statedTotals({ ...decisions, scaleChanges }, compared),
    issues: [...decisions.issues, ...returnIssues({ ...decisions, scaleChanges }), ...compared.flatMap(resultIssues)],
  };
}

/** The Board's own scale stays in force until it accepts the other one (contract §1, Cluster workbook). */
export function changesOfScales({ board, sent }: Pick<Decisions, "board" | "sent">): ScaleChanges {
  return new Map(
    board.clusters.flatMap((cluster) => {
      const own = sent.get(cluster.code);
      return own === undefined || own.proposal === null
        ? []
        : [[cluster.code, proposalChanges(board, cluster, own)] as const];
    }),
  );
}

/** What the cluster proposes to change in its scale; [] = nothing, or it sent none. */
export function proposalChanges(
  board: Board,
  cluster: Cluster,
  { proposal }: Pick<ClusterSubmission, "proposal">,
): readonly ScaleChange[] {
  return proposal === null
    ? []
    : proposedChanges({ cluster, criteria: scaleOf(board, cluster.code), bands: board.bands }, proposal);
}
