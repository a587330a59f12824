import { sheetNames } from "../../contract/sheet-names";
import type { Board, Unit } from "../round/board";
import { type Submission, type ResultRow, type TargetRow, begunOwnCodes } from "../submissions/submission";
import { kindRules } from "../round/period";
import type { AdjustmentVersion } from "./adjustment-register";
import type { Figure } from "./figure";
import { type AssignedTarget, concerns, type Indicator } from "../round/indicator";
import { absentEntry, type Entry, type Source } from "../basics/entry";
import { calculatedResult } from "./calculated";
import { comparesInPercent, benchmarkOf, percentOfTarget } from "./target-percent";

type FigureBoard = Pick<Board, "period" | "indicators" | "assignedTargets">;

/** One unit's accepted submission with its register of adjustments. */
export type Report = {
  readonly unit: Unit;
  readonly submission: Submission;
  readonly adjustments: readonly AdjustmentVersion[];
};

/**
 * The figures of the reports in the order given (roster order), of each report the indicators that concern the unit as
 * the catalogue lists them, then its own begun rows R01 to R15. A unit without an accepted submission has no figures;
 * what a submission leaves out stays as blank, so nothing is lost silently.
 */
export function figuresOf(board: FigureBoard, reports: readonly Report[]): readonly Figure[] {
  const round = { period: board.period, planOf: assignedPlans(board) };
  return reports.flatMap((report) => {
    const given = board.indicators.filter((indicator) => concerns(indicator.scope, report.unit));
    const own = begunOwnCodes(report.submission, board.indicators);
    const results = resultsOf(report, given);
    return [
      ...given.map((indicator) => figureOf(round, report, { code: indicator.code, indicator, results })),
      ...own.map((code) => figureOf(round, report, { code, indicator: null, results })),
    ];
  });
}

/** `indicator` is `null` for the unit's own rows: more is better there, and nothing is known of mid-year. */
type Line = { readonly code: string; readonly indicator: Indicator | null; readonly results: ResultOf };

/** What was achieved: stated, or calculated from what is stated (contract §5, Chỉ tiêu); then no cell states it. */
type ResultOf = (code: string) => Entry;

function resultsOf({ submission }: Report, given: readonly Indicator[]): ResultOf {
  const stated = new Map(submission.results.map(({ code, result }) => [code, result]));
  const calculated = new Map(
    given.flatMap(({ code, calculation = null }) => {
      if (calculation === null) return [];
      const { result, resultState } = calculatedResult(calculation, (count) => stated.get(count));
      return [[code, { ...absentEntry, state: resultState, value: result }] as const];
    }),
  );
  return (code) => calculated.get(code) ?? stated.get(code) ?? absentEntry;
}

/** Kế hoạch 6 tháng of `Chỉ tiêu giao`, by unit and indicator. */
type PlanOf = (unit: string, code: string) => AssignedTarget["halfYearPlan"] | undefined;
type FigureRound = { readonly period: Board["period"]; readonly planOf: PlanOf };

function assignedPlans({ assignedTargets }: FigureBoard): PlanOf {
  const plans = new Map<string, AssignedTarget["halfYearPlan"]>();
  for (const { unit, code, halfYearPlan } of assignedTargets) {
    const key = `${unit}\u0000${code}`;
    if (!plans.has(key)) plans.set(key, halfYearPlan);
  }
  return (unit, code) => plans.get(`${unit}\u0000${code}`);
}

function figureOf(
  round: FigureRound,
  { unit, submission, adjustments }: Report,
  { code, indicator, results }: Line,
): Figure {
  const target = submission.targets.find((row) => row.code === code);
  const result = submission.results.find((row) => row.code === code);
  const registered: Entry = target?.target ?? absentEntry;
  const achieved = results(code);
  const versions = adjustments.filter((adjustment) => adjustment.indicator === code);
  const counting = versions.filter((version) => version.inForce);
  const inForce = counting.length === 0 ? registered.value : (counting.at(-1)?.applied ?? null);
  const newest = versions.at(-1);
  const halfYearPlan = halfYearPlanOf(round, { unit: unit.code, code, target, result });
  const measure = indicator === null ? (target?.measure.value ?? null) : indicator.measure;
  const benchmark = benchmarkOf(round.period, { indicator, target: inForce, halfYearPlan });
  const pctOfTarget = percentOfTarget(indicator ?? { evaluation: "higher", acceptedTexts: [] }, inForce, achieved);
  return {
    unit: unit.code,
    indicator: code,
    name: indicator?.name ?? target?.name.value ?? "",
    measure,
    target: registered.value,
    targetState: registered.state,
    adjustedTarget: newest?.to ?? null,
    inForce,
    targetVersion: counting.length,
    result: achieved.value,
    resultState: achieved.state,
    pctOfTarget,
    printedPercent: comparesInPercent(indicator, { result: achieved.value, inForce, measure }) ? pctOfTarget : null,
    benchmark,
    ...earlierFigures(round.period, target, result),
    rawTarget: registered.raw,
    rawResult: achieved.raw,
    source: sourceOf(submission, sheetNames.results, achieved),
    targetSource: sourceOf(submission, sheetNames.indicators, registered),
    adjustedSource: newest?.source ?? null,
  };
}

/** What the year before came to, in the time that the round is about (`samePeriod`) and in all. */
function earlierFigures(
  { kind }: Pick<Board["period"], "kind">,
  target: TargetRow | undefined,
  result: ResultRow | undefined,
): Pick<Figure, "samePeriod" | "previousYear"> {
  const previousYear = result?.previousYear.value ?? target?.previousYear.value ?? null;
  const earlier = { samePeriod: result?.samePeriod.value ?? null, previousYear };
  const { comparedWith } = kindRules[kind];
  return { previousYear, samePeriod: comparedWith === null ? null : earlier[comparedWith] };
}

type PlanCells = {
  readonly unit: string;
  readonly code: string;
  readonly target: TargetRow | undefined;
  readonly result: ResultRow | undefined;
};

/** What the Board itself gave counts before a unit's copy of it, which could have been overwritten. */
function halfYearPlanOf({ planOf }: FigureRound, { unit, code, target, result }: PlanCells): number | null {
  const plans = [planOf(unit, code), target?.halfYearPlan.value, result?.halfYearPlan.value];
  return plans.find((plan): plan is number => typeof plan === "number") ?? null;
}

function sourceOf(submission: Submission, sheet: string, entry: Entry): Source | null {
  return entry.cell === ""
    ? null
    : { file: submission.file.name, sheet: submission.sheets[sheet] ?? sheet, cell: entry.cell };
}

/** The figures as if no target had been adjusted, in roster order. */
export function registeredFigures(
  board: Board,
  roster: readonly Unit[],
  accepted: ReadonlyMap<string, Submission>,
): readonly Figure[] {
  return figuresOf(
    board,
    roster.flatMap((unit) => {
      const submission = accepted.get(unit.code);
      return submission === undefined ? [] : [{ unit, submission, adjustments: [] }];
    }),
  );
}
