import { entryStages, mayScore, scorersOf } from "../../../src/domain/scoring/scorers";
import { overQuota } from "../../../src/domain/decisions/votes";
import { boundFault } from "../../../src/domain/scoring/accept-marks";

test("the leader scores all but its own unit, which the deputy scores; nobody scores itself", () => {
  const [leader, deputy] = [
    { unit: "C1-01", role: "leader" },
    { unit: "C1-02", role: "deputy" },
  ] as const;
  expect([
    mayScore(leader, leader),
    mayScore(leader, deputy),
    mayScore(leader, { unit: "C1-03", role: "member" }),
  ]).toEqual([false, true, true]);
  expect([
    mayScore(deputy, leader),
    mayScore(deputy, deputy),
    mayScore(deputy, { unit: "C1-03", role: "member" }),
  ]).toEqual([true, false, true]);
  expect(mayScore({ unit: "C1-03", role: "member" }, leader)).toBe(false);
});

test("scorers are the leader and the deputy of the cluster, the leader first", () => {
  const unit = (code: string, role: string, cluster = "C1") => ({ code, name: code, role, cluster }) as never;
  const roster = [
    unit("C1-02", "deputy"),
    unit("C1-01", "leader"),
    unit("C1-03", "member"),
    unit("K1-01", "leader", "K1"),
  ];
  expect(scorersOf(roster, "C1")).toEqual([
    { unit: "C1-01", name: "C1-01", role: "leader" },
    { unit: "C1-02", name: "C1-02", role: "deputy" },
  ]);
});

test("the Board enters the appraised and the final points, a cluster its own", () => {
  expect(entryStages({ kind: "board" })).toEqual(["board", "final"]);
  expect(entryStages({ kind: "cluster" })).toEqual(["cluster"]);
});

test("points on a bound are within it; a blank bound holds nothing back", () => {
  const bounds = { lowest: 0, highest: 10 };
  expect([boundFault(0, bounds), boundFault(10, bounds)]).toEqual([null, null]);
  expect([boundFault(-0.01, bounds), boundFault(10.01, bounds)]).toEqual(["too-low", "too-high"]);
  expect([boundFault(-99, { lowest: null, highest: null }), boundFault(99, { lowest: null, highest: null })]).toEqual([
    null,
    null,
  ]);
});

test("a limit is exceeded by what is above it; none is never", () => {
  expect([overQuota(2, 2), overQuota(3, 2), overQuota(5, 2), overQuota(0, 2), overQuota(9, null)]).toEqual([
    0, 1, 3, 0, 0,
  ]);
});
