import type { Consolidation } from "../../../../domain/consolidation";
import { rankClusters } from "../../../../domain/decisions/rank-clusters";
import type { Cluster } from "../../../../domain/round/roster";
import type { EnteredScore } from "../../../../domain/round/scale";
import type { Rank } from "../../../../domain/scoring/score";
import { scoreRound } from "../../../../domain/scoring/score-round";
import type { Scored } from "../../../../domain/scoring/score-units";
import { withClusterScores } from "../../../../domain/submissions/entries-in-force";
import type { Stored } from "../../../../domain/submissions/stored";
import { receiptsOfRound } from "../../../consolidating/standing";

/** What the scores of a round are worked out from, as often as a person tries other points. */
export type ScoringRound = {
  readonly consolidation: Consolidation;
  /** `Điểm chấm` of this workbook and, at the Board, of the clusters' that came back. */
  readonly marks: readonly EnteredScore[];
};

export type ScoringRoundRequest = { readonly consolidation: Consolidation; readonly stored: Stored };

export function scoringRound({ consolidation, stored }: ScoringRoundRequest): ScoringRound {
  const { board, asOf, roster } = consolidation;
  const { clusterReceipts } = receiptsOfRound({ board, asOf }, roster, stored);
  return { consolidation, marks: withClusterScores(board, clusterReceipts) };
}

export type RescoredCluster = Pick<Scored, "scores" | "totals"> & { readonly ranking: readonly Rank[] };

/** One cluster as the round was consolidated. */
export function consolidated({ consolidation }: ScoringRound, { code }: Cluster): RescoredCluster {
  const units = new Set(consolidation.roster.filter((unit) => unit.cluster === code).map((unit) => unit.code));
  return {
    scores: consolidation.scores.filter(({ unit }) => units.has(unit)),
    totals: consolidation.totals.filter(({ unit }) => units.has(unit)),
    ranking: consolidation.ranking.filter(({ cluster }) => cluster === code),
  };
}

/** One cluster scored on these marks by the engine's own rules; nothing is written. */
export function rescored(
  { consolidation }: ScoringRound,
  cluster: Cluster,
  marks: readonly EnteredScore[],
): RescoredCluster & Pick<Scored, "issues"> {
  const { asOf, accepted } = consolidation;
  const board = { ...consolidation.board, clusters: [cluster], scores: marks };
  const units = consolidation.roster.filter((unit) => unit.cluster === cluster.code);
  const codes = new Set(units.map(({ code }) => code));
  const figures = consolidation.figures.filter(({ unit }) => codes.has(unit));
  const scored = scoreRound(
    { board, asOf },
    {
      units,
      standings: consolidation.units,
      clusters: consolidation.clusters,
      figures,
      accepted,
      clusterReceipts: new Map(),
    },
  );
  return { ...scored, ranking: rankClusters({ ...board, units, totals: scored.totals }) };
}
