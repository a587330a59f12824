import fc from "fast-check";
import type { UnitStanding } from "../../../src/domain/standing/standing";
import { besideStatuses, fits, sendingStatuses, statusCounts } from "../../../src/taskpane/situation/unit-status";
import { expectedUnits } from "../../../src/app/expected-units";
import { unit } from "../sample-situation";

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
      const counted = expectedUnits(units);
      expect(statusCounts(counted).reduce((sum, { count }) => sum + count, 0)).toBe(counted.length);
      for (const each of counted)
        expect(sendingStatuses.filter((status) => fits(each, status, new Set()))).toHaveLength(1);
    }),
  );
});

test("facts beside the status: none of a unit that sent nothing", () => {
  expect(besideStatuses.filter((beside) => fits(unit("K1-01"), beside, new Set(["K1-01"])))).toEqual([]);
});

test.each([
  [{ received: "2020-06-29", version: 1, complete: false, confirmed: true }, ["incomplete"]],
  [{ received: "2020-06-29", version: null, confirmed: true }, ["paper-only"]],
  [{ received: "2020-06-29", version: 1, complete: true, confirmed: false }, ["provisional"]],
  [{ received: "2020-06-29", version: 1, complete: true, confirmed: true }, []],
] as const)("%p is beside that %p", (facts, expected) => {
  expect(besideStatuses.filter((beside) => fits(unit("K1-01", facts), beside, new Set()))).toEqual(expected);
});
