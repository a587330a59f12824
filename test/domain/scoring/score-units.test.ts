import type { Figure } from "../../../src/domain/figures/figure";
import type { Criterion, EnteredScore } from "../../../src/domain/round/scale";
import { type ScoringInput, scoreUnits } from "../../../src/domain/scoring/score-units";
import { cluster, criterion, entered, figure, indicator, scoredUnit, selfRow, unit } from "./scoring-cases";

const scale = [criterion(), criterion({ code: "TC02", name: "Chấm tay", kind: "direct", indicator: null, max: 5 })];

type Given = Partial<ScoringInput> & { readonly rows?: readonly EnteredScore[]; readonly figures?: readonly Figure[] };

function score({ rows = [], figures = [figure()], ...given }: Given = {}) {
  const input: ScoringInput = {
    clusters: [cluster()],
    criteria: scale,
    bands: [],
    indicators: [indicator("KT01")],
    scores: rows,
    units: [scoredUnit("U1", { figures })],
    ...given,
  };
  return scoreUnits(input);
}

function selfScored(rows: ReturnType<typeof selfRow>[], figures = [figure()]) {
  return [scoredUnit("U1", { figures, self: { rows, file: "K01/U1.xlsx", sheet: "Tự chấm" } })];
}

const found = ({ issues }: ReturnType<typeof scoreUnits>) =>
  issues.map(({ code, place }) => `${code} ${place.sheet} ${place.cell}`);
const inForce = ({ totals }: ReturnType<typeof scoreUnits>) =>
  totals[0]?.lines.map(({ stage, points, notApplicable }) => (notApplicable ? `${stage} –` : `${stage} ${points}`));

describe("stages", () => {
  test.each<[string, EnteredScore["stage"][], string]>([
    ["computed points", [], "auto 8"],
    ["the cluster's before computed ones", ["cluster"], "cluster 7"],
    ["the Board's before the cluster's", ["cluster", "board"], "board 7"],
    ["final before all", ["cluster", "final", "board"], "final 7"],
    ["cross never by itself", ["cross"], "auto 8"],
  ])("in force: %s", (_, stages, expected) => {
    const result = score({ rows: stages.map((stage) => entered({ stage, points: 7 })) });
    expect(inForce(result)?.[0]).toBe(expected);
  });

  test("all stages that exist come out, in order, with their explanation", () => {
    const rows = [
      entered({ stage: "board", points: 7, explanation: "Trừ 1 điểm" }),
      entered({ stage: "cross", points: 6 }),
    ];
    const { scores } = score({ rows, units: selfScored([selfRow("TC01", 9)]) });
    expect(scores.map(({ stage, points }) => [stage, points])).toEqual([
      ["auto", 8],
      ["self", 9],
      ["cross", 6],
      ["board", 7],
    ]);
    expect(scores[0]?.explanation).toEqual({
      rule: "proportional",
      parts: { result: 80, target: 100, percent: 80, max: 10, minimumPercent: null },
    });
    expect(scores[3]?.explanation?.parts).toEqual({ explanation: "Trừ 1 điểm", scorer: null });
  });

  test("a self-score counts where nothing is computed", () => {
    expect(inForce(score({ units: selfScored([selfRow("TC02", 4)]) }))).toEqual(["auto 8", "self 4"]);
  });

  test("a blank result is pending, never 0, unless the scale says 0", () => {
    const figures = [figure({ result: null })];
    expect(inForce(score({ figures }))?.[0]).toBe("null null");
    expect(score({ figures }).totals[0]).toMatchObject({ pending: true, base: null, total: null });
    const zero = cluster({ scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing: "zero" } });
    expect(score({ figures, clusters: [zero] }).totals[0]).toMatchObject({ pending: false, base: 0, total: 0 });
  });

  test("entered points are not rounded, computed ones are", () => {
    const rows = [entered({ criterion: "TC02", points: 4.12345 })];
    const { scores, totals, issues } = score({ rows, figures: [figure({ result: 33.333 })] });
    expect(issues.map(({ code, params, place }) => [code, params, place.cell])).toEqual([
      ["score-decimals-kept", { criterion: "TC02", points: 4.12345, decimals: 2 }, "D2"],
    ]);
    expect(scores.map(({ points }) => points)).toEqual([3.33, 4.12345]);
    expect(totals[0]).toMatchObject({ base: 7.45, total: 7.45 });
  });
});

describe("what can't be used", () => {
  test("points out of bounds", () => {
    const result = score({ rows: [entered({ points: 11 }), entered({ criterion: "TC02", points: -1, cell: "D3" })] });
    expect(found(result)).toEqual(["score-out-of-bounds Điểm chấm D2", "score-out-of-bounds Điểm chấm D3"]);
    expect(inForce(result)).toEqual(["auto 8", "null null"]);
  });

  test.each<[number, Partial<Criterion>, string[]]>([
    [3, { lowest: -5, highest: 3 }, []],
    [-5, { lowest: -5, highest: 3 }, []],
    [3.01, { lowest: -5, highest: 3 }, ["score-out-of-bounds Điểm chấm D2"]],
    [-5.01, { lowest: -5, highest: 3 }, ["score-out-of-bounds Điểm chấm D2"]],
    [99, { lowest: null, highest: null }, []],
  ])("bonus and penalty by hand: %d", (points, given, expected) => {
    const bonus = criterion({ kind: "bonus-penalty", indicator: null, max: 0, ...given });
    expect(found(score({ criteria: [bonus], rows: [entered({ points })] }))).toEqual(expected);
  });

  test("a self-score above M, at its own cell in the unit's file", () => {
    const result = score({ units: selfScored([selfRow("TC02", 6)]) });
    expect(result.issues[0]).toEqual({
      code: "self-score-above-max",
      params: { criterion: "TC02", points: 6, max: 5 },
      place: { unit: "U1", cluster: "K01", file: "K01/U1.xlsx", sheet: "Tự chấm", cell: "E7" },
    });
    expect(inForce(result)?.[1]).toBe("null null");
  });

  test.each([
    ["U1", "cluster", true],
    ["  đơn vị u1 ", "cross", true],
    ["U1", "board", false],
    ["U2", "cluster", false],
  ] as const)("scored by %s at stage %s", (scorer, stage, own) => {
    expect(found(score({ rows: [entered({ points: 9, stage, scorer, explanation: "Theo biên bản" })] }))).toEqual(
      own ? ["own-score Điểm chấm D2"] : [],
    );
  });

  test("an own score doesn't spoil the deputy's", () => {
    const rows = [entered({ points: 9, scorer: "U1" }), entered({ points: 6, scorer: "U2", cell: "D3" })];
    expect(inForce(score({ rows }))?.[0]).toBe("cluster 6");
  });

  test("two rows of one unit, criterion and stage: neither", () => {
    const result = score({ rows: [entered({ points: 7 }), entered({ points: 6, cell: "D9" })] });
    expect(found(result)).toEqual(["score-repeated Điểm chấm D9"]);
    expect(inForce(result)?.[0]).toBe("auto 8");
  });

  test("a criterion that isn't in the unit's scale", () => {
    expect(found(score({ rows: [entered({ criterion: "TC99", points: 1 })] }))).toEqual(["unknown-code Điểm chấm D2"]);
  });

  test("not computable is said where the result stands, and a person's points count", () => {
    const result = score({ figures: [figure({ benchmark: 0 })], rows: [entered({ points: 5 })] });
    expect(found(result)).toEqual(["not-computable Kết quả H5"]);
    expect(inForce(result)?.[0]).toBe("cluster 5");
  });

  test("the best of a relative kind is a member's: a guest never makes it, and one above it has full points", () => {
    const compared = criterion({ code: "TC03", kind: "ratio-to-best" });
    const results = [
      ["U1", 60],
      ["U2", 80],
      ["U3", 100],
    ] as const;
    const units = results.map(([code, result]) => {
      const figures = [figure({ unit: code, result })];
      return scoredUnit(code, { figures, unit: unit(code, { role: code === "U3" ? "guest" : "member" }) });
    });
    const result = score({ criteria: [compared], units });
    expect(result.scores.map(({ points }) => points)).toEqual([7.5, 10, 10]);
    expect(result.scores[0]?.explanation).toEqual({ rule: "ratio-to-best", parts: { result: 60, best: 80, max: 10 } });
  });

  test.each([
    ["stepwise-deduction", 8],
    ["excess-bonus", 0],
    ["progressive-to-leader", 4],
  ] as const)("%s measures against what the round expects, not the year's target", (kind, points) => {
    const line = criterion({ code: "TC03", kind, step: 10, perTime: 1, highest: 5 });
    const halfYear = { target: 100, inForce: 100, benchmark: 50 };
    const units = [
      ["U1", 40],
      ["U2", 60],
    ].map(([code, result]) =>
      scoredUnit(String(code), { figures: [figure({ unit: String(code), result: Number(result), ...halfYear })] }),
    );
    const result = score({ criteria: [line], units });
    expect(result.scores.map((one) => one.points)).toEqual([points, kind === "excess-bonus" ? 2 : 10]);
  });

  test("the best is looked for in the unit's own cluster alone", () => {
    const compared = criterion({ cluster: "*", code: "TC03", kind: "ratio-to-best" });
    const units = [
      ["U1", "K01", 50],
      ["U2", "K02", 100],
    ].map(([code, home, result]) => {
      const figures = [figure({ unit: String(code), result: Number(result) })];
      return scoredUnit(String(code), { figures, unit: unit(String(code), { cluster: String(home) }) });
    });
    const result = score({ criteria: [compared], units, clusters: [cluster(), cluster({ code: "K02" })] });
    expect(result.scores.map(({ points }) => points)).toEqual([10, 10]);
  });
});

describe("không áp dụng", () => {
  const allowed = [criterion({ mayBeNotApplicable: true }), ...scale.slice(1)];

  test("by the unit's mark where the scale allows it, before computed points", () => {
    const result = score({ criteria: allowed, units: selfScored([selfRow("TC01", null, "x")]) });
    expect(inForce(result)?.[0]).toBe("self –");
    expect(found(result)).toEqual([]);
  });

  test("by the unit's mark where it doesn't: an error, and the points beside it stay", () => {
    const result = score({ units: selfScored([selfRow("TC01", null, "x"), selfRow("TC02", 3, "x")]) });
    expect(found(result)).toEqual(["not-applicable-forbidden Tự chấm F7", "not-applicable-forbidden Tự chấm F7"]);
    expect(inForce(result)).toEqual(["auto 8", "self 3"]);
  });

  test("KAD as the result is the unit's mark too", () => {
    const figures = [figure({ result: null, resultState: "not-applicable" })];
    expect(inForce(score({ criteria: allowed, figures }))?.[0]).toBe("self –");
    expect(found(score({ figures }))).toEqual(["not-applicable-forbidden Kết quả H5"]);
  });

  test.each(["cluster", "board"] as const)("by the %s always", (stage) => {
    const result = score({ rows: [entered({ stage, notApplicable: true, explanation: "Không được giao" })] });
    expect(inForce(result)?.[0]).toBe(`${stage} –`);
    expect(found(result)).toEqual([]);
  });

  test("a later stage's points undo it", () => {
    const rows = [entered({ notApplicable: true }), entered({ stage: "board", points: 2, cell: "D3" })];
    expect(inForce(score({ rows }))?.[0]).toBe("board 2");
  });
});

test("a unit without a scale or a cluster has no totals", () => {
  expect(score({ criteria: [] }).totals).toEqual([]);
  expect(score({ units: [scoredUnit("U1", { unit: unit("U1", { cluster: "K99" }) })] }).totals).toEqual([]);
});
