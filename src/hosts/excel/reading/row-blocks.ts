import type { Area } from "../../../workbook/address";

/**
 * What is asked for each cell of a block. `types` tells error values from text that looks like one; `fonts`, of blocks
 * of one cell, in which encoding a text stands.
 */
export type Content = "full" | "values" | "types" | "fonts";

/** Whole rows of one sheet's used area, read together. */
export type RowBlock = {
  /** Which of the sheets being read; blocks of one sheet cost about the same for each cell. */
  readonly sheet: number;
  readonly area: Area;
  readonly content: Content;
};

export function cellsOf({ area }: RowBlock): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

export function isOneRow({ area }: RowBlock): boolean {
  return area.top === area.bottom;
}

/** The first `rows` rows of a block and what is left of it; `null` when nothing is. */
function cut(block: RowBlock, rows: number): readonly [RowBlock, RowBlock | null] {
  const { area } = block;
  const bottom = area.top + rows - 1;
  if (bottom >= area.bottom) return [block, null];
  return [
    { ...block, area: { ...area, bottom } },
    { ...block, area: { ...area, top: bottom + 1 } },
  ];
}

/** Upper and lower half. A block of one row stays as it is. */
export function halves(block: RowBlock): readonly RowBlock[] {
  const rows = block.area.bottom - block.area.top + 1;
  return rows === 1 ? [block] : cut(block, Math.ceil(rows / 2)).filter((part) => part !== null);
}

export type Taken = { readonly now: readonly RowBlock[]; readonly later: readonly RowBlock[] };

/**
 * From the front, as many rows as are expected to fit into one answer of `budget` bytes; of whichever sheets, so that
 * small sheets share an answer. At least one row, also where that is expected to be too much.
 */
export function takeRows(
  waiting: readonly RowBlock[],
  budget: number,
  bytesPerCell: (block: RowBlock) => number,
): Taken {
  const now: RowBlock[] = [];
  let left = budget;
  for (const [index, block] of waiting.entries()) {
    const bytesPerRow = bytesPerCell(block) * (block.area.right - block.area.left + 1);
    const rows = Math.max(now.length === 0 ? 1 : 0, Math.floor(left / bytesPerRow));
    if (rows === 0) return { now, later: waiting.slice(index) };
    const [part, rest] = cut(block, rows);
    now.push(part);
    left -= cellsOf(part) * bytesPerCell(block);
    if (rest !== null) return { now, later: [rest, ...waiting.slice(index + 1)] };
  }
  return { now, later: [] };
}
