import type { StatedList } from "../../src/domain/round/decision-rules";
import type { Board, Unit } from "../../src/domain/round/board";
import { absentEntry, type Entry, type EntryState } from "../../src/domain/basics/entry";
import type { Indicator } from "../../src/domain/round/indicator";
import type { Period } from "../../src/domain/round/period";
import type { DocumentType, Receipt } from "../../src/domain/round/receipt";
import type { Cluster, Membership } from "../../src/domain/round/roster";
import type { Contender } from "../../src/domain/decisions/contenders";
import type { Total } from "../../src/domain/scoring/score";
import type { Criterion } from "../../src/domain/round/scale";
import type { Cover, FileFacts, Submission } from "../../src/domain/submissions/submission";

/** The round of the letter: reviews held by 30 June (units) and 5 July, reports in by 5 July and 10 July 2020. */
export const period: Period = {
  province: "Bắc Giang",
  council: "Hội đồng Thi đua – Khen thưởng tỉnh",
  board: "Ban Thi đua – Khen thưởng",
  year: 2020,
  kind: "h1",
  letterNumber: null,
  letterDate: null,
  unitHoldBy: "2020-06-30",
  clusterHoldBy: "2020-07-05",
  unitSendBy: "2020-07-05",
  clusterSendBy: "2020-07-10",
  inclusive: true,
  benchmarkPercent: 50,
  scoreByBenchmark: true,
  selfScoring: true,
  ranked: true,
  scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending" },
  adjustmentInForce: "agreed",
  explainDifference: null,
};

export function cluster(code: string, changes: Partial<Cluster> = {}): Cluster {
  return {
    code,
    kind: code.startsWith("K") ? "khoi" : "cum",
    name: `Cụm ${code}`,
    officer: null,
    rules: null,
    scaleState: "agreed",
    declaredTotal: null,
    bonusCap: null,
    penaltyCap: null,
    totalCap: null,
    totalFloor: null,
    scoring: period.scoring,
    tieBreaks: [],
    rankedBy: [],
    extendedTo: null,
    extensionReason: null,
    ...changes,
  };
}

/** A unit that is ranked by its total; more by `changes`. */
export function contender(total: Total, changes: Partial<Contender> = {}): Contender {
  return { unit: total.unit, cluster: total.cluster, guest: false, total, figures: [], scores: [], ...changes };
}

export function membership(unit: string, changes: Partial<Membership> = {}): Membership {
  return {
    order: null,
    cluster: unit.slice(0, 3),
    unit,
    name: `Đơn vị ${unit}`,
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
    ...changes,
  };
}

export function unitOf(code: string, changes: Partial<Membership> = {}): Unit {
  return { ...membership(code, changes), code };
}

export const documents: readonly DocumentType[] = [
  { code: "BC", name: "Báo cáo sơ kết", level: "unit", required: true, sheet: null },
  { code: "BIEU", name: "Biểu chỉ tiêu và kết quả", level: "unit", required: true, sheet: "Kết quả" },
  { code: "DC", name: "Bản đăng ký điều chỉnh", level: "unit", required: false, sheet: "Điều chỉnh" },
  { code: "C-BC", name: "Báo cáo cụm", level: "cluster", required: true, sheet: null },
  { code: "C-TD", name: "Thang bảng chấm điểm", level: "cluster", required: true, sheet: "Thang điểm" },
  { code: "C-GU", name: "Giao ước thi đua", level: "cluster", required: false, sheet: null },
];

export function indicator(code: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    code,
    section: null,
    name: `Chỉ tiêu ${code}`,
    measure: "tỷ đồng",
    evaluation: "higher",
    nature: "flow",
    benchmarkPercent: null,
    scope: { include: [], exclude: [] },
    decimals: 2,
    minimum: null,
    maximum: null,
    acceptedTexts: [],
    ...changes,
  };
}

export function criterion(code: string, changes: Partial<Criterion> = {}): Criterion {
  return {
    cluster: "*",
    section: null,
    code,
    name: `Tiêu chí ${code}`,
    max: 10,
    kind: "proportional",
    indicator: null,
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
    ...{ roundTo: null, concerns: null },
    countsToward: null,
    assessor: null,
    cell: "C2",
    ...changes,
  };
}

export function boardOf(changes: Partial<Board> = {}): Board {
  return {
    kind: "board",
    period,
    clusters: [cluster("C01")],
    roster: [membership("C01-01", { role: "leader" })],
    documents,
    indicators: [],
    assignedTargets: [],
    contentItems: [],
    criteria: [],
    bands: [],
    ...{ conditions: [], classRules: [], awards: [], letterheads: [], nominations: [] },
    receipts: [],
    reminders: [],
    opinions: [],
    scores: [],
    issues: [],
    ...changes,
  };
}

export function receipt(sender: string, changes: Partial<Receipt> = {}): Receipt {
  return {
    sender,
    document: null,
    number: null,
    signedOn: null,
    arrivalNumber: null,
    arrivedOn: null,
    way: null,
    file: null,
    sha256: null,
    state: "received",
    completeBy: null,
    note: null,
    cell: "A2",
    ...changes,
  };
}

/** A typed entry; a number, text, or nothing at all. */
export function entry<T extends number | string | boolean>(value: T | null, cell = "", state?: EntryState): Entry<T> {
  const found = value === null ? "blank" : typeof value === "number" ? "value" : "text";
  return { state: state ?? found, value, raw: value === null ? null : String(value), cell };
}

/** Something typed that is no plain value: KAD, KG, or unreadable. */
export function mark(state: "not-applicable" | "not-assigned" | "invalid", cell = ""): Entry<never> {
  return { state, value: null, raw: "x", cell };
}

export function fileFacts(name: string, changes: Partial<FileFacts> = {}): FileFacts {
  return { name, sha256: `sha-${name}`, changed: null, receivedOption: null, ...changes };
}

export const emptyCover: Cover = {
  asOf: absentEntry,
  dataNature: absentEntry,
  reviewForm: absentEntry,
  reviewDate: absentEntry,
  adjusts: absentEntry,
  documentNumber: absentEntry,
  signedOn: absentEntry,
  preparedBy: absentEntry,
  phone: absentEntry,
};

export const fullCover: Cover = {
  ...emptyCover,
  asOf: entry("2020-06-30", "C6", "value"),
  dataNature: entry<"estimate" | "official">("official", "C7"),
  reviewForm: entry<"conference">("conference", "C8"),
  reviewDate: entry("2020-06-26", "C9", "value"),
  adjusts: entry<"yes" | "no">("no", "C10"),
  preparedBy: entry("Nguyễn Văn A", "C13"),
};

export function submission(unit: string, changes: Partial<Submission> = {}): Submission {
  return {
    unit,
    file: fileFacts(`${unit}.xlsx`),
    sheets: {},
    structure: "ok",
    cover: fullCover,
    targets: [],
    results: [],
    adjustments: [],
    selfScores: [],
    askedSelfScores: null,
    commendations: [],
    contents: [],
    issues: [],
    ...changes,
  };
}

/** A condition on which no other agency has said anything. */
export const noList: StatedList = { agency: null, due: null, receivedOn: null, paper: null, asked: [] };
