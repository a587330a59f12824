import type { ClassRule, AwardRules } from "../../src/domain/round/decision-rules";
import type { OrderKey, WayFacts } from "../../src/text/scale-told";
import type { AwardsToldTexts } from "../../src/text/vi/scale-told/awards";
import type { ConditionsToldTexts } from "../../src/text/vi/scale-told/conditions";
import type { LineToldTexts } from "../../src/text/vi/scale-told/lines";
import type { RulesToldTexts } from "../../src/text/vi/scale-told/rules";
import type { WayToldTexts } from "../../src/text/vi/scale-told/ways";
import type { Samples } from "./samples";

const what = { code: "KT01", name: "Thu ngân sách" };

const facts: WayFacts = {
  max: 20,
  most: 15,
  part: "bonus",
  against: "cluster-average",
  direction: "higher",
  measure: "tỷ đồng",
  step: 5,
  perTime: 0.5,
  lowest: -3,
  highest: 15,
  excessBy: "value",
  partSteps: "counted",
  bandsBy: "value",
};
const band = {
  ...({ part: "penalty", measure: "vụ", by: "value", from: 3, next: 5, text: null } as const),
  ...{ points: 25, counted: 20, meaning: "từ 3 vụ" },
};

type Ways = Omit<WayToldTexts, "way">;
export const sampleWays: Samples<Ways> = {
  byHand: [facts],
  band: [band],
  mark: [{ ...band, by: "percent" }],
  noBand: [{ by: "percent", from: 60, measure: null }],
  against: [facts],
  minimumPercent: [{ percent: 70 }],
  unassigned: [{ most: 15, max: 20, how: "best-of-these" }],
};
export const sampleWay: Samples<WayToldTexts["way"]> = {
  proportional: [facts],
  bands: [facts],
  "pass-fail": [{ ...facts, direction: "lower", part: "penalty" }],
  "stepwise-deduction": [facts],
  "excess-bonus": [facts],
  "deduct-from-max": [facts],
  "progressive-to-leader": [facts],
  "ratio-to-best": [facts],
  "by-rank": [facts],
  "per-occurrence": [facts],
  direct: [facts],
  "bonus-penalty": [facts],
  deadline: [facts],
  interpolated: [{ ...facts, direction: "lower" }],
  "interpolated-bands": [facts],
};

export const sampleLine: Samples<LineToldTexts> = {
  heading: [{ name: "Thu ngân sách", code: "TC01" }],
  section: [{ path: "A/I", name: "Kinh tế" }],
  title: [{ title: "I" }],
  sectionMaximum: [{ points: 10, counts: "penalty" }],
  concerns: [{ scope: { include: ["Xã"], exclude: ["X-01"] } }],
  sectionMinimum: [{ points: 5 }],
  maximum: [{ points: 5, part: "bonus" }],
  range: [{ lowest: -10, highest: 0, part: "bonus-or-penalty" }],
  indicator: [{ what, measure: "%", direction: "words", accepted: ["Đạt"] }],
  calculation: [
    {
      over: [
        { weight: 0.75, what },
        { weight: -1, what },
      ],
      under: [{ weight: 16000, what: null }],
      factor: 100,
    },
  ],
  document: [
    {
      what: { code: "BC", name: null },
      due: null,
      days: [{ due: "2026-11-10", scope: { include: ["Doanh nghiệp"], exclude: ["DN05"] } }],
    },
  ],
  part: [{ part: "penalty" }],
  conditions: [{ conditions: [what, { code: "DK02", name: null }] }],
  leftOut: [{ way: "share-within", section: "A/I" }],
  bonusGroup: [{ group: "cờ", others: ["TC02", "TC03"] }],
  roundTo: [{ multiple: 0.25 }],
  assessor: [{ name: "Sở Tài chính" }],
  method: [{ method: "proportional", byHand: true }],
  unused: [{ header: "Hạn", value: "25/10/2026" }],
};

const keys: readonly OrderKey[] = [
  { kind: "line", what },
  { kind: "indicator", what },
  { kind: "section", name: "V" },
  { kind: "self", word: "Tự chấm" },
  { kind: "votes", word: "Biểu quyết" },
  { kind: "unknown", word: "XX" },
];

export const sampleRules: Samples<RulesToldTexts> = {
  total: [{ declared: 1000, sum: 990 }],
  bonusCap: [{ points: 10 }],
  penaltyCap: [{ points: null }],
  totalCap: [{ points: 110 }],
  totalFloor: [{ points: 0 }],
  decimals: [{ decimals: 2 }],
  notApplicable: [{ how: "full" }],
  missing: [{ how: "pending" }],
  benchmark: [{ percent: 50 }],
  lastDay: [{ inclusive: false, basis: "accepted" }],
  adjustment: [{ inForce: "agreed" }],
  cross: [{ method: "trimmed" }],
  difference: [{ points: 2 }],
  rankedBy: [{ keys }],
  ties: [{ keys }],
};

export const sampleConditions: Samples<ConditionsToldTexts> = {
  condition: [
    {
      code: "DK01",
      name: "Có mô hình mới",
      what,
      requirement: { kind: "result-at-least", indicator: "KT01", value: 1 },
      concerns: { include: ["Xã"], exclude: ["C01-02"] },
      effect: { kind: "named-lines" },
    },
  ],
  group: [{ group: "A", codes: ["DK01", "DK02"] }],
  unusable: [{ code: "DK01", name: "Điều kiện", cells: ["Ngưỡng: 60"] }],
};

const scope = { include: ["Xã"], exclude: [] };
const rule: ClassRule = {
  ...{ clusters: [], scope, name: "Xuất sắc", fromPercent: 90, by: "base", largestShare: 25 },
  shareOf: "province",
  cell: "A2",
};
const award: AwardRules = {
  ...{ name: "Cờ thi đua", scope, type: "merit", quota: 1, quotaBase: "Toàn tỉnh", counted: { kind: "province" } },
  ...{ quotaPercent: 10, votePercent: 80, voteBase: "valid", voteBaseWords: "Số phiếu hợp lệ" },
  ...{ attendancePercent: 66.66, ballotLimit: 2, from: "2026-01-01", to: null },
};

export const sampleAwards: Samples<AwardsToldTexts> = {
  class: [{ rule, points: 90 }],
  belowAll: [{ lowest: 50 }],
  award: [{ award }],
};
