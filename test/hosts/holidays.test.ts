import { vietnamHolidays } from "../../src/hosts/holidays";

test("Tết spans its days, other holidays one each", () => {
  const days = vietnamHolidays(2020, 2020);
  expect([...days].sort()).toEqual([
    "2020-01-01",
    "2020-01-24",
    "2020-01-25",
    "2020-01-26",
    "2020-01-27",
    "2020-01-28",
    "2020-04-02",
    "2020-04-30",
    "2020-05-01",
    "2020-09-02",
  ]);
});

test("both years are included", () => {
  const days = vietnamHolidays(2019, 2021);
  expect(["2019-01-01", "2020-01-01", "2021-01-01"].every((day) => days.has(day))).toBe(true);
  expect(days.has("2022-01-01")).toBe(false);
});
