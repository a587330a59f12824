import fc from "fast-check";
import { addDays, compareDates, daysBetween, weekday } from "../../../src/domain/basics/calendar";

test.each([
  ["2020-06-30", 1, "2020-07-01"],
  ["2020-07-01", -1, "2020-06-30"],
  ["2020-02-28", 1, "2020-02-29"],
  ["2019-12-31", 1, "2020-01-01"],
  ["2020-07-10", 0, "2020-07-10"],
])("%s and %i days", (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test("going and coming back, and counting the way", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      const there = addDays("2020-07-10", days);
      expect(daysBetween("2020-07-10", there)).toBe(days);
      expect(addDays(there, -days)).toBe("2020-07-10");
      expect(compareDates("2020-07-10", there)).toBe(days === 0 ? 0 : days > 0 ? -1 : 1);
    }),
  );
});

test("10 July 2020 was a Friday", () => {
  expect(weekday("2020-07-10")).toBe(5);
});
