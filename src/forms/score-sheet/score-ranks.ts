import { roundPoints, sumOf } from "../../domain/basics/exact";
import { keyValue } from "../../domain/decisions/ranking-order";
import { contendersOf } from "../../domain/decisions/contenders";
import type { Rank } from "../../domain/scoring/score";
import type { Criterion } from "../../domain/round/scale";
import type { SectionNode } from "../../domain/scoring/sections/section-tree";
import { partOf, signedPoints } from "../../domain/ways/ways";
import { addressOf, columnLetters } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import { decimalsOf, numberFormat } from "../drawing/styles";
import { whenNumbers } from "../ways/formula-text";
import type { ScoreContext } from "./score-context";
import { type NamedKey, scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawSumRow, type SumRow, sumShape } from "./sum-row";
import { notApplicableSign, sectionSumFormula } from "./total-formulas";

type Ranking = {
  readonly plan: ScorePlan;
  readonly widths: readonly number[];
  readonly ranks: ReadonlyMap<string, Rank>;
  readonly context: Pick<ScoreContext, "consolidation" | "figureOf">;
};

/** Draws a row for each key of the cluster's order, then the ranks of the units that are judged; guests have none. */
export function drawRanks(drawn: Canvas, scored: ScoredCluster, ranking: Ranking): void {
  const { plan, widths } = ranking;
  const shape = sumShape(scored, widths);
  const { leading } = scored.order;
  plan.rankKeys.forEach(({ key, row }, index) => {
    const label =
      index < leading
        ? `Xếp hạng theo ${labelOf(key)}`
        : `Ưu tiên ${index - leading + 1} khi bằng ${leading > 0 ? "nhau" : "điểm"}: ${labelOf(key)}`;
    drawSumRow(drawn, { row, label, emphasis: "plain", ...keyRow(key, scored, ranking) }, shape);
  });
  if (plan.rank !== null) drawRankRow(drawn, scored, { ...ranking, row: plan.rank });
}

function labelOf(key: NamedKey): string {
  return key.kind === "indicator" ? `${key.indicator.code} – ${key.indicator.name}` : shortName(key.name);
}

type KeyRow = Pick<SumRow, "format" | "cell">;

/** Points of lines are summed in the table, results are referred to; the units' own sums are the engine's. */
function keyRow(key: NamedKey, scored: ScoredCluster, ranking: Ranking): KeyRow {
  const decimals = numberFormat(scored.cluster.scoring.decimals);
  if (key.kind === "lines") return { format: decimals, cell: pointsOf(key.lines, scored, ranking.plan) };
  if (key.kind === "section") return { format: decimals, cell: sectionCell(key.section, scored, ranking.plan) };
  const { consolidation, figureOf } = ranking.context;
  const { roster: units, totals, figures, scores } = consolidation;
  const contenders = contendersOf({ units, totals, figures, scores }, scored.cluster.code);
  const values = scored.units.map(({ code }) => {
    const contender = contenders.find(({ unit }) => unit === code);
    return contender === undefined ? null : keyValue(key, contender);
  });
  if (key.kind === "self-score") return { format: decimals, cell: (_, unit) => ({ value: values[unit] ?? "" }) };
  return {
    format: numberFormat(Math.min(decimalsOf(...values), 4)),
    cell: (_, unit) => {
      const place = figureOf(scored.units[unit]?.code ?? "", key.indicator.code)?.place;
      const value = values[unit] ?? "";
      return place === undefined ? { value } : { value, formula: whenNumbers([place.result], place.result) };
    },
  };
}

function pointsOf(lines: readonly Criterion[], { units, totals }: ScoredCluster, plan: ScorePlan): SumRow["cell"] {
  const compared = plan.lines.flatMap((line) => (line.kind === "line" && lines.includes(line.criterion) ? [line] : []));
  const rowsOf = (isTakenOff: boolean): readonly number[] =>
    compared.flatMap(({ criterion, row }) => ((partOf(criterion) === "penalty") === isTakenOff ? [row] : []));
  return (column, unit) => {
    const inForce = totals.get(units[unit]?.code ?? "")?.lines ?? [];
    const points = compared.map(({ criterion, index }) => signedPoints(criterion, inForce[index]?.points ?? 0));
    const [added, takenOff] = [false, true].map((each) => rowsOf(each).map((row) => addressOf(row, column)));
    return { value: roundPoints(sumOf(points), 8), formula: sectionSumFormula(added ?? [], takenOff) };
  };
}

/** The points in the section's row, those of a penalty section negative; 0 where it has none. */
function sectionCell(section: SectionNode, { units, totals }: ScoredCluster, plan: ScorePlan): SumRow["cell"] {
  const row = plan.lines.find((line) => line.kind === "node" && line.node.path === section.path)?.row ?? 0;
  const isPenalty = section.counts === "penalty";
  return (column, unit) => {
    const sums = totals.get(units[unit]?.code ?? "")?.sections ?? [];
    const points = sums.find(({ section: path }) => path === section.path)?.points ?? 0;
    const cell = `N(${addressOf(row, column)})`;
    return { value: isPenalty ? 0 - points : points, formula: isPenalty ? `0-${cell}` : cell };
  };
}

function drawRankRow(
  drawn: Canvas,
  scored: ScoredCluster,
  { plan, widths, ranks, row }: Ranking & { readonly row: number },
): void {
  const { units, order } = scored;
  const judged = units.filter(({ role }) => role !== "guest").length;
  const first = `$${columnLetters(scoreColumns.firstUnit)}`;
  const last = `$${columnLetters(scoreColumns.firstUnit + judged - 1)}`;
  const compared = [
    ...(order.leading > 0 ? [] : [{ row: plan.total }]),
    ...plan.rankKeys.map(({ key, row: at }) => ({
      row: at,
      lessIsBetter: key.kind === "indicator" && key.indicator.evaluation === "lower",
      mayLack: key.kind !== "lines" && key.kind !== "section",
    })),
  ];
  const cell = (column: number, unit: number) => {
    if (unit >= judged) return { value: notApplicableSign };
    const cells = compared.map(({ row: at, ...how }) => ({
      own: addressOf(at, column),
      all: `${first}${at}:${last}${at}`,
      ...how,
    }));
    return { value: ranks.get(units[unit]?.code ?? "")?.rank ?? "", formula: rankFormula(cells) };
  };
  drawSumRow(drawn, { row, label: "XẾP HẠNG", format: "0", emphasis: "strong", cell }, sumShape(scored, widths));
}

/**
 * A section's heading without its remark in brackets: "I. Thực hiện nhiệm vụ" of "I. Thực hiện nhiệm vụ (600 điểm)".
 */
export function shortName(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/u, "");
}

/** A cell of the unit, and the same of all judged units of the cluster, itself included, as one area. */
export type RankCell = {
  readonly own: string;
  readonly all: string;
  readonly lessIsBetter?: boolean;
  /** Whether the cell may hold no number, which is worse than any; left out: it is always one. */
  readonly mayLack?: boolean;
};

/**
 * 1-2-2-4 as the engine's `rankCluster`: 1 + how many are better in the first cell, or equal there and better in a
 * later one. "" without a number in the first; who has none there is never better.
 */
export function rankFormula(cells: readonly RankCell[]): string {
  const [first] = cells;
  return first === undefined ? '""' : `IF(COUNT(${first.own})<1,"",1+SUMPRODUCT(${betterFrom(cells, 0)}))`;
}

/** Better in this cell, or equal and better from the next one on: no comparison stands there twice. */
function betterFrom(cells: readonly RankCell[], index: number): string {
  const cell = cells[index];
  if (cell === undefined) return "0";
  const rest = index === cells.length - 1 ? null : betterFrom(cells, index + 1);
  const { better, equal } = comparisons(cell, index === 0);
  const compared = rest === null ? better : `(${better}+${equal}*${rest})`;
  return index === 0 ? `ISNUMBER(${cell.all})*${compared}` : compared;
}

function comparisons(
  { own, all, lessIsBetter = false, mayLack = false }: RankCell,
  isFirst: boolean,
): { readonly better: string; readonly equal: string } {
  const [is, isNot] = lessIsBetter ? ["<", ">="] : [">", "<="];
  if (isFirst || !mayLack) return { better: `(${all}${is}N(${own}))`, equal: `(${all}=N(${own}))` };
  return {
    better: `ISNUMBER(${all})*(1-ISNUMBER(${own})*(${all}${isNot}N(${own})))`,
    equal: `(ISNUMBER(${all})=ISNUMBER(${own}))*(1-ISNUMBER(${own})*(${all}<>N(${own})))`,
  };
}
