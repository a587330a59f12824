import { canvas } from "../../../src/forms/drawing/canvas";
import {
  choiceCell,
  dayCell,
  entryCell,
  entryWords,
  figureCell,
  severalCell,
  spanGrid,
  textCell,
  wordCell,
} from "../../../src/forms/output/output-cells";
import { palette } from "../../../src/forms/drawing/styles";
import type { Entry } from "../../../src/domain/basics/entry";

const number = (value: number): Entry<number> => ({ state: "value", value, raw: String(value), cell: "A1" });
const text = (value: string): Entry<string> => ({ state: "value", value, raw: value, cell: "A1" });
const unread: Entry<string> = { state: "invalid", value: null, raw: "khoảng 5", cell: "A1" };
const blank: Entry<string> = { state: "blank", value: null, raw: null, cell: "A1" };
const declared = (state: "not-applicable" | "not-assigned"): Entry<string> => ({
  state,
  value: null,
  raw: "x",
  cell: "A1",
});

const fillOf = ({ style }: ReturnType<typeof textCell>) => style.fill;

describe("texts", () => {
  test("as long as Excel takes, else its end is cut and said to be cut; nothing for none", () => {
    expect(textCell("a".repeat(32_767)).value).toBe("a".repeat(32_767));
    expect(textCell("a".repeat(32_768)).value).toBe(`${"a".repeat(32_766)}…`);
    expect([textCell(""), textCell(null), wordCell("")].map(({ value }) => value)).toEqual([null, null, null]);
  });

  test("what begins like a formula is text", () => {
    expect(textCell("=1+1")).toMatchObject({ value: "=1+1", style: { numberFormat: "@" } });
  });
});

describe("entries", () => {
  test("a figure with at least the decimals asked for, and with its own", () => {
    const formats = [figureCell(5, 2), entryCell(number(5)), entryCell(number(5), 1), entryCell(number(5.125), 1)];
    expect(formats.map(({ value, style }) => [value, style.numberFormat])).toEqual([
      [5, "#,##0.00"],
      [5, "#,##0"],
      [5, "#,##0.0"],
      [5.125, "#,##0.000"],
    ]);
  });

  test("KAD and KG in words, what could not be read as it was written on orange, a blank for none", () => {
    const cells = [entryCell(declared("not-applicable")), entryCell(declared("not-assigned")), entryCell(unread)];
    expect(cells.map((cell) => [cell.value, fillOf(cell)])).toEqual([
      ["KAD", null],
      ["KG", null],
      ["khoảng 5", palette.bad],
    ]);
    expect([entryCell(undefined).value, entryCell(blank).value]).toEqual([null, null]);
  });

  test("a day as a date, another as it was written; a choice by its word", () => {
    const days = [dayCell(undefined), dayCell(blank), dayCell(text("2020-07-05")), dayCell(unread)];
    expect(days.map((cell) => [cell.value, fillOf(cell)])).toEqual([
      [null, null],
      [null, null],
      [{ date: "2020-07-05" }, null],
      ["khoảng 5", palette.bad],
    ]);
    const choices = [choiceCell(undefined), choiceCell({ ...text("conference"), raw: "Hội nghị" }), choiceCell(unread)];
    expect(choices.map((cell) => [cell.value, fillOf(cell)])).toEqual([
      [null, null],
      ["Hội nghị", null],
      ["khoảng 5", palette.bad],
    ]);
  });

  test("in a sentence", () => {
    const said = [number(1234.5), text("2020-07-05"), text("2020-07-05 sáng"), declared("not-assigned"), unread, blank];
    expect(said.map(entryWords)).toEqual(["1234,5", "05/07/2020", "2020-07-05 sáng", "KG", "khoảng 5", ""]);
  });

  test("of several sheets once where they agree, else each with its sheet; blank ones say nothing", () => {
    expect(
      severalCell([
        ["Chỉ tiêu", number(5)],
        ["Kết quả", blank],
        ["Điều chỉnh", number(5)],
      ]).value,
    ).toBe(5);
    expect(
      severalCell([
        ["Chỉ tiêu", number(5)],
        ["Kết quả", undefined],
        ["Điều chỉnh", text("năm")],
      ]).value,
    ).toBe("Chỉ tiêu: 5\nĐiều chỉnh: năm");
    expect(severalCell([["Chỉ tiêu", blank]]).value).toBeNull();
  });
});

describe("panels that share rows", () => {
  const sheet = () => {
    const drawn = canvas("Tổng quan");
    return { drawn, grid: spanGrid(drawn, [10, 20, 30]) };
  };

  test("a cell over columns from … to, both included: the first holds the value, all its look, one merge", () => {
    const { drawn, grid } = sheet();
    grid.put(1, [2, 3], wordCell("Đạt", "FFEE00"));
    const { rows, merges, columns } = drawn.finish({});
    expect([...rows.get(1)!].map(([column, { value, style }]) => [column, value, style.fill])).toEqual([
      [2, "Đạt", "FFEE00"],
      [3, null, "FFEE00"],
    ]);
    expect(merges).toEqual([{ top: 1, left: 2, bottom: 1, right: 3 }]);
    expect([...columns.values()].map(({ width }) => width)).toEqual([10, 20, 30]);
  });

  test("a row is as high as its highest text needs in its columns; a height that was given stays", () => {
    const heights = (...spans: readonly (readonly [number, number])[]): readonly (number | undefined)[] => {
      const { drawn, grid } = sheet();
      spans.forEach((span, index) => grid.put(1, span, textCell(index === 0 ? "chữ ".repeat(20) : "ngắn")));
      grid.put(2, [1, 1], textCell("chữ ".repeat(50)));
      grid.setHeights(new Map([[2, 40]]));
      const { heights: found } = drawn.finish({});
      return [found.get(1), found.get(2)];
    };
    const [narrow, wide] = [heights([1, 1], [2, 3]), heights([1, 3])];
    expect(narrow[1]).toBe(40);
    expect(narrow[0]).toBeGreaterThan(2 * wide[0]!);
    // Two panels beside each other: the higher one decides, whichever comes last.
    expect(heights([1, 1], [2, 3])[0]).toBe(heights([1, 1])[0]);
  });
});
