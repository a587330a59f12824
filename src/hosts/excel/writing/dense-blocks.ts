import { areaAddress } from "../../../workbook/address";
import { ascending } from "./rectangles";
import { jsonBytes, onRange, size, type Step, type Work } from "./step";

export type Input = string | number | boolean;

/** Rows of what is to be put into cells; a cell that is not there is left alone. */
export type Inputs = ReadonlyMap<number, ReadonlyMap<number, Input>>;

export type Property = "formulas" | "numberFormat";

/** What one step may have. Small, so that requests can be filled and halved well. */
const mostBlockBytes = 150_000;

/** The library divides larger arrays into ranges of its own, which takes more bytes than our doing so. */
const mostBlockCells = 1_500;

/** From this many empty cells on another range takes fewer bytes. */
const mostEmpty = 120;

/** `null` and its comma. */
const nullBytes = 5;

type Line = { readonly row: number; readonly cells: ReadonlyMap<number, Input>; readonly bytes: number };

/** `rows`: from the first line to the last; lines between them may be missing. */
type Block = {
  readonly lines: readonly Line[];
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly filled: number;
  readonly bytes: number;
};

/**
 * Steps that put `inputs` into a sheet as arrays, with `null` where a cell is to be left as it is (Microsoft's page
 * "Work with ranges", null input in a 2-D array).
 */
export function* denseSteps(sheet: string, property: Property, inputs: Inputs): Work<readonly Step[]> {
  const blocks = yield* blocksOf(yield* linesOf(inputs));
  return blocks.map((block) => stepOf(sheet, property, block));
}

function* linesOf(inputs: Inputs): Work<readonly Line[]> {
  const lines: Line[] = [];
  for (const [row, cells] of ascending(inputs)) {
    lines.push(lineOf(row, cells));
    yield;
  }
  return lines;
}

function lineOf(row: number, cells: ReadonlyMap<number, Input>): Line {
  let bytes = 0;
  for (const input of cells.values()) bytes += jsonBytes(input) + 1;
  return { row, cells, bytes };
}

function* blocksOf(lines: readonly Line[]): Work<readonly Block[]> {
  const blocks: Block[] = [];
  let open = noBlock;
  const close = (next: Block): void => {
    if (open.lines.length > 0) blocks.push(open);
    open = next;
  };
  for (const line of lines) {
    yield;
    if (line.cells.size === 0) continue;
    if (line.bytes > mostBlockBytes) {
      close(noBlock);
      for (const [column, input] of line.cells)
        blocks.push(withLine(noBlock, lineOf(line.row, new Map([[column, input]]))));
      continue;
    }
    const longer = withLine(open, line);
    if (open.lines.length > 0 && isTooMuch(open, longer)) close(withLine(noBlock, line));
    else open = longer;
  }
  close(noBlock);
  return blocks;
}

const noBlock: Block = { lines: [], rows: 0, left: Infinity, right: 0, filled: 0, bytes: 0 };

function withLine(block: Block, line: Line): Block {
  const { row, cells, bytes } = line;
  let { left, right } = block;
  for (const column of cells.keys()) {
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const first = block.lines[0]?.row ?? row;
  return {
    lines: [...block.lines, line],
    rows: row - first + 1,
    left,
    right,
    filled: block.filled + cells.size,
    bytes: block.bytes + bytes,
  };
}

/** Too large for a step, or the line adds so many empty cells that another range would take fewer bytes. */
function isTooMuch(block: Block, longer: Block): boolean {
  const empty = emptyCells(longer);
  return (
    cellCount(longer) > mostBlockCells ||
    longer.bytes + empty * nullBytes > mostBlockBytes ||
    empty - emptyCells(block) > mostEmpty
  );
}

function cellCount({ rows, left, right }: Block): number {
  return (right - left + 1) * rows;
}

function emptyCells(block: Block): number {
  return cellCount(block) - block.filled;
}

function stepOf(sheet: string, property: Property, block: Block): Step {
  const { lines, rows, left, right, bytes } = block;
  const width = right - left + 1;
  const top = lines[0]?.row ?? 1;
  const address = areaAddress({ top, left, bottom: top + rows - 1, right });
  return {
    bytes: size.range + size.action + bytes + emptyCells(block) * nullBytes + 2 * rows,
    apply: (packet) => {
      const byRow = new Map(lines.map(({ row, cells }) => [row, cells]));
      const grid = Array.from({ length: rows }, (_, down) =>
        Array.from({ length: width }, (__, across) => byRow.get(top + down)?.get(left + across) ?? null),
      );
      onRange(packet.sheet(sheet).getRange(address), (range) => void (range[property] = grid));
    },
  };
}
