import type { StageCell, ScalePlaces } from "./live-number";
import type { Consolidation } from "../../domain/consolidation";
import { type Criterion, isLineOf, saysSomething, type Stage } from "../../domain/round/scale";
import { benchmarksOf } from "../../domain/scoring/benchmarks";
import { groupBy } from "../../domain/basics/group-by";
import { isClaimed, ways } from "../../domain/ways/ways";
import type { Explanation, Score } from "../../domain/scoring/score";
import type { Texts } from "../../text/texts";
import { addressOf } from "../../workbook/address";
import type { EnteredPlaces } from "./entered-formula";
import type { EnteredLookup } from "./entered-lookup";
import type { FigurePlaces } from "../output/figures/figures-page";
import { formulaCase } from "./formula-case";
import { madeUpSections, mayBeRaised, type MadeUpColumns } from "./made-up-block";
import { numberAddresses, type ParameterColumns } from "./parameter-block";
import { computedFormula, type ScoredFigure } from "../ways/computed-formula";
import type { CellOfLine } from "./score-block";
import type { BenchmarkContext } from "./benchmark-rows";
import { beforeCell, scoreCell } from "./score-cell";
import { isLookedUp } from "./lookup-sheet";
import { closedFormula, closingOf } from "./closed-formula";
import type { PlannedLine } from "./plan-lines";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import type { StageOfLine, BlockStage, StageColumns } from "./stage-columns";
import { foreignSign, notApplicableSign } from "./total-formulas";
import { styled } from "../drawing/styles";
import { enteredCell, ownCell } from "./stage-cells";

/** The sheets to which the formulas of the score sheet refer. */
export type ScoreSources = {
  readonly figures: FigurePlaces;
  /** `null` = the workbook has no `Điểm chấm`: entered points are constants then. */
  readonly entered: EnteredPlaces | null;
  /** Left out: the numbers of the scale are constants. */
  readonly scale?: ScalePlaces;
  /** For notes on how computed points were reached; left out: no notes. */
  readonly texts?: Pick<Texts, "explain">;
};

/** Scores and figures by unit and code. */
export type ScoreContext = BenchmarkContext & {
  readonly consolidation: Consolidation;
  readonly sources: ScoreSources;
  /** `null` = entered points are constants. */
  readonly lookup: EnteredLookup | null;
  readonly scoreOf: (unit: string, criterion: string, stage: Stage) => Score | null;
  readonly figureOf: (unit: string, indicator: string | null) => ScoredFigure | null;
  /** Whether the workbook's own `Điểm chấm` has a row with content for the line at that stage. */
  readonly isOwn: (unit: string, criterion: string, stage: Stage) => boolean;
};

export function scoreContext(
  consolidation: Consolidation,
  sources: ScoreSources,
  lookup: EnteredLookup | null,
): ScoreContext {
  const { board, scores, figures } = consolidation;
  // No cell can hold this character, and so no code.
  const keyOf = (...parts: readonly string[]) => parts.join("\u0000");
  const byStage = new Map(scores.map((score) => [keyOf(score.unit, score.criterion, score.stage), score]));
  const own = new Set(
    board.scores
      .filter((score) => score.file === null && saysSomething(score))
      .map(({ unit, criterion, stage }) => keyOf(unit, criterion, stage)),
  );
  const byKey = new Map(figures.map((figure) => [keyOf(figure.unit, figure.indicator), figure]));
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  return {
    consolidation,
    sources,
    lookup,
    scoreOf: (unit, criterion, stage) => byStage.get(keyOf(unit, criterion, stage)) ?? null,
    statedOf: (unit, indicator) => byKey.get(keyOf(unit, indicator)) ?? null,
    benchmarkOf: benchmarksOf({ ...board, units: unitsWithFigures(consolidation) }),
    isOwn: (unit, criterion, stage) => own.has(keyOf(unit, criterion, stage)),
    figureOf: (unit, code) => {
      const [indicator, figure, place] =
        code === null ? [] : [indicators.get(code), byKey.get(keyOf(unit, code)), sources.figures.of(unit, code)];
      return indicator === undefined || figure === undefined || place === null || place === undefined
        ? null
        : { indicator, figure, place };
    },
  };
}

function unitsWithFigures({ roster, figures }: Consolidation): Parameters<typeof benchmarksOf>[0]["units"] {
  const byUnit = groupBy(figures, ({ unit }) => unit);
  return roster.map((unit) => ({ unit, figures: byUnit.get(unit.code) ?? [] }));
}

/** One cluster's table as it is drawn, with the columns of its stages. */
export type Drawn = {
  readonly scored: ScoredCluster;
  readonly plan: ScorePlan;
  readonly columns: StageColumns;
  readonly parameters: ParameterColumns;
  /** Left out: no line of the cluster is made up for within a section. */
  readonly madeUp?: MadeUpColumns;
};

/** The cells of one cluster's lines: the points in force. */
export function scoreCells(table: Drawn, context: ScoreContext): CellOfLine {
  const { scoreOf } = context;
  const { texts } = context.sources;
  const { scored, plan, columns, madeUp } = table;
  const { sharing } = madeUpSections(scored);
  const closings = new Map(scored.scale.map((criterion) => [criterion, closingOf(scored, plan, criterion)]));
  return (line, index) => {
    if (isForeign(table, line, index)) return foreignCell;
    const explanation = scoreOf(scored.units[index]?.code ?? "", line.criterion.code, "auto")?.explanation ?? null;
    const closing = closings.get(line.criterion) ?? null;
    const before = addressOf(line.row, columns("before", index));
    return scoreCell({
      ...countedCells(table, context, [line, index]),
      raised:
        madeUp === undefined || !mayBeRaised(line.criterion, scored, sharing)
          ? null
          : { before: addressOf(line.row, madeUp("before", index)), raised: addressOf(line.row, madeUp("max", index)) },
      computedBy:
        texts === undefined || explanation === null || quotesUnit(explanation) ? null : texts.explain(explanation),
      closed:
        closing === null
          ? null
          : closedFormula({ before, open: before, column: scoreColumns.firstUnit + index }, closing),
    });
  };
}

type Line = PlannedLine & { readonly kind: "line" };

const foreignCell = { value: foreignSign, style: styled("centered") };

function isForeign({ scored: { units } }: Pick<Drawn, "scored">, { criterion }: Line, index: number): boolean {
  const unit = units[index];
  return unit !== undefined && !isLineOf(criterion, unit);
}

/** The cells from which the points that count are taken. */
function countedCells(
  { scored: { cluster, units, totals }, columns, parameters }: Omit<Drawn, "plan">,
  { lookup }: Pick<ScoreContext, "lookup">,
  [line, index]: readonly [Line, number],
): Parameters<typeof beforeCell>[0] {
  const at = (stage: BlockStage) => addressOf(line.row, columns(stage, index));
  const unit = units[index];
  const inForce = totals.get(unit?.code ?? "")?.lines[line.index] ?? null;
  const asked = unit === undefined || !isClaimed(line.criterion) ? null : { unit, criterion: line.criterion.code };
  const isUntouched = inForce?.stage == null && inForce?.unused?.some(isLookedUp) !== true;
  return {
    criterion: line.criterion,
    inForce,
    scoring: cluster.scoring,
    max: numberAddresses(line.row, parameters).max,
    roundTo: numberAddresses(line.row, parameters).roundTo,
    given: asked === null ? null : (lookup?.given(asked, isUntouched) ?? null),
    stages: { auto: at("auto"), self: at("self"), cluster: at("cluster"), board: at("board"), final: at("final") },
  };
}

/** A line that nothing closes or raises has the same points before, and its formula in the table. */
function beforeConditions(table: Drawn, context: ScoreContext, [line, index]: readonly [Line, number]): StageCell {
  const { scored, plan, madeUp } = table;
  const cell = beforeCell(countedCells(table, context, [line, index]));
  const isRaised = madeUp !== undefined && mayBeRaised(line.criterion, scored, madeUpSections(scored).sharing);
  if (isRaised || closingOf(scored, plan, line.criterion) !== null) return cell;
  const counted = addressOf(line.row, scoreColumns.firstUnit + index);
  return { value: cell.value, formula: `IF(${counted}="","",${counted})` };
}

/** A unit's own words are shown only in cells, never in a note. */
function quotesUnit({ parts }: Explanation): boolean {
  return typeof parts["result"] === "string";
}

/** The cells of the stages beside the table. */
export function stageCells(table: Drawn, context: ScoreContext): StageOfLine {
  const { scored, plan, parameters } = table;
  const { units, cluster } = scored;
  const numbersAt = new Map(plan.lines.map(({ row }) => [row, numberAddresses(row, parameters)]));
  const file = fileOfCluster(context.consolidation, cluster.code);
  return (line, index, stage) => {
    const unit = units[index];
    if (unit === undefined) return null;
    if (isForeign(table, line, index)) return stage === "before" ? { value: foreignSign } : null;
    if (stage === "before") return beforeConditions(table, context, [line, index]);
    const score = context.scoreOf(unit.code, line.criterion.code, stage);
    const numbers = numbersAt.get(line.row) ?? numberAddresses(line.row, parameters);
    if (stage === "auto") {
      const isOpen =
        score !== null || waitsForScale(line.criterion, context.figureOf(unit.code, line.criterion.indicator));
      return isOpen
        ? computedCell(
            score,
            computedFormula(formulaCase({ line, index, numbers }, { scored, plan, parameters, context })),
          )
        : null;
    }
    if (stage === "self") return score === null ? null : ownCell(score, { criterion: line.criterion, numbers });
    const isOwn = context.isOwn(unit.code, line.criterion.code, stage);
    return enteredCell({
      unit,
      criterion: line.criterion,
      stage,
      score,
      isOwn,
      lookup: context.lookup,
      file,
    });
  };
}

/** The cluster's file that counts; `null` = none. */
function fileOfCluster({ knownFiles }: Pick<Consolidation, "knownFiles">, code: string): string | null {
  const counting = knownFiles.find(
    ({ unit, cluster, verdict }) =>
      unit === null && cluster === code && (verdict === "accepted" || verdict === "unchanged"),
  );
  return counting?.name ?? null;
}

/** If there is a figure but no points, the formula waits for a missing number of the scale. */
function computedCell(score: Score | null, formula: string | null): StageCell | null {
  if (formula !== null) return { value: score?.points ?? "", formula };
  if (score?.notApplicable === true) return { value: notApplicableSign, note: "Không giao chỉ tiêu: không áp dụng." };
  return score === null ? null : { value: score.points, note: "Phần mềm tính từ số liệu đã đọc." };
}

/**
 * Whether only a missing number of the scale keeps the line from its points: there is a result, and no document is
 * scored.
 */
function waitsForScale({ kind }: Criterion, figure: ScoredFigure | null): boolean {
  return ways[kind].source !== "document" && figure !== null && figure.figure.result !== null;
}

/** The computed points of a line before they are rounded to the scale's decimals; `null` = no formula. */
export function unroundedFormula(
  line: PlannedLine & { readonly kind: "line" },
  index: number,
  { context, ...table }: Pick<Drawn, "scored" | "plan" | "parameters"> & { readonly context: ScoreContext },
): string | null {
  const numbers = numberAddresses(line.row, table.parameters);
  return computedFormula({ ...formulaCase({ line, index, numbers }, { ...table, context }), decimals: "fine" });
}
