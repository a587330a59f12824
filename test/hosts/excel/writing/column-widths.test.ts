import { columnSizes, digitPixels, hiddenColumns, rowSizes } from "../../../../src/hosts/excel/writing/sheet-layout";

const layout = (width: number, hidden = false) => ({ width, hidden, outline: 0 });

test("a digit's pixels come from the untouched column, as Excel has it with several normal fonts", () => {
  expect(digitPixels({ characters: 8.43, points: 48 })).toBe(7); // Calibri 11, 64 pixels
  expect(digitPixels({ characters: 8.38, points: 54 })).toBe(8); // 72 pixels
  expect(digitPixels({ characters: 8.11, points: 60 })).toBe(9); // 80 pixels
});

test("where the untouched column says nothing, digits are as wide as Calibri 11's", () => {
  expect(digitPixels({ characters: 8.43, points: 0 })).toBe(7);
});

test("points are whole pixels, within a tenth of a character of the draft's width", () => {
  for (let width = 1; width < 80; width += 0.37) {
    const [run] = columnSizes(new Map([[1, layout(width)]]), 7);
    expect((run!.points / 0.75) % 1).toBe(0);
    expect(Math.abs(run!.points / 0.75 / 7 - width)).toBeLessThan(0.1);
  }
});

test("each width is named once with all its columns, and so are hidden columns and heights", () => {
  const columns = new Map([
    [4, layout(10)],
    [1, layout(10)],
    [2, layout(10)],
    [5, layout(10, true)],
    [6, layout(12, true)],
    [9, layout(9, true)],
  ]);
  expect(columnSizes(columns, 7).map(({ list }) => list)).toEqual(["A:B,D:E", "F:F", "I:I"]);
  expect(hiddenColumns(columns)).toEqual(["E:F,I:I"]);
  expect(
    rowSizes([
      [7, 30],
      [1, 30],
      [2, 30],
      [3, 15],
    ]),
  ).toEqual([
    { list: "1:2,7:7", points: 30 },
    { list: "3:3", points: 15 },
  ]);
});
