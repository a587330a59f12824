import type { Consolidation } from "../../../../domain/consolidation";
import { kindRules } from "../../../../domain/round/period";
import type { ClusterStanding, SendingStatus } from "../../../../domain/standing/standing";
import { reachedByCluster, scoreBands, type ScoreBand } from "../../../../forms/output/overview/overview-charts";
import { expectedUnits } from "../../../../forms/output/overview/overview-facts";
import type { Named } from "../../explaining/explained";

/** What the charts of the round show, as `Tổng quan` counts it. Guests and exempt units are in none of them. */
export type RoundCharts = {
  /** Units of each cluster by how they sent, in roster order. */
  readonly submission: readonly (Named &
    Pick<ClusterStanding, "received" | "expected"> & { readonly counts: { readonly [S in SendingStatus]: number } })[];
  /**
   * Figures of each cluster that could be compared with the round's benchmark: at it or better, and behind it. `null`,
   * as the points: the round has no results.
   */
  readonly completion: readonly (Named & { readonly reached: number; readonly behind: number })[] | null;
  /** Units by their total in percent of their scale's total; `pending` = units whose total waits for points. */
  readonly scores: { readonly bins: readonly Omit<ScoreBand, "name">[]; readonly pending: number } | null;
};

export function roundCharts(consolidation: Consolidation): RoundCharts {
  const { results, scored } = kindRules[consolidation.board.period.kind];
  const counted = new Set(expectedUnits(consolidation).map(({ code }) => code));
  return {
    submission: consolidation.clusters.map(
      ({ code, name, received, expected, onTime, late, missing, notDue, returned }) => ({
        code,
        name,
        received,
        expected,
        counts: { "on-time": onTime, late, missing, "not-due": notDue, returned, exempt: 0 },
      }),
    ),
    completion: results
      ? reachedByCluster(consolidation).map(({ cluster: { code, name }, reached, behind }) => ({
          code,
          name,
          reached,
          behind,
        }))
      : null,
    scores: scored
      ? {
          bins: scoreBands(consolidation).map(({ from, to, units }) => ({ from, to, units })),
          pending: consolidation.totals.filter(({ unit, total }) => total === null && counted.has(unit)).length,
        }
      : null,
  };
}
