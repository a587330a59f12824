import { scaleDecimals } from "../../../src/domain/checks/check-scale";
import type { Band, Criterion } from "../../../src/domain/round/scale";
import { boardOf, cluster, criterion, period } from "../round-samples";

const withDecimals = (code: string, decimals: number) => cluster(code, { scoring: { ...period.scoring, decimals } });
const band = (points: number): Band => ({
  cluster: "C01",
  criterion: "TC01",
  from: 0,
  text: null,
  points,
  meaning: null,
});

function found(
  line: Partial<Criterion>,
  { clusters = [withDecimals("C01", 1)], bands = [] as readonly Band[] } = {},
): readonly string[] {
  const criteria = [criterion("TC01", { cluster: "C01", indicator: "KT01", cell: "A9", ...line })];
  return scaleDecimals(boardOf({ clusters, criteria, bands })).map(({ code, params, place }) =>
    [code, ...Object.values(params), place.cluster, place.cell].join(" "),
  );
}

test("points that rounding takes away from a computed line are told, each with its column", () => {
  expect(found({ max: 7.25 })).toEqual(["scale-decimals-lost TC01 Điểm chuẩn 7.25 1 C01 A9"]);
  expect(found({ kind: "per-occurrence", perTime: 0.25 })).toEqual([
    "scale-decimals-lost TC01 Điểm mỗi lần 0.25 1 C01 A9",
  ]);
  expect(found({ kind: "bonus-penalty", max: 0, perTime: 0.5, lowest: -2.25, highest: 1.75 })).toEqual([
    "scale-decimals-lost TC01 Điểm tối thiểu -2.25 1 C01 A9",
    "scale-decimals-lost TC01 Điểm tối đa 1.75 1 C01 A9",
  ]);
  expect(found({ kind: "bands" }, { bands: [band(5), band(4.75)] })).toEqual([
    "scale-decimals-lost TC01 Mức điểm 4.75 1 C01 A9",
  ]);
});

test("nothing is said of as many decimals, of numbers that the way doesn't use, of lines scored by hand", () => {
  expect(found({ max: 7.5, kind: "per-occurrence", perTime: 0.5 })).toEqual([]);
  expect(found({ max: 7, perTime: 0.25, minimumPercent: 66.67, step: 0.25 })).toEqual([]);
  expect(found({ max: 7.25, kind: "direct" })).toEqual([]);
  expect(found({ max: 7.25, indicator: null })).toEqual([]);
});

test("of clusters that share a scale the fewest decimals count; a scale that nobody uses says nothing", () => {
  const shared = { cluster: "*", max: 7.25 };
  expect(found(shared, { clusters: [withDecimals("C01", 2), withDecimals("C02", 1)] })).toEqual([
    "scale-decimals-lost TC01 Điểm chuẩn 7.25 1  A9",
  ]);
  expect(found(shared, { clusters: [withDecimals("C01", 2)] })).toEqual([]);
  expect(found(shared, { clusters: [] })).toEqual([]);
});
