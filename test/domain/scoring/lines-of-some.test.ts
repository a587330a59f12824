import { linesOf } from "../../../src/domain/round/scale";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { fullTotalOf } from "../../../src/domain/scoring/totals";
import { cluster, criterion, entered, scoredUnit, unit } from "./scoring-cases";

const direct = { kind: "direct", indicator: null, max: 10 } as const;
const criteria = [
  criterion({ ...direct, code: "TC01" }),
  criterion({ ...direct, code: "TC02", max: 20, concerns: "Xã; -U3" }),
  criterion({ ...direct, code: "TC03", max: 70, concerns: "-U2" }),
];
const commune = unit("U1", { type: "Xã" });
const bureau = unit("U2", { type: "Sở" });
const excluded = unit("U3", { type: "Xã" });

function scored(given: Parameters<typeof cluster>[0] = {}) {
  const points = (of: string, code: string, value: number) => entered({ unit: of, criterion: code, points: value });
  return scoreUnits({
    clusters: [cluster({ declaredTotal: 120, ...given })],
    ...{ criteria, bands: [], sections: [], indicators: [] },
    units: [commune, bureau, excluded].map((each) => scoredUnit(each.code, { unit: each })),
    scores: [
      ...["TC01", "TC02", "TC03"].map((code) => points("U1", code, 10)),
      points("U2", "TC01", 8),
      points("U2", "TC02", 5),
      points("U3", "TC01", 9),
      entered({ unit: "U3", criterion: "TC03", points: null, notApplicable: true }),
    ],
  });
}

test("a line that doesn't concern the unit is no line of its scale", () => {
  expect([commune, bureau, excluded].map((each) => linesOf({ criteria }, each).map(({ code }) => code))).toEqual([
    ["TC01", "TC02", "TC03"],
    ["TC01"],
    ["TC01", "TC03"],
  ]);
});

test("it waits for nobody and nothing makes up for it; Tổng điểm of such a unit is the sum of its lines", () => {
  const { totals } = scored();
  expect(totals.map(({ unit: of, base, rescaled, total }) => [of, base, rescaled, total])).toEqual([
    ["U1", 30, null, 30],
    ["U2", 8, null, 8],
    // TC03 is left out: 9 of 10, rescaled to 80 and not to the declared 120.
    ["U3", 9, 72, 72],
  ]);
  const board = { clusters: [cluster({ declaredTotal: 120 })], criteria };
  expect(totals.map((total) => fullTotalOf(board, total))).toEqual([120, 10, 80]);
});

test("points on it are told at their cell and don't count", () => {
  const { issues, scores } = scored();
  expect(issues.map(({ code, place, params }) => [code, place.unit, "raw" in params ? params.raw : null])).toEqual([
    ["unknown-code", "U2", "TC02"],
  ]);
  expect(scores.filter(({ unit: of }) => of === "U2").map(({ criterion: code }) => code)).toEqual(["TC01"]);
});
