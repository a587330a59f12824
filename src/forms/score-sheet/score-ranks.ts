import { roundPoints, sumOf } from "../../domain/basics/exact";
import { partOf, signedPoints } from "../../domain/ways/ways";
import type { Rank } from "../../domain/scoring/score";
import { addressOf, columnLetters } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import { numberFormat } from "../drawing/styles";
import { notApplicableSign, sectionSumFormula } from "./total-formulas";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawSumRow, sumShape } from "./score-totals";

type Ranking = {
  readonly plan: ScorePlan;
  readonly widths: readonly number[];
  readonly ranks: ReadonlyMap<string, Rank>;
};

/** Draws a row for each tie-break, then the ranks of the units that are judged; guests have none. */
export function drawRanks(drawn: Canvas, scored: ScoredCluster, ranking: Ranking): void {
  const { units, totals } = scored;
  const { plan, widths } = ranking;
  const shape = sumShape(scored, widths);
  plan.tieBreaks.forEach(({ name, row, lines }, order) => {
    const compared = plan.lines.flatMap((line) => (line.kind === "line" && lines.includes(line.row) ? [line] : []));
    const rowsOf = (isTakenOff: boolean): readonly number[] =>
      compared.flatMap(({ criterion, row: at }) => ((partOf(criterion) === "penalty") === isTakenOff ? [at] : []));
    const cell = (column: number, unit: number) => {
      const inForce = totals.get(units[unit]?.code ?? "")?.lines ?? [];
      const points = compared.map(({ criterion, index }) => signedPoints(criterion, inForce[index]?.points ?? 0));
      const [added, takenOff] = [false, true].map((each) => rowsOf(each).map((line) => addressOf(line, column)));
      return { value: roundPoints(sumOf(points), 8), formula: sectionSumFormula(added ?? [], takenOff) };
    };
    const label = `Ưu tiên ${order + 1} khi bằng điểm: ${shortName(name)}`;
    drawSumRow(
      drawn,
      { row, label, format: numberFormat(scored.cluster.scoring.decimals), emphasis: "plain", cell },
      shape,
    );
  });
  if (plan.rank !== null) drawRankRow(drawn, scored, { ...ranking, row: plan.rank });
}

function drawRankRow(
  drawn: Canvas,
  scored: ScoredCluster,
  { plan, widths, ranks, row }: Ranking & { readonly row: number },
): void {
  const { units } = scored;
  const judged = units.filter(({ role }) => role !== "guest").length;
  const first = `$${columnLetters(scoreColumns.firstUnit)}`;
  const last = `$${columnLetters(scoreColumns.firstUnit + judged - 1)}`;
  const compared = [plan.total, ...plan.tieBreaks.map((tieBreak) => tieBreak.row)];
  const areas = compared.map((at) => `${first}${at}:${last}${at}`);
  const cell = (column: number, unit: number) => {
    if (unit >= judged) return { value: notApplicableSign };
    const [total = "", ...tieBreaks] = compared.map((at) => addressOf(at, column));
    return {
      value: ranks.get(units[unit]?.code ?? "")?.rank ?? "",
      formula: rankFormula({ own: [total, ...tieBreaks], runs: [areas], sums: true }),
    };
  };
  drawSumRow(drawn, { row, label: "XẾP HẠNG", format: "0", emphasis: "strong", cell }, sumShape(scored, widths));
}

/**
 * A section's heading without its remark in brackets: "I. Thực hiện nhiệm vụ" of "I. Thực hiện nhiệm vụ (600 điểm)".
 */
export function shortName(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/u, "");
}

/** Cells that are compared, most important first: the totals, then the value of each tie-break. */
type RankCells = {
  /** The unit's own cells: its total, then one per tie-break. */
  readonly own: readonly [total: string, ...tieBreaks: string[]];
  /**
   * The same cells of all judged units of the cluster, including the unit itself, as areas of one shape; several runs
   * if guests are in between. Each run has as many areas as `own` has cells.
   */
  readonly runs: readonly (readonly string[])[];
  /** Whether each tie-break is a sum, which is always a number; left out: other cells may be among them. */
  readonly sums?: boolean;
};

/**
 * 1-2-2-4 as the engine's `rankCluster`: 1 + how many are better on the total, or equal on it and better on a
 * tie-break. "" without a total. A total that is not a number is never better; in a tie-break it counts as 0.
 */
export function rankFormula({ own, runs, sums = false }: RankCells): string {
  const better = runs.map((areas) => `SUMPRODUCT(${betterFrom({ own, areas, sums }, 0)})`);
  return `IF(COUNT(${own[0]})<1,"",1+${better.join("+")})`;
}

type ComparedRun = Pick<RankCells, "own"> & { readonly areas: readonly string[]; readonly sums: boolean };

/** Better in this cell, or equal and better from the next one on: no comparison stands there twice. */
function betterFrom(run: ComparedRun, index: number): string {
  const cell = run.own[index] ?? "";
  const area = run.areas[index] ?? cell;
  const isLast = index === run.own.length - 1;
  const rest = isLast ? "" : betterFrom(run, index + 1);
  if (index === 0 || run.sums) {
    const [better, equal] = [`(${area}>N(${cell}))`, `(${area}=N(${cell}))`];
    return `${index === 0 ? `ISNUMBER(${area})*` : ""}${isLast ? better : `(${better}+${equal}*${rest})`}`;
  }
  const compared = (sign: "=" | ">") =>
    `ISNUMBER(${area})*(${area}${sign}N(${cell}))+(1-ISNUMBER(${area}))*(0${sign}N(${cell}))`;
  return isLast ? `(${compared(">")})` : `(${compared(">")}+(${compared("=")})*${rest})`;
}
