import { beforeCell } from "../../../src/forms/score-sheet/score-cell";
import type { PointsInForce } from "../../../src/domain/scoring/score";
import { cluster, criterion } from "../../domain/round-samples";

const raised: PointsInForce = {
  ...{ criterion: "TC01", stage: "auto", notApplicable: false, points: 6.6 },
  raised: { points: 2.66966036, max: 10, inForce: 24.75, from: ["TC02"] },
};

function before(roundTo: number | null): unknown {
  const line = criterion("TC01", { kind: "progressive-to-leader", max: 10, indicator: "KT01", roundTo });
  const stages = { auto: "B1", self: "C1", cluster: "D1", board: "E1", final: "F1" };
  return beforeCell({
    ...{ criterion: line, inForce: raised, scoring: { ...cluster("C01").scoring, decimals: 3 } },
    ...{ max: "$A$1", roundTo: "$A$2", stages, given: null },
  }).value;
}

test("computed points before a raise are rounded as the line says", () => {
  expect(before(0.3)).toBe(2.7);
  expect(before(null)).toBe(2.67);
});
