import { isLineOf } from "../../domain/round/scale";
import { exact, toNumber } from "../../domain/basics/exact";
import type { Explanation } from "../../domain/scoring/score";
import { columnLetters } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import { drawSection } from "../drawing/draw-table";
import { decimalsOf, numberFormat } from "../drawing/styles";
import { nextMarkFormula, rankFormula } from "../ways/band-formulas";
import { isOpenTarget, markedValue } from "../ways/computed-formula";
import { whenNumbers } from "../ways/formula-text";
import { asSheetsKeep } from "./benchmark-rows";
import { formulaCase } from "./formula-case";
import { bandAddresses, numberAddresses, type ParameterColumns } from "./parameter-block";
import { type Placing, placingKey, placingsOf } from "./placings";
import type { ScoreContext } from "./score-context";
import { memberCells, scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawSumRow, sumShape, type SumRow } from "./sum-row";

type Sources = {
  readonly plan: ScorePlan;
  readonly widths: readonly number[];
  readonly context: ScoreContext;
  readonly parameters: ParameterColumns;
};

/**
 * Below the table: for every line that ranks its results or interpolates between marks, where each unit's result
 * stands. Formulas of the points refer to these rows.
 */
export function drawPlacings(drawn: Canvas, scored: ScoredCluster, sources: Sources): void {
  const [first] = sources.plan.placings.values();
  if (first === undefined) return;
  const text = "Vị trí của kết quả (thứ hạng trong cụm, khối; mốc để nội suy)";
  drawSection(drawn, first - 1, { text, columns: scoreColumns.firstUnit - 1 + scored.units.length });
  const shape = sumShape(scored, sources.widths);
  for (const placing of placingsOf(scored)) {
    const row = sources.plan.placings.get(placing.key);
    if (row !== undefined) drawSumRow(drawn, placingRow(scored, sources, { placing, row }), shape);
  }
}

const labels: { readonly [P in Placing["of"]]: string } = {
  result: "kết quả để xếp hạng",
  rank: "thứ hạng của kết quả trong cụm, khối",
  value: "mức đạt để nội suy",
  below: "mốc liền dưới",
  above: "mốc liền trên",
};

type Asked = { readonly placing: Placing; readonly row: number };
type Cell = { readonly value: number | ""; readonly formula: string };

function placingRow(scored: ScoredCluster, sources: Sources, asked: Asked): SumRow {
  const { placing, row } = asked;
  const cells = scored.units.map((_, unit) => placingCell(scored, sources, { ...asked, unit }));
  const values = cells.map((cell) => (typeof cell?.value === "number" ? cell.value : null));
  return {
    row,
    label: `${placing.criterion.code} – ${labels[placing.of]}`,
    format: numberFormat(Math.min(decimalsOf(...values), 4)),
    emphasis: "plain",
    cell: (_, unit) => cells[unit] ?? { value: null },
  };
}

/** `null` = the line says nothing of the unit: it has no such result, or Khi không giao decides about it. */
function placingCell(
  scored: ScoredCluster,
  { plan, context, parameters }: Sources,
  { placing, row, unit }: Asked & { readonly unit: number },
): Cell | null {
  const { criterion, index, of } = placing;
  const member = scored.units[unit];
  const code = member?.code ?? "";
  const found = context.figureOf(code, criterion.indicator);
  // Its result is one of those compared, but the line gives it no points.
  const isForeign = member !== undefined && of !== "result" && !isLineOf(criterion, member);
  if (found === null || isForeign) return null;
  const { figure, place } = found;
  if (of === "result") {
    const value = typeof figure.result === "number" ? asSheetsKeep(toNumber(exact(figure.result))) : "";
    return { value, formula: whenNumbers([place.result], `ROUND(${place.result},8)`) };
  }
  const line = plan.lines.find((each) => each.kind === "line" && each.index === index);
  const lineRow = line?.row ?? row;
  const given = formulaCase(
    { line: { criterion, row: lineRow, index }, index: unit, numbers: numberAddresses(lineRow, parameters) },
    { scored, plan, parameters, context },
  );
  const formula = isOpenTarget(given) ? null : formulaOf(scored, plan, { placing, unit, given, lineRow, parameters });
  if (formula === null) return null;
  return { value: valueOf(context.scoreOf(code, criterion.code, "auto")?.explanation ?? null, of), formula };
}

type Formula = {
  readonly placing: Placing;
  readonly unit: number;
  readonly given: ReturnType<typeof formulaCase>;
  readonly lineRow: number;
  readonly parameters: ParameterColumns;
};

function formulaOf(
  scored: ScoredCluster,
  plan: ScorePlan,
  { placing: { of, criterion, bands }, unit, given, lineRow, parameters }: Formula,
): string | null {
  const letters = columnLetters(scoreColumns.firstUnit + unit);
  const at = (other: Placing["of"]): number => plan.placings.get(placingKey(other, criterion)) ?? 0;
  if (of === "rank") {
    const own = `${letters}${at("result")}`;
    return rankFormula(own, memberCells(scored, at("result")) ?? own, given.scored?.indicator.evaluation ?? "higher");
  }
  const value = markedValue(given);
  if (value === null || of === "value") return value;
  const { from } = bandAddresses(lineRow, parameters, bands.length);
  return nextMarkFormula(`${letters}${at("value")}`, from, of === "above" ? "above" : "below");
}

const parts = { rank: "rank", value: "value", below: "markBelow", above: "markAbove" } as const;

/** As the engine explained the points; "" where it gave none. */
function valueOf(explanation: Explanation | null, of: Exclude<Placing["of"], "result">): number | "" {
  const value = explanation?.parts[parts[of]] ?? "";
  return typeof value === "number" ? asSheetsKeep(value) : "";
}
