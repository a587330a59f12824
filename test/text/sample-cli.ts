import type { Samples } from "./samples";
import type { DemoTexts } from "../../src/text/vi/cli-demo";
import type { ReminderTexts } from "../../src/text/vi/cli-reminders";
import type { FailureTexts } from "../../src/text/vi/cli-failures";
import type { RoomTexts } from "../../src/text/vi/room";
import type { ProgressTexts, ResultTexts } from "../../src/text/vi/cli-results";

const step = { done: 3, total: 1003 };
const path = { path: "kết quả/sổ.xlsx" };
const why = "Tệp bị hỏng.";
const fault = { code: "required-blank", place: "K03/SNV.xlsx, Kết quả, H14" };

export const sampleProgress: Samples<ProgressTexts> = {
  reading: [step],
  issuing: [step],
  filling: [step],
  checking: [step],
  printing: [],
  exporting: [step],
  marking: [step],
  papers: [step],
  consolidating: [],
  writing: [{ name: "sổ.xlsx" }],
};

export const sampleResults: Samples<ResultTexts> = {
  created: [path],
  noPdf: [],
  copiesMade: [{ copies: 23, folder: "gửi đi", standing: "draft" }],
  slipsMade: [{ agencies: 12, lists: 7, cross: 184, folder: "phieu" }],
  slipsTaken: [{ files: 25, added: 310, lists: 7, unchanged: 12 }],
  issued: [{ units: 185, clusters: 22, folder: "biểu" }],
  filled: [{ files: 185, faults: 12, folder: "gửi về" }],
  consolidated: [{ period: "6 tháng đầu năm", year: 2020, asOf: "2020-07-15" }],
  files: [{ read: 21, accepted: 1, unchanged: 2, superseded: 3, duplicate: 4, rejected: 5, unrecognised: 6 }],
  units: [{ expected: 185, received: 90, onTime: 80, late: 10, missing: 70, notDue: 20, returned: 5, complete: 60 }],
  issues: [{ error: 7, warning: 8, notice: 9 }],
  file: [{ name: "SNV.xlsx", verdict: "Trùng", reason: "Nội dung trùng." }],
  issue: [{ severity: "Lỗi", place: ["SNV.xlsx", "", "H14"], message: "Chưa điền." }],
  filesToSee: [],
  filesOnSheet: [{ files: 7 }],
  stands: [],
  checkedClean: [{ name: "SNV.xlsx" }],
  checkedToConfirm: [{ name: "SNV.xlsx", warnings: 2 }],
  checked: [{ name: "SNV.xlsx", error: 1, warning: 2, notice: 3 }],
  marked: [{ name: "SNV.xlsx", path: "đánh dấu/SNV.xlsx", error: 1, warning: 2, notice: 3 }],
  markedClean: [{ name: "SNV.xlsx", path: "đánh dấu/SNV.xlsx" }],
  notMarked: [{ name: "SNV.xlsx", why }],
  written: [path],
  backedUp: [path],
  papersMade: [{ count: 24, folder: "văn bản" }],
  paperWaits: [{ name: "Báo cáo Chủ tịch" }],
  keptBeside: [{ files: 12, example: "biểu/C01/C01-01.xlsx.bak" }],
  merged: [{ name: "_K03 phó.xlsx", added: 4, filled: 5, files: 6, conflicts: 7 }],
  mergeAdded: [{ sheet: "Điểm chấm", what: "K03-02 · TC10", column: "Điểm", value: "5,5", cell: null }],
  mergeFilled: [{ sheet: "Điểm chấm", what: "K03-02 · TC10", column: "Điểm", value: "5,5", cell: "D7" }],
  mergeConflict: [
    { sheet: "Điểm chấm", what: "K03-02 · TC10", column: "Điểm", stands: "5,5", other: "6", cell: "D7", decided: null },
  ],
  mergeOpen: [{ count: 3 }],
  dryRun: [],
};

export const sampleReminders: Samples<ReminderTexts> = {
  nobody: [],
  made: [{ units: 36, clusters: 17, folder: "đôn đốc" }],
  mails: [{ count: 53 }],
  noAddress: [{ count: 7, example: ["K14-10", "C01"] }],
  logged: [{ rows: 53, path: "sổ mới.xlsx" }],
  noLetterhead: [{ formality: "Nhà nước" }],
  newDateOver: [{ day: "2020-07-20" }],
  logAsInput: [path],
};

export const sampleDemo: Samples<DemoTexts> = {
  statusTitle: [{ asOf: "2020-07-15" }],
  lastDay: [{ units: "2020-06-30", clusters: "2020-07-10" }],
  faultsFound: [{ found: 11, planted: 12 }],
  faultMissed: [fault],
  faultUnexpected: [fault],
  whereFilesAre: [path],
  wherePapers: [{ count: 24 }],
  whereReminders: [{ count: 106 }],
  whereLeaders: [{ count: 198 }],
  whereMails: [{ count: 184 }],
};

export const sampleFailures: Samples<FailureTexts> = {
  roundChanged: [{ path: "so.xlsx", held: { year: 2026, kind: "year" }, stated: { year: 2027, kind: "h1" } }],
  notForPaper: [path],
  noTemplate: [
    {
      path: "mau.docx",
      why: { refused: "marks", problems: [{ problem: "unknown", mark: "Số đơn vi", nearest: "Số đơn vị" }] },
    },
  ],
  unknownAddressee: [{ value: "ubnd", names: ["chairman", "central"] }],
  unknownPaper: [{ only: "Bao cao", names: ["Giấy mời", "Tờ trình"] }],
  unknownCommand: [{ name: "tong-hop" }],
  unknownOption: [{ name: "--x" }],
  missingArgument: [{ name: "<board.xlsx>" }],
  missingOption: [{ name: "--out" }],
  missingValue: [{ name: "--out" }],
  tooManyArguments: [],
  badDate: [{ option: "--as-of", value: "15/07" }],
  badSample: [{ value: "tinh", names: ["xa", "all"] }],
  badNumber: [{ option: "--jobs", value: "-1" }],
  badLanguage: [{ value: "fr" }],
  notFound: [path],
  cannotReadBoard: [{ ...path, why }],
  notABoard: [path],
  cannotRead: [{ ...path, why }],
  cannotWrite: [{ ...path, why: "EBUSY" }],
  notAFolder: [path],
  noFiles: [path],
  alreadyThere: [path],
  notForJson: [path],
  notTheDemos: [path],
  macrosNeedName: [{ ...path, out: "so-moi.xlsx" }],
  macrosStayBehind: [{ ...path, out: "so-moi.xlsm" }],
  noMacros: [{ ...path, out: "so-moi.xlsm" }],
  notCopied: [{ ...path, what: ["macros: xl/vbaProject.bin was not read"] }],
  notACopy: [{ ...path, what: "cluster", ours: "K03", theirs: "K04" }],
  copyAsOut: [path],
  formerAsOut: [path],
  badYear: [{ value: "26", first: 2000, last: 2100 }],
  badPeriod: [{ value: "q1" }],
  noPlaceToMerge: [{ where: "Điểm chấm" }],
  unknownSheet: [{ name: "Kết quả", known: ["Tổng quan", "Xếp hạng"] }],
  notConsolidated: [path],
  unknownCluster: [{ code: "K99" }],
  noScale: [{ code: "K99" }],
  whichCluster: [{ codes: ["K01", "K02"] }],
  unknownUnit: [{ code: "X" }],
  noPeriod: [path],
  bug: [{ message: "TypeError" }],
  seeHelp: [{ name: "issue" }],
};

const load = { sheet: "Bảng điểm", what: "partBytes", found: 74_239_181, most: 67_108_864 } as const;

export const sampleRoom: Samples<RoomTexts> = {
  tooLarge: [load],
  near: [{ ...load, sheet: null, what: "cells", found: 1_700_000, most: 2_000_000 }],
  splitMade: [{ books: 22, folder: "sổ-theo-cụm", sheets: ["Bảng điểm", "Chi tiết điểm"] }],
};
