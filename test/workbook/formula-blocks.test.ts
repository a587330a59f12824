import { areaAddress } from "../../src/workbook/address";
import { formulaBlocks } from "../../src/workbook/formula-blocks";
import { draftCell } from "../support/drafts";

/** Cells by rows; `null` = no formula. */
function blocksOf(
  texts: readonly (readonly (string | null)[])[],
  mayJoin: (formula: string) => boolean = () => true,
): readonly string[] {
  const rows = new Map(
    texts.map((row, down) => [
      down + 1,
      new Map(row.map((formula, across) => [across + 1, { ...draftCell(0), formula }])),
    ]),
  );
  const work = formulaBlocks(rows, mayJoin);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value.map(({ area, formula }) => `${areaAddress(area)} ${formula}`);
  }
}

test("a formula copied down and to the right is one block; its references that are not fixed move along", () => {
  expect(
    blocksOf([
      ["$D1+E$9", "$D1+F$9"],
      ["$D2+E$9", "$D2+F$9"],
    ]),
  ).toEqual(["A1:B2 $D1+E$9"]);
});

test("a cell that differs ends the block, and what is under it is a block of its own; one cell alone is none", () => {
  expect(blocksOf([["D1"], ["D2"], ["D9"], ["D4"], ["D5"], [null], ["7"]])).toEqual(["A1:A2 D1", "A4:A5 D4"]);
});

test("no cell is in two blocks: a row that is shorter ends it, and the next begins", () => {
  expect(
    blocksOf([
      ["E1", "F1", "G1"],
      ["E2", "F2", "0"],
      ["E3", "F3", "G3"],
    ]),
  ).toEqual(["A1:C1 E1", "A2:B3 E2"]);
});

test("texts and names of sheets that look like references don't move", () => {
  expect(blocksOf([["IF(B1=\"C1\",'D1'!E1)"], ["IF(B2=\"C1\",'D1'!E2)"]])).toEqual(["A1:A2 IF(B1=\"C1\",'D1'!E1)"]);
  expect(blocksOf([['B1&"C1"'], ['B2&"C2"']])).toEqual([]);
});

test("formulas that may not join are in no block", () => {
  expect(
    blocksOf(
      [
        ["T!A1", "B1"],
        ["T!A2", "B2"],
      ],
      (formula) => !formula.includes("!"),
    ),
  ).toEqual(["B1:B2 B1"]);
});
