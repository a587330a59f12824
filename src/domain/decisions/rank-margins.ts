import type { Cluster } from "../round/roster";
import type { Contender } from "./contenders";
import { compareKeys, keysOf } from "./rank-clusters";
import type { RankingOrder } from "./ranking-order";
import { exact, minus, type Fraction, compare, plus, roundPoints } from "../basics/exact";

/** A difference of total points that would change a rank, more than 0, and the unit that it is about. */
export type Margin = { readonly points: number; readonly unit: string };

type Ranked = {
  readonly cluster: Cluster;
  /** By the total first. */
  readonly order: RankingOrder;
  readonly contenders: readonly Contender[];
};
type Rival = { readonly unit: string; readonly keys: readonly number[] };

/**
 * The least by which one unit's total would have to rise for a better rank, and to fall for a worse one, in steps of
 * the totals' last decimal; tie-breaks decide where totals meet. `null` where nobody is ahead, or behind, or the cap of
 * totals prevents it. Of several units the one in roster order first.
 */
export function rankMargins(
  { cluster, order, contenders }: Ranked,
  unit: string,
): { readonly rise: Margin | null; readonly fall: Margin | null } {
  const rivals = contenders.flatMap((contender): readonly Rival[] => {
    const keys = contender.guest ? null : keysOf(order, contender);
    return keys === null ? [] : [{ unit: contender.unit, keys }];
  });
  const own = rivals.find((rival) => rival.unit === unit);
  if (own === undefined) return { rise: null, fall: null };
  const others = rivals.filter((rival) => rival !== own);
  const step = exact(Number(`1e-${cluster.scoring.decimals}`));
  const better = others.filter(({ keys }) => compareKeys(keys, own.keys) > 0);
  const notBetter = others.filter(({ keys }) => compareKeys(keys, own.keys) <= 0);
  const highest = cluster.totalCap === null ? null : minus(exact(cluster.totalCap), exact(own.keys[0] ?? 0));
  return {
    // Being level with a better one is enough unless tie-breaks decide against it.
    rise: least(
      better.map((rival) => ({ rival, level: compareBreaks(own, rival) >= 0, gap: gapOf(rival, own) })),
      { step, most: highest },
    ),
    // Being level with one behind is enough where tie-breaks decide for that one.
    fall: least(
      notBetter.map((rival) => ({ rival, level: compareBreaks(rival, own) > 0, gap: gapOf(own, rival) })),
      { step, most: null },
    ),
  };
}

function compareBreaks(one: Rival, other: Rival): number {
  return compareKeys(one.keys.slice(1), other.keys.slice(1));
}

function gapOf(ahead: Rival, behind: Rival): Fraction {
  return minus(exact(ahead.keys[0] ?? 0), exact(behind.keys[0] ?? 0));
}

type Needed = { readonly rival: Rival; readonly level: boolean; readonly gap: Fraction };

/** `most`: what the total can change by, included; `null` = without bound. */
function least(
  needed: readonly Needed[],
  { step, most }: { readonly step: Fraction; readonly most: Fraction | null },
): Margin | null {
  let found: { readonly unit: string; readonly points: Fraction } | null = null;
  for (const { rival, level, gap } of needed) {
    const points = level ? gap : plus(gap, step);
    if (most !== null && compare(points, most) > 0) continue;
    if (found === null || compare(points, found.points) < 0) found = { unit: rival.unit, points };
  }
  return found === null ? null : { unit: found.unit, points: roundPoints(found.points, 8) };
}
