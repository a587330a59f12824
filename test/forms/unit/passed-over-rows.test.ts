import type { Edit } from "../../../src/workbook/edit";
import { after, set, useFilledForm } from "./drift-sample";

useFilledForm();

const inserted = (at: number): Edit => ({ kind: "insert-row", sheet: "Kết quả", at });

test("an unknown code is told with the one that is likely meant", () => {
  const told = (code: string) => after(inserted(12), set("B12", code));
  expect(told("KA1")).toEqual([["row-unknown", "Kết quả!B12", "KA1", "A1"]]);
  expect(told("X77")).toEqual([["row-unknown", "Kết quả!B12", "X77"]]);
});

test("what stands in a row that is not used is not asked about", () => {
  const told = (code: string) => after(inserted(12), set("B12", code), set("H12", "khoảng 7"));
  expect(told("X77")).toEqual([["row-unknown", "Kết quả!B12", "X77"]]);
  expect(told("A1")).toEqual([["row-repeated", "Kết quả!B12", "A1"]]);
});

test("a row that numbers the columns is one below their headers only", () => {
  const numbered = (at: number) =>
    after(
      inserted(at),
      ...["A", "(1)", "(2)", "(3)", "(4)"].map((value, index) => set(`${"ABCDE".charAt(index)}${at}`, value)),
    );
  expect(numbered(9)).toEqual([]);
  expect(numbered(12)).toEqual([["row-unknown", "Kết quả!B12", "(1)"]]);
});

test("a name on the cover that was taken out is one that was changed", () => {
  expect(after(set("B10", null, "Thông tin chung")).map(([code, place]) => [code, place])).toEqual([
    ["prefilled-changed", "Thông tin chung!B10"],
  ]);
});
