import { uncountedWorkingDays } from "../../../src/domain/standing/deadlines";
import type { UnitStanding } from "../../../src/domain/standing/standing";
import { boardOf, unitOf } from "../round-samples";

const standing = (
  status: UnitStanding["status"],
  received: string | null,
  extendedTo: string | null = null,
): UnitStanding => ({ status, received, extendedTo }) as UnitStanding;
const { period } = boardOf();
const endingIn = (unitSendBy: string, standings: readonly UnitStanding[]) => {
  const board = { documents: [], period: { ...period, unitSendBy, inclusive: true } };
  const units = standings.map(({ extendedTo }, index) => unitOf(`C1-${index}`, { extendedTo }));
  return uncountedWorkingDays(board, units, (code) => standings[units.findIndex((unit) => unit.code === code)]);
};

test("one notice for all of them, with the first day that is not known", () => {
  const units = [
    standing("late", "2027-02-01"),
    standing("late", "2027-01-05", "2027-01-02"),
    standing("late", "2026-12-31"),
    standing("on-time", "2026-12-30"),
    standing("missing", null),
  ];
  expect(endingIn("2026-12-30", units)).toMatchObject([
    { code: "working-days-unknown", params: { units: 2, day: "2027-01-01" } },
  ]);
});

test("an extension moves the day from which is counted", () => {
  expect(endingIn("2026-12-30", [standing("late", "2027-01-05", "2027-01-03")])).toMatchObject([
    { params: { units: 1, day: "2027-01-04" } },
  ]);
});

test("nothing is said where all is known, or nobody is late", () => {
  expect(endingIn("2020-06-30", [standing("late", "2020-07-20")])).toEqual([]);
  expect(endingIn("2027-06-30", [standing("missing", null), standing("exempt", "2027-07-20")])).toEqual([]);
});
