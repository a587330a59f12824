import { mergeNominations } from "../../../src/domain/decisions/nominated-rows";
import { nominationIssues } from "../../../src/domain/decisions/nomination-issues";
import { unusedNominations } from "../../../src/domain/decisions/unused-nominations";
import { reviewNominations } from "../../../src/domain/decisions/review-round";
import { boardOf, cluster, unitOf } from "../round-samples";
import { award } from "./award-sample";
import { merit, row } from "./review-sample";

const of = (...include: readonly string[]) => ({ scope: { include, exclude: [] } });
const units = ["xã", "xã", "xã", "sở", "sở"].map((type, index) => unitOf(`C01-0${index + 1}`, { type }));
const clusterUnits = { kind: "cluster-units" } as const;

function reviewed(awards: readonly ReturnType<typeof award>[], nominated: readonly string[]) {
  const rows = nominated.map((code, index) => row(code, merit, { order: index + 1 }));
  const board = boardOf({ clusters: [cluster("C01")], awards });
  const ranking = units.map(({ code }, index) => ({
    cluster: "C01",
    unit: code,
    rank: index + 1,
    tied: false,
    total: 9,
  }));
  const review = reviewNominations(board, {
    units,
    ranking,
    totals: [],
    findings: [],
    rows: mergeNominations(rows, []),
  });
  return {
    ...review,
    codes: nominationIssues(review, "2020-07-05").map(({ code }) => code),
    unused: unusedNominations(units, rows, awards).map(({ code, place }) => [code, place.unit]),
  };
}

test("rows of one name for different units are one award, each with its own quota", () => {
  const awards = [
    award(merit, { quota: 1, ...of("xã") }),
    award(merit, { quotaPercent: 50, counted: clusterUnits, ...of("sở") }),
  ];
  const { clusters, codes } = reviewed(awards, ["C01-04", "C01-02", "C01-05"]);
  expect(clusters).toHaveLength(1);
  expect(clusters[0]?.limit).toBe(2);
  expect(clusters[0]?.nominations.map(({ row: { unit }, within }) => [unit, within])).toEqual([
    ["C01-04", true],
    ["C01-02", true],
    ["C01-05", false],
  ]);
  expect(codes).toContain("nominations-over-quota");
});

test("a unit that no row of the award is for is told and not reviewed; one that a row is for is", () => {
  const { clusters, unused } = reviewed([award(merit, of("xã"))], ["C01-01", "C01-04"]);
  expect(clusters[0]?.nominations.map(({ row: { unit } }) => unit)).toEqual(["C01-01"]);
  expect(unused).toEqual([["nomination-not-concerned", "C01-04"]]);
  expect(reviewed([], ["C01-04"]).unused).toEqual([]);
});

test("a unit that two rows concern is reviewed once, by the first", () => {
  const { clusters } = reviewed(
    [award(merit, { quota: 1, ...of("xã") }), award(merit, { quota: 9 })],
    ["C01-01", "C01-04"],
  );
  expect(clusters[0]?.nominations.map(({ row: { unit } }) => unit)).toEqual(["C01-01", "C01-04"]);
  expect(clusters[0]?.limit).toBe(10);
});

describe("a share of the province (Tính trên: Toàn tỉnh)", () => {
  const province = { counted: { kind: "province" } as const, quotaPercent: 40 };

  test("is of the judged units that the row is for, rounded down", () => {
    expect(reviewed([award(merit, province)], ["C01-01"]).province[0]?.cap).toEqual({
      limit: 2,
      percent: 40,
      count: 5,
    });
    expect(reviewed([award(merit, { ...province, ...of("xã") })], ["C01-01"]).province[0]?.cap).toEqual({
      ...{ limit: 1, percent: 40, count: 3 },
    });
  });

  test("limits no cluster by itself, and more than it are told", () => {
    const { clusters, codes } = reviewed([award(merit, province)], ["C01-01", "C01-02", "C01-03"]);
    expect(clusters[0]?.limit).toBeNull();
    expect(codes).toContain("nominations-over-cap");
  });

  test("each row holds its own units", () => {
    const rows = [award(merit, { ...province, ...of("xã") }), award(merit, { ...province, ...of("sở") })];
    expect(
      reviewed(rows, ["C01-01", "C01-02", "C01-04"]).province.map(({ nominated, cap }) => [nominated, cap?.limit]),
    ).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });
});
