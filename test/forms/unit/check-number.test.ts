import { checkNumber, isCheckNumberOf } from "../../../src/forms/unit/check-number";
import { contentList } from "../../../src/forms/sheets/unit/report-lists";
import { targetList } from "../../../src/forms/sheets/unit/indicator-lists";
import type { CellValue } from "../../../src/workbook/cell";

const columns = new Map(targetList.columns.map((column, index) => [column.key, index + 1]));
const area = { headerRow: 8, firstRow: 9, lastRow: 12, columns };
const target = columns.get("target")!;
const note = columns.get("note")!;

function rows(
  cells: readonly (readonly [row: number, column: number, value: CellValue])[],
): ReadonlyMap<number, ReadonlyMap<number, { readonly value: CellValue }>> {
  return new Map(
    [9, 10, 11, 12].map((row) => [
      row,
      new Map(cells.filter(([at]) => at === row).map(([, column, value]) => [column, { value }])),
    ]),
  );
}

const numberOf = (...cells: Parameters<typeof rows>[0]): string => checkNumber(rows(cells), targetList, area);

describe("Số đối chiếu", () => {
  test.each<[string, Parameters<typeof rows>[0], string]>([
    ["nothing typed", [], "0-0-0"],
    ["a number, weighted by its row under the header", [[9, target, 12.5]], "1-1250-0"],
    ["the same number a row further down", [[10, target, 12.5]], "1-2500-0"],
    ["a negative number goes round", [[9, target, -0.01]], "1-1000002-0"],
    ["half a hundredth is rounded away from zero", [[9, target, 0.005]], "1-1-0"],
    [
      "letters of texts",
      [
        [9, note, "Đạt"],
        [10, target, "KAD"],
      ],
      "2-0-6",
    ],
    ["a blank text is nothing", [[9, note, ""]], "0-0-0"],
    ["a typed day is its serial number", [[9, target, { date: "2020-06-30" }]], "1-401188-0"],
    ["with its hour", [[9, target, { date: "2020-06-30T12:00:00" }]], "1-401238-0"],
    ["what is printed doesn't count", [[9, 3, "Thu ngân sách"]], "0-0-0"],
  ])("%s", (_, cells, expected) => {
    expect(numberOf(...cells)).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["2-1250-2", true],
    ["2-1250-1", true],
    ["2-1251-2", true],
    ["2-1252-2", false],
    ["2-1249-2", true],
    ["2-1248-2", false],
    [" 2-1250-2 ", true],
    ["2-1260-2", false],
    ["3-1250-2", false],
    ["2-1250-3", false],
    ["#VALUE!", false],
    ["", false],
  ])("a program saved %j", (saved, fits) => {
    expect(
      isCheckNumberOf(
        saved,
        rows([
          [9, target, 12.5],
          [9, note, "😀"],
        ]),
        { form: targetList, area },
      ),
    ).toBe(fits);
  });

  test("money in đồng: a double's last digits may differ, a changed figure may not", () => {
    const large = rows([
      [9, target, 1_234_567_890_123.25],
      [12, target, 9_876_543_210_987.75],
    ]);
    const [, sum = ""] = checkNumber(large, targetList, area).split("-");
    const fits = (off: number): boolean =>
      isCheckNumberOf(`2-${(Number(sum) + off + 1_000_003) % 1_000_003}-0`, large, { form: targetList, area });
    expect([fits(0), fits(5), fits(-5), fits(500)]).toEqual([true, true, true, false]);
  });

  test("contents in words and numbers are counted alike", () => {
    const content = new Map(contentList.columns.map((column, index) => [column.key, index + 1]));
    const cells = rows([
      [9, 5, 7],
      [10, 5, "Đã tổ chức"],
    ]);
    expect(checkNumber(cells, contentList, { ...area, columns: content })).toBe("2-700-10");
  });
});
