import type { Board, Unit } from "../../domain/board";
import type { ContentItem, Indicator } from "../../domain/indicator";
import type { Period } from "../../domain/period";
import type { Cluster } from "../../domain/roster";
import type { Criterion } from "../../domain/scale";
import type { Submission } from "../../domain/submission";
import type { RowFacts, WorkbookMarks } from "../sheets/workbook-marks";
import type { OpenedUnitWorkbook } from "./open-unit-workbook";
import { ownCodes } from "./unit-forms";

const everyone = { include: [], exclude: [] } as const;

/**
 * As much of the Board as a unit's workbook itself tells, so that the unit can check it without the Board's: its own
 * rows with the facts that `_TD` kept. Scores and register stay with the Board.
 */
export function selfDescribedBoard(opened: OpenedUnitWorkbook, submission: Submission): { readonly board: Board; readonly unit: Unit } {
  const { marks } = opened;
  const cluster = marks.cluster ?? "";
  const board: Board = {
    kind: "board",
    period: periodOf(marks),
    clusters: [clusterOf(marks, cluster)],
    roster: [],
    documents: [
      { code: "BIEU", name: "", level: "unit", required: true, sheet: "Kết quả" },
      { code: "DC", name: "", level: "unit", required: false, sheet: "Điều chỉnh" },
    ],
    indicators: rowsOf(marks, "Chỉ tiêu", submission.targets)
      .filter(({ code }) => !ownCodes.includes(code))
      .map(({ code, row, facts }) => indicatorOf(code, row, facts)),
    assignedTargets: [],
    contentItems: rowsOf(marks, "Nội dung", submission.contents).map(({ code, facts }) => itemOf(code, facts)),
    criteria: rowsOf(marks, "Tự chấm", submission.selfScores).map(({ code, row, facts }) => criterionOf({ cluster, code, max: row?.max.value ?? facts?.maximum ?? 0 }, facts)),
    bands: [],
    conditions: [],
    classRules: [],
    awards: [],
    letterheads: [],
    receipts: [],
    opinions: [],
    scores: [],
    nominations: [],
    issues: [],
  };
  return { board, unit: unitOf(opened, submission.unit, cluster) };
}

type KnownRow<R> = { readonly code: string; readonly row: R | undefined; readonly facts: RowFacts | undefined };

/** Every row that was issued, also one that is gone, then those that the marks don't know. */
function rowsOf<R extends { readonly code: string }>(marks: WorkbookMarks, sheet: string, rows: readonly R[]): readonly KnownRow<R>[] {
  const prefix = `${sheet}:`;
  const issued = [...marks.facts.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const codes = new Set([...issued, ...rows.map((row) => row.code)]);
  return [...codes].map((code) => ({ code, row: rows.find((row) => row.code === code), facts: marks.facts.get(prefix + code) }));
}

/** Of no importance to a check, and unknown without the Board. */
const unknownDay = "9999-12-31";

function periodOf(marks: WorkbookMarks): Period {
  const { holdBy, sendBy, inclusive } = marks.deadlines;
  return {
    province: "",
    council: "",
    board: "",
    year: Number(marks.year ?? 0),
    kind: marks.period === "year" ? "year" : "h1",
    letterNumber: null,
    letterDate: null,
    unitHoldBy: holdBy ?? unknownDay,
    clusterHoldBy: unknownDay,
    unitSendBy: sendBy ?? unknownDay,
    clusterSendBy: unknownDay,
    inclusive,
    benchmarkPercent: 50,
    scoreByBenchmark: false,
    selfScoring: marks.selfScoring,
    ranked: false,
    scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending" },
    adjustmentInForce: "agreed",
    explainDifference: null,
  };
}

function clusterOf(marks: WorkbookMarks, code: string): Cluster {
  return {
    code,
    kind: "khoi",
    name: code,
    officer: null,
    rules: null,
    scaleState: marks.selfScoring ? "agreed" : "draft",
    declaredTotal: null,
    bonusCap: null,
    penaltyCap: null,
    totalCap: null,
    scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending" },
    tieBreaks: [],
    extendedTo: null,
    extensionReason: null,
  };
}

function unitOf(opened: OpenedUnitWorkbook, code: string, cluster: string): Unit {
  return {
    order: null,
    cluster,
    unit: code,
    code,
    name: opened.cover?.fields.name.value ?? code,
    aliases: [],
    type: null,
    role: "member",
    formality: "state",
    contact: null,
    email: null,
    phone: null,
    extendedTo: opened.marks.deadlines.extendedTo,
    extensionReason: null,
    exemptReason: null,
    from: null,
    to: null,
    successor: null,
    cell: "",
  };
}

function indicatorOf(code: string, row: Submission["targets"][number] | undefined, facts: RowFacts | undefined): Indicator {
  const measure = row?.measure.value ?? null;
  const words = facts === undefined ? measure === null : facts.reads === "words";
  return {
    code,
    section: null,
    name: row?.name.value ?? "",
    measure,
    evaluation: words ? "qualitative" : (facts?.judged?.evaluation ?? "higher"),
    nature: facts?.judged?.nature ?? "level",
    benchmarkPercent: null,
    scope: everyone,
    decimals: 2,
    minimum: facts?.minimum ?? null,
    maximum: facts?.maximum ?? null,
    acceptedTexts: [],
  };
}

function itemOf(code: string, facts: RowFacts | undefined): ContentItem {
  const reads = facts?.reads ?? "words";
  return { code, section: null, name: "", measure: null, type: reads === "words" ? "text" : reads, required: facts?.required ?? false, scope: everyone };
}

/**
 * Lines that are computed stand here as lines of a document that never comes: a check gives them no points. So do those of a
 * form without marks: whether it asks the unit for points on them, only the Board can tell.
 */
function criterionOf({ cluster, code, max }: Pick<Criterion, "cluster" | "code" | "max">, facts: RowFacts | undefined): Criterion {
  const byHand = facts?.required ?? false;
  const outside = facts === undefined ? max === 0 : byHand && (facts.minimum !== 0 || facts.maximum !== max);
  return {
    cluster,
    section: null,
    code,
    name: "",
    max,
    kind: outside ? "bonus-penalty" : byHand ? "direct" : "deadline",
    indicator: facts?.indicator ?? null,
    document: byHand ? null : "-",
    bandsBy: "percent",
    step: null,
    perTime: null,
    minimumPercent: null,
    lowest: facts?.minimum ?? null,
    highest: facts?.maximum ?? null,
    mayBeNotApplicable: facts?.mayBeNotApplicable ?? true,
    assessor: null,
    cell: "",
  };
}
