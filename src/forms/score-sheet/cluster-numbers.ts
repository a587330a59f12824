import { type ListPlaces, rangeOf, sheetText } from "../reading/list-places";
import { type ScoredCluster, type ScorePlan, scoreColumns } from "./score-plan";
import { roundPoints, sumOf } from "../../domain/basics/exact";
import { isOutsideBase } from "../../domain/ways/ways";
import { baseAreas } from "./score-places";
import * as sums from "./total-formulas";
import { type StageCell, liveNumber, everyCluster, isSure, conditionsOf } from "./live-number";
import { treeArea } from "./section-cells";
import { maxOfTree } from "./tree-formulas";
import { addressOf } from "../../workbook/address";
import { quoted } from "../ways/formula-text";

/** Where the caps and Tổng điểm of the cluster are looked up: `Cụm, khối`, and the column with the cluster's code. */
export type ClusterSources = { readonly clusters: ListPlaces | null; readonly clusterColumn: number };

/** Sum of Điểm chuẩn of the base. */
export function maxSum(
  { scale }: ScoredCluster,
  { plan, countsColumn: counts }: { readonly plan: ScorePlan; readonly countsColumn: number | null },
): { readonly value: number; readonly formula: string } {
  const value = roundPoints(sumOf(scale.flatMap((line) => (isOutsideBase(line) ? [] : [line.max]))), 8);
  if (plan.tree !== null && counts !== null)
    return { value, formula: maxOfTree(treeArea(plan, scoreColumns.max, { counts })) };
  const areas = baseAreas(plan, scoreColumns.max).map(({ points }) => points);
  return { value, formula: areas.length === 0 ? "0" : sums.sectionSumFormula(areas) };
}

type ClusterField = "declaredTotal" | "bonusCap" | "penaltyCap" | "totalCap" | "totalFloor";

type Asked = {
  readonly field: ClusterField;
  readonly row: number;
  readonly otherwise?: { readonly formula: string; readonly value: number };
};

/** A number of the cluster's row in `Cụm, khối`; its code is in the block beside the table. */
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

/** Tổng điểm to which points are rescaled: as declared, else the sum of Điểm chuẩn. */
export function declaredTotal(
  scored: ScoredCluster,
  {
    plan,
    row,
    ...sources
  }: ClusterSources & { readonly plan: ScorePlan; readonly row: number; readonly countsColumn: number | null },
): StageCell {
  const { value } = maxSum(scored, { plan, ...sources });
  const otherwise = { formula: `$${addressOf(plan.base, scoreColumns.max)}`, value };
  return clusterNumber(scored, sources, { field: "declaredTotal", row, otherwise });
}

/** The same as an expression: there is no row for it if nothing is rescaled. */
export function fullTotal(
  scored: ScoredCluster,
  given: ClusterSources & { readonly plan: ScorePlan; readonly countsColumn: number | null },
): string {
  const { plan } = given;
  if (plan.rescaled !== null) return `$${addressOf(plan.rescaled, scoreColumns.max)}`;
  const { formula, value } = declaredTotal(scored, { ...given, row: plan.total });
  return formula ?? String(value);
}

type Given = {
  readonly plan: ScorePlan;
  readonly criteria: ListPlaces | null;
  /** The column of the block with the codes of clusters. */
  readonly clusterColumn: number;
};

/**
 * The cluster code of the scale. "*" goes blank, and with it all that is looked up by it, as soon as the cluster gets a
 * scale of its own.
 */
export function ownerCell({ cluster, scale }: ScoredCluster, { plan, criteria, clusterColumn }: Given): StageCell {
  const value = scale[0]?.cluster ?? cluster.code;
  const letters = criteria?.letters("cluster") ?? null;
  if (
    value !== everyCluster ||
    criteria === null ||
    letters === null ||
    !isSure({ field: "code", text: cluster.code, cell: "" })
  )
    return { value };
  return {
    value,
    formula: `IF(COUNTIFS(${rangeOf(criteria, letters)},$${addressOf(plan.total, clusterColumn)})>0,"",${quoted(value)})`,
  };
}

/**
 * How many lines were added to `Thang điểm` since the table was drawn: they have no points until the next
 * consolidation. `null` if a spreadsheet would not count the lines as the engine does.
 */
export function addedLines({ cluster, scale }: ScoredCluster, { plan, criteria, clusterColumn }: Given): string | null {
  const key = {
    field: "cluster",
    text: scale[0]?.cluster ?? cluster.code,
    cell: `$${addressOf(plan.pending, clusterColumn)}`,
  };
  if (
    criteria === null ||
    !isSure(key) ||
    criteria.all.filter(({ cell }) => sheetText(cell("cluster")).toLowerCase() === key.text.toLowerCase()).length !==
      scale.length
  )
    return null;
  return `MAX(0,COUNTIFS(${conditionsOf(criteria, [key])})-${scale.length})`;
}
