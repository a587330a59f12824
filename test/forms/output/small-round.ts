import { withIndexes } from "../../support/with-indexes";
import type { Consolidation, KnownFile } from "../../../src/domain/consolidation";
import type { ContentItem } from "../../../src/domain/round/indicator";
import type { Figure } from "../../../src/domain/figures/figure";
import type { ClusterStanding, UnitStanding } from "../../../src/domain/standing/standing";
import { award } from "../../domain/decisions/award-sample";
import { boardOf, cluster, indicator, unitOf } from "../../domain/round-samples";
import { askedAdjustments, sentSubmissions } from "./small-submissions";

/** Two clusters, five units: on time, late on a file's own time, missing, exempt, and a guest. */
const roster = [
  unitOf("C01-01", { role: "leader", name: "Huyện Lục Ngạn" }),
  unitOf("C01-02", { role: "deputy", name: "Huyện Yên Thế", extendedTo: "2020-07-06" }),
  unitOf("C01-03", { name: "Huyện Sơn Động" }),
  unitOf("K01-01", { role: "leader", name: "Sở Nội vụ", exemptReason: "Mới thành lập" }),
  unitOf("K01-02", { role: "guest", name: "Chi cục Thuế" }),
];

export function standing(code: string, changes: Partial<UnitStanding> = {}): UnitStanding {
  const unit = roster.find((each) => each.code === code) ?? unitOf(code);
  return {
    code,
    name: unit.name,
    cluster: unit.cluster,
    role: unit.role,
    received: null,
    receivedSource: null,
    confirmed: false,
    version: null,
    structure: null,
    requiredCells: 8,
    filledCells: 0,
    status: "missing",
    daysLate: null,
    workingDaysLate: null,
    extendedTo: unit.extendedTo,
    reviewHeld: null,
    reviewStatus: "unknown",
    complete: false,
    documents: { BC: "missing", BIEU: "missing", DC: "unanswered" },
    ...changes,
  };
}

const sent = {
  structure: "ok",
  version: 1,
  filledCells: 8,
  confirmed: true,
  receivedSource: "ledger",
  reviewHeld: "2020-06-26",
  reviewStatus: "on-time",
} as const;

const units: readonly UnitStanding[] = [
  standing("C01-01", {
    ...sent,
    received: "2020-07-03",
    status: "on-time",
    daysLate: 0,
    workingDaysLate: 0,
    complete: true,
    documents: { BC: "present", BIEU: "present", DC: "present" },
  }),
  standing("C01-02", {
    ...sent,
    received: "2020-07-09",
    receivedSource: "file",
    confirmed: false,
    status: "late",
    daysLate: 3,
    workingDaysLate: 3,
    filledCells: 7,
    documents: { BC: "missing", BIEU: "present", DC: "none" },
  }),
  standing("C01-03"),
  standing("K01-01", { status: "exempt" }),
  standing("K01-02", {
    ...sent,
    received: "2020-07-04",
    status: "on-time",
    daysLate: 0,
    workingDaysLate: 0,
    complete: true,
  }),
];

export function clusterLine(code: string, changes: Partial<ClusterStanding>): ClusterStanding {
  const none = { expected: 0, received: 0, onTime: 0, late: 0, missing: 0, notDue: 0, returned: 0, complete: 0 };
  return {
    code,
    name: `Cụm ${code}`,
    kind: code.startsWith("K") ? "khoi" : "cum",
    ...none,
    requiredCellPct: null,
    status: "missing",
    daysLate: null,
    reviewHeld: null,
    documents: {},
    ...changes,
  };
}

const clusters = [
  clusterLine("C01", {
    expected: 3,
    received: 2,
    onTime: 1,
    late: 1,
    missing: 1,
    complete: 1,
    requiredCellPct: 62.5,
    status: "late",
    daysLate: 2,
    reviewHeld: "2020-07-02",
    documents: { "C-BC": "present", "C-TD": "missing" },
  }),
  clusterLine("K01", { name: "Khối Nội chính" }),
];

export function figure(unit: string, code: string, changes: Partial<Figure> = {}): Figure {
  return {
    unit,
    indicator: code,
    name: `Chỉ tiêu ${code}`,
    measure: "tỷ đồng",
    target: 100,
    targetState: "value",
    adjustedTarget: null,
    inForce: 100,
    targetVersion: 0,
    result: 60,
    resultState: "value",
    pctOfTarget: 60,
    printedPercent: 60,
    benchmark: 50,
    samePeriod: null,
    previousYear: null,
    rawTarget: "100",
    rawResult: "60",
    source: null,
    targetSource: null,
    adjustedSource: null,
    ...changes,
  };
}

export function item(code: string, changes: Partial<ContentItem> = {}): ContentItem {
  return {
    code,
    section: "I. Phong trào",
    name: `Nội dung ${code}`,
    measure: null,
    type: "text",
    required: true,
    scope: { include: [], exclude: [] },
    indicator: null,
    ...changes,
  };
}

const knownFile: KnownFile = {
  name: "C01/C01-01.xlsx",
  sha256: "9f86d081",
  verdict: "superseded",
  unit: "C01-01",
  cluster: "C01",
  reason: { code: "superseded", params: { name: "C01-01 sửa.xlsx", received: "2020-07-04" } },
  changed: "2020-07-03T16:25:08",
  received: "2020-07-03",
  confirmed: false,
  checkNumbers: { "Chỉ tiêu": "889012", "Kết quả": "000017" },
};

export function smallRound(changes: Partial<Consolidation> = {}): Consolidation {
  return withIndexes({
    board: boardOf({
      clusters: [cluster("C01"), cluster("K01", { name: "Khối Nội chính" })],
      roster,
      indicators: [
        indicator("KT01", { decimals: 0 }),
        indicator("KT02", { evaluation: "lower", measure: "%", decimals: 1 }),
      ],
      contentItems: [item("N01", { type: "number", measure: "cuộc" }), item("N02")],
      awards: [award("Cờ thi đua của Chính phủ")],
    }),
    asOf: "2020-07-15",
    roster,
    files: [],
    knownFiles: [knownFile],
    units,
    clusters,
    figures: [
      figure("C01-01", "KT01"),
      figure("C01-02", "KT01", { result: 40 }),
      figure("C01-01", "KT02", { result: 52, benchmark: 51.5 }),
      figure("C01-02", "KT02", { result: null }),
    ],
    adjustments: askedAdjustments,
    scores: [],
    totals: [],
    ranking: [],
    findings: [],
    classes: [],
    nominations: { clusters: [], province: [] },
    agencyLists: [],
    issues: [
      {
        code: "required-blank",
        params: { label: "Thực hiện trong kỳ" },
        place: { unit: "C01-02", cluster: "C01", file: "C01-02.xlsx", sheet: "Kết quả", cell: "H9" },
      },
      {
        code: "cluster-without-leader",
        params: { code: "K01" },
        place: { unit: null, cluster: "K01", file: null, sheet: null, cell: null },
      },
      {
        code: "receipt-unconfirmed",
        params: { date: "2020-07-09" },
        place: { unit: "C01-02", cluster: "C01", file: "C01-02.xlsx", sheet: null, cell: null },
      },
    ],
    accepted: sentSubmissions,
    sent: new Map(),
    statedTotals: [],
    ...changes,
  });
}
