import type { NextStepParams } from "../../src/text/vi/pane/next-step";
import type { PaneTexts } from "../../src/text/vi/pane";
import { sampleBrowse } from "./sample-browse";
import { sampleSetup } from "./sample-setup";

type Says = (...given: never[]) => unknown;
type HasFunctions<T> = T extends Says
  ? true
  : T extends readonly unknown[]
    ? false
    : T extends object
      ? true extends { [K in keyof T]: HasFunctions<T[K]> }[keyof T]
        ? true
        : false
      : false;

/** The parameters of every function of a group, and of the groups in it; labels that are no functions are left out. */
type Samples<G> = {
  readonly [K in keyof G as HasFunctions<G[K]> extends true ? K : never]: G[K] extends (...given: infer P) => unknown
    ? P
    : Samples<G[K]>;
};

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
    followed: [...count],
    follow: [{ name: "Khối nội chính" }],
    clusterSent: [{ words: "Đúng hạn" }],
  },
  receive: {
    chosen: [...count],
    reading: [...step],
    readDone: [...count],
    moreFiles: [...count],
    receivedOn: [{ date: "2020-06-28", confirmed: false }],
    showContents: [{ file: "K03/SNV.xlsx" }],
    filled: [{ sheet: "Kết quả", filled: 38 }],
    preparedBy: [{ name: "Nguyễn Thị Mẫu", phone: "0204 111 222" }],
    letter: [{ number: "45/BC-SNV" }],
    changedSince: [{ file: "SNV.xlsx", count: 2 }],
    change: [{ sheet: "Kết quả", name: "Thu ngân sách", header: "Thực hiện trong kỳ", before: "500", after: null }],
    isItFrom: [{ unit: "Sở Nội vụ" }],
    yesFrom: [{ unit: "Sở Nội vụ" }],
    confirmedSender: [{ file: "bc.xlsx", unit: "Sở Nội vụ" }],
    waitingTitle: [...count],
    dismissed: [{ file: "bc.xlsx" }],
    copy: {
      brings: [{ added: 3, filled: 4, files: 5, conflicts: 6 }],
      addedTitle: [...count],
      filledTitle: [...count],
      filesTitle: [...count],
      conflictsTitle: [...count],
      entry: [{ sheet: "Điểm chấm", what: "K03-02 · TC10", column: "Điểm", value: "5,5", cell: "D7" }],
      conflict: [{ sheet: "Điểm chấm", what: "K03-02 · TC10", column: "Điểm", cell: "D7" }],
      stands: [{ value: "5,5" }],
      other: [{ value: "6" }],
      more: [...count],
      merged: [{ added: 3, filled: 4, files: 5, open: 6 }],
    },
    incoming: {
      found: [{ matched: 7, all: 9 }],
      paper: [{ number: "45/BC-SNV", author: "Sở Nội vụ", subject: "Báo cáo sơ kết", date: "2020-06-29" }],
      otherDay: [{ date: "2020-06-28" }],
      unmatched: [...count],
      more: [...count],
      confirm: [...count],
      confirmed: [...count],
    },
    willWrite: [{ newReports: 12, replaced: 3, identified: 1, registerRows: 15, sheets: 11 }],
    writing: [{ done: 9, all: 24 }],
    cost: [{ syncs: 14, kilobytes: 1830 }],
  },
  mark: {
    makeNamed: [{ name: "Sở Nội vụ" }],
    fileNeeded: [{ name: "K03/K03-03.xlsx" }],
    otherFile: [{ name: "K03/K03-03.xlsx" }],
    made: [{ error: 3, warning: 1, notice: 1 }],
  },
  check: {
    verdict: [{ error: 3, warning: 21, notice: 1 }],
    own: [{ errors: 0, warnings: 5 }],
    counts: [{ error: 3, warning: 21, notice: 1 }],
    blanks: [...count],
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
  browse: sampleBrowse,
  adjust: {
    counts: [{ requests: 12, units: 5, open: 3 }],
    fromTo: [{ from: "1.000", to: "900", measure: "tỷ đồng" }],
    change: [{ percent: -10 }],
    version: [{ version: 2 }],
    opinionLabel: [{ unit: "Sở Nội vụ", indicator: "Thu ngân sách" }],
    written: [{ opinion: "Thống nhất" }],
  },
  scale: {
    fits: [{ sum: 100 }],
    differs: [{ sum: 98.5, declared: 100 }],
    undeclared: [{ sum: 100 }],
    entered: [...count],
    indicator: [{ name: "Thu ngân sách" }],
    document: [{ name: "Biểu chỉ tiêu" }],
    assessor: [{ name: "Sở Nội vụ" }],
    band: [{ from: 80, text: null, points: 5, by: "percent" }],
    given: [{ label: "Bước", value: 5 }],
    sectionSum: [{ sum: 60 }],
    editLine: [{ code: "TC01" }],
    unwritten: [...count],
    written: [...count],
    line: { openOf: [{ code: "TC01" }], dropBand: [{ order: 2 }], written: [{ code: "TC01" }] },
    sent: {
      others: [...count],
      waiting: [...count],
      means: [{ file: "C01/_C01.xlsx" }],
      states: [{ field: "Điểm chuẩn", value: "10" }],
      changed: [{ field: "Điểm chuẩn", old: "10", now: "12,5" }],
    },
  },
  score: {
    openSummary: [{ criteria: 4, units: 2 }],
    waitingSummary: [{ criteria: 4, units: 2 }],
    open: [...count],
    waiting: [...count],
    total: [{ points: 86.5, full: 100, decimals: 2 }],
    rescaled: [{ base: 13, rescaled: 86.67, decimals: 2 }],
    soFar: [{ points: 62.5, decimals: 2 }],
    rank: [{ rank: 2, tied: true }],
    unwritten: [...count],
    outOf: [{ points: 7.5, max: 10, decimals: 2 }],
    bounds: [{ lowest: 0, highest: 10 }],
    tooHigh: [{ points: 10 }],
    tooLow: [{ points: 0 }],
    reasonAsked: [{ points: 1.5 }],
    beside: [{ stage: "self", points: 9 }],
    difference: [{ points: -1.5 }],
    statedReason: [{ text: "Thiếu minh chứng" }],
    inSheet: [{ points: 7.5 }],
    closedByFormula: [{ cell: "D5" }],
    notCounted: [{ cell: "D5" }],
    toMend: [...count],
    written: [...count],
    nextMember: [{ name: "Sở Nội vụ" }],
    dropped: {
      waiting: [...count],
      elsewhere: [...count],
      said: [{ said: "Cụm, khối chấm 7,5", file: "C01/_C01.xlsx", cell: "D6", now: "Cụm, khối chấm 8" }],
    },
  },
  slips: {
    made: [{ agencies: 12, cross: 184 }],
    taken: [{ files: 25, added: 310, unchanged: 12 }],
    toSee: [...count],
  },
  nominate: {
    clusterOption: [{ code: "K03", name: "Khối thi đua số 3", count: 2 }],
    province: [{ nominated: 5, boardAgreed: 3, decided: 2, limit: 4, basis: "20%" }],
    opineOf: [{ name: "Sở Một" }],
    awardOption: [{ name: "Cờ thi đua", count: 1, limit: 2 }],
    quota: [{ count: 1, limit: 2 }],
    quotaShare: [{ percent: 50, base: "Đơn vị được bình xét trong cụm, khối" }],
    overQuota: [{ count: 3, limit: 2 }],
    threshold: [{ percent: 80, base: "Số phiếu hợp lệ" }],
    tied: [{ names: "Sở Một; Sở Hai", limit: 1 }],
    standing: [{ total: 95.5, rank: 1, tied: true }],
    votes: [{ agreed: 7, all: 8, base: "valid", percent: 87.5 }],
    led: [{ words: "K03" }],
    eligible: [{ words: "Có" }],
    boardOpinion: [{ words: "Đồng ý" }],
    councilDecision: [{ words: "Đồng ý" }],
    up: [{ name: "Sở Một" }],
    down: [{ name: "Sở Một" }],
    editOf: [{ name: "Sở Một" }],
    candidate: [{ name: "Sở Một", rank: 1, barred: true }],
    members: [...count],
  },
  consolidate: {
    willWrite: [{ asOf: "2020-07-15", changed: 3, sheets: 11 }],
    sheetRows: [{ rows: 184, changed: 12 }],
    lastWrite: [{ at: "2020-07-15T08:05:00", newReports: 12, replaced: 0 }],
    notUndone: [{ changed: "'Sổ theo dõi'!F12" }],
  },
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
  send: {
    readyTitle: [{ warnings: 2 }],
    readyBody: [{ toSee: 2 }],
    openTitle: [{ blank: 3, errors: 1 }],
    deadline: [{ lastDay: "2020-06-30", daysLeft: 5 }],
    saved: [{ name: "SNV.xlsx" }],
    opened: [{ name: "SNV.xlsx" }],
  },
  setup: sampleSetup,
  urge: {
    counts: [{ unsent: 17, toComplete: 9 }],
    everyone: [...count],
    one: [{ name: "Khối các cơ quan Đảng", count: 3 }],
    withIncomplete: [...count],
    mailLabel: [...count],
  },
  help: { version: [{ version: "0.1.0" }] },
  selfTest: { running: [...step], passed: [{ passed: 22, all: 23 }] },
  notExcel: {},
};

const deadline = { lastDay: "2020-06-30", daysLeft: 5 };

export const sampleNextSteps: NextStepParams = {
  "no-period": {},
  "no-units": {},
  "first-reports": { ...deadline, units: 182 },
  "before-deadline": { ...deadline, units: 34, clusters: 11 },
  "after-deadline": { lastDay: "2020-06-30", daysOver: 15, units: 17, clusters: 16 },
  "to-score": { criteria: 4, units: 2 },
  "to-correct": { errors: 19 },
  "wait-for-completed": { units: 2, clusters: 2 },
  "confirm-dates": { units: 55 },
  "wait-for-clusters": { lastDay: "2020-07-10", daysLeft: 3, clusters: 4 },
  "all-done": {},
  "unit-to-fill": { blank: 3, errors: 1 },
  "unit-ready": { warnings: 2 },
};
