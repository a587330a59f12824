import type { StageCell } from "./live-number";
import type { Condition } from "../../domain/scoring/conditions/condition";
import { tieBreakCriteria } from "../../domain/round/scale";
import { sumOf, toNumber } from "../../domain/basics/exact";
import { addressOf } from "../../workbook/address";
import { writtenNumber } from "../../workbook/text/written-number";
import { operand } from "../ways/formula-text";
import { baseAreas, extraAreas } from "./score-places";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import {
  availablePoints,
  type LineArea,
  pendingFormula,
  penaltyFormula,
  totalFormula,
  type ExtraCells,
  type TotalCells,
} from "./total-formulas";

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
 * the points above; those on facts (a document, a result, a confirmation) are constants. Guests aren't judged.
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
  { plan, column, full, floor }: Place,
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
    totalFloor: floor,
    decimals: cluster.scoring.decimals,
    areas: extraAreas(plan, column),
    cap: beside(plan.penalty),
    full,
  };
  return [totalDeduction(total, { threshold: requirement.percent, points })];
}

/** Compared with eight decimals, as everywhere in the sheet. */
function isBelow(points: string, percent: number, full: string): string {
  return `ROUND(100*${points},8)<ROUND(${operand(percent)}*${full},8)`;
}

type Deducting = {
  /** Percent. */
  readonly threshold: number;
  /** A positive number. */
  readonly points: number;
};

/**
 * Points off if lines of the base reach less than a percentage of their Điểm chuẩn, as the engine's `line-at-least`: 0
 * while one of them is pending, and if none of them is applicable.
 */
function lineDeduction(areas: readonly LineArea[], { threshold, points }: Deducting): string {
  const available = availablePoints(areas);
  const sum = `SUM(${areas.map((area) => area.points).join(",")})`;
  return `IF(OR(${pendingFormula({ base: areas, extra: { signed: [], takenOff: [] } })}>0,${available}<=0),0,IF(${isBelow(sum, threshold, available)},${operand(0 - points)},0))`;
}

type DeductedTotal = Omit<TotalCells, "penalty"> &
  Pick<ExtraCells, "areas" | "cap"> & { /** Tổng điểm that the total is a share of. */ readonly full: string };

/**
 * The same for the total, as `total-at-least`: before conditions take anything off, so that no condition depends on its
 * own effect.
 */
function totalDeduction({ full, areas, cap, ...total }: DeductedTotal, { threshold, points }: Deducting): string {
  const { pending, decimals } = total;
  const penalty = penaltyFormula({ pending, areas, cap, decimals });
  return `IF(OR(${pending}>0,${full}<=0),0,IF(${isBelow(totalFormula({ ...total, penalty }), threshold, full)},${operand(0 - points)},0))`;
}

/** All that conditions take off: an exact sum of a few decimals. */
function deductionSum(parts: readonly string[]): string {
  return `ROUND(${parts.join("+")},8)`;
}
