import { boundedTotal } from "../scoring/totals";
import type { Total } from "../scoring/score";
import { type Margin, rankMargins } from "./rank-margins";
import type { Cluster } from "../round/roster";
import type { Contender } from "./contenders";
import { rankCluster } from "./rank-clusters";
import type { RankingOrder } from "./ranking-order";
import { roundPoints, sumOf, exact } from "../basics/exact";
import { byUnit } from "../basics/group-by";

/**
 * Under what other rule ranks are looked at. `decimals`: of every computed line and total; `total-only`: lines aren't
 * rounded, the total is.
 */
export type Variant =
  | { readonly kind: "decimals"; readonly decimals: number }
  | { readonly kind: "total-only" }
  | { readonly kind: "original-targets" };

export type VariantTotals = { readonly variant: Variant; readonly totals: readonly Total[] };

/** A unit's rank under another rule; `null` = it would have none. */
export type OtherRank = { readonly variant: Variant; readonly rank: number | null };

/**
 * What a point more or less for one unit does: its rank then, and whom it passes or who passes it, a tie made or broken
 * included.
 */
export type Shifted = { readonly rank: number; readonly units: readonly string[] };

/** How firm a unit's rank is. */
export type Sensitivity = {
  readonly unit: string;
  readonly rank: number;
  /** Rules under which the rank is another one, in the order given. */
  readonly others: readonly OtherRank[];
  /** With one point more, and one less, for this unit alone; `null` = the rank stays. */
  readonly more: Shifted | null;
  readonly less: Shifted | null;
  /** The least that this unit's total would have to rise, or fall, for its rank to change; `null` = it can't. */
  readonly rise: Margin | null;
  readonly fall: Margin | null;
};

export type SensitivityInput = {
  readonly cluster: Cluster;
  /** By the total first. */
  readonly order: RankingOrder;
  /** In roster order, as they are ranked. */
  readonly contenders: readonly Contender[];
  readonly variants: readonly VariantTotals[];
};

/**
 * Which ranks of a cluster would change with another rounding, with the targets as registered, or with one point more
 * or less for one unit (issue "Scoring that a council can defend", 4): for the Board's eyes only. Ranked units by rank;
 * units without a rank are left out.
 */
export function rankSensitivity({ cluster, order, contenders, variants }: SensitivityInput): readonly Sensitivity[] {
  const ranks = variants.map(({ variant, totals }) => {
    const ranked = rankCluster(
      order,
      contenders.map((each) => ({ ...each, total: byUnit(totals).get(each.unit)?.[0] ?? null })),
    );
    return { variant, rankOf: new Map(ranked.map(({ unit, rank }) => [unit, rank])) };
  });
  return rankCluster(order, contenders).flatMap(({ unit, rank }): readonly Sensitivity[] => {
    if (rank === null) return [];
    const others = ranks.flatMap(({ variant, rankOf }) =>
      rankOf.get(unit) === rank ? [] : [{ variant, rank: rankOf.get(unit) ?? null }],
    );
    return [
      {
        unit,
        rank,
        others,
        ...shifts({ cluster, order, contenders }, unit),
        ...rankMargins({ cluster, order, contenders }, unit),
      },
    ];
  });
}

type Ranked = Omit<SensitivityInput, "variants">;

function shifts(ranked: Ranked, unit: string): Pick<Sensitivity, "more" | "less"> {
  return { more: shifted(ranked, unit, 1), less: shifted(ranked, unit, -1) };
}

/** Tie-breaks don't change, since the point belongs to no line. */
function shifted({ cluster, order, contenders }: Ranked, unit: string, points: 1 | -1): Shifted | null {
  const before = ranksOf(rankCluster(order, contenders));
  const moved = contenders.map((each) =>
    each.unit === unit && each.total !== null ? { ...each, total: withPoints(each.total, points, cluster) } : each,
  );
  const after = ranksOf(rankCluster(order, moved));
  const [was, rank] = [before.get(unit), after.get(unit)];
  if (was === undefined || rank === undefined || was === rank) return null;
  const side = (ranks: ReadonlyMap<string, number>, other: string): number =>
    Math.sign((ranks.get(other) ?? 0) - (ranks.get(unit) ?? 0));
  return {
    rank,
    units: [...before.keys()].filter((other) => other !== unit && side(before, other) !== side(after, other)),
  };
}

function ranksOf(ranks: ReturnType<typeof rankCluster>): ReadonlyMap<string, number> {
  return new Map(ranks.flatMap(({ unit, rank }) => (rank === null ? [] : [[unit, rank] as const])));
}

/** Within the bounds of totals. */
function withPoints(total: Total, points: number, bounds: TotalBounds): Total {
  const moved = total.total === null ? null : roundPoints(sumOf([total.total, points]), 8);
  return { ...total, total: moved === null ? null : boundedTotal(moved, bounds) };
}

type TotalBounds = Parameters<typeof boundedTotal>[1];

/** Other rules for the same totals. `decimals`: of computed lines and sums; left out, as the cluster has it. */
export type RescoreChange = { readonly decimals?: number; readonly originalTargets?: boolean };

/** Totals of the cluster's units, scored by the engine's own rules. */
export type Rescore = (change: RescoreChange) => readonly Total[];

/** Decimals that a scale may have (contract §1, Kỳ báo cáo). */
const possibleDecimals = [0, 1, 2, 3, 4] as const;
/** What every computed value is rounded to before anything else (contract §4, Scoring). */
const unrounded = 8;

/**
 * The rules under which ranks are looked at: every other number of decimals, the total alone rounded, the targets as
 * registered.
 */
export function variantTotals(
  { scoring: { decimals }, ...bounds }: Cluster,
  rescore: Rescore,
): readonly VariantTotals[] {
  const others = possibleDecimals.filter((each) => each !== decimals);
  return [
    ...others.map(
      (each): VariantTotals => ({ variant: { kind: "decimals", decimals: each }, totals: rescore({ decimals: each }) }),
    ),
    {
      variant: { kind: "total-only" },
      totals: rescore({ decimals: unrounded }).map((total) => roundedTotal(total, decimals, bounds)),
    },
    { variant: { kind: "original-targets" }, totals: rescore({ originalTargets: true }) },
  ];
}

function roundedTotal(total: Total, decimals: number, bounds: TotalBounds): Total {
  const rounded = total.total === null ? null : roundPoints(exact(total.total), decimals);
  return { ...total, total: rounded === null ? null : boundedTotal(rounded, bounds) };
}
