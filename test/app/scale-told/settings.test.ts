import type { Board } from "../../../src/domain/round/board";
import type { Cluster } from "../../../src/domain/round/roster";
import type { Period } from "../../../src/domain/round/period";
import { boardOf, cluster, criterion, documents, indicator, period } from "../../domain/round-samples";
import { said } from "./changed-cells";

const criteria = [
  criterion("TC01", { kind: "deadline", document: "BC", perTime: 1, section: "I" }),
  criterion("TC02", { section: "II" }),
];
const board = (own: Partial<Cluster>, round: Partial<Period> = {}): Board =>
  boardOf({
    period: { ...period, kind: "h1", scoreByBenchmark: true, ranked: true, ...round },
    clusters: [cluster("C01", own)],
    documents,
    indicators: [indicator("KT01")],
    criteria,
  });
const words = (own: Partial<Cluster>, round?: Partial<Period>): string => said(board(own, round), "C01");
const { scoring } = cluster("C01");

test.each<[string, Partial<Cluster>]>([
  ["name", { name: "Cụm khác" }],
  ["rules", { rules: "09/QC-C01" }],
  ["scaleState", { scaleState: "draft" }],
  ["declaredTotal", { declaredTotal: 30 }],
  ["bonusCap", { bonusCap: 7 }],
  ["penaltyCap", { penaltyCap: 7 }],
  ["totalCap", { totalCap: 27 }],
  ["totalFloor", { totalFloor: 0 }],
  ["decimals", { scoring: { ...scoring, decimals: 3 } }],
  ["whenNotApplicable", { scoring: { ...scoring, whenNotApplicable: "full" } }],
  ["whenMissing", { scoring: { ...scoring, whenMissing: "zero" } }],
  ["rankedBy", { rankedBy: ["KT01"] }],
  ["tieBreaks by a line", { tieBreaks: ["TC02"] }],
  ["tieBreaks by a section", { tieBreaks: ["II"] }],
  ["tieBreaks by an indicator", { tieBreaks: ["KT01"] }],
  ["tieBreaks by votes", { tieBreaks: ["Biểu quyết"] }],
  ["tieBreaks by what nothing has", { tieBreaks: ["XX"] }],
])("what Cụm, khối states is said: %s", (_, own) => {
  expect(words(own)).not.toBe(words({}));
});

test.each<[string, Partial<Period>]>([
  ["benchmarkPercent", { benchmarkPercent: 45 }],
  ["scoreByBenchmark", { scoreByBenchmark: false }],
  ["ranked", { ranked: false }],
  ["inclusive", { inclusive: !period.inclusive }],
  ["returnBasis", { returnBasis: "accepted" }],
  ["adjustmentInForce", { adjustmentInForce: period.adjustmentInForce === "sent" ? "agreed" : "sent" }],
  ["crossMethod", { crossMethod: "median" }],
  ["explainDifference", { explainDifference: 3 }],
  ["year", { year: 2031 }],
])("what Kỳ báo cáo states of scores is said: %s", (_, round) => {
  expect(words({}, round)).not.toBe(words({}));
});

test("a tie-break names a line before a section before an indicator, as ranks are made", () => {
  expect(words({ tieBreaks: ["TC02", "II", "KT01", "Tự chấm"] })).toContain(
    'xét lần lượt: điểm tiêu chí "Tiêu chí TC02" (TC02); rồi đến điểm mục II; rồi đến kết quả chỉ tiêu',
  );
});

test("Xếp hạng theo = Điểm is said as where it is blank, since ranks go by points then", () => {
  expect(words({ rankedBy: ["Điểm"] })).toBe(words({}));
});

test("a condition that can't be judged is said with its cells, and to have no effect", () => {
  const told = said(
    {
      ...board({}),
      conditions: [
        {
          ...{ clusters: [], code: "DK01", name: "Ít nhất 60%", kind: "total-at-least", scope: null, threshold: null },
          ...{ effect: "no-award", level: null, violators: null, cell: "A4" },
          list: { agency: null, due: null, receivedOn: null, paper: null, asked: [] },
        },
      ],
    },
    "C01",
  );
  expect(told).toContain("- DK01. Ít nhất 60%: ghi thiếu hoặc ghi điều không quy định nên không có hệ quả");
  expect(told).toContain("Tổng điểm tối thiểu (%)");
});
