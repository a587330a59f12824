import { sheetNames } from "../../src/contract/sheet-names";
import { content, cover, invalid, plantTyped, result, target, type TypedFault } from "./typed-fault";
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
  { fault: "blank-cover", unit: "K04-04", at: cover("preparedBy"), typed: null, issue: "required-blank" },
];

const numbers: readonly TypedFault[] = [
  {
    fault: "number-as-text",
    unit: "C01-03",
    at: result("H01"),
    typed: "10.245,6",
    issue: "number-as-text",
    figure: { result: 10245.6 },
  },
  {
    fault: "percent-as-text",
    unit: "K04-01",
    at: result("S01"),
    typed: "95 %",
    issue: "number-as-text",
    figure: { result: 95 },
  },
  {
    fault: "money-converted",
    unit: "K16-01",
    at: result("I03"),
    typed: "0,35 tỷ đồng",
    issue: "money-converted",
    figure: { result: 350 },
  },
  {
    fault: "money-converted",
    unit: "K18-05",
    at: result("T08"),
    typed: "12.500 triệu đồng",
    issue: "number-ambiguous",
    figure: { result: 12.5 },
  },
  {
    fault: "number-ambiguous",
    unit: "K16-03",
    at: result("I05"),
    typed: "1.234",
    issue: "number-ambiguous",
    figure: { result: 1234 },
  },
  {
    fault: "number-foreign-style",
    unit: "K13-10",
    at: result("N01"),
    typed: "1,085.5",
    issue: "number-foreign-style",
    figure: { result: 1085.5 },
  },
  {
    fault: "rank-as-text",
    unit: "K04-05",
    at: result("S04"),
    typed: "3/22",
    issue: "number-as-text",
    figure: { result: 3 },
  },
  {
    fault: "not-a-number",
    unit: "K05-04",
    at: result("S05"),
    typed: "chưa có số liệu",
    issue: "not-a-number",
    figure: invalid,
  },
  {
    fault: "measure-mismatch",
    unit: "K18-02",
    at: result("T08"),
    typed: "85%",
    issue: "measure-mismatch",
    figure: invalid,
  },
  {
    fault: "number-as-text",
    unit: "K18-06",
    at: [sheetNames.commendations, "Giấy khen", "enterprises"],
    typed: "12",
    issue: "number-as-text",
  },
  {
    fault: "out-of-range",
    unit: "K03-04",
    at: result("S01"),
    typed: 105,
    issue: "out-of-range",
    figure: { result: 105 },
  },
  {
    fault: "out-of-range",
    unit: "K18-04",
    at: result("T04"),
    typed: -1,
    issue: "out-of-range",
    figure: { result: -1 },
  },
];

const dates: readonly TypedFault[] = [
  { fault: "date-as-text", unit: "K06-03", at: cover("signedOn"), typed: "28/06/2020", issue: "date-as-text" },
  { fault: "date-as-text", unit: "K07-01", at: content("ND11"), typed: "26-05-2020", issue: "date-as-text" },
  { fault: "impossible-date", unit: "K06-04", at: cover("reviewDate"), typed: "31/06/2020", issue: "not-a-date" },
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
  ...numbers,
  ...dates,
  ...choices,
  ...marks,
  ...texts,
  ...letters,
].map(plantTyped);
