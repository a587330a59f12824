import fc from "fast-check";
import { addDays } from "../../../src/domain/basics/calendar";
import { lastDayOnTime, sendingStatus, type SendingResult } from "../../../src/domain/standing/deadlines";

describe("the last day on time", () => {
  test.each([
    ["2020-07-05", null, true, "2020-07-05"],
    ["2020-07-05", null, false, "2020-07-04"],
    ["2020-07-05", "2020-07-08", true, "2020-07-08"],
    ["2020-07-05", "2020-07-08", false, "2020-07-07"],
    ["2020-07-05", "2020-07-01", true, "2020-07-05"],
    ["2020-07-05", "2020-07-01", false, "2020-07-04"],
  ])("%s extended to %s, inclusive %s", (date, extendedTo, inclusive, expected) => {
    expect(lastDayOnTime({ date, extendedTo, inclusive })).toBe(expected);
  });
});

const lastDay = "2020-07-05";

function result(
  received: string | null,
  changes: { exempt?: boolean; returned?: boolean; asOf?: string } = {},
): SendingResult {
  const { exempt = false, returned = false, asOf = "2020-07-15" } = changes;
  return sendingStatus({ exempt, received, returned }, { lastDay, asOf });
}

describe("status", () => {
  test.each([
    ["2020-07-05", {}, "on-time", 0, 0],
    ["2020-06-20", { asOf: "2020-06-30" }, "on-time", 0, 0],
    ["2020-07-06", {}, "late", 1, 1],
    ["2020-07-13", {}, "late", 8, 6],
    ["2020-07-06", { returned: true }, "late", 1, 1],
    ["2020-07-06", { exempt: true }, "exempt", null, null],
    [null, { returned: true }, "returned", null, null],
    [null, { returned: true, asOf: "2020-07-01" }, "returned", null, null],
    [null, { asOf: "2020-07-05" }, "not-due", null, null],
    [null, { asOf: "2020-07-06" }, "missing", null, null],
    [null, { exempt: true }, "exempt", null, null],
  ] as const)("received %s %j: %s", (received, changes, status, daysLate, workingDaysLate) => {
    expect(result(received, changes)).toEqual({ status, daysLate, workingDaysLate });
  });

  test("days late count from the last day on, 0 up to it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 400 }), (days) => {
        const { daysLate, workingDaysLate } = result(addDays(lastDay, days));
        expect(daysLate).toBe(Math.max(0, days));
        expect(workingDaysLate).toBeLessThanOrEqual(daysLate ?? 0);
      }),
    );
  });
});
