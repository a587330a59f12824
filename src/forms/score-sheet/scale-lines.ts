import type { StageCell } from "./live-number";
import { addressOf } from "../../workbook/address";
import { quoted } from "../ways/formula-text";
import { rangeOf, sheetText, type ListPlaces } from "../reading/list-places";
import { conditionsOf, everyCluster, isSure } from "./live-number";
import type { ScoredCluster, ScorePlan } from "./score-plan";

type Given = {
  readonly plan: ScorePlan;
  readonly criteria: ListPlaces | null;
  /** The column of the block with the codes of clusters. */
  readonly clusterColumn: number;
};

/**
 * The scale's own code; that for every cluster goes blank, and all that is looked up by it, once the cluster gets a
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
 * How many lines `Thang điểm` has more than the table: somebody added them, and they wait for points until the scores
 * are made anew. `null` where a sheet doesn't count the lines as the engine does.
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
