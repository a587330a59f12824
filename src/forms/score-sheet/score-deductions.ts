import type { Condition } from "../../domain/scoring/conditions/condition";
import { tieBreakCriteria } from "../../domain/round/scale";
import { sumOf, toNumber } from "../../domain/scoring/exact";
import { addressOf } from "../../workbook/address";
import { writtenNumber } from "../../workbook/text/written-number";
import { deductionSum, lineDeduction, totalDeduction } from "./deduction-formula";
import { operand } from "../ways/formula-text";
import { baseAreas, extraAreas } from "./score-areas";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import type { StageCell } from "./stage-cells";

/** `unit`: from 0, in the order of the table. `full`: what a share of the total is a share of. */
type Place = { readonly plan: ScorePlan; readonly column: number; readonly unit: number; readonly full: string };

/**
 * What conditions take off one unit, with a note of which; 0 where they take nothing. Those that ask for points are
 * judged on the points above, live; what rests on facts (a document, a result, a confirmation) stands as it is known.
 * Guests aren't judged.
 */
export function deductionCell(scored: ScoredCluster, place: Place): StageCell {
  const { units, totals, findings, deducting } = scored;
  const { code = "", role } = units[place.unit] ?? {};
  const value = totals.get(code)?.deducted ?? 0;
  if (role === "guest") return { value };
  const taken = findings.filter(
    ({ unit, met, condition: { effect } }) => unit === code && met === "no" && effect.kind === "points-off",
  );
  const reasons = taken.map(
    ({ condition }) => `${condition.code}. ${condition.name}: trừ ${writtenNumber(pointsOf(condition))} điểm`,
  );
  const note = reasons.length === 0 ? {} : { note: reasons.join("\n") };
  const live = deducting.flatMap((condition) => liveDeduction(condition, scored, place));
  if (live.length === 0) return { value, ...note };
  const facts = toNumber(
    sumOf(taken.flatMap(({ condition }) => (asksForPoints(condition) ? [] : [0 - pointsOf(condition)]))),
  );
  return { value, formula: deductionSum(facts === 0 ? live : [operand(facts), ...live]), ...note };
}

function asksForPoints({ requirement: { kind } }: Condition): boolean {
  return kind === "line-at-least" || kind === "total-at-least";
}

function pointsOf({ effect }: Condition): number {
  return effect.kind === "points-off" ? effect.points : 0;
}

function liveDeduction(
  condition: Condition,
  { cluster, scale }: ScoredCluster,
  { plan, column, full }: Place,
): readonly string[] {
  const { requirement } = condition;
  const points = pointsOf(condition);
  if (requirement.kind === "line-at-least") {
    const criteria = new Set(tieBreakCriteria(scale, requirement.scope));
    const areas = baseAreas(plan, column, (criterion) => criteria.has(criterion));
    return areas.length === 0 ? [] : [lineDeduction(areas, { threshold: requirement.percent, points })];
  }
  if (requirement.kind !== "total-at-least") return [];
  const at = (row: number) => addressOf(row, column);
  const beside = (row: number) => `$${addressOf(row, scoreColumns.max)}`;
  const total = {
    pending: at(plan.pending),
    base: at(plan.base),
    rescaled: plan.rescaled === null ? null : at(plan.rescaled),
    bonus: at(plan.bonus),
    totalCap: beside(plan.total),
    decimals: cluster.scoring.decimals,
    areas: extraAreas(plan, column),
    cap: beside(plan.penalty),
    full,
  };
  return [totalDeduction(total, { threshold: requirement.percent, points })];
}
