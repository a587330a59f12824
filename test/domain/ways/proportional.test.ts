import * as fc from "fast-check";
import type { IndicatorFacts } from "../../../src/domain/ways/way";
import { criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

function proportional(facts: Partial<IndicatorFacts>, minimumPercent: number | null = null, max = 10) {
  const indicator = indicatorFacts(facts);
  return outcomeOf(
    scoringCase({ criterion: criterion({ max, minimumPercent }), facts: { indicator, document: null } }),
  );
}

describe("Tỷ lệ", () => {
  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["part of the target", { result: 80, target: 100 }, 8],
    ["just the target", { result: 100, target: 100 }, 10],
    ["above the target never more than M", { result: 130, target: 100 }, 10],
    ["a third", { result: 1, target: 3 }, 3.33],
    ["two thirds: the half and more goes up", { result: 2, target: 3 }, 6.67],
    ["half a hundredth goes up", { result: 10.05, target: 100 }, 1.01],
    ["less than half a hundredth goes down", { result: 10.0499, target: 100 }, 1],
    ["nothing achieved", { result: 0, target: 100 }, 0],
    ["below nothing is not below 0 points", { result: -5, target: 100 }, 0],
    ["target 0", { result: 5, target: 0 }, "target-zero"],
    ["target below 0", { result: 5, target: -2 }, "target-negative"],
    ["lower is better: half as good", { evaluation: "lower", result: 4, target: 2 }, 5],
    ["lower is better: better than promised", { evaluation: "lower", result: 1, target: 2 }, 10],
    ["lower is better: none at all is full", { evaluation: "lower", result: 0, target: 2 }, 10],
    ["lower is better: none promised, none happened", { evaluation: "lower", result: 0, target: 0 }, 10],
    ["lower is better: none promised, some happened", { evaluation: "lower", result: 3, target: 0 }, 0],
    ["nothing last year", { result: 5, target: 0, against: "last-year" }, "target-zero"],
    [
      "lower is better: nothing last year",
      { evaluation: "lower", result: 3, target: 0, against: "last-year" },
      "target-zero",
    ],
    ["lower is better: below 0", { evaluation: "lower", result: -1, target: 2 }, "result-negative"],
    ["blank result", { result: null }, "none"],
    ["blank target", { target: null }, "none"],
    ["unreadable result", { result: null, resultState: "invalid" }, "none"],
    ["result not applicable", { result: null, resultState: "not-applicable" }, "none"],
    ["result not assigned", { result: null, resultState: "not-assigned" }, "none"],
    ["target not assigned", { target: null, targetState: "not-assigned" }, "none"],
    ["words where a number belongs", { result: "tốt" }, "not-a-number"],
    ["target in words", { target: null, targetState: "text" }, "not-a-number"],
    ["achieved in words", { evaluation: "pass-fail", result: "Đạt", target: null }, 10],
    ["not achieved in words", { evaluation: "pass-fail", result: "Chưa đạt", target: null }, 0],
  ])("%s", (_, facts, expected) => {
    expect(proportional(facts)).toBe(expected);
  });

  test.each<[string, string, readonly string[], number]>([
    ["case and spaces don't count", "  HOÀN   thành ", [], 10],
    ["a decomposed text is the same text", "Đạt".normalize("NFD"), [], 10],
    ["own texts stand instead of the default", "Đạt", ["Tốt"], 0],
    ["one of the own texts", "tốt", ["Khá", "Tốt"], 10],
  ])("accepted texts: %s", (_, result, acceptedTexts, expected) => {
    expect(proportional({ evaluation: "pass-fail", result, acceptedTexts, target: null })).toBe(expected);
  });

  test("a qualitative indicator has no default texts", () => {
    expect(proportional({ evaluation: "qualitative", result: "Đạt", target: null })).toBe(0);
    expect(proportional({ evaluation: "qualitative", result: "Đạt", acceptedTexts: ["Đạt"], target: null })).toBe(10);
  });

  test.each([
    ["under the minimum", 69.99, 0],
    ["the minimum itself", 70, 7],
    ["less than 8 decimals can show under the minimum", 69.999999999, 7],
  ])("Mức tối thiểu: %s", (_, result, expected) => {
    expect(proportional({ result, target: 100 }, 70)).toBe(expected);
  });

  test("more is never worth less, and points stay in 0…M", () => {
    const amount = fc.integer({ min: -10_000, max: 1_000_000 }).map((value) => value / 100);
    const target = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(amount, amount, target, (a, b, promised) => {
        const low = proportional({ result: Math.min(a, b), target: promised }) as number;
        const high = proportional({ result: Math.max(a, b), target: promised }) as number;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(10);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("for lower-is-better, less is never worth less", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(amount, amount, amount, (a, b, target) => {
        const better = proportional({ evaluation: "lower", result: Math.min(a, b), target }) as number;
        const worse = proportional({ evaluation: "lower", result: Math.max(a, b), target }) as number;
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});
