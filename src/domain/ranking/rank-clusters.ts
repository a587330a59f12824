import { type Board, type Unit, scaleOf } from "../board";
import type { Rank, Total } from "../score";
import { rankCluster } from "./rank-cluster";

export type RankingInput = Pick<Board, "period" | "clusters" | "criteria"> & {
  /** In roster order. */
  readonly units: readonly Pick<Unit, "code" | "cluster" | "role">[];
  readonly totals: readonly Total[];
};

/** Ranks of all clusters, in the order of the clusters; nothing at all where the round isn't ranked. */
export function rankClusters(input: RankingInput): readonly Rank[] {
  if (!input.period.ranked) return [];
  const totals = new Map(input.totals.map((total) => [total.unit, total]));
  return input.clusters.flatMap((cluster) => {
    const contenders = input.units
      .filter((unit) => unit.cluster === cluster.code)
      .flatMap((unit) => {
        const total = totals.get(unit.code);
        return total === undefined ? [] : [{ total, guest: unit.role === "guest" }];
      });
    return rankCluster(cluster, scaleOf(input, cluster.code), contenders);
  });
}
