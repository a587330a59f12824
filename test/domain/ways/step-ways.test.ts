import * as fc from "fast-check";
import type { Criterion } from "../../../src/domain/round/scale";
import type { IndicatorFacts } from "../../../src/domain/ways/way";
import { computePoints } from "../../../src/domain/ways/ways";
import { criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

function caseOf(given: Partial<Criterion>, facts: Partial<IndicatorFacts>) {
  return scoringCase({ criterion: criterion(given), facts: { indicator: indicatorFacts(facts), document: null } });
}

describe("Trừ dần theo mức thiếu", () => {
  const rule = { kind: "stepwise-deduction", step: 5, perTime: 0.5 } as const;

  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["reached", { result: 100 }, 10],
    ["above", { result: 250 }, 10],
    ["one step just begun", { result: 99.9 }, 9.5],
    ["one step, whole", { result: 95 }, 9.5],
    ["a second step begun", { result: 94.99 }, 9],
    ["nothing achieved", { result: 0 }, 0],
    ["below nothing", { result: -50 }, 0],
    ["short by less than 8 decimals can show", { result: 99.9999999999 }, 10],
    ["a step over by less than 8 decimals can show", { result: 94.9999999999 }, 9.5],
    ["a third: 66.666… short of 5 is 14 steps", { result: 1, target: 3 }, 3],
    ["lower is better, reached", { evaluation: "lower", result: 2, target: 2 }, 10],
    ["lower is better, none at all", { evaluation: "lower", result: 0, target: 0 }, 10],
    ["lower is better, a fifth too many", { evaluation: "lower", result: 2.5, target: 2 }, 8],
    ["lower is better, some where none were promised", { evaluation: "lower", result: 1, target: 0 }, 0],
    ["lower is better, below 0", { evaluation: "lower", result: -1, target: 2 }, "result-negative"],
    ["target 0", { target: 0 }, "target-zero"],
    ["target below 0", { target: -1 }, "target-negative"],
    ["target in words", { target: null, targetState: "text" }, "not-a-number"],
    ["blank result", { result: null }, "none"],
    ["blank target", { target: null }, "none"],
    ["unreadable", { result: null, resultState: "invalid" }, "none"],
    ["not applicable", { result: null, resultState: "not-applicable" }, "none"],
    ["not assigned", { result: null, resultState: "not-assigned" }, "none"],
    ["words where a number belongs", { result: "tốt" }, "not-a-number"],
    ["accepted words", { evaluation: "pass-fail", result: "Đạt", target: null }, 10],
    ["other words: all of it is missing", { evaluation: "pass-fail", result: "Không", target: null }, 0],
  ])("%s", (_, facts, expected) => {
    expect(outcomeOf(caseOf(rule, facts))).toBe(expected);
  });

  test("what is reached to 8 decimals lacks no step, however small the steps are", () => {
    expect(outcomeOf(caseOf({ ...rule, step: 1e-6 }, { result: 99.9999999999 }))).toBe(10);
    expect(outcomeOf(caseOf({ ...rule, step: 1e-6 }, { result: 99.999999 }))).toBe(9.5);
  });

  test("Phần vượt theo Giá trị: steps of what is missing in the indicator's measure (contract §5)", () => {
    const byValue = { ...rule, excessBy: "value" } as const;
    expect(outcomeOf(caseOf(byValue, { result: 188, target: 200 }))).toBe(8.5);
    expect(outcomeOf(caseOf(byValue, { result: 200, target: 200 }))).toBe(10);
    expect(outcomeOf(caseOf({ ...byValue, partSteps: "counted" }, { result: 188, target: 200 }))).toBe(8.8);
    expect(outcomeOf(caseOf(byValue, { evaluation: "lower", result: 26, target: 20 }))).toBe(9);
  });

  test("never below 0 and never above M, whatever a step takes", () => {
    expect(outcomeOf(caseOf({ ...rule, perTime: 6 }, { result: 89 }))).toBe(0);
    expect(outcomeOf(caseOf({ ...rule, perTime: -6 }, { result: 89 }))).toBe(10);
  });

  test.each<[string, Partial<Criterion>]>([
    ["no Bước", { step: null }],
    ["a Bước of 0", { step: 0 }],
    ["a Bước below 0", { step: -1 }],
    ["no Điểm mỗi lần", { perTime: null }],
  ])("%s: no points, even where the target is reached", (_, given) => {
    expect(outcomeOf(caseOf({ ...rule, ...given }, { result: 100 }))).toBe("none");
  });

  test("the explanation has every number", () => {
    const computed = computePoints(caseOf(rule, { result: 92 }));
    expect(computed).toMatchObject({
      parts: { result: 92, target: 100, percent: 92, step: 5, stepsMissing: 2, perTime: 0.5, max: 10 },
    });
  });
});

describe("Cộng điểm phần vượt", () => {
  const rule = { kind: "excess-bonus", max: 0, step: 5, perTime: 1, highest: 4 } as const;

  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["below", { result: 60 }, 0],
    ["at the target", { result: 100 }, 0],
    ["less than a step above", { result: 104.99 }, 0],
    ["a step above", { result: 105 }, 1],
    ["short of a step by less than 8 decimals can show", { result: 104.9999999999 }, 1],
    ["nearly two", { result: 109.99 }, 1],
    ["just at the most", { result: 120 }, 4],
    ["above the most", { result: 400 }, 4],
    ["nothing achieved", { result: 0 }, 0],
    ["below nothing", { result: -10 }, 0],
    ["a third above", { result: 4, target: 3 }, 4],
    ["lower is better, half of what was allowed", { evaluation: "lower", result: 10, target: 11 }, 2],
    ["lower is better, none at all is full, not more", { evaluation: "lower", result: 0, target: 10 }, 0],
    ["lower is better, below 0", { evaluation: "lower", result: -1, target: 2 }, "result-negative"],
    ["target 0", { target: 0 }, "target-zero"],
    ["blank", { result: null }, "none"],
    ["not applicable", { result: null, resultState: "not-applicable" }, "none"],
    ["words where a number belongs", { result: "vượt" }, "not-a-number"],
    [
      "accepted words reach, no more",
      { evaluation: "qualitative", acceptedTexts: ["Tốt"], result: "tốt", target: null },
      0,
    ],
  ])("%s", (_, facts, expected) => {
    expect(outcomeOf(caseOf(rule, facts))).toBe(expected);
  });

  test.each<[string, Partial<Criterion>]>([
    ["no Bước", { step: null }],
    ["a Bước of 0", { step: 0 }],
    ["no Điểm mỗi lần", { perTime: null }],
    ["no Điểm tối đa", { highest: null }],
  ])("%s: no points", (_, given) => {
    expect(outcomeOf(caseOf({ ...rule, ...given }, { result: 110 }))).toBe("none");
  });

  test("the explanation has every number; below the target no step was won", () => {
    const above = { result: 112, target: 100, percent: 112, step: 5, stepsAbove: 2, perTime: 1, highest: 4 };
    expect(computePoints(caseOf(rule, { result: 112 }))).toMatchObject({ parts: above });
    expect(computePoints(caseOf(rule, { result: 12 }))).toMatchObject({ parts: { stepsAbove: 0 } });
  });
});

test("more is never worth less in both, and their points stay within their bounds", () => {
  const amount = fc.integer({ min: -10_000, max: 100_000 }).map((value) => value / 100);
  const positive = fc.integer({ min: 1, max: 50_000 }).map((value) => value / 100);
  fc.assert(
    fc.property(amount, amount, positive, positive, (a, b, target, step) => {
      for (const kind of ["stepwise-deduction", "excess-bonus"] as const) {
        const points = (result: number) =>
          outcomeOf(caseOf({ kind, step, perTime: 0.25, highest: 10 }, { result, target }), 4) as number;
        expect(points(Math.min(a, b))).toBeLessThanOrEqual(points(Math.max(a, b)));
        expect(points(a)).toBeGreaterThanOrEqual(0);
        expect(points(a)).toBeLessThanOrEqual(10);
      }
    }),
  );
});
