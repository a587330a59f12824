import type { EnteredScore, Stage } from "../../../src/domain/round/scale";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { differencesAbove, reasonAsked } from "../../../src/domain/scoring/stage-differences";
import { cluster, criterion, entered, figure, indicator, scoredUnit, selfRow } from "./scoring-cases";

const at = (stage: Stage, points: number | null) => ({ stage, points });

test.each<[number, number | null, boolean]>([
  [7, 2, true],
  [6, 2, false],
  [2, 2, false],
  [5, 0, true],
  [4, 0, false],
  [9, null, false],
])(
  "%d points of the Board after 4 of the cluster, by a limit of %j: a reason is asked for: %j",
  (points, limit, asked) => {
    expect(reasonAsked(at("board", points), [at("cluster", 4)], limit)).toBe(asked);
  },
);

describe("what a stage's points are held against", () => {
  const all = [at("auto", 8), at("self", 10), at("cross", 5), at("cluster", 7), at("board", 4), at("final", 9)];
  test.each<[string, Stage, (typeof all)[number][], string[]]>([
    ["the cluster against the computed points and against its peers'", "cluster", all, ["auto -1", "cross 2"]],
    [
      "the cluster against the unit's own where nothing is computed",
      "cluster",
      all.filter(({ stage }) => stage !== "auto"),
      ["self -3", "cross 2"],
    ],
    ["the Board against the cluster alone", "board", all, ["cluster -3"]],
    [
      "the Board against computed points where the cluster gave none",
      "board",
      all.filter(({ stage }) => stage !== "cluster"),
      ["auto -4"],
    ],
    ["final against the Board", "final", all, ["board 5"]],
    [
      "final against the cluster where the Board gave none",
      "final",
      all.filter(({ stage }) => stage !== "board"),
      ["cluster 2"],
    ],
    ["nobody scores after another at the first stages", "cross", all, []],
  ])("%s", (_, stage, stages, expected) => {
    const later = stages.find((each) => each.stage === stage) ?? at(stage, null);
    expect(differencesAbove(later, stages, 0).map(({ before, difference }) => `${before} ${difference}`)).toEqual(
      expected,
    );
  });
});

test("the limit itself needs no reason; what is above it does, exactly", () => {
  const stages = [at("cluster", 8.3)];
  expect(differencesAbove(at("board", 8.2), stages, 0.1)).toEqual([]);
  expect(differencesAbove(at("board", 8.19), stages, 0.1)).toMatchObject([{ difference: -0.11 }]);
  expect(differencesAbove(at("board", 8.3), stages, 0)).toEqual([]);
  expect(differencesAbove(at("board", 1), stages, null)).toEqual([]);
  expect(differencesAbove(at("board", null), stages, 0)).toEqual([]);
  expect(differencesAbove(at("board", 9), [at("cluster", null)], 0)).toEqual([]);
});

describe("the warning", () => {
  function issues(rows: readonly EnteredScore[], limit: number | null = 1) {
    const self = { rows: [selfRow("TC02", 5)], file: "K01/U1.xlsx", sheet: "Tự chấm" };
    const scale = [criterion(), criterion({ code: "TC02", kind: "direct", indicator: null, max: 5 })];
    return scoreUnits({
      clusters: [cluster()],
      criteria: scale,
      bands: [],
      indicators: [indicator("KT01")],
      scores: rows,
      units: [scoredUnit("U1", { figures: [figure()], self })],
      period: { explainDifference: limit },
    }).issues;
  }

  test("stands at the later entry, with the numbers", () => {
    expect(issues([entered({ criterion: "TC02", points: 3, cell: "D4" })])).toEqual([
      {
        code: "difference-unexplained",
        params: {
          criterion: "TC02",
          stage: "cluster",
          points: 3,
          before: "self",
          pointsBefore: 5,
          difference: -2,
          limit: 1,
        },
        place: { unit: "U1", cluster: "K01", file: null, sheet: "Điểm chấm", cell: "D4" },
      },
    ]);
  });

  test("is gone with a Giải trình, without the setting, and on a line that doesn't apply", () => {
    expect(issues([entered({ criterion: "TC02", points: 3, explanation: "Thiếu minh chứng" })])).toEqual([]);
    expect(issues([entered({ criterion: "TC02", points: 3 })], null)).toEqual([]);
    expect(issues([entered({ criterion: "TC02", notApplicable: true })])).toEqual([]);
  });

  test("is each stage's own: the Board owes a reason where the cluster gave one", () => {
    const rows = [
      entered({ criterion: "TC02", points: 3, explanation: "Thiếu" }),
      entered({ criterion: "TC02", stage: "board", points: 5, cell: "D9" }),
    ];
    expect(issues(rows).map(({ place }) => place.cell)).toEqual(["D9"]);
  });

  test("cross marks are one: the cluster is held against their mean", () => {
    const rows = [4, 1].map((points, index) =>
      entered({ criterion: "TC02", stage: "cross", points, scorer: `S${index}`, cell: `D${index + 5}` }),
    );
    const found = issues([...rows, entered({ criterion: "TC02", points: 4.5, cell: "D9" })]);
    expect(found).toMatchObject([
      { params: { before: "cross", pointsBefore: 2.5, difference: 2 }, place: { cell: "D9" } },
    ]);
  });
});

describe("points over computed ones without a reason", () => {
  const scale = [criterion(), criterion({ code: "TC02", kind: "direct", indicator: null, max: 5 })];
  const issues = (rows: readonly EnteredScore[], limit: number | null = null) =>
    scoreUnits({
      clusters: [cluster()],
      criteria: scale,
      bands: [],
      indicators: [indicator("KT01")],
      scores: rows,
      units: [scoredUnit("U1", { figures: [figure()], self: null })],
      period: { explainDifference: limit },
    });
  const auto = issues([]).scores.find(({ stage }) => stage === "auto")?.points ?? null;

  test.each([
    ["cluster", 1],
    ["board", 1],
    ["final", 1],
  ] as const)("are told at their cell: %s", (stage, points) => {
    expect(issues([entered({ stage, points, cell: "D7" })]).issues).toMatchObject([
      {
        code: "override-unexplained",
        params: { criterion: "TC01", stage, points, computed: auto },
        place: { sheet: "Điểm chấm", cell: "D7" },
      },
    ]);
    expect(issues([entered({ stage, notApplicable: true })]).issues).toMatchObject([
      { code: "override-unexplained", params: { stage, points: null } },
    ]);
  });

  test("aren't with a reason, where they are as computed, on a line that people score, and where the difference is told already", () => {
    expect(issues([entered({ stage: "board", points: 1, explanation: "Theo biên bản" })]).issues).toEqual([]);
    expect(issues([entered({ stage: "board", points: auto })]).issues).toEqual([]);
    expect(issues([entered({ stage: "board", criterion: "TC02", points: 1 })]).issues).toEqual([]);
    expect(issues([entered({ stage: "board", points: 1 })], 1).issues.map(({ code }) => code)).toEqual([
      "difference-unexplained",
    ]);
  });
});
