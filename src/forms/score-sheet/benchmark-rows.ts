import { choiceWords } from "../../contract/choice-words";
import { wordsOf } from "../description/field-type";
import type { Criterion } from "../../domain/round/scale";
import type { Figure } from "../../domain/figures/figure";
import { type BenchmarkOf, isOfLastYear } from "../../domain/scoring/benchmarks";
import { addressOf } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import { drawSection } from "../drawing/draw-table";
import { decimalsOf, numberFormat } from "../drawing/styles";
import type { ListPlaces } from "../reading/list-places";
import { methodChoice } from "../sheets/board/scale-list";
import { liveNumber, type StageCell } from "./live-number";
import { benchmarkedLines, scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { drawSumRow, sumShape } from "./sum-row";

/** Whether one figure serves all units of a cluster: it stands in the column Điểm chuẩn. */
function isShared({ comparedWith }: Criterion): boolean {
  return !isOfLastYear({ comparedWith }) && comparedWith !== "announced";
}

/** The cell of T for a line that is compared with more than a target; `letters`: the unit's column. */
export function benchmarkCell(criterion: Criterion, plan: ScorePlan, letters: string): string | null {
  const row = plan.benchmarks.get(criterion.code);
  if (row === undefined) return null;
  return isShared(criterion) ? `$${addressOf(row, scoreColumns.max)}` : `${letters}${row}`;
}

/** What the figures compared with are found by. */
export type BenchmarkContext = {
  /** The unit's figure; `null` = it has none. */
  readonly statedOf: (unit: string, indicator: string) => Figure | null;
  readonly benchmarkOf: BenchmarkOf;
};

type Sources = {
  readonly plan: ScorePlan;
  readonly widths: readonly number[];
  readonly context: BenchmarkContext;
  /** `Thang điểm`; `null` = its numbers are constants. */
  readonly criteria: ListPlaces | null;
  /** Column with the code of the scale's cluster. */
  readonly ownerColumn: number;
};

/**
 * Below the table: for every line with So với, what its results are compared with. What the cluster's own results make
 * is a formula over them, and a stated number follows `Thang điểm`; figures of the province, of last year and those
 * that were published are as consolidated.
 */
export function drawBenchmarks(drawn: Canvas, scored: ScoredCluster, sources: Sources): void {
  const [first] = sources.plan.benchmarks.values();
  if (first === undefined) return;
  const text = "Mức so sánh của từng tiêu chí (mức chung của các đơn vị: ở cột Điểm chuẩn)";
  drawSection(drawn, first - 1, { text, columns: scoreColumns.firstUnit - 1 + scored.units.length });
  const shape = sumShape(scored, sources.widths);
  for (const criterion of benchmarkedLines(scored.scale)) {
    const row = sources.plan.benchmarks.get(criterion.code);
    if (row === undefined) continue;
    const figures = scored.units.map((unit) => figureFor(sources, { criterion, unit }));
    drawSumRow(
      drawn,
      {
        row,
        label: `${criterion.code} – so với ${wordsFor(criterion)}`,
        format: numberFormat(Math.min(decimalsOf(...figures), 4)),
        emphasis: "plain",
        ...(isShared(criterion)
          ? { max: sharedCell(scored, sources, { criterion, row, figure: figures[0] ?? null }) }
          : {}),
        cell: (_, unit) => ({ value: isShared(criterion) ? null : (figures[unit] ?? "") }),
      },
      shape,
    );
  }
}

function wordsFor({ comparedWith }: Criterion): string {
  if (comparedWith === null || typeof comparedWith === "number") return "mức nêu ở thang điểm";
  const words = choiceWords.comparedWith[comparedWith];
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Significant digits that spreadsheets keep. */
const digitsOfSheets = 15;

/** A figure as a spreadsheet keeps it. */
export function asSheetsKeep(figure: number): number {
  return Number(figure.toPrecision(digitsOfSheets));
}

/** As the engine has it; a 0 of last year compares with nothing. */
function figureFor(
  { context: { benchmarkOf, statedOf } }: Sources,
  { criterion, unit }: { readonly criterion: Criterion; readonly unit: ScoredCluster["units"][number] },
): number | null {
  const own = statedOf(unit.code, criterion.indicator ?? "");
  const figure = benchmarkOf(unit, criterion, own)?.figure ?? null;
  if (figure === null || (figure === 0 && isOfLastYear(criterion))) return null;
  return asSheetsKeep(figure);
}

type Shared = { readonly criterion: Criterion; readonly row: number; readonly figure: number | null };

function sharedCell(scored: ScoredCluster, sources: Sources, { criterion, row, figure }: Shared): StageCell {
  const { comparedWith } = criterion;
  const formula = overMembers(scored, sources.plan, criterion);
  if (formula !== null) return { value: figure ?? "", formula };
  if (typeof comparedWith !== "number") return { value: figure ?? "" };
  const line = sources.plan.lines.find((each) => each.kind === "line" && each.criterion === criterion);
  const at = (column: number) => `$${addressOf(line?.row ?? row, column)}`;
  return liveNumber(sources.criteria, {
    key: [
      { field: "cluster", text: criterion.cluster, cell: at(sources.ownerColumn) },
      { field: "code", text: criterion.code, cell: at(scoreColumns.code) },
      { field: "kind", text: wordsOf(methodChoice, criterion.kind), cell: at(scoreColumns.kind) },
    ],
    field: "comparedWith",
    wanted: comparedWith,
  });
}

const functions: { readonly [C in string]?: string } = {
  "cluster-average": "AVERAGE",
  highest: "MAX",
  lowest: "MIN",
};

/** Over the results of the members, which stand in a row of their own; `null` = made of something else. */
function overMembers({ units }: ScoredCluster, plan: ScorePlan, { comparedWith, indicator }: Criterion): string | null {
  const name = functions[String(comparedWith)];
  const row = plan.compared.get(indicator ?? "");
  const judged = units.filter(({ role }) => role !== "guest").length;
  if (name === undefined || row === undefined || judged === 0) return null;
  const members = `${addressOf(row, scoreColumns.firstUnit)}:${addressOf(row, scoreColumns.firstUnit + judged - 1)}`;
  return `IF(COUNT(${members})<1,"",${name}(${members}))`;
}
