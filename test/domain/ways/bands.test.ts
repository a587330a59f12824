import * as fc from "fast-check";
import type { Criterion } from "../../../src/domain/round/scale";
import type { IndicatorFacts } from "../../../src/domain/ways/way";
import { bandsFrom, criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

function bands(table: string, facts: Partial<IndicatorFacts>, given: Partial<Criterion> = {}) {
  return outcomeOf(
    scoringCase({
      criterion: criterion({ kind: "bands", ...given }),
      bands: table === "" ? [] : bandsFrom(table),
      facts: { indicator: indicatorFacts(facts), document: null },
    }),
  );
}

describe("Theo bậc", () => {
  /** Reports of a year: 8 all on time, 6 with up to 2 missing, 4 with 3, 0 from 4. */
  const reports = "0:8;1:6;3:4;4:0";
  /** Meetings: 5/4/3/1/0 for 0/1/2/3/4 and more absences. */
  const meetings = "0:5;1:4;2:3;3:1;4:0";

  test.each([
    [reports, 0, 8],
    [reports, 1, 6],
    [reports, 2, 6],
    [reports, 3, 4],
    [reports, 4, 0],
    [meetings, 0, 5],
    [meetings, 1, 4],
    [meetings, 2, 3],
    [meetings, 3, 1],
    [meetings, 4, 0],
    [meetings, 9, 0],
  ])("by value %s: %d gives %d", (table, result, expected) => {
    expect(bands(table, { result, target: null }, { bandsBy: "value" })).toBe(expected);
  });

  test.each([
    ["the band's own edge", 90, 8],
    ["just under the edge", 89.99, 5],
    ["less than 8 decimals can show under the edge", 89.9999999999, 8],
    ["above all", 250, 10],
    ["under all", 49, 0],
  ])("by percent: %s", (_, result, expected) => {
    expect(bands("50:5;100:10;90:8", { result, target: 100 })).toBe(expected);
  });

  test.each([
    ["Tốt", 10],
    ["  tốt ", 10],
    ["Khá", 7],
    ["Kém", 0],
  ])("by text: %s", (result, expected) => {
    expect(bands("Tốt:10;Khá:7", { evaluation: "qualitative", result, target: null })).toBe(expected);
  });

  test("words without bands in words are judged by accepted texts", () => {
    expect(bands("0:2;100:10", { evaluation: "pass-fail", result: "Đạt", target: null })).toBe(10);
    expect(bands("0:2;100:10", { evaluation: "pass-fail", result: "Chưa đạt", target: null })).toBe(2);
  });

  test("by value no target is needed; by percent there is nothing without one", () => {
    expect(bands(meetings, { result: 1, target: null }, { bandsBy: "value" })).toBe(4);
    expect(bands(meetings, { result: 1, target: null })).toBe("none");
  });

  test("without bands there are no points, not 0", () => {
    expect(bands("", { result: 100 })).toBe("none");
  });

  test("a band can't give more than M, nor less than 0", () => {
    expect(bands("0:12", { result: 100 })).toBe(10);
    expect(bands("0:-3", { result: 100 })).toBe(0);
  });

  test("of two bands from the same value the one with more points counts, in any order", () => {
    expect(bands("50:4;50:6", { result: 60 })).toBe(6);
    expect(bands("50:6;50:4", { result: 60 })).toBe(6);
  });

  test("the order of rows never matters", () => {
    const table = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 150 }), (edges, result) => {
        const rows = edges.map((from) => `${from}:${from % 11}`);
        const forth = bands(rows.join(";"), { result });
        expect(bands([...rows].reverse().join(";"), { result })).toBe(forth);
        const edge = Math.max(...edges.filter((from) => from <= result), -1);
        expect(forth).toBe(edge === -1 ? 0 : edge % 11);
      }),
    );
  });
});
