import type { StageCell } from "./live-number";
import type { Condition, Finding } from "../../domain/scoring/conditions/condition";
import { failing } from "../../domain/scoring/conditions/effects";
import { isAbout } from "../../domain/scoring/conditions/judge-conditions";
import { sumOf, toNumber } from "../../domain/basics/exact";
import { addressOf } from "../../workbook/address";
import { writtenNumber } from "../../workbook/text/written-number";
import { operand } from "../ways/formula-text";
import { ifBroken, isBelow, lineTest, type LineTest } from "./condition-tests";
import { extraAreas } from "./score-places";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { penaltyFormula, totalFormula } from "./total-formulas";

/** `unit`: from 0, in the order of the table. `full`: the Tổng điểm of which a total is a percentage. */
type Place = {
  readonly plan: ScorePlan;
  readonly column: number;
  readonly unit: number;
  readonly full: string;
  /** The cell of Tổng điểm tối thiểu; `null` = none. */
  readonly floor: string | null;
};

/**
 * Points that conditions take off one unit, with a note of which; 0 if none. Conditions on points are live, judged on
 * the points above; those on facts (a document, a result, a confirmation), and rows of a group, are constants. Guests
 * aren't judged.
 */
export function deductionCell(scored: ScoredCluster, place: Place): StageCell {
  const { units, totals, deducting } = scored;
  const { code = "", role } = units[place.unit] ?? {};
  const value = totals.get(code)?.deducted ?? 0;
  if (role === "guest") return { value };
  const taken = failing(ownFindings(scored, code), "points-off");
  const reasons = taken.map(
    ({ condition }) => `${condition.code}. ${condition.name}: trừ ${writtenNumber(pointsOf(condition))} điểm`,
  );
  const note = reasons.length === 0 ? {} : { note: reasons.join("\n") };
  const live = deducting.flatMap((condition) => {
    const test = liveTest(condition, scored, place);
    return test === null ? [] : [ifBroken(test, operand(0 - pointsOf(condition)), "0")];
  });
  if (live.length === 0) return { value, ...note };
  const facts = toNumber(
    sumOf(taken.flatMap(({ condition }) => (asksForPoints(condition) ? [] : [0 - pointsOf(condition)]))),
  );
  return { value, formula: deductionSum(facts === 0 ? live : [operand(facts), ...live]), ...note };
}

/** The points that a condition lets the unit's total be at most; "" = it doesn't limit this one. Live as above. */
export function limitCell(condition: Condition, scored: ScoredCluster, place: Place): StageCell {
  const { code = "", role } = scored.units[place.unit] ?? {};
  if (role === "guest") return { value: "" };
  const isFailing = failing(ownFindings(scored, code), "total-at-most").some(
    (each) => each.condition.code === condition.code,
  );
  const value = isFailing ? pointsOf(condition) : "";
  const test = liveTest(condition, scored, place);
  return test === null ? { value } : { value, formula: ifBroken(test, operand(pointsOf(condition)), '""') };
}

function ownFindings({ findings }: ScoredCluster, code: string): readonly Finding[] {
  return findings.filter(({ unit }) => unit === code);
}

function asksForPoints({ requirement: { kind }, group = null }: Condition): boolean {
  return group === null && (kind === "line-at-least" || kind === "no-line-zero" || kind === "total-at-least");
}

function pointsOf({ effect }: Condition): number {
  return effect.kind === "points-off" || effect.kind === "total-at-most" ? effect.points : 0;
}

/** `null` = it doesn't concern the unit, or rests on what is not in the table. */
function liveTest(condition: Condition, scored: ScoredCluster, place: Place): LineTest | null {
  const unit = scored.units[place.unit];
  if (!asksForPoints(condition) || unit === undefined || !isAbout(condition, unit)) return null;
  const { plan, column } = place;
  return condition.requirement.kind === "total-at-least"
    ? totalTest(condition.requirement.percent, scored, place)
    : lineTest(condition, { scale: scored.scale, plan, column });
}

/**
 * As the engine's `total-at-least`: on the total before conditions take anything off, so that no condition depends on
 * its own effect.
 */
function totalTest(
  threshold: number,
  { cluster, scale }: ScoredCluster,
  { plan, column, full, floor }: Place,
): LineTest | null {
  if (scale.length === 0) return null;
  const at = (row: number) => addressOf(row, column);
  const beside = (row: number) => `$${addressOf(row, scoreColumns.max)}`;
  const [pending, { decimals }] = [at(plan.pending), cluster.scoring];
  const penalty = penaltyFormula({
    ...{ pending, decimals },
    areas: extraAreas(plan, column),
    cap: beside(plan.penalty),
  });
  const total = totalFormula({
    ...{ pending, decimals, penalty },
    base: at(plan.base),
    rescaled: plan.rescaled === null ? null : at(plan.rescaled),
    bonus: at(plan.bonus),
    totalCap: beside(plan.total),
    totalFloor: floor,
  });
  return {
    broken: isBelow(total, threshold, full),
    waits: `${pending}>0`,
    absent: `${full}<=0`,
    brokenFirst: false,
  };
}

/** All that conditions take off: an exact sum of a few decimals. */
function deductionSum(parts: readonly string[]): string {
  return `ROUND(${parts.join("+")},8)`;
}
