import { contendersOf } from "../../../src/domain/decisions/contenders";
import { rankClusters } from "../../../src/domain/decisions/rank-clusters";
import { rankingOrder, unknownKeys } from "../../../src/domain/decisions/ranking-order";
import type { Figure } from "../../../src/domain/figures/figure";
import type { Cluster } from "../../../src/domain/round/roster";
import type { Score, Total } from "../../../src/domain/scoring/score";
import { cluster, criterion, figure, indicator, unit } from "../scoring/scoring-cases";

const indicators = [indicator("MOI"), indicator("NO", { evaluation: "lower" })];
const criteria = [criterion({ code: "T1", section: "MOI II" }), criterion({ code: "T2", section: "I" })];

/** A unit: its total, points on T1 and T2, results of MOI and NO, and what it gave itself on T1 and T2. */
type Case = {
  readonly total?: number | null;
  readonly points?: readonly number[];
  readonly moi?: Figure["result"];
  readonly no?: number | null;
  readonly self?: number;
  readonly selfOnT2?: number;
};

function ranksOf(settings: Partial<Cluster>, ...cases: readonly Case[]) {
  const codes = cases.map((_, index) => `U${index + 1}`);
  const totals = cases.flatMap(({ total, points = [] }, index): readonly Total[] => {
    if (total === undefined) return [];
    const lines = criteria.map(({ code }, at) => ({
      criterion: code,
      stage: "board" as const,
      points: points[at] ?? 0,
      notApplicable: false,
    }));
    const sums = { base: total, rescaled: null, bonus: 0, penalty: 0, deducted: 0, total, pending: total === null };
    return [{ unit: codes[index] ?? "", cluster: "K01", ...sums, lines }];
  });
  const figures = cases.flatMap(({ moi = null, no = null }, index) => [
    figure({ unit: codes[index] ?? "", indicator: "MOI", result: moi }),
    figure({ unit: codes[index] ?? "", indicator: "NO", result: no }),
  ]);
  const scores = cases.flatMap(({ self, selfOnT2 }, index) =>
    [self, selfOnT2].flatMap((points, at): readonly Score[] =>
      points === undefined
        ? []
        : [
            {
              ...{ unit: codes[index] ?? "", criterion: criteria[at]?.code ?? "", stage: "self", points, max: 10 },
              ...{ notApplicable: false, explanation: null },
            },
          ],
    ),
  );
  const ranks = rankClusters({
    ...{ period: { ranked: true } as never, clusters: [cluster(settings)], criteria, indicators },
    ...{ units: codes.map((code) => unit(code)), totals, figures, scores },
  });
  return ranks.map(({ unit: code, rank, tied }) => `${code} ${rank ?? "-"}${tied ? "=" : ""}`).join(", ");
}

describe("ties by results (contract §5, Thứ tự ưu tiên)", () => {
  test("more is better, or less where the indicator says so", () => {
    expect(ranksOf({ tieBreaks: ["moi"] }, { total: 90, moi: 3 }, { total: 90, moi: 5 })).toBe("U2 1, U1 2");
    expect(ranksOf({ tieBreaks: ["NO"] }, { total: 90, no: 3 }, { total: 90, no: 5 })).toBe("U1 1, U2 2");
  });

  test("who has no number there comes last, and those without one are level (reading R11)", () => {
    const blank = [{ total: 90, no: 9 }, { total: 90 }, { total: 90, no: 1 }, { total: 90 }];
    expect(ranksOf({ tieBreaks: ["NO"] }, ...blank)).toBe("U3 1, U1 2, U2 3=, U4 3=");
    expect(ranksOf({ tieBreaks: ["MOI"] }, { total: 90, moi: "Đạt" }, { total: 90, moi: -1 })).toBe("U2 1, U1 2");
  });

  test("points of a criterion or a section come before an indicator of the same name", () => {
    const settings = { tieBreaks: ["MOI"] };
    const named = [{ ...indicators[0], code: "T2" }, indicators[1]] as typeof indicators;
    const order = rankingOrder({ criteria, indicators: named }, cluster({ tieBreaks: ["T2", "I", "NO"] }));
    expect(order.keys.map(({ kind }) => kind)).toEqual(["total", "lines", "lines", "indicator"]);
    expect(ranksOf(settings, { total: 90, points: [9, 0], moi: 1 }, { total: 90, moi: 2 })).toBe("U2 1, U1 2");
  });

  test("Tự chấm: what a unit gave itself; who gave itself nothing is last", () => {
    const cases = [{ total: 90, self: 3 }, { total: 90 }, { total: 90, self: 0 }, { total: 90, self: 4 }];
    expect(ranksOf({ tieBreaks: ["Tự chấm"] }, ...cases)).toBe("U4 1, U1 2, U3 3, U2 4");
    // U2 passed T1 over: its 3 on T2 are less than 3.5 on T1.
    const passedOver = [
      { total: 90, self: 3.5 },
      { total: 90, selfOnT2: 3 },
      { total: 90, self: 1, selfOnT2: 2 },
    ];
    expect(ranksOf({ tieBreaks: ["Tự chấm"] }, ...passedOver)).toBe("U1 1, U2 2=, U3 2=");
  });

  test("Biểu quyết leaves the rank shared, whatever stands behind it (reading R12)", () => {
    const cases = [
      { total: 90, moi: 1 },
      { total: 90, moi: 2 },
    ];
    expect(ranksOf({ tieBreaks: ["Biểu quyết", "MOI"] }, ...cases)).toBe("U1 1=, U2 1=");
    expect(rankingOrder({ criteria, indicators }, cluster({ tieBreaks: ["MOI", "biểu quyết"] })).votes).toBe(true);
  });
});

describe("an order without points (Xếp hạng theo)", () => {
  test("by results, a unit without the first has no rank; no total is needed", () => {
    const cases = [{ moi: 5, no: 2 }, { moi: 7 }, { moi: 5, no: 1 }, { no: 1 }];
    expect(ranksOf({ rankedBy: ["MOI", "NO"] }, ...cases)).toBe("U2 1, U3 2, U1 3, U4 -");
  });

  test("whatever points there are; Điểm is the same as a blank cell", () => {
    const cases = [
      { total: 50, moi: 5 },
      { total: null, moi: 7 },
    ];
    expect(ranksOf({ rankedBy: ["MOI"] }, ...cases)).toBe("U2 1, U1 2");
    expect(ranksOf({ rankedBy: ["Điểm"] }, ...cases)).toBe("U1 1, U2 -");
  });

  test("then by the tie-breaks", () => {
    const cases = [
      { total: 50, moi: 5, points: [1, 0] },
      { total: 40, moi: 5, points: [2, 0] },
    ];
    expect(ranksOf({ rankedBy: ["MOI"], tieBreaks: ["T1"] }, ...cases)).toBe("U2 1, U1 2");
  });
});

test("names that are nothing of the cluster's are told apart", () => {
  const of = cluster({
    rankedBy: ["Điểm", "MOI", "X"],
    tieBreaks: ["T1", "MOI II", "NO", "Tự chấm", "Biểu quyết", "Y"],
  });
  expect(unknownKeys({ criteria, indicators }, of)).toEqual({ rankedBy: ["X"], tieBreaks: ["Y"] });
});

test("guests are contenders that are never ranked", () => {
  const contest = { units: [unit("A", { role: "guest" })], totals: [], figures: [], scores: [] };
  expect(contendersOf(contest, "K01")).toMatchObject([{ unit: "A", guest: true, total: null }]);
});
