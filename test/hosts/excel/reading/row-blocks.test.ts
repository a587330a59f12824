import fc from "fast-check";
import { cellsOf, halves, takeRows, type RowBlock } from "../../../../src/hosts/excel/reading/row-blocks";

const block = (sheet: number, rows: readonly [number, number], columns = 4): RowBlock => ({
  sheet,
  area: { top: rows[0], left: 1, bottom: rows[1], right: columns },
  content: "full",
});

const anyBlock = fc
  .record({
    sheet: fc.integer({ min: 0, max: 9 }),
    top: fc.integer({ min: 1, max: 50 }),
    rows: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ sheet, top, rows, columns }) => block(sheet, [top, top + rows - 1], columns));

const rowsOf = (blocks: readonly RowBlock[]) =>
  blocks.flatMap(({ sheet, area }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, index) => [sheet, area.top + index, area.right]),
  );

test("small sheets share an answer; a large one is cut where the answer is full", () => {
  const taken = takeRows([block(0, [1, 10]), block(1, [5, 6]), block(2, [1, 1000])], 400, () => 5);
  expect(taken.now).toEqual([block(0, [1, 10]), block(1, [5, 6]), block(2, [1, 8])]);
  expect(taken.later).toEqual([block(2, [9, 1000])]);
});

test("a row that is expected to be too much is asked for alone", () => {
  const taken = takeRows([block(0, [7, 9]), block(1, [1, 1])], 10, () => 5);
  expect(taken.now).toEqual([block(0, [7, 7])]);
  expect(taken.later).toEqual([block(0, [8, 9]), block(1, [1, 1])]);
});

test("every row is taken once and in order, and no answer is expected above its budget", () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 8 }), fc.integer({ min: 100, max: 4000 }), (blocks, budget) => {
      const taken: RowBlock[] = [];
      let waiting: readonly RowBlock[] = blocks;
      while (waiting.length > 0) {
        const { now, later } = takeRows(waiting, budget, ({ sheet }) => sheet + 1);
        const bytes = now.reduce((sum, part) => sum + cellsOf(part) * (part.sheet + 1), 0);
        if (bytes > budget) expect(rowsOf(now)).toHaveLength(1);
        taken.push(...now);
        waiting = later;
      }
      expect(rowsOf(taken)).toEqual(rowsOf(blocks));
    }),
  );
});

test("halves hold the rows of the whole; one row has no half", () => {
  expect(halves(block(3, [4, 8]))).toEqual([block(3, [4, 6]), block(3, [7, 8])]);
  expect(halves(block(3, [4, 4]))).toEqual([block(3, [4, 4])]);
});
