import { sheetNames } from "../../src/contract/sheet-names";
import { numberFaults } from "./number-faults";
import { content, cover, plantTyped, result, target, type TypedFault } from "./typed-fault";
import type { UnitFault } from "./unit-fault";

const blanks: readonly TypedFault[] = [
  {
    fault: "blank-result",
    unit: "K04-02",
    at: result("S05"),
    typed: null,
    issue: "required-blank",
    figure: { result: null, resultState: "blank" },
  },
  {
    fault: "blank-target",
    unit: "K04-02",
    at: target("S07"),
    typed: null,
    issue: "required-blank",
    figure: { target: null },
  },
  { fault: "blank-content", unit: "K04-02", at: content("ND07"), typed: null, issue: "required-blank" },
  {
    fault: "blank-self-score",
    unit: "K04-02",
    at: [sheetNames.selfScores, "TC03", "points"],
    typed: null,
    issue: "required-blank",
  },
  {
    fault: "blank-result",
    unit: "X03-02",
    at: result("B05"),
    typed: null,
    issue: "required-blank",
    figure: { result: null, resultState: "blank" },
  },
  { fault: "blank-content", unit: "X03-02", at: content("NX09"), typed: null, issue: "required-blank" },
  { fault: "blank-cover", unit: "X02-02", at: cover("preparedBy"), typed: null, issue: "required-blank" },
  { fault: "blank-cover", unit: "K04-04", at: cover("preparedBy"), typed: null, issue: "required-blank" },
];

const dates: readonly TypedFault[] = [
  { fault: "date-as-text", unit: "K06-03", at: cover("signedOn"), typed: "28/06/2020", issue: "date-as-text" },
  { fault: "date-as-text", unit: "K07-01", at: content("ND11"), typed: "26-05-2020", issue: "date-as-text" },
  { fault: "impossible-date", unit: "K06-04", at: cover("reviewDate"), typed: "31/06/2020", issue: "not-a-date" },
  { fault: "impossible-date", unit: "X05-02", at: cover("signedOn"), typed: "31/11/2026", issue: "not-a-date" },
];

const choices: readonly TypedFault[] = [
  { fault: "not-in-list", unit: "K14-02", at: cover("dataNature"), typed: "Số ước", issue: "not-in-list" },
  { fault: "not-in-list", unit: "K14-07", at: content("ND10"), typed: "Đang chuẩn bị", issue: "not-in-list" },
];

const marks: readonly TypedFault[] = [
  {
    fault: "self-score-above-max",
    unit: "K06-01",
    at: [sheetNames.selfScores, "TC03", "points"],
    typed: 15,
    issue: "self-score-above-max",
  },
  {
    fault: "not-applicable-forbidden",
    unit: "K05-05",
    at: [sheetNames.selfScores, "TC01", "notApplicable"],
    typed: "x",
    issue: "not-applicable-forbidden",
  },
  {
    fault: "not-applicable-forbidden",
    unit: "K13-03",
    at: result("N08"),
    typed: "KAD",
    issue: "not-applicable-forbidden",
    also: "declared-though-given",
    figure: { result: null, resultState: "not-applicable" },
  },
  {
    fault: "declared-not-applicable",
    unit: "K06-02",
    at: result("W02"),
    typed: "KAD",
    issue: "declared-though-given",
    figure: { result: null, resultState: "not-applicable" },
  },
  {
    fault: "declared-not-assigned",
    unit: "K18-03",
    at: result("T01"),
    typed: "KG",
    issue: "declared-though-given",
    figure: { result: null, resultState: "not-assigned" },
  },
  {
    fault: "declared-zero",
    unit: "K18-03",
    at: result("T04"),
    typed: 0,
    issue: null,
    figure: { result: 0, resultState: "value" },
  },
];

/** Texts that a careless program would make formulas of. */
const texts: readonly TypedFault[] = (
  [
    [[sheetNames.results, "N01", "note"], "=1+1"],
    [[sheetNames.results, "N04", "note"], "-5 lao động so với đầu năm"],
    [content("ND15"), "@ubnd: mô hình đã báo cáo riêng"],
    [content("ND16"), "- Duy trì sản xuất, bảo đảm việc làm cho người lao động"],
    [content("ND17"), "+84 204 000 999: liên hệ bộ phận nhân sự"],
  ] as const
).map(([at, typed]) => ({ fault: "text-stays-text", unit: "K13-02", at, typed, issue: null }));

const letters: readonly TypedFault[] = [
  {
    fault: "letters-lost",
    unit: "K13-05",
    at: content("ND16"),
    typed: "Ph?i h?p t? ch?c phong trào thi ?ua lao ??ng gi?i",
    issue: "letters-lost",
  },
];

export const typedFaults: readonly UnitFault[] = [
  ...blanks,
  ...numberFaults,
  ...dates,
  ...choices,
  ...marks,
  ...texts,
  ...letters,
].map(plantTyped);
