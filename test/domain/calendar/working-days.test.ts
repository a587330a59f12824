import { workingDaysAfter } from "../../../src/domain/calendar/working-days";

const none: ReadonlySet<string> = new Set();

test.each([
  ["2020-07-10", "2020-07-10", 0],
  ["2020-07-10", "2020-07-09", 0],
  ["2020-07-10", "2020-07-11", 0],
  ["2020-07-10", "2020-07-13", 1],
  ["2020-07-10", "2020-07-20", 6],
  ["2020-07-08", "2020-07-10", 2],
])("after %s up to %s", (lastDay, received, days) => {
  expect(workingDaysAfter(lastDay, received, none)).toBe(days);
});

test("a holiday on a weekday is no working day, one on a weekend changes nothing", () => {
  const holidays = new Set(["2020-09-02", "2020-09-05"]);
  expect(workingDaysAfter("2020-08-31", "2020-09-07", holidays)).toBe(4);
});
