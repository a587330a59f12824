import { columnRuns, digitPixels } from "../../../../src/hosts/excel/writing/column-widths";

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
    const [run] = columnRuns(new Map([[1, layout(width)]]), 7);
    expect((run!.points / 0.75) % 1).toBe(0);
    expect(Math.abs(run!.points / 0.75 / 7 - width)).toBeLessThan(0.1);
  }
});

test("neighbours that are alike are one run, in order of columns", () => {
  const runs = columnRuns(new Map([[4, layout(10)], [1, layout(10)], [2, layout(10)], [5, layout(10, true)], [6, layout(12, true)]]), 7);
  expect(runs.map(({ from, to, hidden }) => [from, to, hidden])).toEqual([[1, 2, false], [4, 4, false], [5, 5, true], [6, 6, true]]);
});
