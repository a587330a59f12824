import type { Condition, Finding } from "../../domain/scoring/conditions/condition";
import { isAbout } from "../../domain/scoring/conditions/judge-conditions";
import { addressOf } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import { drawSection } from "../drawing/draw-table";
import { rowHeight, totalWidth } from "../drawing/row-height";
import { looks, styled } from "../drawing/styles";
import { operand, quoted } from "../ways/formula-text";
import { lineTest, type LineTest } from "./condition-tests";
import { gateRows, gateStates, gateWords, type GateRow, labelOf } from "./gate-plan";
import type { StageCell } from "./live-number";
import type { ScoreContext } from "./score-context";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import type { StageColumns } from "./stage-columns";
import { notApplicableSign } from "./total-formulas";

type Sources = {
  readonly plan: ScorePlan;
  readonly columns: StageColumns;
  readonly widths: readonly number[];
  readonly context: ScoreContext;
};

/**
 * Below the table: for every condition that closes lines, whether each unit fulfils it. Those on points and results are
 * live, judged on the points before any of them; those on other facts are as consolidated.
 */
export function drawGates(drawn: Canvas, scored: ScoredCluster, sources: Sources): void {
  const { plan, widths } = sources;
  const [first] = plan.gates.values();
  if (first === undefined) return;
  const text = "Điều kiện tính điểm (không đạt: tiêu chí 0 điểm; chưa xét được: tiêu chí chưa có điểm)";
  drawSection(drawn, first - 1, { text, columns: scoreColumns.firstUnit - 1 + scored.units.length });
  for (const gate of gateRows(scored.gates)) {
    const row = plan.gates.get(gate.key);
    if (row === undefined) continue;
    const label = labelOf(gate.rows);
    for (let column = 1; column < scoreColumns.firstUnit; column += 1)
      drawn.put(row, column, { value: column === 1 ? label : null, style: looks.text });
    drawn.merge({ top: row, left: 1, bottom: row, right: scoreColumns.firstUnit - 1 });
    scored.units.forEach((_, unit) => {
      const cell = gate.isGroup
        ? groupCell(gate, scored, { ...sources, unit })
        : ownCell(gate, scored, { ...sources, unit });
      drawn.put(row, scoreColumns.firstUnit + unit, { ...cell, style: styled("centered", { format: "@" }) });
    });
    const width = totalWidth(widths.slice(0, scoreColumns.firstUnit - 1)) * 0.88;
    drawn.height(row, Math.max(32, rowHeight([{ text: label, width }])));
  }
}

type At = Sources & { readonly unit: number };

function ownCell({ rows: [condition] }: GateRow, scored: ScoredCluster, at: At): StageCell {
  const unit = scored.units[at.unit];
  if (condition === undefined || unit === undefined || unit.role === "guest" || !isAbout(condition, unit))
    return { value: notApplicableSign };
  const value = wordOf(foundOf(scored, unit.code, condition)?.met);
  const formula = stateFormula(condition, scored, at);
  return formula === null ? { value } : { value, formula };
}

function foundOf({ findings }: ScoredCluster, unit: string, { code }: Condition): Finding | undefined {
  return findings.find((finding) => finding.unit === unit && finding.condition.code === code);
}

/** A condition that says nothing of the unit has the sign of what doesn't apply. */
function wordOf(met: Finding["met"] | undefined): string {
  return met === undefined ? notApplicableSign : gateWords[met];
}

/** `null` = it rests on facts that the sheet doesn't hold. */
function stateFormula(
  condition: Condition,
  scored: ScoredCluster,
  { plan, columns, context, unit }: At,
): string | null {
  const { requirement } = condition;
  const test = lineTest(condition, { scale: scored.scale, plan, column: columns("before", unit) });
  if (test !== null) return stateOf(test);
  if (requirement.kind !== "result-at-least" && requirement.kind !== "result-at-most") return null;
  const cell = context.figureOf(scored.units[unit]?.code ?? "", requirement.indicator)?.place.result ?? null;
  const sign = requirement.kind === "result-at-most" ? "<=" : ">=";
  return cell === null
    ? null
    : `IF(COUNT(${cell})<1,${gateStates.unknown},IF(ROUND(${cell},8)${sign}${operand(requirement.value)},${gateStates.yes},${gateStates.no}))`;
}

function stateOf({ broken, waits, absent, brokenFirst }: LineTest): string {
  const otherwise = (state: string) =>
    `IF(${waits},${gateStates.unknown},IF(${absent},${quoted(notApplicableSign)},${state}))`;
  return brokenFirst
    ? `IF(${broken},${gateStates.no},${otherwise(gateStates.yes)})`
    : otherwise(`IF(${broken},${gateStates.no},${gateStates.yes})`);
}

/** As the engine's `withGroups`: the rows of the group are the ones right above. */
function groupCell({ rows }: GateRow, scored: ScoredCluster, { plan, unit }: At): StageCell {
  const code = scored.units[unit]?.code ?? "";
  const all = rows.flatMap((row) => foundOf(scored, code, row)?.met ?? []);
  const met = (["yes", "unknown", "no"] as const).find((each) => all.includes(each));
  const places = rows.flatMap((row) => plan.gates.get(row.code) ?? []);
  const at = (row: number) => addressOf(row, scoreColumns.firstUnit + unit);
  const area = `${at(Math.min(...places))}:${at(Math.max(...places))}`;
  const has = (word: string, then: string, otherwise: string) =>
    `IF(SUMPRODUCT(--(${area}=${word}))>0,${then},${otherwise})`;
  return {
    value: wordOf(met),
    formula: has(
      gateStates.yes,
      gateStates.yes,
      has(gateStates.unknown, gateStates.unknown, has(gateStates.no, gateStates.no, quoted(notApplicableSign))),
    ),
  };
}
