import { withIndexes } from "../../support/with-indexes";
import type { Board, Unit } from "../../../src/domain/round/board";
import type { Consolidation } from "../../../src/domain/consolidation";
import { applyConditions, asScored } from "../../../src/domain/scoring/conditions/apply-conditions";
import { classRound } from "../../../src/domain/decisions/class-round";
import type { Figure } from "../../../src/domain/figures/figure";
import type { Indicator } from "../../../src/domain/round/indicator";
import { rankClusters } from "../../../src/domain/decisions/rank-clusters";
import type { EnteredScore } from "../../../src/domain/round/scale";
import type { DocumentFacts } from "../../../src/domain/ways/way";
import type { SelfScoreRow } from "../../../src/domain/submissions/submission";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { percentOfTarget } from "../../../src/domain/figures/target-percent";
import type { UnitStanding } from "../../../src/domain/standing/standing";
import { canvas } from "../../../src/forms/drawing/canvas";
import { looks } from "../../../src/forms/drawing/styles";
import { enteredScoreList } from "../../../src/forms/sheets/board/register-lists";
import type { SheetDraft } from "../../../src/workbook/draft";
import { stageWords } from "../../../src/forms/score-sheet/entered-formula";
import { submission } from "../../domain/round-samples";

/**
 * A unit of the sample: what it declares, when its workbook came, how it scores itself. `null` figures = nothing came.
 */
export type SampleUnit = {
  readonly unit: Unit;
  /** Indicator → target and result: a number, words, KAD, KG, "?x" for what can't be read, or "" for blank. */
  readonly figures: Readonly<Record<string, readonly [target: number | null, result: number | string]>> | null;
  readonly document?: DocumentFacts;
  readonly self?: readonly SelfScoreRow[];
};

/** A round with the figures, scores, totals and ranks that the engine finds. */
export function scoredRound(board: Board, samples: readonly SampleUnit[]): Consolidation {
  const figures = samples.flatMap((sample) => figuresOf(board.indicators, sample));
  const units = samples.map(({ unit, document, self }) => ({
    unit,
    figures: figures.filter((figure) => figure.unit === unit.code),
    documents: document === undefined ? {} : { BIEU: document },
    self: self === undefined ? null : { rows: self, file: `${unit.code}.xlsx`, sheet: "Tự chấm" },
  }));
  const roster = samples.map(({ unit }) => unit);
  const { scores, totals: before, issues, plain } = scoreUnits({ ...board, units });
  const report = { status: "on-time", daysLate: 0, confirmed: true } as const;
  const { findings, totals } = applyConditions(
    board,
    asScored(units, plain).map((unit) => ({ ...unit, report })),
    before,
  );
  const { classes } = classRound(board, { units: roster, totals, findings, figures, scores });
  const ranking = rankClusters({ ...board, units: roster, totals, figures, scores });
  const accepted = new Map(
    samples.filter(({ figures: own }) => own !== null).map(({ unit }) => [unit.code, submission(unit.code)]),
  );
  const nothing = {
    nominations: { clusters: [], province: [] },
    agencyLists: [],
    files: [],
    knownFiles: [],
    clusters: [],
    adjustments: [],
  };
  return withIndexes({
    ...nothing,
    board,
    asOf: "2020-07-15",
    roster,
    units: samples.map(standingOf),
    figures,
    scores,
    totals,
    ranking,
    findings,
    classes,
    issues,
    accepted,
    sent: new Map(),
    statedTotals: [],
  });
}

function figuresOf(indicators: readonly Indicator[], { unit, figures }: SampleUnit): readonly Figure[] {
  return Object.entries(figures ?? {}).map(([code, [target, typed]]) => {
    const indicator = indicators.find((one) => one.code === code);
    const states = { KAD: "not-applicable", KG: "not-assigned", "": "blank" } as const;
    const state =
      typeof typed === "number"
        ? "value"
        : typed.startsWith("?")
          ? "invalid"
          : typed in states
            ? states[typed as keyof typeof states]
            : "text";
    const result = state === "value" || state === "text" ? typed : null;
    const judged = indicator ?? { evaluation: "higher" as const, acceptedTexts: [] };
    const targetState = target === null ? "blank" : "value";
    return {
      unit: unit.code,
      indicator: code,
      name: indicator?.name ?? `Chỉ tiêu riêng ${code}`,
      measure: indicator === undefined ? "mô hình" : indicator.measure,
      target,
      targetState,
      adjustedTarget: null,
      inForce: target,
      targetVersion: 0,
      result,
      resultState: state,
      printedPercent: null,
      pctOfTarget: percentOfTarget(judged, target, { state, value: result, raw: String(typed), cell: "H9" }),
      benchmark:
        indicator?.nature === "flow" && indicator.evaluation === "higher" && target !== null ? target / 2 : target,
      samePeriod: null,
      previousYear: target === null ? null : target * 0.9,
      rawTarget: target === null ? null : String(target),
      rawResult: typed === "" ? null : String(typed).replace("?", ""),
      source: { file: `${unit.cluster}/${unit.code}.xlsx`, sheet: "Kết quả", cell: "H9" },
      targetSource: null,
      adjustedSource: null,
    };
  });
}

function standingOf({ unit, figures }: SampleUnit): UnitStanding {
  const came = figures !== null;
  return {
    code: unit.code,
    name: unit.name,
    cluster: unit.cluster,
    role: unit.role,
    received: came ? "2020-07-03" : null,
    receivedSource: came ? "ledger" : null,
    confirmed: came,
    version: came ? 1 : null,
    structure: came ? "ok" : null,
    requiredCells: 10,
    filledCells: came ? 10 : 0,
    status: came ? "on-time" : "missing",
    daysLate: came ? 0 : null,
    workingDaysLate: came ? 0 : null,
    extendedTo: null,
    reviewHeld: null,
    reviewStatus: "unknown",
    complete: came,
    documents: {},
  };
}

/** A row of `Điểm chấm`; the mark and the scorer may be left out. */
export type EnteredLine = readonly [
  unit: string,
  criterion: string,
  stage: EnteredScore["stage"],
  points: number | null,
  mark?: string | undefined,
  scorer?: string,
];

/** `Điểm chấm` as people keep it, and the entries that reading it gives: header in row 3. */
export function enteredSheet(rows: readonly EnteredLine[]): {
  readonly draft: SheetDraft;
  readonly scores: readonly EnteredScore[];
} {
  const drawn = canvas(enteredScoreList.sheet);
  enteredScoreList.columns.forEach((column, index) =>
    drawn.put(3, index + 1, { value: column.header, style: looks.header }),
  );
  rows.forEach(([unit, criterion, stage, points, mark = null, scorer = null], index) => {
    [unit, criterion, stageWords(stage), points, mark, null, scorer].forEach((value, column) =>
      drawn.put(4 + index, column + 1, { value, style: looks.text }),
    );
  });
  const scores = rows.map(([unit, criterion, stage, points, mark, scorer], index) => {
    const rest = {
      notApplicable: mark !== undefined && mark !== "",
      explanation: null,
      scorer: scorer ?? null,
      date: null,
      file: null,
    };
    return { unit, criterion, stage, points, ...rest, cell: `D${4 + index}` };
  });
  return { draft: drawn.finish({}), scores };
}
