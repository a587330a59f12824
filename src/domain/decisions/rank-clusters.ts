import type { Board } from "../round/board";
import type { Rank } from "../scoring/score";
import { contendersOf, type Contender, type RankedRound } from "./contenders";
import { isWithoutPoints, keyValue, type RankingOrder, rankingOrder, type RankKey } from "./ranking-order";

export type RankingInput = Pick<Board, "period" | "clusters"> & RankedRound;

/** Ranks of all clusters, in the order of the clusters; nothing at all where the round isn't ranked. */
export function rankClusters(input: RankingInput): readonly Rank[] {
  if (!input.period.ranked) return [];
  return input.clusters.flatMap((cluster) => {
    const order = rankingOrder(input, cluster);
    const contenders = contendersOf(input, cluster.code);
    // Without a scale there are no points to rank by, and nothing to list.
    return rankCluster(order, isWithoutPoints(order) ? contenders : contenders.filter(({ total }) => total !== null));
  });
}

/**
 * Ranks 1-2-2-4 within one cluster, by totals as they are shown, or by results where the cluster ranks by these; then
 * by its tie-breaks, most important first. Returns ranked units by rank, then roster order; after them, without a rank,
 * those that have nothing in the first key (pending, or no result) and guests in roster order.
 */
export function rankCluster(order: RankingOrder, contenders: readonly Contender[]): readonly Rank[] {
  const keyed = contenders.map((contender) => ({ contender, keys: keysOf(order, contender) }));
  const judged = keyed.filter(({ contender: { guest }, keys }) => !guest && keys !== null);
  const ranked = judged.map(({ contender, keys }) => {
    const better = judged.filter((other) => compareKeys(other.keys ?? [], keys ?? []) > 0).length;
    const equal = judged.filter((other) => compareKeys(other.keys ?? [], keys ?? []) === 0).length;
    return { ...rankless(contender), rank: better + 1, tied: equal > 1 };
  });
  const unranked = keyed.filter((each) => !judged.includes(each)).map(({ contender }) => rankless(contender));
  return [...ranked.sort((a, b) => a.rank - b.rank), ...unranked];
}

function rankless({ cluster, unit, total }: Contender): Rank {
  return { cluster, unit, rank: null, tied: false, total: total?.total ?? null };
}

/**
 * The value of each key, most important first, so that more is better: results of which less is better are turned
 * round, and nothing at all is worse than any number. `null` where the first key has nothing: no rank.
 */
export function keysOf({ keys }: RankingOrder, contender: Contender): readonly number[] | null {
  const values = keys.map((key) => comparable(key, contender));
  return values[0] === -Infinity ? null : values;
}

/** One key so that more is better; `-Infinity` where it has nothing. */
export function comparable(key: RankKey, contender: Contender): number {
  const value = keyValue(key, contender);
  if (value === null) return -Infinity;
  return key.kind === "indicator" && key.indicator.evaluation === "lower" ? 0 - value : value;
}

/** Positive where left ranks before right; 0 = tied. */
export function compareKeys(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value > other ? 1 : -1;
  }
  return 0;
}
