import type { Board } from "../../../src/domain/round/board";
import { statedTotals } from "../../../src/domain/comparison/stated-totals";
import type { Figure } from "../../../src/domain/figures/figure";
import type { Score, Total } from "../../../src/domain/scoring/score";
import type { ScaleChange } from "../../../src/domain/scales/scale-change";
import type { ReturnedResult } from "../../../src/domain/submissions/sent-entry";
import type { Stage } from "../../../src/domain/round/scale";
import { clusterSubmission } from "../cluster-sample";
import { boardOf, criterion, membership, unitOf } from "../round-samples";

const unit = "C01-01";

type Case = {
  /** The stage that the Board's points of T1 come from, and the file behind them. */
  readonly stage?: Stage;
  readonly file?: string | null;
  readonly line?: Partial<Board["criteria"][number]>;
  readonly figure?: Partial<Figure>;
  readonly said?: readonly Partial<ReturnedResult>[];
  readonly changes?: readonly ScaleChange[];
  readonly wrong?: boolean;
  readonly points?: number | null;
};

const result = (more: Partial<ReturnedResult>): ReturnedResult => ({
  what: "total",
  unit,
  code: "",
  value: null,
  formula: true,
  sheet: "Bảng điểm",
  cell: "F38",
  ...more,
});

/** The cluster's own table gives 3 on T1 and 3 in all, the Board comes to 5. */
function round({ stage = "auto", file = null, line = {}, figure, said = [], changes = [], wrong, points = 3 }: Case) {
  const own = result({ what: "points", code: "t1", value: points });
  const sent = clusterSubmission("C01", {
    results: [own, result({ value: points }), result({ what: "rank", value: 2 }), ...said.map(result)],
  });
  const total: Total = {
    unit,
    cluster: "C01",
    base: 5,
    rescaled: null,
    bonus: 0,
    penalty: 0,
    deducted: 0,
    total: 5,
    pending: false,
    lines: [{ criterion: "T1", stage, points: 5, notApplicable: false }],
  };
  const score = (each: Stage, from: string | null): Score => ({
    unit,
    criterion: "T1",
    stage: each,
    points: 5,
    max: 10,
    notApplicable: false,
    explanation: null,
    source: { file: from, sheet: "Điểm chấm", cell: "E9" },
  });
  const board = boardOf({
    roster: [membership(unit), membership("C01-02")],
    criteria: [criterion("T1", { indicator: "KT01", ...line })],
  });
  const given = {
    board,
    sent: new Map([["C01", sent]]),
    scaleChanges: new Map([["C01", changes]]),
    unitsByCluster: new Map([["C01", [unitOf(unit), unitOf("C01-02")]]]),
    totalByUnit: new Map([[unit, total]]),
    ranking: [{ unit, rank: 1 }],
    scores: [score("self", "other.xlsx"), score(stage, file)],
    figuresByUnit: new Map([[unit, figure === undefined ? [] : [{ indicator: "KT01", ...figure }]]]),
  } as unknown as Parameters<typeof statedTotals>[0];
  const differing = wrong === true ? [{ result: own, expected: 4 }] : [];
  return statedTotals(given, [{ differing }]);
}

const cause = (given: Case) =>
  round(given).flatMap(({ reasons }) =>
    reasons.map((reason) => (reason.kind === "line" ? reason.line.cause : reason.kind)),
  )[0];

test("totals and ranks stand beside each other with the cell, and the difference is the Board's less the cluster's", () => {
  expect(round({})).toMatchObject([
    { unit, stated: 3, held: 5, statedRank: 2, heldRank: 1, difference: 2, source: { file: "_C01.xlsx", cell: "F38" } },
  ]);
  expect(round({ points: null })).toEqual([]);
});

describe("the first cause that there is", () => {
  const scaleOf = (code: string | null): ScaleChange => ({ criterion: code, field: "max", old: 1, new: 2 });
  test.each<[string, Case, object]>([
    ["the Board's own stage", { stage: "board" }, { kind: "stage", stage: "board" }],
    ["the official points", { stage: "final" }, { kind: "stage", stage: "final" }],
    ["the Board's row of the cluster's stage", { stage: "cluster" }, { kind: "board-row" }],
    ["the cluster's own row", { stage: "cluster", file: "_C01.xlsx" }, { kind: "unknown" }],
    ["another state of the line", { changes: [scaleOf("T1")] }, { kind: "scale" }],
    [
      "another line's change is no cause, nor a setting's",
      { changes: [scaleOf("T2"), scaleOf(null)] },
      { kind: "unknown" },
    ],
    ["a line that the Board's scale lacks", { line: { code: "T9" } }, { kind: "scale" }],
    ["what is computed from the others", { line: { kind: "ratio-to-best" } }, { kind: "peers" }],
    ["the register", { line: { kind: "deadline" } }, { kind: "register" }],
    ["the cluster's own arithmetic", { wrong: true }, { kind: "arithmetic" }],
    ["arithmetic before the register", { wrong: true, line: { kind: "deadline" } }, { kind: "arithmetic" }],
  ])("%s", (_, given, expected) => {
    expect(cause(given)).toEqual(expected);
  });

  test("figures that differ: the result before the target; equal ones, and what nobody states, are no cause", () => {
    const figure = { result: 80, inForce: 100 };
    const said = (kind: "result" | "target", value: number | null, code = "kt01") => ({ what: kind, code, value });
    expect(cause({ figure, said: [said("target", 90), said("result", 70)] })).toEqual({
      kind: "result",
      stated: 70,
      held: 80,
    });
    expect(cause({ figure, said: [said("target", 90), said("result", 80)] })).toEqual({
      kind: "target",
      stated: 90,
      held: 100,
    });
    expect(cause({ figure, said: [said("target", 100), said("result", null)] })).toEqual({ kind: "unknown" });
    expect(cause({ figure, said: [said("target", 90, "KT02")] })).toEqual({ kind: "unknown" });
    expect(cause({ figure: { result: null, inForce: null }, said: [said("result", 70)] })).toEqual({ kind: "unknown" });
  });

  test("a line that was not calculated there is no line of which the points differ", () => {
    expect(round({ points: null, said: [{ what: "points", code: "T2", value: 4 }] })[0]?.reasons).toEqual([
      { kind: "line", line: { criterion: "T2", stated: 4, held: null, cause: { kind: "scale" } } },
      { kind: "not-stated" },
    ]);
  });
});
