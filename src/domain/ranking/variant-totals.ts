import type { Cluster } from "../roster";
import type { Total } from "../score";
import { exact, roundPoints } from "../scoring/exact";
import type { VariantTotals } from "./sensitivity";

/** Another way to come to the same totals. `decimals`: of computed lines and sums; left out, as the cluster has it. */
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
  { scoring: { decimals }, totalCap }: Cluster,
  rescore: Rescore,
): readonly VariantTotals[] {
  const others = possibleDecimals.filter((each) => each !== decimals);
  return [
    ...others.map(
      (each): VariantTotals => ({ variant: { kind: "decimals", decimals: each }, totals: rescore({ decimals: each }) }),
    ),
    {
      variant: { kind: "total-only" },
      totals: rescore({ decimals: unrounded }).map((total) => roundedTotal(total, decimals, totalCap)),
    },
    { variant: { kind: "original-targets" }, totals: rescore({ originalTargets: true }) },
  ];
}

function roundedTotal(total: Total, decimals: number, cap: number | null): Total {
  const rounded = total.total === null ? null : roundPoints(exact(total.total), decimals);
  return { ...total, total: rounded === null || cap === null ? rounded : Math.min(rounded, cap) };
}
