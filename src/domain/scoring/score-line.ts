import { sheetNames } from "../../contract/sheet-names";
import type { Figure } from "../figures/figure";
import type { Indicator } from "../round/indicator";
import type { Issue } from "../issue";
import type { CrossMethod } from "../round/period";
import { type Band, type Criterion, isUndecided, stageOrder } from "../round/scale";
import { type Benchmark, isOfLastYear } from "./benchmarks";
import { explainedPoints } from "./explained-points";
import type { LineWait, Score, ScoreSource } from "./score";
import { hasNoTarget } from "../ways/unassigned";
import { roundedFor } from "../ways/rounding";
import { computePoints, maximumInForce, ways } from "../ways/ways";
import type { Computed, Facts, IndicatorFacts, Peers, DocumentFacts } from "../ways/way";
import { crossScore } from "./cross-marks";
import { type Fraction } from "../basics/exact";
import { isScoredByPerson, reasonOwed } from "./line-need";
import type { Mark } from "./marks";
import { type ScoredUnit, figurePlace, scoringIssue } from "./scored-unit";
import { differencesAbove } from "./stage-differences";

/** One line of the scale for one unit, with the marks that may be used. */
export type LineCase = {
  readonly scored: ScoredUnit;
  readonly criterion: Criterion;
  readonly bands: readonly Band[];
  readonly indicators: readonly Indicator[];
  readonly marks: readonly Mark[];
  readonly peers: Peers;
  /** What the result is compared with in place of the target; `null` = nothing: So với is blank. */
  readonly benchmark: Benchmark | null;
  /** Decimals of computed points. */
  readonly decimals: number;
  readonly crossMethod: CrossMethod;
  /** Points of difference above which a stage owes a reason; `null` = never. */
  readonly explainDifference: number | null;
};

export type ScoredLine = {
  readonly scores: readonly Score[];
  readonly issues: readonly Issue[];
  readonly waits: LineWait | null;
  /** The computed points before they are rounded; `null` = the rule gave none. */
  readonly exact: Fraction | null;
};

/** Every stage that exists on the line; auto only where the rule gave points. */
export function scoreLine(given: LineCase): ScoredLine {
  const { scored, criterion, bands, peers } = given;
  const figure = scored.figures.find(({ indicator }) => indicator === criterion.indicator) ?? null;
  const facts = factsOf(given, figure);
  const computed = computePoints({ criterion, bands, facts, peers });
  const source = sourceOf(criterion, figure, facts.document);
  const scores = [
    ...(isLeftOut(criterion, facts.indicator) ? [leftOutScore(given, source)] : autoScores(given, computed, source)),
    ...enteredScores(given),
  ].sort((a, b) => stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage));
  const place = figurePlace(scored.unit, figure?.source ?? null);
  const issues =
    computed.outcome !== "not-computable"
      ? []
      : [scoringIssue("not-computable", { criterion: criterion.code, reason: computed.reason }, place)];
  return {
    scores,
    issues: [
      ...issues,
      ...unregistered(given, facts.document),
      ...unexplained(given, { scores, computed: !isScoredByPerson(criterion, computed.outcome === "not-computable") }),
    ],
    waits: waitOf(criterion, facts.document),
    exact: computed.outcome === "points" ? computed.points : null,
  };
}

/** A unit whose target is KG, where Khi không giao leaves the line out for it without anybody's mark (contract §5). */
function isLeftOut({ whenNotAssigned }: Criterion, indicator: IndicatorFacts | null): boolean {
  return whenNotAssigned === "not-applicable" && indicator?.hasNoTarget === true;
}

function leftOutScore({ scored, criterion }: LineCase, source: ScoreSource | null): Score {
  return {
    unit: scored.unit.code,
    criterion: criterion.code,
    stage: "auto",
    points: null,
    max: maximumInForce(criterion),
    notApplicable: true,
    explanation: { rule: "not-applicable", parts: {} },
    source,
  };
}

function autoScores(given: LineCase, computed: Computed, source: ScoreSource | null): readonly Score[] {
  if (computed.outcome !== "points") return [];
  const { scored, criterion, decimals } = given;
  const { points, parts } = computed;
  return [
    {
      unit: scored.unit.code,
      criterion: criterion.code,
      stage: "auto",
      points: roundedFor(criterion, points, decimals),
      max: maximumInForce(criterion),
      notApplicable: false,
      explanation: { rule: criterion.kind, parts: explainedPoints(parts, given) },
      source,
    },
  ];
}

/** The marks of Chấm chéo come to one score; every other mark is a score of its own. */
function enteredScores({ scored, criterion, marks, crossMethod, decimals }: LineCase): readonly Score[] {
  const unit = scored.unit.code;
  const [crossMarks, others] = [
    marks.filter(({ stage }) => stage === "cross"),
    marks.filter(({ stage }) => stage !== "cross"),
  ];
  const cross = crossScore({ unit, criterion }, crossMarks, { method: crossMethod, decimals });
  return [...(cross === null ? [] : [cross]), ...others.map((mark) => scoreOf(unit, criterion, mark))];
}

/** Points for a document come from the register, all others from the unit's result. */
function sourceOf(criterion: Criterion, figure: Figure | null, document: DocumentFacts | null): ScoreSource | null {
  if (ways[criterion.kind].source !== "document") return figure?.source ?? null;
  const cell = document?.arrived?.cell ?? null;
  return cell === null ? null : { file: null, sheet: sheetNames.receipts, cell };
}

/**
 * Why a line has no points yet that a person can do nothing about there: the Board left a required cell blank, or a
 * document gives none for time (contract §4: not due, returned, unconfirmed).
 */
function waitOf(criterion: Criterion, document: DocumentFacts | null): LineWait | null {
  if (isUndecided(criterion)) return { reason: "board-blank", day: null };
  if (ways[criterion.kind].source !== "document" || document === null) return null;
  const { status, confirmed, arrived } = document;
  if (status === "not-due" || status === "returned") return { reason: status, day: null };
  return (status === "on-time" || status === "late") && !confirmed
    ? { reason: "unconfirmed", day: arrived?.day ?? null }
    : null;
}

/** 0 points for a paper that nobody has, or that nobody logged, though the unit's workbook came: a person looks. */
function unregistered({ criterion, scored }: LineCase, paper: DocumentFacts | null): readonly Issue[] {
  if (ways[criterion.kind].source !== "document" || criterion.document === null) return [];
  if (paper?.isUnregistered !== true || paper.status !== "missing") return [];
  const place = { ...figurePlace(scored.unit, null), sheet: sheetNames.receipts };
  return [scoringIssue("paper-not-registered", { criterion: criterion.code, document: criterion.document }, place)];
}

/**
 * A stage that is far from the one before, or overrides computed points, without a Giải trình; at the cell of its
 * points.
 */
function unexplained(
  { marks, criterion, explainDifference: limit }: LineCase,
  { scores, computed }: { readonly scores: readonly Score[]; readonly computed: boolean },
): readonly Issue[] {
  return marks.flatMap((mark): readonly Issue[] => {
    if (mark.explanation !== null || mark.stage === "self" || mark.stage === "cross") return [];
    const far =
      limit === null
        ? []
        : differencesAbove(mark, scores, limit).map((each) =>
            scoringIssue("difference-unexplained", { criterion: criterion.code, ...each, limit }, mark.place),
          );
    if (far.length > 0 || !reasonOwed({ computed, stages: scores }, mark)) return far;
    const auto = scores.find(({ stage }) => stage === "auto")?.points ?? null;
    return [
      scoringIssue(
        "override-unexplained",
        {
          criterion: criterion.code,
          stage: mark.stage,
          points: mark.notApplicable ? null : mark.points,
          computed: auto,
        },
        mark.place,
      ),
    ];
  });
}

function scoreOf(unit: string, criterion: Criterion, mark: Mark): Score {
  const { explanation, scorer } = mark;
  return {
    unit,
    criterion: criterion.code,
    stage: mark.stage,
    points: mark.points,
    max: maximumInForce(criterion),
    notApplicable: mark.notApplicable,
    explanation: { rule: ruleOf(mark), parts: { explanation, scorer: mark.stage === "self" ? null : scorer } },
    source: placeOf(mark),
  };
}

function ruleOf({ notApplicable, stage }: Mark): "not-applicable" | "self" | "entered" {
  if (notApplicable) return "not-applicable";
  return stage === "self" ? "self" : "entered";
}

function placeOf({ place: { file, sheet, cell } }: Mark): ScoreSource | null {
  return sheet === null || cell === null ? null : { file, sheet, cell };
}

function factsOf({ criterion, indicators, scored, benchmark }: LineCase, figure: Figure | null): Facts {
  const indicator = indicators.find(({ code }) => code === criterion.indicator);
  return {
    indicator:
      indicator === undefined || figure === null
        ? null
        : { ...indicatorFacts(indicator, figure), ...againstOf(criterion, benchmark) },
    document: documentOf(criterion, scored),
  };
}

/** The document of a line, by the line's own Hạn where it has one. */
function documentOf({ document, due }: Criterion, { documents, documentBy }: ScoredUnit): DocumentFacts | null {
  if (document === null) return null;
  return due === null || documentBy === undefined ? (documents[document] ?? null) : documentBy(document, due);
}

/** T by So với in place of the unit's target. */
function againstOf(
  criterion: Criterion,
  benchmark: Benchmark | null,
): Pick<IndicatorFacts, "target" | "targetState" | "against"> | null {
  if (benchmark === null) return null;
  const { figure } = benchmark;
  return {
    target: figure,
    targetState: figure === null ? "blank" : "value",
    against: isOfLastYear(criterion) ? "last-year" : "figure",
  };
}

function indicatorFacts(indicator: Indicator, figure: Figure): IndicatorFacts {
  return {
    evaluation: indicator.evaluation,
    measure: indicator.measure,
    acceptedTexts: indicator.acceptedTexts,
    result: figure.result,
    resultState: figure.resultState,
    target: figure.benchmark,
    hasNoTarget: hasNoTarget(figure),
    targetState: typeof figure.inForce === "string" ? "text" : figure.targetState,
  };
}
