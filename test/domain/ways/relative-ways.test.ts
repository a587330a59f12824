import * as fc from "fast-check";
import type { IndicatorFacts } from "../../../src/domain/ways/way";
import { exact } from "../../../src/domain/basics/exact";
import { computePoints } from "../../../src/domain/ways/ways";
import type { ScoringMethod } from "../../../src/contract/choice-words";
import { criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

function caseOf(kind: ScoringMethod, facts: Partial<IndicatorFacts>, bestResult: number | null = 150) {
  return scoringCase({
    criterion: criterion({ kind }),
    peers: { bestResult, results: [], greatestExcess: null, bestUnassigned: null },
    facts: { indicator: indicatorFacts(facts), document: null },
  });
}

const silent: readonly [string, Partial<IndicatorFacts>, number | null, string][] = [
  ["blank", { result: null }, 150, "none"],
  ["unreadable", { result: null, resultState: "invalid" }, 150, "none"],
  ["not applicable", { result: null, resultState: "not-applicable" }, 150, "none"],
  ["not assigned", { result: null, resultState: "not-assigned" }, 150, "none"],
  ["words where a number belongs", { result: "tốt" }, 150, "not-a-number"],
  ["lower is better", { evaluation: "lower", result: 5 }, 150, "lower-is-better"],
  ["a best of 0", { result: 0 }, 0, "no-best"],
  ["a best below 0", { result: -3 }, -1, "no-best"],
  ["no best at all: only guests have a result", { result: 5 }, null, "no-best"],
];

describe("Lũy tiến theo đơn vị dẫn đầu", () => {
  test.each<[string, Partial<IndicatorFacts>, number | null, number | string]>([
    ["below the target", { result: 80 }, 150, 4],
    ["at the target is half", { result: 100 }, 150, 5],
    ["above it, half way to the leader", { result: 125 }, 150, 7.5],
    ["the leader", { result: 150 }, 150, 10],
    ["a guest above the leader", { result: 160 }, 150, 10],
    ["a guest above the target where no member reached it", { result: 120 }, 90, 10],
    ["a guest above the target where the best member just reached it", { result: 120 }, 100, 10],
    ["the leader is below the target", { result: 90 }, 90, 4.5],
    ["nothing achieved", { result: 0 }, 150, 0],
    ["below nothing", { result: -20 }, 150, 0],
    ["above by less than 8 decimals can show is at the target", { result: 100.000000001 }, 100.000000001, 5],
    ["a third of the way", { result: 101 }, 103, 6.67],
    ["target 0", { target: 0 }, 150, "target-zero"],
    ["target below 0", { target: -5 }, 150, "target-negative"],
    ["blank target", { target: null }, 150, "none"],
    ["target in words", { target: null, targetState: "text" }, 150, "not-a-number"],
    ...silent,
  ])("%s", (_, facts, best, expected) => {
    expect(outcomeOf(caseOf("progressive-to-leader", facts, best))).toBe(expected);
  });

  // E is 40 of the measure, or 40 %; of a target of 200 these differ.
  test.each<[string, "value" | "percent", number, number | null, number]>([
    ["half of the greatest excess", "value", 220, 40, 7.5],
    ["half of the greatest excess", "percent", 240, 40, 7.5],
    ["the greatest excess", "value", 240, 40, 10],
    ["a guest above the greatest", "percent", 400, 40, 10],
    ["a guest, where no member has an excess", "value", 201, null, 10],
    ["a guest above, where no member reached its target", "value", 201, -5, 10],
    ["at the target", "percent", 200, 40, 5],
    ["below it", "value", 100, 40, 2.5],
  ])("Phần vượt theo (contract §5): %s, by %s", (_, excessBy, result, greatest, points) => {
    const { criterion: line, ...given } = caseOf("progressive-to-leader", { result, target: 200 });
    const peers = { ...given.peers, greatestExcess: greatest === null ? null : exact(greatest) };
    expect(outcomeOf({ ...given, criterion: { ...line, excessBy }, peers })).toBe(points);
  });

  test("more is never worth less, and points stay in 0…M", () => {
    const amount = fc.integer({ min: -1000, max: 30_000 }).map((value) => value / 100);
    const positive = fc.integer({ min: 1, max: 30_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(amount, amount, positive, positive, (a, b, target, best) => {
        const points = (result: number) =>
          outcomeOf(caseOf("progressive-to-leader", { result, target }, best), 4) as number;
        expect(points(Math.min(a, b))).toBeLessThanOrEqual(points(Math.max(a, b)));
        expect(points(a)).toBeGreaterThanOrEqual(0);
        expect(points(a)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe("Tỷ lệ với đơn vị cao nhất", () => {
  test.each<[string, Partial<IndicatorFacts>, number | null, number | string]>([
    ["two thirds of the best", { result: 100 }, 150, 6.67],
    ["the best", { result: 150 }, 150, 10],
    ["a guest above the best", { result: 200 }, 150, 10],
    ["nothing achieved", { result: 0 }, 150, 0],
    ["below nothing", { result: -20 }, 150, 0],
    ["a target is not looked at", { result: 75, target: 0 }, 150, 5],
    ["none was assigned", { result: 75, target: null, targetState: "not-assigned" }, 150, 5],
    ...silent,
  ])("%s", (_, facts, best, expected) => {
    expect(outcomeOf(caseOf("ratio-to-best", facts, best))).toBe(expected);
  });
});

test("the explanations have every number", () => {
  const progressive = computePoints(caseOf("progressive-to-leader", { result: 120 }));
  expect(progressive).toMatchObject({ parts: { result: 120, target: 100, best: 150, max: 10 } });
  expect(computePoints(caseOf("ratio-to-best", { result: 120 }))).toMatchObject({
    parts: { result: 120, best: 150, max: 10 },
  });
});
