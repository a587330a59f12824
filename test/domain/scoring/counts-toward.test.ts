import { scoreUnits } from "../../../src/domain/scoring/score-units";
import type { Criterion, EnteredScore } from "../../../src/domain/round/scale";
import { boardOf, cluster, criterion, indicator, unitOf } from "../round-samples";
import { entered, figure, scoredUnit } from "./scoring-cases";

const base = criterion("T1", { kind: "direct", max: 100 });

/** What one unit of K01 comes to on a line beside a base line of 100 points that has 90. */
function totalWith(line: Partial<Criterion>, { result = null, scores = [] }: Given = {}) {
  const own = figure({
    unit: "U1",
    indicator: "N",
    result,
    resultState: result === null ? "blank" : "value",
    benchmark: 10,
  });
  const { totals, issues } = scoreUnits({
    ...boardOf({ clusters: [cluster("K01")], indicators: [indicator("N")], criteria: [base, criterion("T2", line)] }),
    scores: [entered({ unit: "U1", criterion: "T1", stage: "cluster", points: 90 }), ...scores],
    units: [scoredUnit("U1", { unit: unitOf("U1", { cluster: "K01" }), figures: [own] })],
  });
  const { base: earned, bonus, penalty, total, lines } = totals[0]!;
  return { line: lines[1]!.points, base: earned, bonus, penalty, total, told: issues.map(({ code }) => code) };
}
type Given = { readonly result?: number | null; readonly scores?: readonly EnteredScore[] };

/** What stands on the line beside its points: stages of marks that don't count. */
function unusedOn(line: Partial<Criterion>, ...marks: readonly EnteredScore[]) {
  const { totals } = scoreUnits({
    ...boardOf({ clusters: [cluster("K01")], criteria: [criterion("T2", line)] }),
    scores: marks,
    units: [scoredUnit("U1", { unit: unitOf("U1", { cluster: "K01" }) })],
  });
  return totals[0]?.lines[0]?.unused;
}

test("on a line that is claimed, marks that can't count are known to have been given", () => {
  const line = { kind: "direct", countsToward: "bonus", max: 5 } as const;
  const mark = (stage: EnteredScore["stage"], points: number) => entered({ criterion: "T2", stage, points });
  expect(unusedOn(line, mark("cluster", 6))).toEqual(["cluster"]);
  expect(unusedOn(line, mark("cluster", 6), mark("board", 7))).toEqual(["cluster", "board"]);
  expect(unusedOn(line, mark("cluster", 5))).toBeUndefined();
});

const claimed = (points: number): EnteredScore => entered({ unit: "U1", criterion: "T2", stage: "cluster", points });

test("a line counts where Tính vào says: points of a penalty line are positive and are taken off", () => {
  const reached = { indicator: "N", kind: "pass-fail", max: 5 } as const;
  expect(totalWith({ ...reached, countsToward: "bonus" }, { result: 10 })).toMatchObject({
    line: 5,
    bonus: 5,
    total: 95,
  });
  expect(totalWith({ ...reached, countsToward: "penalty" }, { result: 10 })).toMatchObject({
    line: 5,
    base: 90,
    penalty: -5,
    total: 85,
  });
  expect(totalWith({ ...reached, countsToward: "base" }, { result: 10 })).toMatchObject({
    base: 95,
    bonus: 0,
    total: 95,
  });
});

test("it stays within its Điểm tối đa, else within its Điểm chuẩn", () => {
  const faults = { indicator: "N", kind: "per-occurrence", perTime: 2, countsToward: "penalty" } as const;
  expect(totalWith({ ...faults, max: 5 }, { result: 4 })).toMatchObject({ line: 5, penalty: -5 });
  expect(totalWith({ ...faults, max: 5, highest: 3 }, { result: 4 })).toMatchObject({ line: 3, penalty: -3 });
  expect(totalWith({ ...faults, max: 5, highest: 7 }, { result: 3 })).toMatchObject({ line: 6, penalty: -6 });
  expect(
    totalWith({ indicator: "N", kind: "pass-fail", max: 5, highest: 2, countsToward: "bonus" }, { result: 10 }),
  ).toMatchObject({
    line: 2,
    bonus: 2,
  });
});

test("entered points are shown out of what bounds the line", () => {
  const line = criterion("T2", { kind: "direct", max: 5, highest: 3, countsToward: "bonus" });
  const { scores } = scoreUnits({
    ...boardOf({ clusters: [cluster("K01")], criteria: [base, line] }),
    scores: [claimed(2)],
    units: [scoredUnit("U1", { unit: unitOf("U1", { cluster: "K01" }) })],
  });
  expect(scores.map(({ points, max }) => [points, max])).toEqual([[2, 3]]);
});

test("a bonus that nobody claimed is 0 and nothing waits for it; points that can't be used leave it open", () => {
  const bonus = { kind: "direct", max: 3, highest: 3, countsToward: "bonus" } as const;
  expect(totalWith(bonus)).toMatchObject({ line: 0, bonus: 0, total: 90, told: [] });
  expect(totalWith(bonus, { scores: [claimed(2)] })).toMatchObject({ line: 2, bonus: 2, total: 92 });
  expect(totalWith(bonus, { scores: [claimed(3.5)] })).toMatchObject({
    line: null,
    total: null,
    told: ["score-out-of-bounds"],
  });
  expect(totalWith({ ...bonus, countsToward: null })).toMatchObject({ line: null, total: null });
});
