import fc from "fast-check";
import type { Evaluation } from "../../../src/domain/round/indicator";
import { isAcceptedText, benchmarkOf, percentOfTarget } from "../../../src/domain/figures/target-percent";
import { entry, indicator, mark, period } from "../round-samples";

function percent(
  evaluation: Evaluation,
  target: number | string | null,
  result: number | string | null,
): number | null {
  return percentOfTarget(indicator("KT01", { evaluation }), target, entry(result));
}

describe("100 r against the year's target", () => {
  test.each<[Evaluation, number | string | null, number | string | null, number | null]>([
    ["higher", 100, 60, 60],
    ["higher", 3, 2, 66.66666667],
    ["higher", 300, 1, 0.33333333],
    ["higher", 100, 0, 0],
    ["higher", 5, -2, -40],
    ["higher", 1e9, -1e-9, 0],
    ["higher", 0, 5, null],
    ["higher", -5, 5, null],
    ["higher", null, 5, null],
    ["higher", "Đạt", 5, null],
    ["higher", 5, "Đạt", null],
    ["higher", 5, null, null],
    ["lower", 10, 8, 125],
    ["lower", 8, 10, 80],
    ["lower", 10, 0, 100],
    ["lower", 0, 0, 100],
    ["lower", 0, 5, 0],
    ["lower", 10, -1, null],
    ["lower", 3, 7, 42.85714286],
    ["pass-fail", "Đạt", "hoàn  THÀNH", 100],
    ["pass-fail", null, "Hoàn thành vượt mức", 100],
    ["pass-fail", "Đạt", "Chưa đạt", 0],
    ["pass-fail", "Đạt", null, null],
    ["qualitative", null, "Tốt", 0],
  ])("%s, T %s, A %s: %s", (evaluation, target, result, expected) => {
    expect(percent(evaluation, target, result)).toBe(expected);
  });

  test.each(["not-applicable", "not-assigned", "invalid"] as const)("%s has none", (state) => {
    expect(percentOfTarget(indicator("KT01"), 100, mark(state))).toBeNull();
    expect(percentOfTarget(indicator("KT01", { evaluation: "pass-fail" }), "Đạt", mark(state))).toBeNull();
  });

  test("an exact share comes out exactly, whatever the decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 10_000 }), (cents, hundredths) => {
        const target = Number(`${cents}e-2`);
        const result = Number(`${BigInt(cents) * BigInt(hundredths)}e-6`);
        expect(percent("higher", target, result)).toBe(Number(`${hundredths}e-2`));
      }),
    );
  });
});

test("texts named by the Board replace the default ones", () => {
  const named = { evaluation: "pass-fail" as const, acceptedTexts: ["Đã hòa giải", "Tốt"] };
  expect(["ĐÃ HOÀ GIẢI", "\u00D0ã hòa giải", "tốt ", "Đạt", "Tót"].map((text) => isAcceptedText(named, text))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

describe("the target that the round is scored against", () => {
  const year = { ...period, kind: "year" as const };
  const whole = { ...period, scoreByBenchmark: false };

  test.each([
    ["half of what adds up", period, {}, null, 50],
    ["the indicator's own share", period, { benchmarkPercent: 33.33 }, null, 33.33],
    ["the plan for six months first", period, { benchmarkPercent: 33.33 }, 41, 41],
    ["a plan of 0 is a plan", period, {}, 0, 0],
    ["a state reached stays", period, { nature: "level" as const }, 41, 100],
    ["less is better: stays", period, { evaluation: "lower" as const }, 41, 100],
    ["a rank stays", period, { measure: "Hạng" }, 41, 100],
    ["words have none", period, { evaluation: "qualitative" as const }, null, null],
    ["no share by the year's end", year, {}, 41, 100],
    ["no share where the round scores without", whole, {}, 41, 100],
  ])("%s", (_, round, changes, halfYearPlan, expected) => {
    expect(benchmarkOf(round, { indicator: indicator("KT01", changes), target: 100, halfYearPlan })).toBe(expected);
  });

  test("without a target only a plan gives one", () => {
    expect(benchmarkOf(period, { indicator: indicator("KT01"), target: null, halfYearPlan: null })).toBeNull();
    expect(benchmarkOf(period, { indicator: indicator("KT01"), target: null, halfYearPlan: 7 })).toBe(7);
  });

  test("of the unit's own rows nothing is assumed", () => {
    expect(benchmarkOf(period, { indicator: null, target: 100, halfYearPlan: 40 })).toBe(100);
  });
});
