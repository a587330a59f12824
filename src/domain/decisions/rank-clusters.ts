import { byCluster } from "../basics/group-by";
import { isJudged } from "../round/units-of-round";
import type { Board, Unit } from "../round/board";
import type { Total, Rank } from "../scoring/score";
import { scaleOf, type Criterion, tieBreakCriteria } from "../round/scale";
import type { Cluster } from "../round/roster";
import { roundPoints, sumOf } from "../basics/exact";
import { signedPoints } from "../ways/ways";

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
    return rankCluster(cluster, scaleOf(input, cluster.code), contendersOf(input.units, cluster.code, totals));
  });
}

/** Those of the cluster that have a total, in the order given. */
export function contendersOf(
  units: readonly Pick<Unit, "code" | "cluster" | "role">[],
  cluster: string,
  totals: ReadonlyMap<string, Total>,
): readonly Contender[] {
  return (byCluster(units).get(cluster) ?? []).flatMap((unit) => {
    const total = totals.get(unit.code);
    return total === undefined ? [] : [{ total, guest: !isJudged(unit) }];
  });
}

/** A unit of the cluster in roster order. Guests are listed but never ranked. */
export type Contender = { readonly total: Total; readonly guest: boolean };

/**
 * Ranks 1-2-2-4 within one cluster on totals as they are shown; then by the cluster's tie-breaks, most important first:
 * more points in force on a criterion, or more in a section's sum; a line left out counts as 0 there, and a name that
 * is neither criterion nor section decides nothing. Returns ranked units by rank, then roster order; after them,
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
    return roundPoints(sumOf(criteria.map((line) => signedPoints(line, pointsOf.get(line.code) ?? 0))), 8);
  });
  return [total.total, ...breaks];
}

/** Positive where left ranks before right; 0 = tied. */
export function compareKeys(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A tie on the total that a tie-break decided. */
export type DecidedTie = {
  readonly total: number;
  /** The unit it was decided against. */
  readonly other: string;
  /** The tie-break's name as the cluster states it, with what each of the two has in it. */
  readonly name: string;
  readonly own: number;
  readonly others: number;
  /** Tie-breaks before it, in which both are equal. */
  readonly equalIn: readonly string[];
};

/**
 * `ahead`: against the next unit behind with the same total; `behind`: against the next one before. `null` = no such
 * unit.
 */
export type TiesOfUnit = { readonly ahead: DecidedTie | null; readonly behind: DecidedTie | null };

type Ranked = {
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  readonly totals: ReadonlyMap<string, Total>;
};

/**
 * Which tie-break put a unit before or behind others of the same total (contract §4: tie-break list applied visibly).
 * `ranks`: of one cluster, as they were ranked.
 */
export function decidedTies(ranked: Ranked, ranks: readonly Rank[]): ReadonlyMap<string, TiesOfUnit> {
  const placed = ranks.filter(({ rank }) => rank !== null);
  return new Map(
    placed.map((own, index): readonly [string, TiesOfUnit] => {
      const level = (other: Rank): boolean => other.total === own.total && other.rank !== own.rank;
      const before = placed.slice(0, index).filter(level).at(-1);
      const after = placed.slice(index + 1).find(level);
      return [
        own.unit,
        {
          ahead: after === undefined ? null : decided(ranked, own, after),
          behind: before === undefined ? null : decided(ranked, own, before),
        },
      ];
    }),
  );
}

function decided({ cluster, scale, totals }: Ranked, own: Rank, other: Rank): DecidedTie | null {
  const keys = [own, other].map(({ unit }) => {
    const total = totals.get(unit);
    return total === undefined ? null : keysOf(cluster, scale, total);
  });
  const [ours = null, theirs = null] = keys;
  if (ours === null || theirs === null || own.total === null) return null;
  const at = ours.findIndex((value, index) => value !== theirs[index]);
  const name = cluster.tieBreaks[at - 1];
  if (name === undefined) return null;
  return {
    total: own.total,
    other: other.unit,
    name,
    own: ours[at] ?? 0,
    others: theirs[at] ?? 0,
    equalIn: cluster.tieBreaks.slice(0, at - 1),
  };
}
