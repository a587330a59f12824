import { addressOf, columnLetters } from "../../workbook/address";
import type { Consolidation } from "../../domain/consolidation";
import type { Score } from "../../domain/score";
import { isRelative } from "../../domain/scale";
import { bandsOf } from "../../domain/scoring/score-units";
import { enteredFormula, sheetLookup, type EnteredPlaces } from "./entered-formula";
import type { FigurePlaces } from "./figures-page";
import { lineAddresses, type CellOfLine } from "./score-block";
import { scoreCell } from "./score-cell";
import { computedFormula, type ScoredFigure } from "./score-formula";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";

/** Where the formulas of the score sheet look. */
export type ScoreSources = {
  readonly figures: FigurePlaces;
  /** `null` where the workbook has no `Điểm chấm`: entered points then stand as numbers. */
  readonly entered: EnteredPlaces | null;
};

/** What is looked up again and again, by unit and code. */
export type ScoreContext = {
  readonly consolidation: Consolidation;
  readonly sources: ScoreSources;
  readonly computed: (unit: string, criterion: string) => Score | null;
  readonly figureOf: (unit: string, indicator: string | null) => ScoredFigure | null;
  readonly found: ReturnType<typeof sheetLookup>;
};

export function scoreContext(consolidation: Consolidation, sources: ScoreSources): ScoreContext {
  const { board, scores, figures } = consolidation;
  const keyOf = (unit: string, code: string) => JSON.stringify([unit, code]);
  const computed = new Map(scores.filter(({ stage }) => stage === "auto").map((score) => [keyOf(score.unit, score.criterion), score]));
  const byKey = new Map(figures.map((figure) => [keyOf(figure.unit, figure.indicator), figure]));
  const indicators = new Map(board.indicators.map((indicator) => [indicator.code, indicator]));
  return {
    consolidation,
    sources,
    computed: (unit, criterion) => computed.get(keyOf(unit, criterion)) ?? null,
    figureOf: (unit, code) => {
      const [indicator, figure, place] = code === null ? [] : [indicators.get(code), byKey.get(keyOf(unit, code)), sources.figures.of(unit, code)];
      return indicator === undefined || figure === undefined || place === null || place === undefined ? null : { indicator, figure, place };
    },
    found: sources.entered === null ? () => false : sheetLookup(board, sources.entered),
  };
}

/** The cells of one cluster's lines. */
export function scoreCells(scored: ScoredCluster, plan: ScorePlan, { consolidation, sources, figureOf, found }: ScoreContext): CellOfLine {
  const { cluster, units, totals } = scored;
  const bands = scored.scale.map((criterion) => bandsOf(consolidation.board.bands, criterion));
  return (line, index) => {
    const unit = units[index]?.code ?? "";
    const inForce = totals.get(unit)?.lines[line.index] ?? null;
    const { criterion } = line;
    const { max, unitCell, criterionCell } = lineAddresses(plan, line, index);
    const letters = columnLetters(scoreColumns.firstUnit + index);
    const rows = criterion.document === null ? undefined : plan.documents.get(criterion.document);
    const document = rows === undefined ? null : { status: `${letters}${rows.status}`, daysLate: `${letters}${rows.daysLate}` };
    const comparedRow = isRelative(criterion.kind) ? plan.compared.get(criterion.indicator ?? "") : undefined;
    const compared = comparedRow === undefined ? null : { result: `${letters}${comparedRow}`, best: `$${addressOf(comparedRow, scoreColumns.max)}` };
    const { decimals } = cluster.scoring;
    return scoreCell({
      criterion,
      inForce,
      decimals,
      max,
      computed: () => computedFormula({ criterion, max, decimals, bands: bands[line.index] ?? [], scored: figureOf(unit, criterion.indicator), document, compared }),
      entered: () => {
        const stage = inForce?.stage ?? null;
        if (sources.entered === null || stage === null || stage === "auto" || stage === "self") return null;
        if (!found({ unit, criterion: criterion.code, stage })) return null;
        return enteredFormula(sources.entered, { criterion, stage, unitCell, criterionCell, max });
      },
    });
  };
}
