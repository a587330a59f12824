import type { Rank } from "../scoring/score";
import type { Contender } from "./contenders";
import { keyValue, type RankingOrder } from "./ranking-order";

/** A tie in the first key, the total or a result, that a tie-break decided. */
export type DecidedTie = {
  /** What both have in the first key; `leading`: its name, `null` = the total. */
  readonly level: number;
  readonly leading: string | null;
  /** The unit it was decided against. */
  readonly other: string;
  /** The tie-break's name as the cluster states it, with what each of the two has in it; `null` = no figure. */
  readonly name: string;
  readonly own: number | null;
  readonly others: number | null;
  /** Tie-breaks before it, in which both are equal. */
  readonly equalIn: readonly string[];
};

/**
 * `ahead`: against the next unit behind with the same total; `behind`: against the next one before. `null` = no such
 * unit.
 */
export type TiesOfUnit = { readonly ahead: DecidedTie | null; readonly behind: DecidedTie | null };

/**
 * Which tie-break put a unit before or behind others that are level with it in the first key (contract §4: tie-break
 * list applied visibly). `ranks`: of one cluster, as they were ranked.
 */
export function decidedTies(
  order: RankingOrder,
  contenders: readonly Contender[],
  ranks: readonly Rank[],
): ReadonlyMap<string, TiesOfUnit> {
  const valuesOf = new Map(
    contenders.map((contender) => [contender.unit, order.keys.map((key) => keyValue(key, contender))]),
  );
  const placed = ranks.filter(({ rank }) => rank !== null);
  const leading = ({ unit }: Rank): number | null => valuesOf.get(unit)?.[0] ?? null;
  return new Map(
    placed.map((own, index): readonly [string, TiesOfUnit] => {
      const level = (other: Rank): boolean => leading(other) === leading(own) && other.rank !== own.rank;
      const before = placed.slice(0, index).filter(level).at(-1);
      const after = placed.slice(index + 1).find(level);
      const against = (other: Rank | undefined): DecidedTie | null =>
        other === undefined
          ? null
          : decided(order, { unit: other.unit, ours: valuesOf.get(own.unit), theirs: valuesOf.get(other.unit) });
      return [own.unit, { ahead: against(after), behind: against(before) }];
    }),
  );
}

type Pair = {
  readonly unit: string;
  readonly ours: readonly (number | null)[] | undefined;
  readonly theirs: readonly (number | null)[] | undefined;
};

function decided({ keys }: RankingOrder, { unit, ours = [], theirs = [] }: Pair): DecidedTie | null {
  const at = ours.findIndex((value, index) => value !== theirs[index]);
  const names = keys.map((key) => (key.kind === "total" ? null : key.name));
  const [level = null] = ours;
  const name = names[at] ?? null;
  if (level === null || name === null || at < 1) return null;
  return {
    level,
    leading: names[0] ?? null,
    other: unit,
    name,
    own: ours[at] ?? null,
    others: theirs[at] ?? null,
    equalIn: names.slice(1, at).flatMap((each) => each ?? []),
  };
}
