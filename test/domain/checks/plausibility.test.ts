import type { Indicator } from "../../../src/domain/round/indicator";
import { boardOf, indicator, period } from "../round-samples";
import { found, percent, report, type Row } from "./plausibility-sample";

function inRow(changes: Partial<Indicator>, row: Row, kind: "h1" | "year" = "h1") {
  const board = boardOf({ period: { ...period, kind }, indicators: [indicator("KT01", changes)] });
  return found(board, [report("C01-01", { KT01: row })]);
}

const codesOf = (issues: readonly { readonly code: string }[]): readonly string[] => issues.map(({ code }) => code);

test("0.95 and 9500 where the row says about 95", () => {
  const row = { previousYear: 93, target: 96, samePeriod: 94 };
  expect(inRow(percent, { ...row, result: 0.95 })).toEqual([
    {
      code: "percent-slip",
      label: "Thực hiện trong kỳ",
      value: 0.95,
      reference: "Thực hiện 6 tháng năm trước",
      expected: 94,
      likely: 95,
      at: "Kết quả!H9",
    },
  ]);
  expect(inRow(percent, { ...row, result: 9500 })).toMatchObject([{ code: "percent-slip", likely: 95 }]);
  expect(inRow(percent, { ...row, result: 95 })).toEqual([]);
});

test("small percentages are what they are where the row says so", () => {
  expect(
    inRow({ ...percent, evaluation: "lower" }, { previousYear: 0.55, target: 0.43, samePeriod: 0.58, result: 0.5 }),
  ).toEqual([]);
  expect(inRow(percent, { result: 0.95 })).toEqual([]);
  expect(inRow(percent, { target: 96, result: 0 })).toEqual([]);
});

test("the target is where the slip is, not the result beside it", () => {
  expect(inRow(percent, { previousYear: 93, samePeriod: 94, target: 0.96, result: 95 })).toMatchObject([
    { code: "percent-slip", value: 0.96, at: "Chỉ tiêu!G9" },
  ]);
});

test.each([
  [{ previousYear: 345, target: 390, samePeriod: 174, result: 188_323 }, 1000, "triệu đồng"],
  [{ previousYear: 345, target: 390, samePeriod: 174, result: 188_323_000 }, 1_000_000, "nghìn đồng"],
  [{ previousYear: 345, target: 390, samePeriod: 174, result: 0.188 }, 1000, null],
] as const)("a power of a thousand off: %j", (row, times, assumed) => {
  expect(inRow({}, row)).toMatchObject([{ code: "magnitude-slip", times, measure: "tỷ đồng", assumed, expected: 345 }]);
});

test("neither ten times nor half of it is a slip of magnitude", () => {
  expect(codesOf(inRow({}, { previousYear: 345, target: 390, samePeriod: 174, result: 1740 }))).toEqual([
    "far-from-last-year",
    "far-above-target",
  ]);
  expect(inRow({}, { previousYear: 345, target: 390, samePeriod: 174, result: 87 })).toEqual([]);
});

test("far from last year: only what is not small counts", () => {
  const lower = { measure: "vụ", evaluation: "lower", decimals: 0 } as const;
  expect(inRow(lower, { samePeriod: 15, result: 90 })).toMatchObject([
    { code: "far-from-last-year", value: 90, expected: 15, factor: 5 },
  ]);
  expect(inRow(lower, { samePeriod: 15, result: 75 })).toEqual([]);
  expect(inRow(lower, { samePeriod: 2, result: 12 })).toEqual([]);
  expect(inRow(lower, { samePeriod: 0, result: 90 })).toEqual([]);
  // Fifty of the smallest steps that are written: 5.0 where there are tenths.
  const share = { evaluation: "lower", nature: "level" } as const;
  expect(codesOf(inRow(share, { samePeriod: 0.9, result: 5 }))).toEqual(["far-from-last-year"]);
  expect(inRow(share, { samePeriod: 0.9, result: 4.9 })).toEqual([]);
});

test("half a year above one and a half times the year's target, of what adds up and is better the more", () => {
  const row = { target: 100, result: 151 };
  expect(inRow({}, row)).toMatchObject([
    { code: "far-above-target", value: 151, target: 100, percent: 151, limit: 150 },
  ]);
  expect(inRow({}, { ...row, result: 150 })).toEqual([]);
  for (const target of [0, -1]) expect(codesOf(inRow({}, { ...row, target }))).not.toContain("far-above-target");
  expect(inRow({ nature: "level" }, row)).toEqual([]);
  expect(inRow({ evaluation: "lower" }, row)).toEqual([]);
  expect(inRow({}, row, "year")).toEqual([]);
});

test("an estimate below what is done already, of what adds up and takes no negative numbers", () => {
  const row = { target: 100, result: 60, yearEstimate: 55 };
  expect(inRow({ minimum: 0 }, row)).toMatchObject([
    { code: "estimate-below-result", value: 55, result: 60, at: "Kết quả!K9" },
  ]);
  expect(inRow({ minimum: 0, nature: "level" }, row)).toEqual([]);
  expect(inRow({}, row)).toEqual([]);
});

describe("what a figure is held against", () => {
  test.each<[string, Row, string]>([
    ["the result, a year before first", { samePeriod: 100, result: 95_000 }, "Kết quả!H9 100"],
    ["the result, then the year before", { previousYear: 200, result: 190_000 }, "Kết quả!H9 200"],
    [
      "the result, of three the middle one",
      { samePeriod: 90, previousYear: 200, target: 210, result: 190_000 },
      "Kết quả!H9 200",
    ],
    ["the target, the year before first", { previousYear: 200, plan: 190, target: 195_000 }, "Chỉ tiêu!G9 200"],
    ["the target, then the plan", { plan: 190, target: 195_000 }, "Chỉ tiêu!G9 190"],
    ["the estimate, the year before first", { previousYear: 200, yearEstimate: 195_000 }, "Kết quả!K9 200"],
    [
      "the estimate, of three the middle one",
      { previousYear: 200, target: 210, result: 95, yearEstimate: 205_000 },
      "Kết quả!K9 200",
    ],
  ])("%s", (_, row, told) => {
    const slips = inRow({ nature: "level" }, row).filter(({ code }) => code === "magnitude-slip");
    expect(slips.map((issue) => `${issue.at} ${"expected" in issue ? issue.expected : ""}`)).toEqual([told]);
  });

  test("zeros and numbers of another sign tell nothing of size, nor do ranks", () => {
    expect(inRow({ nature: "level" }, { samePeriod: 0, previousYear: -200, result: 190_000 })).toEqual([]);
    expect(inRow({ measure: "hạng", nature: "level" }, { samePeriod: 2, result: 2000 })).toEqual([]);
  });
});
