import { addDays, weekday, firstUnknownDay, workingDaysAfter } from "../../../src/domain/basics/calendar";

test.each([
  ["2020-07-10", "2020-07-10", 0, "the same day"],
  ["2020-07-10", "2020-07-09", 0, "before it"],
  ["2020-07-10", "2020-07-11", 0, "a Saturday"],
  ["2020-07-10", "2020-07-13", 1, "the Monday after"],
  ["2020-07-10", "2020-07-20", 6, "a week on"],
  ["2020-08-31", "2020-09-07", 4, "one National Day before 2021"],
  ["2021-08-31", "2021-09-07", 3, "two since 2021"],
  ["2023-01-19", "2023-01-27", 1, "Tết over a weekend, with two days in compensation"],
  ["2019-04-26", "2019-05-06", 4, "29/4 free, the Saturday 4/5 worked instead"],
  ["2026-08-21", "2026-08-22", 1, "a Saturday worked"],
  ["2026-08-28", "2026-09-03", 1, "its Monday free"],
  ["2026-12-25", "2026-12-31", 4, "up to the last day that is known"],
])("after %s up to %s: %i (%s)", (lastDay, received, days) => {
  expect(workingDaysAfter(lastDay, received)).toBe(days);
  expect(firstUnknownDay(lastDay, received)).toBeNull();
});

test.each([
  ["2026-12-31", "2027-01-01", "2027-01-01"],
  ["2026-12-25", "2030-01-01", "2027-01-01"],
  ["2018-12-28", "2019-01-03", "2018-12-29"],
  ["2026-11-20", "2026-11-25", "2026-11-21"],
  ["2026-11-23", "2026-11-25", "2026-11-24"],
])("after %s up to %s: not known from %s on", (lastDay, received, unknown) => {
  expect(workingDaysAfter(lastDay, received)).toBeNull();
  expect(firstUnknownDay(lastDay, received)).toBe(unknown);
});

test("a day more adds one working day or none, and only a swap makes a Saturday one", () => {
  const saturdays: string[] = [];
  for (let day = "2019-01-01"; day < "2026-11-20"; day = addDays(day, 1)) {
    const added = workingDaysAfter(day, addDays(day, 1));
    expect([0, 1]).toContain(added);
    if (added === 1 && [0, 6].includes(weekday(addDays(day, 1)))) saturdays.push(addDays(day, 1));
  }
  expect(saturdays).toEqual(["2019-01-05", "2019-05-04", "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"]);
});
