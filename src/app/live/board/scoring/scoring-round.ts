import type { Consolidation } from "../../../../domain/consolidation";
import { rankClusters } from "../../../../domain/decisions/rank-clusters";
import type { Cluster } from "../../../../domain/round/roster";
import type { EnteredScore } from "../../../../domain/round/scale";
import type { Rank } from "../../../../domain/scoring/score";
import { scoreWith } from "../../../../domain/scoring/score-round";
import type { Scored } from "../../../../domain/scoring/score-units";
import { byUnit } from "../../../../domain/figures/figures-of-round";
import type { Stored } from "../../../../domain/submissions/stored";

/** What the scores of a round are worked out from, as often as a person tries other points. */
export type ScoringRound = {
  readonly consolidation: Consolidation;
  /** `Điểm chấm` of this workbook and, at the Board, of the clusters' that came back. */
  readonly marks: readonly EnteredScore[];
};

export type ScoringRoundRequest = { readonly consolidation: Consolidation; readonly stored: Stored };

export function scoringRound({ consolidation }: ScoringRoundRequest): ScoringRound {
  return { consolidation, marks: consolidation.marks };
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
  const board = { ...consolidation.board, clusters: [cluster], scores: marks };
  const roster = consolidation.roster.filter((unit) => unit.cluster === cluster.code);
  const figuresByUnit = byUnit(consolidation.figures);
  const scored = scoreWith({ ...consolidation, board, roster, marks, figuresByUnit });
  return { ...scored, ranking: rankClusters({ ...board, units: roster, totals: scored.totals }) };
}
