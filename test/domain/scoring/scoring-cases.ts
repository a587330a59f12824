import type { Unit } from "../../../src/domain/round/board";
import type { Entry } from "../../../src/domain/basics/entry";
import type { Figure } from "../../../src/domain/figures/figure";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { Cluster } from "../../../src/domain/round/roster";
import type { Band, Criterion, EnteredScore } from "../../../src/domain/round/scale";
import type { ScoringCase, IndicatorFacts } from "../../../src/domain/ways/way";
import { computePoints } from "../../../src/domain/ways/ways";
import { roundPoints } from "../../../src/domain/basics/exact";
import type { ScoredUnit } from "../../../src/domain/scoring/scored-unit";
import type { SelfScoreRow } from "../../../src/domain/submissions/submission";

export function criterion(given: Partial<Criterion> = {}): Criterion {
  return {
    cluster: "K01",
    section: "I",
    code: "TC01",
    name: "Thu ngân sách",
    max: 10,
    kind: "proportional",
    indicator: "KT01",
    document: null,
    bandsBy: "percent",
    step: null,
    perTime: null,
    minimumPercent: null,
    lowest: null,
    highest: null,
    mayBeNotApplicable: false,
    comparedWith: null,
    whenNotAssigned: null,
    conditions: null,
    excessBy: null,
    whenLeftOut: null,
    partSteps: null,
    bonusGroup: null,
    due: null,
    needsEvidence: false,
    roundTo: null,
    concerns: null,
    countsToward: null,
    assessor: null,
    cell: "C2",
    ...given,
  };
}

/** Bands as "from:points" or "text:points", separated by ";". */
export function bandsFrom(table: string, code = "TC01"): readonly Band[] {
  return table.split(";").map((row) => {
    const [key = "", points = ""] = row.split(":");
    const from = Number(key);
    const isText = Number.isNaN(from);
    const band = { cluster: "K01", criterion: code, points: Number(points), meaning: null };
    return { ...band, from: isText ? null : from, text: isText ? key.trim() : null };
  });
}

export function indicatorFacts(given: Partial<IndicatorFacts> = {}): IndicatorFacts {
  return {
    evaluation: "higher",
    measure: null,
    acceptedTexts: [],
    result: 80,
    resultState: typeof given.result === "string" ? "text" : given.result === null ? "blank" : "value",
    target: 100,
    targetState: given.target === null ? "blank" : "value",
    ...given,
  };
}

export function scoringCase(given: Partial<ScoringCase>): ScoringCase {
  const facts = { indicator: indicatorFacts(), document: null };
  return {
    criterion: criterion(),
    bands: [],
    facts,
    peers: { bestResult: null, results: [], greatestExcess: null, bestUnassigned: null },
    most: null,
    ...given,
  };
}

/** Points to 2 decimals, else the reason or the outcome. */
export function outcomeOf(given: ScoringCase, decimals = 2): number | string {
  const computed = computePoints(given);
  if (computed.outcome === "points") return roundPoints(computed.points, decimals);
  return computed.outcome === "not-computable" ? computed.reason : computed.outcome;
}

export function cluster(given: Partial<Cluster> = {}): Cluster {
  return {
    code: "K01",
    kind: "khoi",
    name: "Khối thi đua các cơ quan Đảng",
    officer: null,
    rules: null,
    scaleState: "accepted",
    declaredTotal: null,
    bonusCap: null,
    penaltyCap: null,
    totalCap: null,
    totalFloor: null,
    scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending" },
    tieBreaks: [],
    rankedBy: [],
    extendedTo: null,
    extensionReason: null,
    ...given,
  };
}

export function unit(code: string, given: Partial<Unit> = {}): Unit {
  return {
    code,
    unit: code,
    order: null,
    cluster: "K01",
    name: `Đơn vị ${code}`,
    aliases: [],
    type: null,
    role: "member",
    formality: "state",
    contact: null,
    email: null,
    phone: null,
    extendedTo: null,
    extensionReason: null,
    exemptReason: null,
    from: null,
    to: null,
    successor: null,
    cell: "C2",
    ...given,
  };
}

export function scoredUnit(code: string, given: Partial<ScoredUnit> = {}): ScoredUnit {
  return { unit: unit(code), figures: [], documents: {}, self: null, ...given };
}

export function indicator(code: string, given: Partial<Indicator> = {}): Indicator {
  return {
    code,
    section: null,
    name: code,
    measure: null,
    evaluation: "higher",
    nature: "flow",
    benchmarkPercent: null,
    scope: { include: [], exclude: [] },
    decimals: 2,
    minimum: null,
    maximum: null,
    acceptedTexts: [],
    ...given,
  };
}

export function figure(given: Partial<Figure> = {}): Figure {
  const target = given.benchmark === undefined ? 100 : given.benchmark;
  return {
    unit: "U1",
    indicator: "KT01",
    name: "KT01",
    measure: null,
    target,
    targetState: target === null ? "blank" : "value",
    adjustedTarget: null,
    inForce: target,
    targetVersion: 0,
    result: 80,
    resultState: given.result === null ? "blank" : "value",
    pctOfTarget: null,
    printedPercent: null,
    benchmark: target,
    samePeriod: null,
    previousYear: null,
    rawTarget: null,
    rawResult: null,
    source: { file: "K01/U1.xlsx", sheet: "Kết quả", cell: "H5" },
    targetSource: { file: "K01/U1.xlsx", sheet: "Chỉ tiêu", cell: "G5" },
    adjustedSource: null,
    ...given,
  };
}

export function entered(given: Partial<EnteredScore>): EnteredScore {
  const blank = { notApplicable: false, explanation: null, scorer: null, date: null, cell: "D2", file: null };
  return { unit: "U1", criterion: "TC01", stage: "cluster", points: null, ...blank, ...given };
}

function entry<T extends number | string>(value: T | null, cell: string): Entry<T> {
  const state = value === null ? "blank" : typeof value === "number" ? "value" : "text";
  return { state, value, raw: value === null ? null : String(value), cell };
}

/** A row of `Tự chấm`; `mark` is what stands in Không áp dụng. */
export function selfRow(code: string, points: number | null, mark: string | null = null): SelfScoreRow {
  return {
    code,
    max: entry<number>(10, "D7"),
    points: entry(points, "E7"),
    notApplicable: entry(mark, "F7"),
    evidence: entry<string>(null, "G7"),
    explanation: entry<string>(null, "H7"),
  };
}
