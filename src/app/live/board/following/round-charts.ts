import type { Consolidation } from "../../../../domain/consolidation";
import { fullTotalOf } from "../../../../domain/scoring/totals";
import type { SendingStatus } from "../../../../domain/standing/standing";
import { reachesBenchmark } from "../../../../forms/output/figures/figure-result";
import { expectedUnits, shownStatuses } from "../../../../forms/output/overview/overview-facts";
import type { Named } from "../../explaining/explained";

/** What the charts of the round show. Guests and exempt units are in none of them. */
export type RoundCharts = {
  /** Units of each cluster by how they sent, in roster order. */
  readonly submission: readonly (Named & { readonly counts: { readonly [S in SendingStatus]: number } })[];
  /** Figures of each cluster that could be compared with the round's benchmark: at it or better, and behind it. */
  readonly completion: readonly (Named & { readonly reached: number; readonly behind: number })[];
  readonly scores: ScoreDistribution;
};

/** Units by their total in percent of their scale's total. */
export type ScoreDistribution = {
  /** `from` ≤ percent < `to`; the first begins anywhere, the last ends nowhere (`null`). */
  readonly bins: readonly { readonly from: number | null; readonly to: number | null; readonly units: number }[];
  /** Units whose total waits for points. */
  readonly pending: number;
};

export function roundCharts(consolidation: Consolidation): RoundCharts {
  const { board, figures } = consolidation;
  const units = expectedUnits(consolidation);
  const clusterOf = new Map(units.map((unit) => [unit.code, unit.cluster]));
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  const compared = figures.flatMap((figure) => {
    const indicator = indicators.get(figure.indicator);
    const reached = indicator === undefined ? null : reachesBenchmark(figure, indicator);
    return reached === null ? [] : [{ cluster: clusterOf.get(figure.unit), reached }];
  });
  return {
    submission: board.clusters.map(({ code, name }) => {
      const members = units.filter(({ cluster }) => cluster === code);
      const counts = Object.fromEntries(
        [...shownStatuses, "exempt"].map((status) => [status, members.filter((unit) => unit.status === status).length]),
      );
      return { code, name, counts: counts as { readonly [S in SendingStatus]: number } };
    }),
    completion: board.clusters.map(({ code, name }) => {
      const own = compared.filter(({ cluster }) => cluster === code);
      const reached = own.filter((each) => each.reached).length;
      return { code, name, reached, behind: own.length - reached };
    }),
    scores: scoreDistribution(consolidation, clusterOf),
  };
}

/** Where one bin ends and the next begins, in percent. */
const edges = [50, 60, 70, 80, 90] as const;

function scoreDistribution(
  { board, totals }: Consolidation,
  clusterOf: ReadonlyMap<string, string>,
): ScoreDistribution {
  const counted = totals.filter(({ unit }) => clusterOf.has(unit));
  const percents = counted.flatMap(({ cluster, total }) => {
    const whole = fullTotalOf(board, cluster);
    return total === null || whole <= 0 ? [] : [(100 * total) / whole];
  });
  const bins = [null, ...edges].map((from, index) => {
    const to = edges[index] ?? null;
    return {
      from,
      to,
      units: percents.filter((percent) => (from === null || percent >= from) && (to === null || percent < to)).length,
    };
  });
  return { bins, pending: counted.filter(({ total }) => total === null).length };
}
