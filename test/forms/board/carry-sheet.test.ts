import { carryOwnSheet, formulasLeftBehind } from "../../../src/forms/board/carry-sheet";
import type { Cell } from "../../../src/workbook/cell";
import type { Sheet } from "../../../src/workbook/sheet";

const calculated = (formula: string | null): Cell => ({ value: 7, formula, format: "0.0" });
const longest = `SUM(${"1,".repeat(4093)}1)`.padEnd(8192, " ");

const sheet: Sheet = {
  name: "Tính riêng",
  state: "visible",
  rows: new Map([
    [
      1,
      new Map(
        ["B1*2", "==B1*2", longest, `${longest} `, "[1]Nguồn!A1*2", "", null].map(
          (formula, index) => [index + 1, calculated(formula)] as const,
        ),
      ),
    ],
  ]),
  merges: [
    { top: 3, left: 1, bottom: 4, right: 2 },
    { top: 4, left: 2, bottom: 5, right: 3 },
  ],
  widths: new Map([[2, 21]]),
};

test("a sheet of a person's own keeps its formulas; of those that Excel refuses or that lead outside, the result", () => {
  const cells = [...(carryOwnSheet(sheet).rows.get(1)?.values() ?? [])];
  expect(longest).toHaveLength(8192);
  expect(cells.map(({ formula }) => formula ?? null)).toEqual(["B1*2", "B1*2", longest, null, null, null, null]);
  expect(new Set(cells.map(({ value, style }) => `${String(value)} ${style.numberFormat}`))).toEqual(
    new Set(["7 0.0"]),
  );
  expect(formulasLeftBehind(sheet)).toEqual(["Tính riêng!E1 (=[1]Nguồn!A1*2)"]);
});

test("its widths, and of areas that overlap the first, come along", () => {
  const { columns, merges } = carryOwnSheet(sheet);
  expect([columns.get(2)?.width, merges]).toEqual([21, sheet.merges.slice(0, 1)]);
});
