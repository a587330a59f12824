import type { StageCell } from "./live-number";
import type { Condition, Finding } from "../../domain/scoring/conditions/condition";
import { failing } from "../../domain/scoring/conditions/effects";
import { isAbout } from "../../domain/scoring/conditions/judge-conditions";
import { sumOf, toNumber } from "../../domain/basics/exact";
import { addressOf } from "../../workbook/address";
import { writtenNumber } from "../../workbook/text/written-number";
import { operand } from "../ways/formula-text";
import { ifGroupBroken, isBelow, lineTest, type LineTest, sectionTest } from "./condition-tests";
import { gateStates, type JudgedTogether } from "./gate-plan";
import { gateRowOf } from "./closed-formula";
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
 * the points above, alone or as rows of a group; those on facts (a document, a result, a confirmation) are constants.
 * Guests aren't judged.
 */
export function deductionCell(scored: ScoredCluster, place: Place): StageCell {
  const { units, totals, deducting } = scored;
  const { code = "", role } = units[place.unit] ?? {};
  const value = totals.get(code)?.deducted ?? 0;
  if (role === "guest") return { value };
  const taken = failing(ownFindings(scored, code), "points-off");
  const reasons = taken.map(
    ({ condition }) => `${condition.code}. ${condition.name}: trừ ${writtenNumber(pointsOf([condition]))} điểm`,
  );
  const note = reasons.length === 0 ? {} : { note: reasons.join("\n") };
  const judged = deducting.map((rows) => {
    const off = operand(0 - pointsOf(rows));
    return { rows, formula: liveEffect(rows, [off, "0"], { scored, place }) };
  });
  const live = judged.flatMap(({ formula }) => formula ?? []);
  if (live.length === 0) return { value, ...note };
  const asWritten = judged.flatMap(({ rows, formula }) => (formula === null ? rows.map((row) => row.code) : []));
  const facts = toNumber(
    sumOf(taken.flatMap(({ condition }) => (asWritten.includes(condition.code) ? [0 - pointsOf([condition])] : []))),
  );
  return { value, formula: deductionSum(facts === 0 ? live : [operand(facts), ...live]), ...note };
}

/** The points that conditions let the unit's total be at most; "" = they don't limit this one. Live as above. */
export function limitCell(rows: JudgedTogether, scored: ScoredCluster, place: Place): StageCell {
  const { code = "", role } = scored.units[place.unit] ?? {};
  if (role === "guest") return { value: "" };
  const codes = rows.map((row) => row.code);
  const isFailing = failing(ownFindings(scored, code), "total-at-most").some(({ condition }) =>
    codes.includes(condition.code),
  );
  const value = isFailing ? pointsOf(rows) : "";
  const formula = liveEffect(rows, [operand(pointsOf(rows)), '""'], { scored, place });
  return formula === null ? { value } : { value, formula };
}

function ownFindings({ findings }: ScoredCluster, code: string): readonly Finding[] {
  return findings.filter(({ unit }) => unit === code);
}

/** Points that the conditions take off, or let a total be. Rows of a group state the same. */
export function pointsOf([first]: JudgedTogether): number {
  const effect = first?.effect;
  return effect?.kind === "points-off" || effect?.kind === "total-at-most" ? effect.points : 0;
}

type Judging = { readonly scored: ScoredCluster; readonly place: Place };

/**
 * What follows where the conditions fail, else the other, as a formula; one that closes lines is judged once (decision
 * 0080), in its row below the table. `null` = it rests on nothing in the table: rows on facts alone, or one of the
 * group that is fulfilled, or open, by facts.
 */
function liveEffect(rows: JudgedTogether, [then, otherwise]: readonly [string, string], judging: Judging) {
  const { scored, place } = judging;
  const unit = scored.units[place.unit];
  if (unit === undefined) return null;
  if (rows[0]?.isGate === true) {
    const row = gateRowOf(rows[0], scored.gates, place.plan);
    return row === null ? null : `IF(${addressOf(row, place.column)}=${gateStates.no},${then},${otherwise})`;
  }
  const judged = rows
    .filter((row) => isAbout(row, unit))
    .map(({ code, requirement }) => ({ code, test: testOf(requirement, judging) }));
  const tests = judged.flatMap(({ test }) => test ?? []);
  const onFacts = new Set(judged.flatMap(({ code, test }) => (test === null ? [code] : [])));
  const said = ownFindings(scored, unit.code).flatMap(({ condition, met }) => (onFacts.has(condition.code) ? met : []));
  if (tests.length === 0 || said.some((met) => met !== "no")) return null;
  return ifGroupBroken(tests, said.length > 0, [then, otherwise]);
}

/** `null` = it rests on what is not in the table. */
function testOf(requirement: Condition["requirement"], { scored, place }: Judging): LineTest | null {
  if (requirement.kind === "total-at-least") return totalTest(requirement.percent, scored, place);
  if (requirement.kind === "section-minimum") return sectionTest(requirement.scope, place);
  return lineTest({ requirement }, { scale: scored.scale, plan: place.plan, column: place.column });
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
