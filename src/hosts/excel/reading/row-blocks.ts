import type { Area } from "../../../workbook/address";

/**
 * What is asked for each cell of a block. `types` tells error values from text that looks like one; `fonts`, of blocks
 * of one cell, tells the encoding of a text.
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

type Taken = { readonly now: readonly RowBlock[]; readonly later: readonly RowBlock[] };

/**
 * From the front, as many rows as are expected to fit into one answer of `budget` bytes, of any sheets, so that small
 * sheets share an answer. At least one row, even where that is expected to be too much.
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

/**
 * Bytes of one answer. Excel on the web refuses answers above 5 MB (docs page "Resource limits and performance
 * optimization for Office Add-ins"); well below that, an estimate may be wrong by a factor of three.
 */
export const answerBytes = 1_500_000;

/**
 * Bytes of JSON for a cell, before anything was measured: sheets full of Vietnamese text need about this much, sheets
 * of numbers a fifth.
 */
const firstGuess: Readonly<Record<Content, number>> = { full: 150, values: 75, types: 12, fonts: 60 };

/** Rows to come may hold more than those already seen. */
const margin = 1.3;
/** Another sheet may hold still more. */
const marginOfOthers = 2;

/** What cells were seen to cost, per sheet and content. */
export type AnswerSizes = {
  readonly bytesPerCell: (block: RowBlock) => number;
  readonly learn: (block: RowBlock, measured: Measured) => void;
  /** An answer with this block was too large: the same rows are expected to cost twice as much. */
  readonly double: (block: RowBlock) => void;
};

type Measured = { readonly bytes: number; readonly cells: number };

export function answerSizes(): AnswerSizes {
  const ofSheet = new Map<string, number>();
  const ofAll = new Map<Content, Measured>();
  const keyOf = (block: RowBlock): string => `${block.content} ${block.sheet}`;
  const ofOthers = (content: Content): number | undefined => {
    const all = ofAll.get(content);
    return all === undefined ? undefined : Math.max(1, (all.bytes / all.cells) * marginOfOthers);
  };
  const bytesPerCell = (block: RowBlock): number =>
    ofSheet.get(keyOf(block)) ?? ofOthers(block.content) ?? firstGuess[block.content];
  return {
    bytesPerCell,
    learn: (block, { bytes, cells }) => {
      ofSheet.set(keyOf(block), Math.max(1, (bytes / cells) * margin));
      const all = ofAll.get(block.content) ?? { bytes: 0, cells: 0 };
      ofAll.set(block.content, { bytes: all.bytes + bytes, cells: all.cells + cells });
    },
    double: (block) => void ofSheet.set(keyOf(block), bytesPerCell(block) * 2),
  };
}
