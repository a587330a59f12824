import type { IndicatorFacts } from "../../../src/domain/ways/way";
import { computePoints } from "../../../src/domain/ways/ways";
import type { Criterion } from "../../../src/domain/round/scale";
import { bandsFrom, criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

type Given = { readonly results?: readonly number[]; readonly bands?: string };

function caseOf(line: Partial<Criterion>, facts: Partial<IndicatorFacts>, { results = [], bands = "" }: Given) {
  return scoringCase({
    criterion: criterion(line),
    bands: bands === "" ? [] : bandsFrom(bands),
    peers: { bestResult: null, results, greatestExcess: null, bestUnassigned: null },
    facts: { indicator: indicatorFacts(facts), document: null },
  });
}

describe("Nội suy", () => {
  const of = (facts: Partial<IndicatorFacts>, results: readonly number[], line: Partial<Criterion> = {}) =>
    outcomeOf(caseOf({ kind: "interpolated", max: 10, ...line }, facts, { results }));

  // The regulations' case Z: 8, 5, 6.5, 2 more is better; 2, 4, 3, 6, 3 less is better.
  test.each<[string, Partial<IndicatorFacts>, readonly number[], number | string]>([
    ["the greatest", { result: 8 }, [8, 5, 6.5, 2], 10],
    ["between", { result: 5 }, [8, 5, 6.5, 2], 5],
    ["the least", { result: 2 }, [8, 5, 6.5, 2], 0],
    ["less is better: the least", { evaluation: "lower", result: 2 }, [2, 4, 3, 6, 3], 10],
    ["less is better: between", { evaluation: "lower", result: 4 }, [2, 4, 3, 6, 3], 5],
    ["less is better: the greatest", { evaluation: "lower", result: 6 }, [2, 4, 3, 6, 3], 0],
    ["all alike, also where less is better", { evaluation: "lower", result: 3 }, [3, 3], 10],
    ["alone", { result: -4 }, [-4], 10],
    ["below 0", { result: -1 }, [-3, 0, -1], 6.67],
    ["alike to 8 decimals", { result: 3.000000001 }, [3, 3], 10],
    ["a guest above all", { result: 50 }, [8, 2], 10],
    ["a guest below all", { result: 0 }, [8, 2], 0],
    ["only a guest has a result", { result: 5 }, [], "none"],
    ["blank", { result: null }, [8, 2], "none"],
    ["KAD", { result: null, resultState: "not-applicable" }, [8, 2], "none"],
    ["words", { result: "tốt" }, [8, 2], "not-a-number"],
  ])("%s", (_, facts, results, expected) => {
    expect(of(facts, results)).toBe(expected);
  });

  test("without a target; as a bonus at most Điểm tối đa", () => {
    expect(of({ result: 8, target: null }, [8, 2])).toBe(10);
    expect(of({ result: 8 }, [8, 2], { countsToward: "bonus", highest: 4 })).toBe(4);
  });

  test("the explanation has the ends of the range", () => {
    const { criterion: line, ...given } = caseOf({ kind: "interpolated" }, { result: 5 }, { results: [8, 5, 2] });
    expect(computePoints({ criterion: line, ...given })).toMatchObject({
      parts: { result: 5, least: 2, best: 8, max: 10 },
    });
  });
});

describe("Nội suy theo mốc", () => {
  const marks = "80:10;100:20;50:0";
  const of = (facts: Partial<IndicatorFacts>, line: Partial<Criterion> = {}, bands = marks) =>
    outcomeOf(caseOf({ kind: "interpolated-bands", max: 20, ...line }, facts, { bands }));

  test.each<[string, Partial<IndicatorFacts>, number | string]>([
    ["at a mark", { result: 80 }, 10],
    ["between two", { result: 95 }, 17.5],
    ["a third of the way", { result: 60 }, 3.33],
    ["below the first", { result: 20 }, 0],
    ["above the last", { result: 130 }, 20],
    ["against its target", { result: 19, target: 20 }, 17.5],
    ["less is better by T/A", { evaluation: "lower", result: 125 }, 10],
    ["no target", { result: 95, target: null }, "none"],
    ["a target of 0", { result: 95, target: 0 }, "target-zero"],
    ["blank", { result: null }, "none"],
    ["words", { result: "tốt" }, "not-a-number"],
  ])("%s", (_, facts, expected) => {
    expect(of(facts)).toBe(expected);
  });

  test("by A where Bậc theo = Giá trị, falling and below 0 too", () => {
    const value = (result: number) => of({ result, target: null }, { bandsBy: "value" }, "-10:20;10:0");
    expect([-20, -10, 0, 5, 10, 11].map(value)).toEqual([20, 20, 10, 5, 0, 0]);
  });

  test("one mark is flat; two at the same Từ count by the greater; a row is never worth less than 0", () => {
    expect(of({ result: 3 }, {}, "50:7")).toBe(7);
    expect(of({ result: 75 }, {}, "50:0;100:10;100:20")).toBe(10);
    expect(of({ result: 75 }, {}, "50:-20;100:10")).toBe(5);
    expect(of({ result: 100 }, { max: 15 })).toBe(15);
  });

  test("by the result's words where rows have them; nothing without rows of the sort that is needed", () => {
    expect(of({ result: "Tốt" }, {}, "0:1;Tốt:9")).toBe(9);
    expect([of({ result: 50 }, {}, ""), of({ result: 50 }, {}, "Tốt:9")]).toEqual(["none", "none"]);
  });
});

describe("Bậc theo = Thứ hạng trong cụm/khối", () => {
  // Ranks by less: 1 (2), 2 (3), 2 (3), 4 (4), 5 (6); contract §5: the row with the smallest Từ ≥ rank, for both ways.
  const results = [2, 4, 3, 6, 3];
  test.each([
    ["by-rank", "1:10;2:8;3:6;5:2", [10, 2, 8, 2, 8]],
    ["bands", "1:10;3:5;5:1", [10, 1, 5, 1, 5]],
    ["bands", "1:10;3:5", [10, 0, 5, 0, 5]],
  ] as const)("%s with %s", (kind, bands, expected) => {
    const of = (result: number) =>
      outcomeOf(caseOf({ kind, bandsBy: "rank" }, { evaluation: "lower", result, target: null }, { results, bands }));
    expect(results.map(of)).toEqual(expected);
  });

  test("more is better: the greatest is first; alike to 8 decimals is alike; what has no number has no rank", () => {
    const of = (facts: Partial<IndicatorFacts>) =>
      outcomeOf(caseOf({ kind: "by-rank", bandsBy: "rank" }, facts, { results: [5, 7, 7], bands: "1:10;2:8;3:6" }));
    expect([of({ result: 7 }), of({ result: 7.000000001 }), of({ result: 5 }), of({ result: 9 })]).toEqual([
      10, 10, 6, 10,
    ]);
    expect([of({ result: null }), of({ result: "khá" })]).toEqual(["none", "not-a-number"]);
  });

  test("the rank explains the points", () => {
    const given = caseOf({ kind: "bands", bandsBy: "rank" }, { result: 5 }, { results: [5, 7], bands: "1:10;3:6" });
    expect(computePoints(given)).toMatchObject({ parts: { result: 5, rank: 2, upTo: 3, max: 10 } });
  });
});
