import { addressOf } from "../../workbook/address";
import { madeUpPending, scoredTops, settledCells, type MadeUpTable } from "./made-up-sums";
import { settledFormula } from "./made-up-formulas";
import { baseAreas, extraAreas } from "./score-places";
import { type ScoredCluster, scoreColumns, type ScorePlan } from "./score-plan";
import { topCells, treeArea } from "./section-cells";
import * as sums from "./total-formulas";
import {
  availableOf,
  leftOutLines,
  maxOfOwn,
  treeBaseFormula,
  treePendingFormula,
  treeRescaledFormula,
} from "./tree-formulas";

/** The sums under a unit's lines. */
export type Sum = "base" | "rescaled" | "bonus" | "penalty" | "total";

type Column = {
  readonly plan: ScorePlan;
  readonly countsColumn: number | null;
  readonly madeUp: MadeUpTable | null;
  /** The unit's. */
  readonly column: number;
  /** The cell of Tổng điểm tối thiểu; `null` = the cluster has none. */
  readonly floor: string | null;
};

/** How many lines of a unit are pending. */
export function pendingLinesFormula({ plan, countsColumn, madeUp, column }: Omit<Column, "floor">): string {
  if (madeUp !== null) return madeUpPending(madeUp, column - scoreColumns.firstUnit);
  if (plan.tree === null || countsColumn === null)
    return sums.pendingFormula({ base: baseAreas(plan, column), extra: extraAreas(plan, column) });
  return treePendingFormula(...treeCells(plan, column, countsColumn));
}

/** What the sums of a scale with sections are made from: the unit's column, and what is left out of it. */
function treeCells(plan: ScorePlan, column: number, counts: number) {
  const area = treeArea(plan, column, { counts });
  return [area, { isLeftOut: leftOutLines(area), left: availableOf(area) }] as const;
}

/** The formula of one sum in a unit's column. */
export function sumFormula(sum: Sum, { scoring }: ScoredCluster["cluster"], given: Column): string {
  const { plan, column } = given;
  const at = (row: number) => addressOf(row, column);
  const beside = (row: number) => `$${addressOf(row, scoreColumns.max)}`;
  const common = { pending: at(plan.pending), decimals: scoring.decimals };
  switch (sum) {
    case "base":
      return baseOf(given, common);
    case "rescaled":
      return rescaledOf(given, {
        ...common,
        declaredTotal: ownTotalFormula(given) ?? beside(plan.rescaled ?? plan.base),
      });
    case "bonus":
      return sums.bonusFormula({ ...common, areas: extraAreas(plan, column), cap: beside(plan.bonus) });
    case "penalty":
      return sums.penaltyFormula({
        ...common,
        areas: withDeducted(extraAreas(plan, column), plan.deducted === null ? null : at(plan.deducted)),
        cap: beside(plan.penalty),
      });
    case "total":
      return sums.totalFormula({
        ...common,
        base: at(plan.base),
        rescaled: plan.rescaled === null ? null : at(plan.rescaled),
        bonus: at(plan.bonus),
        penalty: at(plan.penalty),
        totalCap: beside(plan.total),
        limits: limitArea(plan, column),
        totalFloor: given.floor,
      });
    default:
      return sum satisfies never;
  }
}

/** Tổng điểm of a unit that some lines don't concern: the sum of its own base lines. `null` = all concern it. */
export function ownTotalFormula({ plan, column, countsColumn }: Pick<Column, "plan" | "column" | "countsColumn">) {
  const lines = plan.lines.flatMap((line) => (line.kind === "line" ? [line.criterion] : []));
  if (lines.every((line) => plan.isOwn(line, column))) return null;
  if (plan.tree !== null && countsColumn !== null) return maxOfOwn(treeArea(plan, column, { counts: countsColumn }));
  const areas = baseAreas(plan, column).map(({ max }) => max);
  return areas.length === 0 ? "0" : sums.sectionSumFormula(areas);
}

type Common = Pick<sums.BaseCells, "pending" | "decimals">;

function baseOf({ plan, column, countsColumn, madeUp }: Column, common: Common): string {
  if (madeUp !== null) return treeBaseFormula({ ...common, tops: scoredTops(madeUp, column - scoreColumns.firstUnit) });
  if (plan.tree !== null && countsColumn !== null) return treeBaseFormula({ ...common, tops: topCells(plan, column) });
  return sums.baseFormula({ ...common, areas: baseAreas(plan, column) });
}

function rescaledOf(
  { plan, column, countsColumn, madeUp }: Column,
  given: Common & Pick<sums.RescaledCells, "declaredTotal">,
): string {
  if (madeUp !== null) return settledFormula({ ...given, ...settledCells(madeUp, column - scoreColumns.firstUnit) });
  if (plan.tree === null || countsColumn === null)
    return sums.rescaledFormula({ ...given, areas: baseAreas(plan, column) });
  const [, left] = treeCells(plan, column, countsColumn);
  const { declaredTotal, ...common } = given;
  return treeRescaledFormula({ ...common, tops: topCells(plan, column) }, { ...left, declaredTotal });
}

/** The unit's cells of totals that conditions limit, which are side by side; `null` = there are none. */
function limitArea({ limits: rows }: ScorePlan, column: number): string | null {
  if (rows.length === 0) return null;
  const [first, last] = [addressOf(Math.min(...rows), column), addressOf(Math.max(...rows), column)];
  return first === last ? first : `${first}:${last}`;
}

/** What conditions take off is negative. */
function withDeducted(areas: sums.ExtraAreas, deducted: string | null): sums.ExtraAreas {
  return deducted === null ? areas : { ...areas, signed: [...areas.signed, deducted] };
}
