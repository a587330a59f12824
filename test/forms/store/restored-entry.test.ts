import { date, figure, number, text } from "../../../src/forms/description/field-type";
import { restoredEntry, storedCells } from "../../../src/forms/store/store-table";
import type { CellValue } from "../../../src/workbook/cell";

const restored = (raw: CellValue, value: CellValue, type: Parameters<typeof restoredEntry>[1] = text) => {
  const { state, value: found, raw: words, cell } = restoredEntry({ raw, value, cell: "C5" }, type);
  expect(cell).toBe("C5");
  return [state, found, words];
};

test("a day is a day, also where the sheet gives its serial number beside the text that was typed", () => {
  expect(storedCells({ state: "value", value: "2020-06-30", raw: "30/06/2020", cell: "C5" })).toEqual([
    "30/06/2020",
    { date: "2020-06-30" },
  ]);
  expect(restored("30/06/2020", { date: "2020-06-30" }, date)).toEqual(["value", "2020-06-30", "30/06/2020"]);
  expect(restored("30/06/2020", 44012, date)).toEqual(["value", "2020-06-30", "30/06/2020"]);
  // A time of day may follow the day.
  expect(restored("2020-06-30T08:30:00", 44012, date)).toEqual(["value", "2020-06-30", "2020-06-30T08:30:00"]);
  // A number whose text is no day, or another one, is a number.
  expect(restored("44012", 44012, figure)).toEqual(["value", 44012, "44012"]);
  expect(restored("01/07/2020", 44012, date)).toEqual(["value", 44012, "01/07/2020"]);
});

test("what has no value was declared, or could not be read; a text that looks like a day stays a text", () => {
  expect(restored(null, null)).toEqual(["blank", null, null]);
  expect(restored("KAD", null, figure)).toEqual(["not-applicable", null, "KAD"]);
  expect(restored("KAD", null, number(2))).toEqual(["invalid", null, "KAD"]);
  expect(restored("khoảng 5", null, figure)).toEqual(["invalid", null, "khoảng 5"]);
  expect(restored("2020-06-30", "2020-06-30")).toEqual(["text", "2020-06-30", "2020-06-30"]);
  expect(restored("9e300", 9e300, figure)).toEqual(["invalid", null, "9e300"]);
});
