import { areaAddress } from "../../../workbook/address";
import { ascending } from "./rectangles";
import { cellsOfPart, jsonBytes, size, type Step } from "./step";

export type Input = string | number | boolean;

/** Rows of what is to be put into cells; a cell that is not there is left alone. */
export type Inputs = ReadonlyMap<number, ReadonlyMap<number, Input>>;

/** What the values of one request part may have together. Small, so that requests can be filled and halved well. */
const mostBlockBytes = 150_000;

type Block = { top: number; left: number; right: number; cells: number; bytes: number; readonly rows: ReadonlyMap<number, Input>[] };

/**
 * Steps that put `inputs` into a sheet as arrays without holes: `null` in an array leaves a cell as it is (Microsoft's page
 * "Work with ranges", null input in a 2-D array).
 */
export function denseSteps(sheet: string, property: "formulas" | "numberFormat", inputs: Inputs): readonly Step[] {
  return blocksOf(inputs).map((block) => stepOf(sheet, property, block));
}

function stepOf(sheet: string, property: "formulas" | "numberFormat", { top, left, right, bytes, rows }: Block): Step {
  const address = areaAddress({ top, left, bottom: top + rows.length - 1, right });
  const width = right - left + 1;
  const nulls = rows.reduce((count, cells) => count + width - cells.size, 0) * 5;
  const parts = Math.ceil((rows.length * width) / cellsOfPart);
  return {
    bytes: size.range + size.action + bytes + nulls + parts * size.part,
    apply: (packet) => {
      const range = packet.sheet(sheet).getRange(address);
      range[property] = rows.map((cells) => Array.from({ length: width }, (_, index) => cells.get(left + index) ?? null));
      range.untrack();
    },
  };
}

function blocksOf(inputs: Inputs): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [row, cells] of ascending(inputs)) {
    if (cells.size === 0) continue;
    const bytes = [...cells.values()].reduce((sum: number, input) => sum + jsonBytes(input) + 1, 0);
    if (bytes > mostBlockBytes) {
      blocks.push(...singleCells(row, cells));
      open = null;
      continue;
    }
    const added: Block | null = open === null ? null : withRow(open, row, { cells, bytes });
    if (added === null) blocks.push((open = newBlock(row, cells, bytes)));
    else open = added;
  }
  return blocks;
}

function newBlock(row: number, cells: ReadonlyMap<number, Input>, bytes: number): Block {
  return { top: row, left: Math.min(...cells.keys()), right: Math.max(...cells.keys()), cells: cells.size, bytes, rows: [cells] };
}

/** The block with one more row; `null` where the row doesn't follow, or the block would grow too large or too empty. */
function withRow(block: Block, row: number, { cells, bytes }: { readonly cells: ReadonlyMap<number, Input>; readonly bytes: number }): Block | null {
  if (row !== block.top + block.rows.length || block.bytes + bytes > mostBlockBytes) return null;
  const left = Math.min(block.left, ...cells.keys());
  const right = Math.max(block.right, ...cells.keys());
  const filled = block.cells + cells.size;
  if ((right - left + 1) * (block.rows.length + 1) > 3 * filled + 200) return null;
  block.rows.push(cells);
  return Object.assign(block, { left, right, cells: filled, bytes: block.bytes + bytes });
}

function singleCells(row: number, cells: ReadonlyMap<number, Input>): readonly Block[] {
  return [...cells].map(([column, input]) => newBlock(row, new Map([[column, input]]), jsonBytes(input)));
}
