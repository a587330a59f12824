import { compareResults, withStatedTargets } from "../../../src/domain/comparison/compare-results";
import type { Figure } from "../../../src/domain/figures/figure";
import type { ReturnedResult } from "../../../src/domain/submissions/sent-entry";

const result = (more: Partial<ReturnedResult>): ReturnedResult => ({
  what: "rank",
  unit: "U1",
  code: "",
  value: 1,
  formula: true,
  sheet: "Bảng điểm",
  cell: "F38",
  ...more,
});

test("a rank whose formula is gone is told; the dash of a guest, who has none, is no overwritten formula", () => {
  const results = [
    result({}),
    result({ unit: "U2", formula: false, value: 2 }),
    result({ unit: "U3", formula: false, value: "–" }),
  ];
  expect(compareResults(results, () => []).withoutFormula.map(({ unit }) => unit)).toEqual(["U2"]);
});

test("a sheet without any formula was saved as values: told once, not cell by cell", () => {
  const saved = [result({ formula: false }), result({ what: "points", code: "T1", formula: false })];
  expect(compareResults(saved, () => [])).toMatchObject({ savedAsValues: true, withoutFormula: [] });
  expect(compareResults([result({ what: "target", formula: false })], () => [])).toMatchObject({
    savedAsValues: false,
    withoutFormula: [],
  });
});

describe("a cluster's results beside the Board's", () => {
  const told = (results: readonly Partial<ReturnedResult>[], expected: (number | string)[] = [5]) =>
    compareResults(results.map(result), () => expected).differing.map(
      ({ result: { what, unit }, expected: own }) => `${what} ${unit} ${own}`,
    );

  test.each([
    ["the same", 5, [5], []],
    ["the program's own last digits", 5 + 1e-10, [5], []],
    ["a digit that can be seen", 5 + 1e-8, [5], ["target U1 5"]],
    ["what else would be right", 4, [5, 4], []],
    ["neither: the first is the Board's", 3, [5, 4], ["target U1 5"]],
    ["not calculated", null, [5], []],
    ["nothing to compare with", 3, [], []],
    ["words", "Đạt", ["Đạt"], []],
    ["other words", "Đạt", ["Tốt"], ["target U1 Tốt"]],
  ] as const)("%s", (_, value, expected, differing) => {
    expect(told([{ what: "target", value }], [...expected])).toEqual(differing);
  });

  test("a total follows from a line of its unit, a rank from any point of the cluster", () => {
    const [points, total, rank] = [{ what: "points" }, { what: "total" }, { what: "rank" }] as const;
    expect(told([points, total, rank])).toEqual(["points U1 5"]);
    expect(told([points, { ...total, unit: "U2" }, rank])).toEqual(["points U1 5", "total U2 5"]);
    expect(told([total, rank])).toEqual(["total U1 5"]);
    expect(told([rank, { what: "result" }])).toEqual(["rank U1 5", "result U1 5"]);
  });
});

describe("the target that a cluster's workbook goes by", () => {
  const figure = (indicator: string, inForce: number | null, unit = "U1") => ({ unit, indicator, inForce }) as Figure;
  const target = (code: string, value: number | null) => result({ what: "target", code, value });
  const stated = (results: readonly ReturnedResult[], ...ways: (readonly Figure[])[]) => {
    const { figures, unclear } = withStatedTargets(results, ways);
    return [figures.map(({ inForce }) => inForce), [...unclear]];
  };

  test("is the one it states, of those that may be in force", () => {
    const [decided, registered] = [
      [figure("A", 90), figure("B", 5)],
      [figure("A", 100), figure("B", 5)],
    ];
    expect(stated([target("a", 100)], decided, registered)).toEqual([[100, 5], []]);
    expect(stated([target("A", 90)], decided, registered)).toEqual([[90, 5], []]);
  });

  test("can't be said where it states another, or none; where only one is possible nothing needs to be said", () => {
    const [decided, registered] = [[figure("A", 90)], [figure("A", 100)]];
    expect(stated([target("A", 95)], decided, registered)).toEqual([[90], ["U1"]]);
    expect(stated([], decided, registered)).toEqual([[90], ["U1"]]);
    expect(stated([result({ what: "result", code: "A", value: 100 })], decided, registered)).toEqual([[90], ["U1"]]);
    expect(stated([], decided, decided)).toEqual([[90], []]);
    expect(stated([target("A", null)], [figure("A", null)], decided)).toEqual([[null], ["U1"]]);
    expect(stated([])).toEqual([[], []]);
  });
});
