import { labelHeader, readPairs, valueHeader } from "../../../src/forms/reading/read-pairs";
import { pastedSheet } from "../../../src/forms/reading/read-table";
import { periodSheet } from "../../../src/forms/sheets/board/period-sheet";

const sheet = (...lines: readonly string[]) =>
  pastedSheet(lines.map((line) => line.split("|").join("\t")).join("\n"), "A");
const yearOf = (...lines: readonly string[]) => {
  const { fields, cells } = readPairs(sheet(...lines), periodSheet);
  return [fields.year.value, cells.get("year")];
};

test("a value is read below the header of values, where a column was put between it and the label, too", () => {
  expect(yearOf(`${labelHeader}|${valueHeader}`, "Năm|2021")).toEqual([2021, "B2"]);
  expect(yearOf(`${labelHeader}|Ghi chú|${valueHeader}`, "Năm|2019|2021")).toEqual([2021, "C2"]);
});

test("without that header, or with it on the other side, the value is beside the label", () => {
  expect(yearOf("Năm|2021")).toEqual([2021, "B1"]);
  expect(yearOf(`${valueHeader}|${labelHeader}|`, "2019|Năm|2021")).toEqual([2021, "C2"]);
});
