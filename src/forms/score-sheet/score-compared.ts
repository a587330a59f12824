import type { Consolidation } from "../../domain/consolidation";
import { addressOf } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import { drawSection } from "../drawing/draw-table";
import { numberFormat } from "../drawing/styles";
import { whenNumbers } from "../ways/formula-text";
import { decimalsOf } from "../output/output-cells";
import type { ScoreContext } from "./score-context";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawSumRow, sumShape, type SumRow } from "./score-totals";

type Sources = { readonly plan: ScorePlan; readonly widths: readonly number[]; readonly context: ScoreContext };

/**
 * Under the table: for every indicator in which units are compared, each one's own result and, under Điểm chuẩn, the
 * best of those that are judged. The formulas of the relative ways look here.
 */
export function drawCompared(drawn: Canvas, scored: ScoredCluster, sources: Sources): void {
  const [first] = sources.plan.compared.values();
  if (first === undefined) return;
  const text = "Kết quả so sánh trong cụm, khối (ở cột Điểm chuẩn: kết quả cao nhất của các đơn vị được bình xét)";
  drawSection(drawn, first - 1, { text, columns: scoreColumns.firstUnit - 1 + scored.units.length });
  const shape = sumShape(scored, sources.widths);
  for (const [code, row] of sources.plan.compared)
    drawSumRow(drawn, comparedRow(scored, sources, { code, row }), shape);
}

function comparedRow(
  { units }: ScoredCluster,
  { context }: Sources,
  { code, row }: { readonly code: string; readonly row: number },
): SumRow {
  const figures = units.map((unit) => context.figureOf(unit.code, code));
  const results = figures.map((found) => (typeof found?.figure.result === "number" ? found.figure.result : null));
  const judged = units.filter(({ role }) => role !== "guest").length;
  const best = results
    .slice(0, judged)
    .reduce<number | null>((most, next) => (next === null ? most : Math.max(next, most ?? next)), null);
  const members = `${addressOf(row, scoreColumns.firstUnit)}:${addressOf(row, scoreColumns.firstUnit + judged - 1)}`;
  return {
    row,
    label: labelOf(context.consolidation, code),
    format: numberFormat(decimalsOf(...results)),
    emphasis: "plain",
    max: judged === 0 ? { value: null } : { value: best ?? "", formula: `IF(COUNT(${members})<1,"",MAX(${members}))` },
    cell: (_, unit) => {
      const result = figures[unit]?.place.result;
      return result === undefined
        ? { value: null }
        : { value: results[unit] ?? "", formula: whenNumbers([result], result) };
    },
  };
}

function labelOf({ board }: Consolidation, code: string): string {
  const indicator = board.indicators.find((one) => one.code === code);
  if (indicator === undefined) return code;
  return `${code} – ${indicator.name}${indicator.measure === null ? "" : ` (${indicator.measure})`}`;
}
