import { checkScales } from "../../../src/domain/checks/check-scale";
import type { Evaluation } from "../../../src/domain/round/indicator";
import type { Band, Criterion, ScoringMethod } from "../../../src/domain/round/scale";
import { boardOf, criterion, indicator } from "../round-samples";

const kinds: readonly ScoringMethod[] = [
  "proportional",
  "bands",
  "pass-fail",
  "stepwise-deduction",
  "excess-bonus",
  "deduct-from-max",
  "progressive-to-leader",
  "ratio-to-best",
  "by-rank",
  "per-occurrence",
  "direct",
  "bonus-penalty",
  "deadline",
];

type Given = { readonly bands?: readonly Band[]; readonly evaluation?: Evaluation };

function found(line: Partial<Criterion>, { bands = [], evaluation = "higher" }: Given = {}) {
  const criteria = [criterion("TC01", { cluster: "C01", indicator: "KT01", cell: "A9", ...line })];
  const issues = checkScales(boardOf({ criteria, bands, indicators: [indicator("KT01", { evaluation })] }));
  return issues.map(({ code, params }) => `${code} ${Object.values(params).slice(1).join(" ")}`);
}

const band = (from: number | null): Band => ({
  cluster: "C01",
  criterion: "TC01",
  from,
  text: from === null ? "Tốt" : null,
  points: 5,
  meaning: null,
});

test.each<[ScoringMethod, readonly string[]]>([
  ["proportional", []],
  ["pass-fail", []],
  ["stepwise-deduction", ["Bước", "Điểm mỗi lần"]],
  ["excess-bonus", ["Bước", "Điểm mỗi lần", "Điểm tối đa"]],
  ["deduct-from-max", ["Điểm mỗi lần"]],
  ["progressive-to-leader", []],
  ["ratio-to-best", []],
  ["per-occurrence", ["Điểm mỗi lần"]],
  ["direct", []],
  ["bonus-penalty", ["Điểm mỗi lần"]],
])("%s with an indicator alone lacks %s", (kind, fields) => {
  expect(found({ kind })).toEqual(fields.map((field) => `scale-field-missing ${kind} ${field}`));
  expect(found({ kind, step: 1, perTime: 0.5, highest: 3 })).toEqual([]);
});

test("the deadline needs a document and points a day", () => {
  expect(found({ kind: "deadline" })).toEqual([
    "scale-field-missing deadline Mã hồ sơ",
    "scale-field-missing deadline Điểm mỗi lần",
  ]);
  expect(found({ kind: "deadline", indicator: null, document: "BC", perTime: 1 })).toEqual([]);
});

test("another way with a document alone has nothing to read", () => {
  expect(found({ kind: "proportional", indicator: null, document: "BC" })).toEqual([
    "scale-field-missing proportional Chỉ tiêu",
  ]);
});

test.each(kinds)("%s without indicator and document is scored by a person and needs nothing", (kind) => {
  expect(found({ kind, indicator: null })).toEqual([]);
});

test("a step must be above 0", () => {
  expect(found({ kind: "stepwise-deduction", step: 0, perTime: 1 })).toEqual(["scale-step-not-positive 0"]);
  expect(found({ kind: "excess-bonus", step: -2, perTime: 1, highest: 3 })).toEqual(["scale-step-not-positive -2"]);
  expect(found({ kind: "proportional", step: 0 })).toEqual([]);
});

test("bands: any for Theo bậc, with Từ for Theo thứ hạng", () => {
  expect([found({ kind: "bands" }), found({ kind: "by-rank" })]).toEqual([
    ["scale-bands-missing bands"],
    ["scale-bands-missing by-rank"],
  ]);
  expect([found({ kind: "bands" }, { bands: [band(null)] }), found({ kind: "by-rank" }, { bands: [band(1)] })]).toEqual(
    [[], []],
  );
  expect(found({ kind: "by-rank" }, { bands: [band(null)] })).toEqual(["scale-bands-missing by-rank"]);
  expect(found({ kind: "bands" }, { bands: [{ ...band(1), from: null }] })).toEqual(["scale-bands-missing bands"]);
  expect(found({ kind: "bands" }, { bands: [{ ...band(1), cluster: "K03" }] })).toEqual(["scale-bands-missing bands"]);
});

test.each(["progressive-to-leader", "ratio-to-best"] as const)(
  "%s can't rank the lowest as the best, nor words",
  (kind) => {
    expect(found({ kind }, { evaluation: "lower" })).toEqual([`scale-way-unsuitable ${kind} lower-is-better`]);
    expect(found({ kind }, { evaluation: "qualitative" })).toEqual([`scale-way-unsuitable ${kind} in-words`]);
  },
);

test("counting needs numbers; less is better is no trouble there", () => {
  expect(found({ kind: "deduct-from-max", perTime: 1 }, { evaluation: "pass-fail" })).toEqual([
    "scale-way-unsuitable deduct-from-max in-words",
  ]);
  expect(found({ kind: "deduct-from-max", perTime: 1 }, { evaluation: "lower" })).toEqual([]);
});

test("a line of the base is worth something, also one scored by a person; outside the base it isn't asked", () => {
  expect(found({ kind: "direct", max: 0 })).toEqual(["scale-field-missing direct Điểm chuẩn"]);
  expect(found({ kind: "bonus-penalty", max: 0, perTime: 1 })).toEqual([]);
});

test("a code stands once in a scale; another scale may have it, too", () => {
  const lines = [
    ["C01", "A5"],
    ["*", "A6"],
    ["C01", "A7"],
  ].map(([home = "", cell = ""]) => criterion("TC01", { cluster: home, kind: "direct", cell }));
  expect(checkScales(boardOf({ criteria: lines })).map(({ code, place }) => [code, place.cell])).toEqual([
    ["scale-code-repeated", "A7"],
  ]);
});

test("bounds that cross, of whatever way; equal ones are fine", () => {
  expect(found({ kind: "bonus-penalty", indicator: null, lowest: 3, highest: 2 })).toEqual([
    "scale-bounds-crossed 3 2",
  ]);
  expect(found({ kind: "bonus-penalty", indicator: null, lowest: 2, highest: 2 })).toEqual([]);
});

test("an issue stands on the row of the scale", () => {
  const criteria = [criterion("TC01", { cluster: "*", indicator: "KT01", kind: "per-occurrence", cell: "A9" })];
  const [issue] = checkScales(boardOf({ criteria, indicators: [indicator("KT01")] }));
  expect(issue?.place).toEqual({ unit: null, cluster: null, file: null, sheet: "Thang điểm", cell: "A9" });
});
