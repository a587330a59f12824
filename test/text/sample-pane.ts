import type { NextStepParams, PaneTexts } from "../../src/text/pane-texts";
import { sampleSetup } from "./sample-setup";

type Says = (...given: never[]) => unknown;
type HasFunctions<T> = T extends Says ? true : T extends readonly unknown[] ? false : T extends object ? (true extends { [K in keyof T]: HasFunctions<T[K]> }[keyof T] ? true : false) : false;

/** The parameters of every function of a group, and of the groups in it; labels that are no functions are left out. */
type Samples<G> = { readonly [K in keyof G as HasFunctions<G[K]> extends true ? K : never]: G[K] extends (...given: infer P) => unknown ? P : Samples<G[K]> };

const count = [{ count: 12 }] as const;
const step = [{ done: 137, all: 184, name: "K03/SNV.xlsx" }] as const;
const place = { file: "K03/SNV.xlsx", sheet: "Kết quả", cell: "H14" };

export const samplePane: { readonly [G in Exclude<keyof PaneTexts, "next" | "trouble">]: Samples<PaneTexts[G]> } = {
  frame: { round: [{ kind: "h1", year: 2020 }] },
  start: {},
  situation: {
    asOf: [{ date: "2020-07-05" }],
    countdown: [{ daysLeft: 5 }],
    lastDay: [{ date: "2020-06-30" }],
    expected: [...count],
    received: [{ received: 7, expected: 9 }],
    clusterSent: [{ words: "Đúng hạn" }],
  },
  receive: {
    chosen: [...count],
    reading: [...step],
    readDone: [...count],
    willWrite: [{ newReports: 12, replaced: 3, registerRows: 15, sheets: 11 }],
    writing: [{ done: 9, all: 24 }],
    cost: [{ syncs: 14, kilobytes: 1830 }],
  },
  check: {
    verdict: [{ error: 3, warning: 21, notice: 1 }],
    counts: [{ error: 3, warning: 21, notice: 1 }],
    blankCell: [{ label: "Thực hiện trong kỳ" }],
    filled: [{ filled: 42, required: 50, percent: 84 }],
    inCell: [place],
    moreGroups: [...count],
    groupSheet: [place],
    groupCluster: [{ cluster: "Khối nội chính" }],
    groupFile: [place],
    shown: [{ shown: 12, all: 340 }],
    openUnitNamed: [{ name: "Sở Nội vụ" }],
    copyMessageNamed: [{ name: "Sở Nội vụ" }],
    messageLabel: [{ name: "Sở Nội vụ" }],
    goToIssue: [{ place: "Trang Kết quả, ô H14" }],
    inFile: [place],
    inSheet: [place],
    more: [...count],
  },
  explain: {
    targetVersion: [{ value: "500", version: 2 }],
    adjustmentVersion: [{ version: 2 }],
    tied: [{ rank: "2" }],
    filledOf: [{ filled: 57, required: 59 }],
    receivedOn: [{ date: "2020-06-29", source: "Sổ theo dõi" }],
    olderIssue: [{ code: "required-blank" }],
  },
  browse: {
    cluster: { officer: [{ name: "Nguyễn Thị Mẫu" }], lastDay: [{ date: "2020-07-10" }], matrixLabel: [{ name: "Khối nội chính" }] },
    unit: {
      filledOf: [{ filled: 57, required: 59 }],
      lastDay: [{ date: "2020-06-30" }],
      extended: [{ date: "2020-07-05", reason: "Thiên tai" }],
      exempt: [{ reason: "Mới thành lập" }],
      receipt: [{ date: "2020-06-29", source: "Sổ theo dõi", confirmed: false }],
      preparedBy: [{ name: "Nguyễn Thị Mẫu" }],
      documentNumber: [{ number: "12/BC-SNV" }],
      changes: [...count],
      changePlace: [{ sheet: "Kết quả", row: "A1", header: "Thực hiện trong kỳ" }],
    },
  },
  adjust: {
    counts: [{ requests: 12, units: 5, open: 3 }],
    fromTo: [{ from: "1.000", to: "900", measure: "tỷ đồng" }],
    change: [{ percent: -10 }],
    version: [{ version: 2 }],
    opinionLabel: [{ unit: "Sở Nội vụ", indicator: "Thu ngân sách" }],
    written: [{ opinion: "Thống nhất" }],
  },
  scale: {},
  score: {},
  nominate: {},
  consolidate: {},
  copying: {},
  handIn: {
    open: [...count],
    lastDay: [{ date: "2020-07-10" }],
    check: [{ code: "reports", open: 2, all: 9 }],
    moreNames: [...count],
    cell: [{ sheet: "Thông tin chung", cell: "B9" }],
    fileTitle: [{ name: "_K03.xlsx" }],
    make: [{ name: "_K03.xlsx" }],
    saved: [{ name: "_K03.xlsx" }],
    opened: [{ name: "_K03.xlsx" }],
    unsupported: [{ name: "_K03.xlsx" }],
  },
  send: {},
  setup: sampleSetup,
  urge: { counts: [{ unsent: 17, toComplete: 9 }], everyone: [...count], one: [{ name: "Khối các cơ quan Đảng", count: 3 }], withIncomplete: [...count], mailLabel: [...count] },
  help: { version: [{ version: "0.1.0" }] },
  selfTest: { running: [...step], passed: [{ passed: 22, all: 23 }] },
  notExcel: {},
};

const deadline = { lastDay: "2020-06-30", daysLeft: 5 };

export const sampleNextSteps: NextStepParams = {
  "no-period": {},
  "first-reports": { ...deadline, units: 182 },
  "before-deadline": { ...deadline, units: 34, clusters: 11 },
  "after-deadline": { lastDay: "2020-06-30", daysOver: 15, units: 17, clusters: 16 },
  "to-correct": { errors: 19 },
  "confirm-dates": { units: 55 },
  "wait-for-clusters": { lastDay: "2020-07-10", daysLeft: 3, clusters: 4 },
  "all-done": {},
  "unit-to-fill": { blank: 3, errors: 1 },
  "unit-ready": { warnings: 2 },
};
