import fc from "fast-check";
import { isDateFormat, serialOf } from "../../src/workbook/serial-date";

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2020-02-29", 43890],
  ["2020-07-10", 44022],
  ["2020-07-10T12:00:00", 44022.5],
  ["9999-12-31", 2958465],
  ["1899-12-31", null],
  ["2020-02-30", null],
  ["2020-13-01", null],
  ["2020-07-10T24:00:00", null],
  ["10/07/2020", null],
])("%s has the serial number %s", (date, serial) => {
  expect(serialOf({ date })).toBe(serial);
});

test("each day from March 1900 on counts one more than the day before", () => {
  const civil = (day: number) => new Date(Date.UTC(1900, 2, 1 + day)).toISOString().slice(0, 10);
  fc.assert(fc.property(fc.nat(2_900_000), (day) => serialOf({ date: civil(day) }) === 61 + day));
});

test.each([
  ["dd/mm/yyyy", true],
  ["h:mm", true],
  ["[$-42A]dd mmmm yyyy", true],
  ["General", false],
  ["@", false],
  ["#,##0.00", false],
  ['#,##0 "đồng/năm my"', false],
  ["[Red]0.0", false],
  ["0\\d", false],
])("%s shows a date: %s", (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});
