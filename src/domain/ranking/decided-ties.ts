import type { Cluster } from "../roster";
import type { Criterion } from "../scale";
import type { Rank, Total } from "../score";
import { keysOf } from "./rank-cluster";

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
  const [ours, theirs] = keys;
  if (ours === null || ours === undefined || theirs === null || theirs === undefined || own.total === null) return null;
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
