import fc from "fast-check";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import type { Membership } from "../../../src/domain/round/roster";
import { boardOf, cluster, membership } from "../round-samples";

const clusters = [cluster("C02"), cluster("C01"), cluster("K01")];

function roundOf(...roster: readonly Membership[]): ReturnType<typeof unitsOfRound> {
  return unitsOfRound(boardOf({ clusters, roster }));
}

function codes(...roster: readonly Membership[]): readonly string[] {
  return roundOf(...roster).units.map((unit) => unit.code);
}

describe("who is listed", () => {
  test.each([
    [null, null, true],
    ["2020-07-05", null, true],
    ["2020-07-06", null, false],
    [null, "2020-07-05", true],
    [null, "2020-07-04", false],
    ["2020-01-01", "2020-12-31", true],
  ])("from %s to %s", (from, to, listed) => {
    expect(codes(membership("C01-01", { from, to }))).toEqual(listed ? ["C01-01"] : []);
  });

  test("a unit that changed cluster stands in the one of the deadline", () => {
    const { units, issues } = roundOf(
      membership("C01-01", { to: "2020-03-31", role: "leader" }),
      membership("C01-01", { cluster: "C02", from: "2020-04-01", role: "leader" }),
    );
    expect(units.map((unit) => unit.cluster)).toEqual(["C02"]);
    expect(issues).toEqual([]);
  });
});

describe("one unit, several rows", () => {
  const leader = membership("C02-01", { role: "leader" });

  test("judged twice is an error at the second row", () => {
    const { units, issues } = roundOf(
      leader,
      membership("C01-07", { role: "leader", cell: "C9" }),
      membership("C01-07", { cluster: "C02", cell: "C5" }),
    );
    expect(units.map((unit) => [unit.code, unit.cluster])).toEqual([
      ["C02-01", "C02"],
      ["C01-07", "C02"],
    ]);
    expect(issues).toEqual([
      {
        code: "unit-conflict",
        params: { found: "C01", expected: "C02" },
        place: { unit: "C01-07", cluster: "C01", file: null, sheet: "Danh sách", cell: "C9" },
      },
    ]);
  });

  test("a guest beside its own cluster is listed where it is judged", () => {
    const { units, issues } = roundOf(
      leader,
      membership("C01-07", { cluster: "C02", role: "guest" }),
      membership("C01-07", { role: "leader" }),
    );
    expect(units.map((unit) => [unit.code, unit.cluster, unit.role])).toEqual([
      ["C02-01", "C02", "leader"],
      ["C01-07", "C01", "leader"],
    ]);
    expect(issues).toEqual([]);
  });

  test("a guest named twice is a slip", () => {
    const { units, issues } = roundOf(
      leader,
      membership("G1", { cluster: "C02", role: "guest" }),
      membership("G1", { cluster: "C02", role: "guest", cell: "C8" }),
    );
    expect(units).toHaveLength(2);
    expect(issues.map((issue) => [issue.code, issue.place.cell])).toEqual([["roster-repeated", "C8"]]);
  });
});

test("a cluster with units and no leader is named, an empty one is not", () => {
  expect(
    roundOf(membership("C01-01"), membership("C02-01", { role: "leader" })).issues.map((issue) => issue.params),
  ).toEqual([{ code: "C01" }]);
});

test("clusters as listed, unlisted ones last, then STT, then place in the sheet", () => {
  const roster = [
    membership("K01-01", { order: 1 }),
    membership("X99-01", { cluster: "X99", order: 1 }),
    membership("C01-09"),
    membership("C01-08"),
    membership("C01-02", { order: 2 }),
    membership("C01-01", { order: 1 }),
    membership("C02-01", { order: 10 }),
  ];
  expect(codes(...roster)).toEqual(["C02-01", "C01-01", "C01-02", "C01-09", "C01-08", "K01-01", "X99-01"]);
});

test("the order of rows in the sheet changes nothing when STT is given", () => {
  const roster = clusters.flatMap(({ code }) => [1, 2, 3].map((order) => membership(`${code}-0${order}`, { order })));
  fc.assert(
    fc.property(fc.shuffledSubarray(roster, { minLength: roster.length }), (shuffled) => {
      expect(roundOf(...shuffled)).toEqual(roundOf(...roster));
    }),
  );
});
