import { benchmarksOf } from "../../../src/domain/scoring/benchmarks";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import type { Criterion } from "../../../src/domain/round/scale";
import { boardOf, cluster, criterion, indicator, unitOf } from "../round-samples";
import { figure, scoredUnit } from "./scoring-cases";

/** Units of two clusters with a result each; "guest" marks one that is not judged. */
const results = [
  ["A1", "A", 8],
  ["A2", "A", 5],
  ["A3", "A", null],
  ["A9", "A", 50, "guest"],
  ["B1", "B", 11],
] as const;

function roundWith(comparedWith: Criterion["comparedWith"], changes: Partial<Criterion> = {}) {
  const units = results.map(([code, of, result, role]) => {
    const own = figure({
      unit: code,
      indicator: "TG",
      result,
      resultState: result === null ? "blank" : "value",
      previousYear: 0,
    });
    return scoredUnit(code, { unit: unitOf(code, { cluster: of, role: role ?? "member" }), figures: [own] });
  });
  const line = criterion("T1", { indicator: "TG", kind: "pass-fail", comparedWith, ...changes });
  return {
    ...boardOf({ clusters: [cluster("A"), cluster("B")], indicators: [indicator("TG")], criteria: [line] }),
    units,
  };
}

function figureOf(comparedWith: Criterion["comparedWith"], kind: "board" | "cluster" = "board", unit = "A1") {
  const round = roundWith(comparedWith);
  const assignedTargets = [
    { unit: "*", code: "TG", plan: 7 },
    { unit: "A2", code: "TG", plan: 6 },
  ].map((row) => ({ ...row, previousYear: null, samePeriod: null, target: null, halfYearPlan: null, basis: null }));
  const own = round.units.find((each) => each.unit.code === unit)!;
  return benchmarksOf({ ...round, kind, assignedTargets })(own.unit, round.criteria[0]!, own.figures[0]!);
}

test("what a result is compared with: guests and those without a result are left out, the unit itself is not", () => {
  expect(figureOf("cluster-average")).toEqual({ figure: 6.5, units: { withResult: 2, concerned: 3 } });
  expect(figureOf("province-average")).toEqual({ figure: 8, units: { withResult: 3, concerned: 4 } });
  expect(figureOf("highest")).toEqual({ figure: 8, units: { withResult: 2, concerned: 3 } });
  expect(figureOf("lowest")).toEqual({ figure: 5, units: { withResult: 2, concerned: 3 } });
  expect(figureOf(42)).toEqual({ figure: 42, units: null });
  expect(figureOf(null)).toBeNull();
});

test("a cluster does not know the province: what the Board published for all counts there; a unit's own goes before it", () => {
  expect(figureOf("province-average", "cluster")).toEqual({ figure: 7, units: null });
  expect(figureOf("announced")).toEqual({ figure: 7, units: null });
  expect(figureOf("announced", "board", "A2")).toEqual({ figure: 6, units: null });
});

test("at the average is reached; below is not; a figure of 0 or below is compared as it is; a 0 of last year is not", () => {
  const pointsBy = (comparedWith: Criterion["comparedWith"], changes: Partial<Criterion> = {}) => {
    const { scores, issues } = scoreUnits({ ...roundWith(comparedWith, changes), scores: [] });
    const of = (code: string) => scores.find(({ unit }) => unit === code)?.points ?? null;
    return [
      of("A1"),
      of("A2"),
      of("A3"),
      issues.flatMap((issue) => (issue.code === "not-computable" ? [issue.params.reason] : [])),
    ];
  };
  expect(pointsBy("cluster-average")).toEqual([10, 0, null, []]);
  expect(pointsBy("highest")).toEqual([10, 0, null, []]);
  expect(pointsBy(0)).toEqual([10, 10, null, []]);
  expect(pointsBy(-3)).toEqual([10, 10, null, []]);
  expect(pointsBy("previous-year")).toEqual([null, null, null, Array(4).fill("target-zero")]);
  expect(pointsBy(0, { kind: "proportional" })).toEqual([null, null, null, Array(4).fill("target-zero")]);
});

test("the explanation says with what the result was compared, and of how many units that was made", () => {
  const { scores } = scoreUnits({ ...roundWith("province-average"), scores: [] });
  expect(scores[0]?.explanation?.parts).toEqual({
    result: 8,
    comparedWith: "Bình quân toàn tỉnh",
    benchmark: 8,
    benchmarkOf: "3/4",
    percent: 100,
    max: 10,
  });
});
