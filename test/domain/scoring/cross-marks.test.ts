import fc from "fast-check";
import type { CrossMethod } from "../../../src/domain/round/period";
import type { EnteredScore } from "../../../src/domain/round/scale";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { vi } from "../../../src/text/vi";
import { cluster, criterion, entered, figure, indicator, scoredUnit, unit } from "./scoring-cases";

function scored(rows: readonly EnteredScore[], crossMethod?: CrossMethod) {
  const units = [
    scoredUnit("U1", { figures: [figure()] }),
    scoredUnit("U2", { unit: unit("U2", { name: "Sở Tài chính", aliases: ["STC"] }) }),
  ];
  const settings = { explainDifference: null, ...(crossMethod === undefined ? {} : { crossMethod }) };
  return scoreUnits({
    clusters: [cluster()],
    criteria: [criterion()],
    bands: [],
    indicators: [indicator("KT01")],
    scores: rows,
    units,
    period: settings,
  });
}

/** One row for each mark, by scorers S1, S2 …; "–" = không áp dụng. */
function marks(...points: readonly (number | "–")[]): readonly EnteredScore[] {
  return points.map((value, index) => {
    const said = value === "–" ? { notApplicable: true } : { points: value };
    return entered({ stage: "cross", scorer: `S${index + 1}`, cell: `D${index + 2}`, ...said });
  });
}

function cross(rows: readonly EnteredScore[], method?: CrossMethod) {
  return scored(rows, method).scores.find(({ unit: code, stage }) => code === "U1" && stage === "cross");
}

test.each<[string, CrossMethod | undefined, (number | "–")[], number | null]>([
  ["the mean is the default", undefined, [7, 8, 10], 8.33],
  ["a mean is exact before it is rounded once", "mean", [0.1, 0.2, 0.3], 0.2],
  ["half away from zero", "mean", [8.005, 8.005], 8.01],
  ["without highest and lowest from five up", "trimmed", [0, 8, 8, 9, 10], 8.33],
  ["only one of several equal ones is left out", "trimmed", [5, 5, 9, 9, 9], 7.67],
  ["four are too few to leave any out", "trimmed", [0, 8, 8, 10], 6.5],
  ["the median of an odd number", "median", [10, 0, 8], 8],
  ["the median of an even number", "median", [10, 0, 7, 8], 7.5],
  ["one mark", "median", [4.5], 4.5],
  ["not applicable is no 0", "mean", ["–", 6, 8], 7],
  ["nobody gives points", "mean", ["–", "–"], null],
])("%s", (_, method, given, expected) => {
  const score = cross(marks(...given), method);
  expect(score?.points).toBe(expected);
  expect(score?.notApplicable).toBe(expected === null);
});

test("no marks, no score; and cross never counts by itself", () => {
  expect(cross([])).toBeUndefined();
  const { totals } = scored(marks(3, 4));
  expect(totals[0]?.lines).toEqual([{ criterion: "TC01", stage: "auto", points: 8, notApplicable: false }]);
});

test("the sentence says how many, which values and how, and names nobody", () => {
  const said = (rows: readonly EnteredScore[], method?: CrossMethod): string | undefined => {
    const explanation = cross(rows, method)?.explanation;
    return explanation === null || explanation === undefined ? undefined : vi.explain(explanation);
  };
  expect(said(marks(8.5, 7, 9))).toBe("Chấm chéo: trung bình của 3 lượt chấm (7; 8,5; 9).");
  expect(said(marks(9, 7, "–"), "median")).toBe(
    "Chấm chéo: trung vị của 2 lượt chấm (7; 9); ngoài ra 1 lượt chấm đề nghị không áp dụng.",
  );
  expect(said(marks(1, 2, 3, 4, 5), "trimmed")).toBe(
    "Chấm chéo: trung bình, bỏ một điểm cao nhất và một điểm thấp nhất, của 5 lượt chấm (1; 2; 3; 4; 5).",
  );
  expect(said(marks(1, 2), "trimmed")).toBe(
    "Chấm chéo: trung bình (dưới 5 lượt chấm nên không bỏ cao nhất, thấp nhất) của 2 lượt chấm (1; 2).",
  );
  expect(said(marks("–", "–"))).toBe("Chấm chéo: 2 lượt chấm đều đề nghị không áp dụng.");
  expect(said([entered({ stage: "cross", scorer: "Sở Nội vụ", points: 5, explanation: "Thiếu báo cáo" })])).toBe(
    'Chấm chéo: trung bình của 1 lượt chấm (5). Giải trình: "Thiếu báo cáo".',
  );
});

describe("who scored", () => {
  test.each([
    ["code and code", "U2", "U2"],
    ["code and name", "U2", " sở tài chính"],
    ["name and other name", "Sở Tài chính", "STC"],
    ["somebody outside the roster", "Ông A", "ông a"],
    ["nobody named", null, null],
  ])("the same scorer twice, by %s: neither is used, the others are", (_, first, second) => {
    const rows = [
      entered({ stage: "cross", scorer: first, points: 2 }),
      entered({ stage: "cross", scorer: "S9", points: 6, cell: "D3" }),
      entered({ stage: "cross", scorer: second, points: 3, cell: "D4" }),
    ];
    expect(cross(rows)?.points).toBe(6);
    expect(scored(rows).issues.map(({ code, place }) => `${code} ${place.cell}`)).toEqual(["score-repeated D4"]);
  });

  test("a unit that scores itself is an error and the others' marks count", () => {
    const rows = [...marks(6, 8), entered({ stage: "cross", scorer: "U1", points: 10, cell: "D9" })];
    expect(cross(rows)?.points).toBe(7);
    expect(scored(rows).issues.map(({ code, place }) => `${code} ${place.cell}`)).toEqual(["own-score D9"]);
  });

  test("a mark out of bounds is left out alone", () => {
    const rows = [...marks(6), entered({ stage: "cross", scorer: "S7", points: 11, cell: "D9" })];
    expect(cross(rows)?.points).toBe(6);
    expect(scored(rows).issues.map(({ code }) => code)).toEqual(["score-out-of-bounds"]);
  });
});

test("the order of the rows changes nothing", () => {
  const methods = fc.constantFrom<CrossMethod>("mean", "trimmed", "median");
  const points = fc.array(
    fc.integer({ min: 0, max: 1000 }).map((value) => value / 100),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(points, methods, (given, method) => {
      const rows = marks(...given);
      const score = cross(rows, method);
      expect(cross([...rows].reverse(), method)).toEqual(score);
      expect(score?.points).toBeGreaterThanOrEqual(Math.min(...given) - 0.005);
      expect(score?.points).toBeLessThanOrEqual(Math.max(...given) + 0.005);
    }),
  );
});
