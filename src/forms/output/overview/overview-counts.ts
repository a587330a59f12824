import type { Consolidation } from "../../../domain/consolidation";
import { fullTotalOf } from "../../../domain/scoring/totals";
import type { ClusterStanding } from "../../../domain/standing/standing";
import { expectedUnits } from "./overview-facts";
import { reachesBenchmark } from "../figures/reaches-benchmark";

export type ReachedCount = { readonly cluster: ClusterStanding; readonly reached: number; readonly behind: number };

/**
 * For each cluster, how many figures of its units are at the benchmark and how many are behind; those that can't be
 * compared are in neither.
 */
export function reachedByCluster(consolidation: Consolidation): readonly ReachedCount[] {
  const { board, clusters, figures } = consolidation;
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const clusterOf = new Map(expectedUnits(consolidation).map((unit) => [unit.code, unit.cluster]));
  return clusters.map((cluster) => {
    const results = figures.flatMap((figure) => {
      const indicator = indicators.get(figure.indicator);
      return indicator === undefined || clusterOf.get(figure.unit) !== cluster.code
        ? []
        : [reachesBenchmark(figure, indicator)];
    });
    return {
      cluster,
      reached: results.filter((reached) => reached === true).length,
      behind: results.filter((reached) => reached === false).length,
    };
  });
}

/** A part of the scale's points: `from` ≤ percent < `to`; `null` = it has no end on that side. */
export type ScoreBand = {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly units: number;
};

/** Lower bounds in percent of the scale's points, each included; what is below the lowest makes a band of its own. */
const bounds = [50, 60, 70, 80, 90, 100] as const;

/**
 * Of the units that must report and have a total, ranked or not, how many have which part of their scale's points. The
 * sheet `Tổng quan` and the pane both show these counts.
 */
export function scoreBands(consolidation: Consolidation): readonly ScoreBand[] {
  const { board, totals } = consolidation;
  const counted = new Set(expectedUnits(consolidation).map(({ code }) => code));
  const full = new Map(board.clusters.map(({ code }) => [code, fullTotalOf(board, code)]));
  const shares = totals.flatMap(({ unit, cluster, total }) => {
    const most = full.get(cluster) ?? 0;
    return total === null || most <= 0 || !counted.has(unit) ? [] : [(100 * total) / most];
  });
  return [null, ...bounds].map((from, index) => {
    const to = bounds[index] ?? null;
    const units = shares.filter((share) => share >= (from ?? -Infinity) && share < (to ?? Infinity)).length;
    return { name: bandName(from, to), from, to, units };
  });
}

function bandName(from: number | null, to: number | null): string {
  if (from === null) return `Dưới ${to}%`;
  return to === null ? `Từ ${from}%` : `${from}% - dưới ${to}%`;
}
