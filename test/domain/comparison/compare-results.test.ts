import { compareResults } from "../../../src/domain/comparison/compare-results";
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
