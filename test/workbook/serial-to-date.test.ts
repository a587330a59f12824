import fc from "fast-check";
import { dateOfSerial, dateOfText, daysOfTimeText } from "../../src/workbook/serial-date";

describe("the 1900 system", () => {
  it.each([
    [-1.5, "1899-12-28T12:00:00"],
    [0, "1899-12-30"],
    [1, "1900-01-01"],
    [32, "1900-02-01"],
    [59, "1900-02-28"],
    [60, "1900-02-28"],
    [60.5, "1900-02-28T12:00:00"],
    [61, "1900-03-01"],
    [36525, "1999-12-31"],
    [36585, "2000-02-29"],
    [44000, "2020-06-18"],
    [44011.999999, "2020-06-30"],
    [44011.99999, "2020-06-29T23:59:59"],
    [44000.000005, "2020-06-18"],
    [44000.00001, "2020-06-18T00:00:01"],
    [73109, "2100-02-28"],
    [73110, "2100-03-01"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(dateOfSerial(serial, false)?.date).toBe(date);
  });

  it.each([2958466, 1e300, -1e9, Number.NaN])("%d is no date", (serial) => {
    expect(dateOfSerial(serial, false)).toBeNull();
  });
});

it.each([
  [0, "1904-01-01"],
  [59.999988425925928, "1904-02-29T23:59:59"],
  [-1, "1903-12-31"],
  [42538, "2020-06-18"],
])("in the 1904 system %d is %s", (serial, date) => {
  expect(dateOfSerial(serial, true)?.date).toBe(date);
});

it("agrees with the UTC calendar on every day from March 1900 on, and with its own text form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
      const expected = new Date(Date.UTC(1899, 11, 30) + (day * 86_400 + second) * 1000).toISOString().slice(0, 19);
      const found = dateOfSerial(day + second / 86_400, false);
      expect(found?.date).toBe(second === 0 ? expected.slice(0, 10) : expected);
      expect(dateOfText(expected)).toEqual(found);
    }),
  );
});

it.each([
  ["2020-07-10", "2020-07-10"],
  ["2020-07-10T00:00:00", "2020-07-10"],
  ["2020-07-10T08:30", "2020-07-10T08:30:00"],
  ["2020-12-31T23:59:59.9Z", "2021-01-01"],
  ["2020-02-30", undefined],
  ["2020-13-01", undefined],
  ["2020-00-10", undefined],
  ["0000-01-01", undefined],
  ["2020-07-10T24:00", undefined],
  ["10/07/2020", undefined],
  ["9999-12-31T23:59:59.9", undefined],
])("the text %s is %s", (text, date) => {
  expect(dateOfText(text)?.date).toBe(date);
});

it.each([
  ["12:00", 0.5],
  ["T18:00:00", 0.75],
  ["23:59:60", null],
  ["24:00", null],
  ["noon", null],
])("the time %s is %s of a day", (text, days) => {
  expect(daysOfTimeText(text)).toBe(days);
});
