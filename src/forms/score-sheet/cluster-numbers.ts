import type { StageCell } from "./live-number";
import { isOutsideBase } from "../../domain/ways/ways";
import { roundPoints, sumOf } from "../../domain/scoring/exact";
import { addressOf } from "../../workbook/address";
import * as sums from "./total-formulas";
import type { ListPlaces } from "../reading/list-places";
import { liveNumber } from "./live-number";
import { baseAreas } from "./score-areas";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";

/**
 * Where the caps and Tổng điểm of the cluster are looked up: `Cụm, khối`, and the column that holds the cluster's code.
 */
export type ClusterSources = { readonly clusters: ListPlaces | null; readonly clusterColumn: number };

/** Sum of Điểm chuẩn of the base. */
export function maxSum(
  { scale }: ScoredCluster,
  plan: ScorePlan,
): { readonly value: number; readonly formula: string } {
  const value = roundPoints(sumOf(scale.flatMap(({ kind, max }) => (isOutsideBase(kind) ? [] : [max]))), 8);
  const areas = baseAreas(plan, scoreColumns.max).map(({ points }) => points);
  return { value, formula: areas.length === 0 ? "0" : sums.sectionSumFormula(areas) };
}

type ClusterField = "declaredTotal" | "bonusCap" | "penaltyCap" | "totalCap";

type Asked = {
  readonly field: ClusterField;
  readonly row: number;
  readonly otherwise?: { readonly formula: string; readonly value: number };
};

/** A number of the cluster's row in `Cụm, khối`; the code stands in the block beside the table. */
export function clusterNumber(
  { cluster }: ScoredCluster,
  { clusters, clusterColumn }: ClusterSources,
  { row, ...asked }: Asked,
): StageCell {
  return liveNumber(clusters, {
    key: [{ field: "code", text: cluster.code, cell: `$${addressOf(row, clusterColumn)}` }],
    wanted: cluster[asked.field],
    ...asked,
  });
}

/** Tổng điểm that rescaling raises to: as declared, else the sum of Điểm chuẩn. */
export function declaredTotal(
  scored: ScoredCluster,
  { plan, row, ...sources }: ClusterSources & { readonly plan: ScorePlan; readonly row: number },
): StageCell {
  const otherwise = { formula: `$${addressOf(plan.base, scoreColumns.max)}`, value: maxSum(scored, plan).value };
  return clusterNumber(scored, sources, { field: "declaredTotal", row, otherwise });
}

/** The same as an expression: where nothing is rescaled it has no row. */
export function fullTotal(scored: ScoredCluster, given: ClusterSources & { readonly plan: ScorePlan }): string {
  const { plan } = given;
  if (plan.rescaled !== null) return `$${addressOf(plan.rescaled, scoreColumns.max)}`;
  const { formula, value } = declaredTotal(scored, { ...given, row: plan.total });
  return formula ?? String(value);
}
