import { byCluster, byUnit } from "../basics/group-by";
import type { Figure } from "../figures/figure";
import type { Board, Unit } from "../round/board";
import { isJudged } from "../round/units-of-round";
import type { Score, Total } from "../scoring/score";

/** A unit of the cluster with all by which it may be ranked. Guests are listed but never ranked. */
export type Contender = {
  readonly unit: string;
  readonly cluster: string;
  readonly guest: boolean;
  /** `null` = its cluster has no scale. */
  readonly total: Total | null;
  readonly figures: readonly Figure[];
  /** Points of all stages, of which those the unit gave itself count in Tự chấm. */
  readonly scores: readonly Score[];
};

/** What units are ranked by. */
export type Contest = {
  /** In roster order. */
  readonly units: readonly Pick<Unit, "code" | "cluster" | "role">[];
  readonly totals: readonly Total[];
  readonly figures: readonly Figure[];
  readonly scores: readonly Score[];
};

/** The same with what says how. */
export type RankedRound = Contest & Pick<Board, "criteria" | "indicators">;

/** The units of one cluster, in roster order. */
export function contendersOf({ units, totals, figures, scores }: Contest, cluster: string): readonly Contender[] {
  return (byCluster(units).get(cluster) ?? []).map((unit) => ({
    unit: unit.code,
    cluster,
    guest: !isJudged(unit),
    total: byUnit(totals).get(unit.code)?.[0] ?? null,
    figures: byUnit(figures).get(unit.code) ?? [],
    scores: byUnit(scores).get(unit.code) ?? [],
  }));
}
