import { choiceWords } from "../../contract/choice-words";
import { isOutsideBase } from "../../domain/ways/ways";
import { bonusGroups } from "../../domain/scoring/bonus-groups";
import type { Total } from "../../domain/scoring/score";
import type { Canvas } from "../drawing/canvas";
import { decimalsOf, numberFormat, styled } from "../drawing/styles";
import { addressOf } from "../../workbook/address";
import type { MadeUpTable } from "./made-up-sums";
import { ownTotalFormula, pendingLinesFormula, sumFormula, type Sum } from "./sum-formulas";
import { clusterNumber, declaredTotal, fullTotal, maxSum, type ClusterSources, addedLines } from "./cluster-numbers";
import { drawSumRow, sumShape, type SumRow } from "./sum-row";
import { labelOf } from "./gate-plan";
import { deductionCell, limitCell, pointsOf } from "./score-deductions";
import type { ListPlaces } from "../reading/list-places";
import type { ScoredCluster, ScorePlan } from "./score-plan";

const parts = choiceWords.countsToward;

/** Where the numbers of the scale and of the cluster are looked up; `null` = they are constants. */
export type ScaleSources = ClusterSources & {
  readonly plan: ScorePlan;
  /** `Thang điểm`. */
  readonly criteria: ListPlaces | null;
  /** The column that says what lines count toward; `null` = the sheet has no sections. */
  readonly countsColumn: number | null;
  /** `null` = no line of the cluster is made up for within a section. */
  readonly madeUp: MadeUpTable | null;
  /** The column of the block that holds Tổng điểm tối thiểu in the row of totals. */
  readonly floorColumn: number;
};

/** Draws pending lines, base, rescaled, bonus, penalty and total: live, with the engine's values. */
export function drawTotals(
  drawn: Canvas,
  scored: ScoredCluster,
  { widths, ...given }: ScaleSources & { readonly widths: readonly number[] },
): void {
  const shape = sumShape(scored, widths);
  for (const row of totalRows(scored, given)) drawSumRow(drawn, row, shape);
  drawFloor(drawn, scored, given);
}

/** Tổng điểm tối thiểu, beside the table under Điểm tối thiểu of the lines. */
function drawFloor(drawn: Canvas, scored: ScoredCluster, given: ScaleSources): void {
  const { totalFloor } = scored.cluster;
  if (totalFloor === null) return;
  const row = given.plan.total;
  const cell = clusterNumber(scored, given, { field: "totalFloor", row });
  const style = styled("number", { format: numberFormat(decimalsOf(totalFloor)) });
  drawn.put(row, given.floorColumn, { ...cell, style });
}

/** The cell of Tổng điểm tối thiểu; `null` = the cluster has none. */
function floorCell({ cluster }: ScoredCluster, { plan, floorColumn }: Pick<ScaleSources, "plan" | "floorColumn">) {
  return cluster.totalFloor === null ? null : `$${addressOf(plan.total, floorColumn)}`;
}

function totalRows(scored: ScoredCluster, given: ScaleSources): readonly SumRow[] {
  const { plan } = given;
  const { bonusCap, penaltyCap, totalCap } = scored.cluster;
  const sumRow = sumRowsOf(scored, given);
  const cap = (field: "bonusCap" | "penaltyCap" | "totalCap", row: number) => ({
    max: clusterNumber(scored, given, { field, row }),
  });
  const rescaled =
    plan.rescaled === null
      ? []
      : [
          {
            ...sumRow("rescaled", plan.rescaled, "Điểm quy đổi"),
            max: declaredTotal(scored, { ...given, row: plan.rescaled }),
          },
        ];
  return [
    pendingRow(scored, given, addedLines(scored, given)),
    { ...sumRow("base", plan.base, parts.base), max: maxSum(scored, given) },
    ...rescaled,
    {
      ...sumRow("bonus", plan.bonus, `${parts.bonus}${capped(bonusCap)}${grouped(scored)}`),
      ...cap("bonusCap", plan.bonus),
    },
    ...deductedRow(scored, given),
    { ...sumRow("penalty", plan.penalty, `${parts.penalty}${capped(penaltyCap)}`), ...cap("penaltyCap", plan.penalty) },
    ...limitRows(scored, given),
    {
      ...sumRow("total", plan.total, `TỔNG ĐIỂM${capped(totalCap)}`),
      ...cap("totalCap", plan.total),
      emphasis: "strong",
    },
  ];
}

function pendingRow(
  { scale, units, totals }: ScoredCluster,
  { plan, countsColumn, madeUp }: ScaleSources,
  added: string | null,
): SumRow {
  return {
    row: plan.pending,
    label: "Số tiêu chí chưa có điểm",
    format: numberFormat(0),
    emphasis: "strong",
    cell: (column, unit) => ({
      value: pendingLines(scale, totals.get(units[unit]?.code ?? "")),
      formula: `${pendingLinesFormula({ plan, countsColumn, madeUp, column })}${added === null ? "" : `+${added}`}`,
    }),
  };
}

/** What conditions on points are judged by in a unit's column: its own Tổng điểm where some lines don't concern it. */
function judgedPlace(scored: ScoredCluster, given: ScaleSources) {
  const [full, floor] = [fullTotal(scored, given), floorCell(scored, given)];
  const { plan } = given;
  return (column: number, unit: number) => {
    return { plan, column, unit, full: ownTotalFormula({ ...given, column }) ?? full, floor };
  };
}

/** The row of points off by conditions, judged on the points above before anything is taken off. */
function deductedRow(scored: ScoredCluster, given: ScaleSources): readonly SumRow[] {
  const { deducted } = given.plan;
  if (deducted === null) return [];
  const { cluster, totals } = scored;
  const format = numberFormat(
    Math.max(cluster.scoring.decimals, decimalsOf(...[...totals.values()].map((total) => total.deducted))),
  );
  const placeOf = judgedPlace(scored, given);
  const cell: SumRow["cell"] = (column, unit) => deductionCell(scored, placeOf(column, unit));
  return [{ row: deducted, label: "Trừ điểm theo điều kiện", format, emphasis: "plain", cell }];
}

/** A row for every condition that holds totals under a number of points, judged as those that take points off. */
function limitRows(scored: ScoredCluster, given: ScaleSources): readonly SumRow[] {
  const placeOf = judgedPlace(scored, given);
  return scored.limiting.flatMap((rows, index): readonly SumRow[] => {
    const row = given.plan.limits[index];
    if (row === undefined) return [];
    const cell: SumRow["cell"] = (column, unit) => limitCell(rows, scored, placeOf(column, unit));
    const format = numberFormat(Math.max(scored.cluster.scoring.decimals, decimalsOf(pointsOf(rows))));
    return [{ row, label: `Tổng điểm không quá, theo điều kiện ${labelOf(rows)}`, format, emphasis: "plain", cell }];
  });
}

function sumRowsOf(scored: ScoredCluster, given: ScaleSources): (sum: Sum, row: number, label: string) => SumRow {
  const { cluster, units, totals } = scored;
  const { bonusCap, penaltyCap, totalCap } = cluster;
  const floor = floorCell(scored, given);
  const format = numberFormat(Math.max(cluster.scoring.decimals, decimalsOf(bonusCap, penaltyCap, totalCap)));
  return (sum, row, label) => ({
    row,
    label,
    format,
    emphasis: "plain",
    cell: (column, unit) => ({
      value: totals.get(units[unit]?.code ?? "")?.[sum] ?? "",
      formula: sumFormula(sum, cluster, { ...given, column, floor }),
    }),
  });
}

/** The cap is in the column Điểm chuẩn, where it follows `Cụm, khối`. */
function capped(cap: number | null): string {
  return cap === null ? "" : " (mức tối đa: cột Điểm chuẩn)";
}

/** Said where lines share a Nhóm thưởng. */
function grouped({ scale }: ScoredCluster): string {
  return bonusGroups(scale).length === 0 ? "" : " (mỗi nhóm thưởng chỉ tính mức cao nhất)";
}

/**
 * How many lines are pending; all of the base if none of it is left to rescale from. The same cases as
 * `pendingFormula`.
 */
export function pendingLines(scale: ScoredCluster["scale"], total: Total | undefined): number {
  const states = scale.map((criterion, index) => ({ criterion, line: total?.lines[index] ?? null }));
  const base = states.filter(({ criterion, line }) => !isOutsideBase(criterion) && line?.isForeign !== true);
  const available = base.reduce(
    (sum, { criterion, line }) => (typeof line?.points === "number" ? sum + criterion.max : sum),
    0,
  );
  // A line that is made up for within a section leaves nothing to the whole scale.
  const leftOut = base.some(
    ({ line }) => line?.points === null && line.notApplicable && (line.madeUp?.how ?? "whole") === "whole",
  );
  if (leftOut && available === 0) return base.length;
  return states.filter(({ line }) => line === null || (line.points === null && !line.notApplicable)).length;
}
