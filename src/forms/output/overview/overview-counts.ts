import { scaleOf } from "../../../domain/round/scale";
import { baseSum } from "../../../domain/checks/check-board";
import type { Consolidation } from "../../../domain/consolidation";
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

export type ScoreBand = { readonly name: string; readonly units: number };

/** Lower bounds in percent of the scale's points, each included; what is below the lowest makes a band of its own. */
const bounds = [50, 60, 70, 80, 90, 100] as const;

/** Of the units that are ranked and have a total, how many have which part of their scale's points. */
export function scoreBands({ board, ranking, totals }: Consolidation): readonly ScoreBand[] {
  const ranked = new Set(ranking.map(({ unit }) => unit));
  const full = new Map(
    board.clusters.map(({ code, declaredTotal }) => [code, declaredTotal ?? baseSum(scaleOf(board, code))]),
  );
  const shares = totals.flatMap(({ unit, cluster, total }) => {
    const most = full.get(cluster) ?? 0;
    return total === null || most <= 0 || !ranked.has(unit) ? [] : [(100 * total) / most];
  });
  const froms = [-Infinity, ...bounds];
  return froms.map((from, index) => {
    const to = froms[index + 1] ?? Infinity;
    return { name: bandName(from, to), units: shares.filter((share) => share >= from && share < to).length };
  });
}

function bandName(from: number, to: number): string {
  if (from === -Infinity) return `Dưới ${to}%`;
  return to === Infinity ? `Từ ${from}%` : `${from}% - dưới ${to}%`;
}
