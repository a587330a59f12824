import { addressOf, areaAddress } from "../../../workbook/address";
import type { DraftCell } from "../../../workbook/draft";
import { cellsIn, type FormulaBlock, formulaBlocks } from "../../../workbook/formula-blocks";
import type { Rows } from "../../../workbook/sheet";
import { jsonBytes, onRange, size, type Step, type Work } from "./step";

/** What a cell takes in an array of formulas where another step fills it: `null` and its comma. */
const nullBytes = 5;

/** Two ranges, of which one is copied over the other. */
const copyBytes = 2 * size.range + size.action;

/**
 * A formula that a whole block has is typed into its first cell alone and copied over the others by Excel, which moves
 * its references; `isCopied`: cells that are not to be typed. The steps come after the first cells are filled.
 */
export function* repeatedFormulas(
  sheet: string,
  rows: Rows<DraftCell>,
): Work<{ readonly steps: readonly Step[]; readonly isCopied: (row: number, column: number) => boolean }> {
  const blocks = (yield* formulaBlocks(rows, () => true)).filter(isShorter);
  const copied = new Map<number, Set<number>>();
  for (const { area } of blocks)
    for (let row = area.top; row <= area.bottom; row++) {
      const columns = copied.get(row) ?? new Set<number>();
      copied.set(row, columns);
      for (let column = area.left; column <= area.right; column++)
        if (row > area.top || column > area.left) columns.add(column);
      yield;
    }
  return {
    steps: blocks.map((block) => copyStep(sheet, block)),
    isCopied: (row, column) => copied.get(row)?.has(column) === true,
  };
}

function isShorter(block: FormulaBlock): boolean {
  return (cellsIn(block) - 1) * (jsonBytes(`=${block.formula}`) + 1 - nullBytes) > copyBytes;
}

function copyStep(sheet: string, { area }: FormulaBlock): Step {
  const [from, to] = [addressOf(area.top, area.left), areaAddress(area)];
  return {
    bytes: copyBytes + from.length + to.length,
    apply: (packet) =>
      onRange(packet.sheet(sheet).getRange(to), (block) =>
        onRange(packet.sheet(sheet).getRange(from), (first) => block.copyFrom(first, "Formulas")),
      ),
  };
}
