import { blankValues } from "../description/sheet-form";
import { clusterList, rosterList } from "../sheets/board/roster-lists";
import type { Unit } from "../../domain/round/board";
import { isPeriodKind, kindRules, type Period } from "../../domain/round/period";
import type { Cluster } from "../../domain/round/roster";
import type { WorkbookMarks } from "../marks/workbook-marks";
import type { OpenedUnitWorkbook } from "./open-unit-workbook";

/** Unknown without the Board, and not needed for a check. */
const unknownDay = "9999-12-31";

export function periodOf(marks: WorkbookMarks): Period {
  const { holdBy, sendBy, inclusive } = marks.deadlines;
  const kind = isPeriodKind(marks.period) ? marks.period : "h1";
  const { review } = kindRules[kind];
  return {
    province: "",
    council: "",
    board: "",
    year: Number(marks.year ?? 0),
    kind,
    letterNumber: null,
    letterDate: null,
    unitHoldBy: review ? (holdBy ?? unknownDay) : null,
    clusterHoldBy: review ? unknownDay : null,
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

export function clusterOf(marks: WorkbookMarks, code: string): Cluster {
  return {
    ...blankValues(clusterList),
    code,
    kind: "khoi",
    name: code,
    scaleState: marks.selfScoring ? "agreed" : "draft",
    scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending" },
    tieBreaks: [],
    rankedBy: [],
  };
}

export function unitOf(opened: OpenedUnitWorkbook, code: string, cluster: string): Unit {
  return {
    ...blankValues(rosterList),
    cluster,
    unit: code,
    code,
    name: opened.cover?.fields.name.value ?? code,
    aliases: [],
    role: "member",
    formality: "state",
    extendedTo: opened.marks.deadlines.extendedTo,
    cell: "",
  };
}
