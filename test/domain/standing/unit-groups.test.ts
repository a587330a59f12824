import fc from "fast-check";
import type { UnitStanding } from "../../../src/domain/standing/standing";
import {
  filledPercent,
  isInGroup,
  matchesStatus,
  reportFacts,
  sendingStatuses,
  statusCounts,
} from "../../../src/domain/standing/unit-groups";
import { isExpected } from "../../../src/domain/standing/cluster-standing";
import { unit } from "../../taskpane/sample-situation";

const anyUnit: fc.Arbitrary<UnitStanding> = fc
  .record({
    status: fc.constantFrom(...sendingStatuses, "exempt" as const),
    role: fc.constantFrom("leader" as const, "member" as const, "guest" as const),
    received: fc.constantFrom(null, "2020-06-29"),
    version: fc.constantFrom(null, 1),
    confirmed: fc.boolean(),
    complete: fc.boolean(),
  })
  .map((facts) => unit("K1-01", facts));

test("each counted unit stands in one status of the bar: the counts add up", () => {
  fc.assert(
    fc.property(fc.array(anyUnit), (units) => {
      const counted = units.filter(isExpected);
      expect(statusCounts(counted).reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
      for (const each of counted)
        expect(sendingStatuses.filter((status) => matchesStatus(each, status, false))).toHaveLength(1);
    }),
  );
});

test("facts beside the status: none of a unit that sent nothing", () => {
  expect(reportFacts.filter((fact) => matchesStatus(unit("K1-01"), fact, true))).toEqual([]);
});

test.each([
  [{ received: "2020-06-29", version: 1, complete: false, confirmed: true }, ["incomplete"]],
  [{ received: "2020-06-29", version: null, confirmed: true }, ["paper-only"]],
  [{ received: "2020-06-29", version: 1, complete: true, confirmed: false }, ["provisional"]],
  [{ received: "2020-06-29", version: 1, complete: true, confirmed: true }, []],
] as const)("%p is beside that %p", (facts, expected) => {
  expect(reportFacts.filter((fact) => matchesStatus(unit("K1-01", facts), fact, false))).toEqual(expected);
});

const sent = { status: "on-time", received: "2020-06-29", confirmed: true, version: 1 } as const;

test("a leader's groups ask nothing of guests and the exempt", () => {
  expect(isInGroup(unit("K1-03", { role: "guest" }), "unsent", false)).toBe(false);
  expect(isInGroup(unit("K1-03", { status: "exempt" }), "to-complete", true)).toBe(false);
  expect(isInGroup(unit("K1-03", { status: "returned" }), "to-complete", false)).toBe(true);
  expect(isInGroup(unit("K1-03", { ...sent, complete: true }), "to-complete", false)).toBe(false);
  expect(isInGroup(unit("K1-03", { ...sent, complete: true }), "to-complete", true)).toBe(true);
  expect(isInGroup(unit("K1-03", { ...sent, complete: false }), "to-complete", false)).toBe(true);
  expect([
    isInGroup(unit("K1-03", { status: "missing" }), "unsent", false),
    isInGroup(unit("K1-03", { status: "not-due" }), "unsent", false),
    isInGroup(unit("K1-03", { status: "returned" }), "unsent", false),
    isInGroup(unit("K1-03", { ...sent, status: "late", complete: true }), "late", false),
    isInGroup(unit("K1-03", { ...sent, complete: true }), "late", false),
  ]).toEqual([true, true, false, true, false]);
});

test("an error is told of a report that came, and of no other", () => {
  expect(matchesStatus(unit("K1-01", { ...sent, complete: true }), "with-errors", true)).toBe(true);
  expect(matchesStatus(unit("K1-01", { ...sent, complete: true }), "with-errors", false)).toBe(false);
  expect(matchesStatus(unit("K1-01"), "with-errors", true)).toBe(false);
});

test("a hundred percent is said of a full form alone, and of one that asks for nothing", () => {
  expect([filledPercent(42, 50), filledPercent(999, 1000), filledPercent(50, 50), filledPercent(0, 0)]).toEqual([
    84, 99, 100, 100,
  ]);
});
