import { answerSizes, type RowBlock } from "../../../../src/hosts/excel/reading/row-blocks";
import { jsonBytes } from "../../../../src/hosts/excel/writing/step";

const area = { top: 1, left: 1, bottom: 10, right: 4 };
const full: RowBlock = { sheet: 0, area, content: "full" };
const other: RowBlock = { sheet: 1, area, content: "full" };

test("what a sheet's cells cost is taken from its own answers, else from those of other sheets, with a margin", () => {
  const sizes = answerSizes();
  const guess = sizes.bytesPerCell(full);
  sizes.learn(full, { bytes: 40_000, cells: 40 });
  expect(sizes.bytesPerCell(full)).toBe(1300);
  expect(sizes.bytesPerCell({ ...full, area: { ...area, top: 5 } })).toBe(1300);
  expect(sizes.bytesPerCell(other)).toBe(2000);
  sizes.learn(full, { bytes: 0, cells: 40 });
  expect(sizes.bytesPerCell(other)).toBe(1000);
  expect(sizes.bytesPerCell({ ...full, content: "values" })).toBeLessThan(guess);
});

test("an answer that was too large doubles what its cells are expected to cost", () => {
  const sizes = answerSizes();
  const guess = sizes.bytesPerCell(full);
  sizes.double(full);
  sizes.double(full);
  expect(sizes.bytesPerCell(full)).toBe(guess * 4);
});

test("bytes are counted in UTF-8", () => {
  expect(jsonBytes([["ư", 1]])).toBe('[["ư",1]]'.length + 1);
});
