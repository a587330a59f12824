import type { Band, Criterion } from "../../../src/domain/round/scale";
import type { IndicatorFacts } from "../../../src/domain/ways/way";
import { computePoints } from "../../../src/domain/ways/ways";
import { bandsFrom, criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

function caseOf(given: Partial<Criterion>, facts: Partial<IndicatorFacts>, bands: readonly Band[] = []) {
  return scoringCase({
    criterion: criterion(given),
    bands,
    facts: { indicator: indicatorFacts({ target: null, ...facts }), document: null },
  });
}

const silent: readonly [string, Partial<IndicatorFacts>, string][] = [
  ["blank", { result: null }, "none"],
  ["unreadable", { result: null, resultState: "invalid" }, "none"],
  ["not applicable", { result: null, resultState: "not-applicable" }, "none"],
  ["not assigned", { result: null, resultState: "not-assigned" }, "none"],
  ["words where a number belongs", { result: "nhiều" }, "not-a-number"],
];

describe("Trừ từ điểm chuẩn", () => {
  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["none happened", { result: 0 }, 10],
    ["some happened", { result: 3 }, 5.5],
    ["just all points", { result: 10 * (2 / 3), measure: "vụ" }, 0],
    ["more than all points", { result: 40 }, 0],
    ["less than none is not above M", { result: -2 }, 10],
    ["a target is not looked at", { result: 2, target: 0, targetState: "value" }, 7],
    ["lower is better counts the same", { evaluation: "lower", result: 2 }, 7],
    ...silent,
  ])("%s", (_, facts, expected) => {
    expect(outcomeOf(caseOf({ kind: "deduct-from-max", perTime: 1.5 }, facts))).toBe(expected);
  });

  test("nothing to take off by", () => {
    expect(outcomeOf(caseOf({ kind: "deduct-from-max" }, { result: 0 }))).toBe("none");
  });
});

describe("Theo số lần", () => {
  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["none happened", { result: 0 }, 0],
    ["some happened", { result: 3 }, 4.5],
    ["at M", { result: 7 }, 10],
    ["less than none is not below 0", { result: -2 }, 0],
    ["a part of one", { result: 0.333 }, 0.5],
    ...silent,
  ])("%s", (_, facts, expected) => {
    expect(outcomeOf(caseOf({ kind: "per-occurrence", perTime: 1.5 }, facts))).toBe(expected);
  });

  test("nothing to multiply by", () => {
    expect(outcomeOf(caseOf({ kind: "per-occurrence" }, { result: 3 }))).toBe("none");
  });

  test("the explanations have every number", () => {
    expect(computePoints(caseOf({ kind: "per-occurrence", perTime: 1.5 }, { result: 3 }))).toMatchObject({
      parts: { result: 3, perTime: 1.5, max: 10 },
    });
    expect(computePoints(caseOf({ kind: "deduct-from-max", perTime: 1.5 }, { result: 3 }))).toMatchObject({
      parts: { result: 3, perTime: 1.5, max: 10 },
    });
  });
});

describe("Theo thứ hạng", () => {
  const bands = bandsFrom("3:6;1:10;10:2");
  const rank = (facts: Partial<IndicatorFacts>, given: readonly Band[] = bands, max = 10) =>
    outcomeOf(caseOf({ kind: "by-rank", max }, { measure: "hạng", ...facts }, given));

  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["first", { result: 1 }, 10],
    ["just behind the first", { result: 2 }, 6],
    ["the last of a band", { result: 3 }, 6],
    ["the first of the next", { result: 4 }, 2],
    ["the last band", { result: 10 }, 2],
    ["after the last band", { result: 11 }, 0],
    ["a shared rank", { result: 1.5 }, 6],
    ["behind by less than 8 decimals can show", { result: 3.0000000001 }, 6],
    ...silent,
  ])("%s", (_, facts, expected) => {
    expect(rank(facts)).toBe(expected);
  });

  test("two bands up to the same rank: the one with more points, in any order", () => {
    expect([rank({ result: 3 }, bandsFrom("3:6;3:4")), rank({ result: 3 }, bandsFrom("3:4;3:6"))]).toEqual([6, 6]);
  });

  test("by the result's words where the bands know words", () => {
    const worded = bandsFrom("1:10;Không xếp hạng:1");
    expect([rank({ result: "không  xếp hạng" }, worded), rank({ result: "khác" }, worded)]).toEqual([1, 0]);
  });

  test("never above M, and nothing without bands", () => {
    expect([rank({ result: 1 }, bands, 8), rank({ result: 1 }, []), rank({ result: 1 }, bandsFrom("Tốt:5"))]).toEqual([
      8,
      "none",
      "none",
    ]);
  });

  test("the explanation says up to which rank the band goes; none: it says nothing of a band", () => {
    expect(computePoints(caseOf({ kind: "by-rank" }, { result: 2 }, bands))).toMatchObject({
      parts: { result: 2, upTo: 3, max: 10 },
    });
    expect(computePoints(caseOf({ kind: "by-rank" }, { result: 12 }, bands))).toMatchObject({
      parts: { result: 12, upTo: null, max: 10 },
    });
  });
});
