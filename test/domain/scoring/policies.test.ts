import type { ScoringPolicy } from "../../../src/domain/round/period";
import { rankClusters } from "../../../src/domain/decisions/rank-clusters";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { period } from "../round-samples";
import { cluster, criterion, entered, figure, indicator, scoredUnit, unit } from "./scoring-cases";

/** Two base lines of 10 and 5, one of 85 and a bonus; declared 100. */
const scale = [
  criterion({ code: "TC01", max: 10 }),
  criterion({ code: "TC02", max: 5, kind: "direct", indicator: null, mayBeNotApplicable: true }),
  criterion({ code: "TC03", max: 85, kind: "direct", indicator: null }),
  criterion({ code: "TC04", max: 0, kind: "bonus-penalty", indicator: null, lowest: -5, highest: 5, perTime: 1 }),
];

type Marks = Readonly<Record<string, number | "x">>;

/**
 * One unit by what the cluster entered: "x" = not applicable, left out = nothing. TC01 is computed from a result of 100
 * %.
 */
function scored(marks: Marks, given: Partial<ScoringPolicy>, code = "U1") {
  const policy: ScoringPolicy = { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending", ...given };
  const rows = Object.entries(marks).map(([line, points]) =>
    entered({
      unit: code,
      criterion: line,
      stage: "cluster",
      points: points === "x" ? null : points,
      notApplicable: points === "x",
    }),
  );
  const clusters = [cluster({ declaredTotal: 100, scoring: policy })];
  const { totals } = scoreUnits({
    clusters,
    criteria: scale,
    bands: [],
    indicators: [indicator("KT01")],
    scores: rows,
    units: [scoredUnit(code, { figures: [figure({ unit: code, result: 100, benchmark: 100 })] })],
  });
  return { clusters, total: totals[0]! };
}

const sums = (marks: Marks, given: Partial<ScoringPolicy> = {}) => {
  const { base, rescaled, bonus, penalty, total, pending } = scored(marks, given).total;
  return { base, rescaled, bonus, penalty, total, pending };
};
const pending = { base: null, rescaled: null, bonus: null, penalty: null, total: null, pending: true };

describe("not applicable (contract §4, Scoring)", () => {
  test.each([
    ["rescale", { base: 13, rescaled: 86.67, total: 88.67 }],
    ["full", { base: 98, rescaled: null, total: 100 }],
    ["zero", { base: 13, rescaled: null, total: 15 }],
  ] as const)("under %s: original and rescaled beside each other, the bonus outside", (whenNotApplicable, expected) => {
    expect(sums({ TC02: 3, TC03: "x", TC04: 2 }, { whenNotApplicable })).toMatchObject({
      ...expected,
      bonus: 2,
      pending: false,
    });
  });

  test.each(["rescale", "full", "zero"] as const)(
    "a bonus line that doesn't apply is worth nothing under %s, and nothing is rescaled for it",
    (whenNotApplicable) => {
      expect(sums({ TC02: 5, TC03: 80, TC04: "x" }, { whenNotApplicable })).toMatchObject({
        base: 95,
        rescaled: null,
        bonus: 0,
        total: 95,
      });
    },
  );

  test("a line that is worth 0 is not one that doesn't apply", () => {
    expect(sums({ TC02: 3, TC03: 0, TC04: 0 })).toMatchObject({ base: 13, rescaled: null, total: 13 });
  });

  test("nothing left to rescale from is pending, not 0", () => {
    expect(sums({ TC01: "x", TC02: "x", TC03: "x", TC04: 1 })).toEqual(pending);
    expect(sums({ TC01: "x", TC02: "x", TC03: "x", TC04: 1 }, { whenNotApplicable: "zero" })).toMatchObject({
      base: 0,
      total: 1,
      pending: false,
    });
  });
});

describe("missing points", () => {
  test("wait: every sum is pending, whatever the other lines have", () => {
    expect(sums({ TC02: 3, TC03: 80 })).toEqual(pending);
    expect(sums({ TC02: "x", TC03: 80 }, { whenNotApplicable: "full" })).toEqual(pending);
  });

  test("or count as 0 points, in the base and outside it; 0 then is no missing line", () => {
    expect(sums({ TC02: 3 }, { whenMissing: "zero" })).toMatchObject({
      base: 13,
      rescaled: null,
      bonus: 0,
      total: 13,
      pending: false,
    });
    expect(sums({ TC02: "x" }, { whenMissing: "zero" })).toMatchObject({ base: 10, rescaled: 10.53, total: 10.53 });
  });

  test("pending is not 0 and has no rank; who has 0 is ranked before it", () => {
    const waiting = scored({ TC02: 3, TC03: 80 }, {}, "U1");
    const nothing = scored({ TC01: 0, TC02: 0, TC03: 0, TC04: 0 }, {}, "U2");
    const ranks = rankClusters({
      period,
      clusters: waiting.clusters,
      criteria: scale,
      indicators: [],
      units: [unit("U1"), unit("U2")],
      totals: [waiting.total, nothing.total],
      figures: [],
      scores: [],
    });
    expect(ranks.map(({ unit: code, rank, total }) => [code, rank, total])).toEqual([
      ["U2", 1, 0],
      ["U1", null, null],
    ]);
  });
});

test("each cluster goes by its own policies", () => {
  const one = cluster({
    code: "K01",
    declaredTotal: 100,
    scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "pending" },
  });
  const other = cluster({
    code: "K02",
    declaredTotal: 100,
    scoring: { decimals: 0, whenNotApplicable: "full", whenMissing: "zero" },
  });
  const units = [unit("U1"), unit("U2", { cluster: "K02" })].map((each) =>
    scoredUnit(each.code, { unit: each, figures: [figure({ unit: each.code, result: 96.4, benchmark: 100 })] }),
  );
  const rows = units.flatMap(({ unit: { code } }) => [
    entered({ unit: code, criterion: "TC02", stage: "cluster", points: null, notApplicable: true }),
    entered({ unit: code, criterion: "TC03", stage: "cluster", points: 80 }),
    entered({ unit: code, criterion: "TC04", stage: "cluster", points: 0 }),
  ]);
  const all = scale.map((line) => ({ ...line, cluster: "*" }));
  const { totals } = scoreUnits({
    clusters: [one, other],
    criteria: all,
    bands: [],
    indicators: [indicator("KT01")],
    scores: rows,
    units,
  });
  expect(totals.map(({ unit: code, base, rescaled, total }) => [code, base, rescaled, total])).toEqual([
    ["U1", 89.64, 94.36, 94.36],
    ["U2", 95, null, 95],
  ]);
});
