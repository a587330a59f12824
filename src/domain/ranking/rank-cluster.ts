import type { Cluster } from "../roster";
import type { Criterion } from "../scale";
import type { Rank, Total } from "../score";
import { roundPoints, sumOf } from "../scoring/exact";
import { isAmong } from "../scoring/match-text";

/** A unit of the cluster in roster order. Guests are listed but never ranked. */
export type Contender = { readonly total: Total; readonly guest: boolean };

/**
 * Ranks 1-2-2-4 within one cluster on totals as they are shown; then by the cluster's tie-breaks, most important first:
 * more points in force on a criterion, or more in a section's sum; a line left out counts as 0 there, and a name that
 * is neither criterion nor section decides nothing. Out come ranked units by rank, then roster order; after them,
 * without a rank, pending units and guests in roster order.
 */
export function rankCluster(
  cluster: Cluster,
  scale: readonly Criterion[],
  contenders: readonly Contender[],
): readonly Rank[] {
  const keyed = contenders.map((contender) => ({ ...contender, keys: keysOf(cluster, scale, contender.total) }));
  const judged = keyed.filter(({ guest, keys }) => !guest && keys !== null);
  const ranked = judged.map(({ total, keys }) => {
    const better = judged.filter((other) => compareKeys(other.keys ?? [], keys ?? []) > 0).length;
    const equal = judged.filter((other) => compareKeys(other.keys ?? [], keys ?? []) === 0).length;
    return { cluster: cluster.code, unit: total.unit, rank: better + 1, tied: equal > 1, total: total.total };
  });
  const unranked = keyed
    .filter((contender) => !judged.includes(contender))
    .map(({ total }) => ({ cluster: cluster.code, unit: total.unit, rank: null, tied: false, total: total.total }));
  return [...ranked.sort((a, b) => a.rank - b.rank), ...unranked];
}

/** The total, then the value of each tie-break, most important first; `null` while pending. */
export function keysOf(cluster: Cluster, scale: readonly Criterion[], total: Total): readonly number[] | null {
  if (total.total === null) return null;
  const pointsOf = new Map(total.lines.map((line) => [line.criterion, line.points ?? 0]));
  const breaks = cluster.tieBreaks.map((name) => {
    const criteria = tieBreakCriteria(scale, name);
    return roundPoints(sumOf(criteria.map(({ code }) => pointsOf.get(code) ?? 0)), 8);
  });
  return [total.total, ...breaks];
}

/** The lines a tie-break looks at: the criterion of that code, else all of the section of that name. */
export function tieBreakCriteria(scale: readonly Criterion[], name: string): readonly Criterion[] {
  const coded = scale.filter(({ code }) => isAmong(code, [name]));
  return coded.length > 0 ? coded : scale.filter(({ section }) => section !== null && isAmong(section, [name]));
}

/** Positive where left ranks before right; 0 = tied. */
export function compareKeys(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
