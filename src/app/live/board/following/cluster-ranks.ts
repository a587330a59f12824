import { rankSensitivity, variantTotals, type Sensitivity } from "../../../../domain/decisions/sensitivity";
import { registeredFigures } from "../../../../domain/figures/figures";
import type { Cluster } from "../../../../domain/round/roster";
import { scaleOf } from "../../../../domain/round/scale";
import type { Total } from "../../../../domain/scoring/score";
import { rescored, type ScoringRound } from "../scoring/scoring-round";

/** The ranks of a cluster with how firm each is. */
export type ClusterRanks = {
  /** Decimals of totals. */
  readonly decimals: number;
  /** By rank, then roster order; units without a rank are left out. */
  readonly ranks: readonly (Sensitivity & { readonly tied: boolean; readonly total: number | null })[];
  /** Code → name of every unit of the cluster. */
  readonly names: Readonly<Record<string, string>>;
};

/**
 * How firm the ranks of one cluster are, for the Board's eyes only: `null` in a cluster's own workbook, where the round
 * isn't ranked, and where nobody has a rank. Reads and writes nothing; no sheet, no report and no JSON is made from it.
 */
export function clusterRanks(round: ScoringRound, code: string): ClusterRanks | null {
  const { board, roster, ranking } = round.consolidation;
  const cluster = board.clusters.find((each) => each.code === code);
  if (board.kind === "cluster" || cluster === undefined) return null;
  const units = roster.filter((unit) => unit.cluster === code);
  const own = new Map(ranking.filter((rank) => rank.cluster === code).map((rank) => [rank.unit, rank]));
  const totals = new Map(round.consolidation.totals.map((total) => [total.unit, total]));
  const contenders = units.flatMap(({ code: unit, role }) => {
    const total = totals.get(unit);
    return total === undefined ? [] : [{ total, guest: role === "guest" }];
  });
  const ranks = rankSensitivity({
    cluster,
    scale: scaleOf(board, code),
    contenders,
    variants: variantTotals(cluster, rescoring(round, cluster)),
  });
  if (own.size === 0 || ranks.length === 0) return null;
  return {
    decimals: cluster.scoring.decimals,
    ranks: ranks.map((each) => ({
      ...each,
      tied: own.get(each.unit)?.tied ?? false,
      total: totals.get(each.unit)?.total ?? null,
    })),
    names: Object.fromEntries(units.map(({ code: unit, name }) => [unit, name])),
  };
}

function rescoring(round: ScoringRound, cluster: Cluster): Parameters<typeof variantTotals>[1] {
  const { consolidation, marks } = round;
  return ({ decimals = cluster.scoring.decimals, originalTargets = false }): readonly Total[] => {
    const figures = originalTargets
      ? registeredFigures(consolidation.board, consolidation.roster, consolidation.accepted)
      : consolidation.figures;
    return rescored(
      { ...round, consolidation: { ...consolidation, figures } },
      { ...cluster, scoring: { ...cluster.scoring, decimals } },
      marks,
    ).totals;
  };
}
