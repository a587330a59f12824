import fc from "fast-check";
import { parseDate } from "../../../src/workbook/text/parse-date";

test.each([
  ["10/07/2020", "2020-07-10"],
  ["5/7/2020", "2020-07-05"],
  ["05-07-2020", "2020-07-05"],
  ["05.07.2020", "2020-07-05"],
  [" 05 / 07 / 2020\u00A0", "2020-07-05"],
  ["ngày 05 tháng 7 năm 2020", "2020-07-05"],
  ["Ngày  5  tháng 07 năm 2020", "2020-07-05"],
  ["05 tháng 7 năm 2020", "2020-07-05"],
  ["2020-07-05", "2020-07-05"],
  ["29/02/2020", "2020-02-29"],
  ["29/02/2000", "2000-02-29"],
])("%j is %s", (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  "",
  "31/06/2020",
  "29/02/2021",
  "29/02/1900",
  "07/13/2020",
  "00/07/2020",
  "05/00/2020",
  "05/07/20",
  "05/07-2020",
  "2020/07/05",
  "2020-7-5",
  "2020-02-30",
  "tháng 7 năm 2020",
  "10/07/0020",
  "10/07/2020 x",
  "43922",
])("%j is no date", (text) => {
  expect(parseDate(text)).toBeNull();
});

test("every day comes back, written the Vietnamese way", () => {
  const days = fc.date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2199-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split("-");
      expect(parseDate(`${day}/${month}/${year}`)).toBe(iso);
      expect(parseDate(iso)).toBe(iso);
    }),
  );
});
