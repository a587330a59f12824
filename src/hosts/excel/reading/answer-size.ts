import type { Content, RowBlock } from "./row-blocks";

/**
 * Bytes of one answer. Excel on the web refuses answers above 5 MB (docs page "Resource limits and performance
 * optimization for Office Add-ins"); well below that, an estimate may be wrong by a factor of three.
 */
export const answerBytes = 1_500_000;

/** Bytes of JSON a cell before anything was measured: values and formulas of a short text and its number format; high rather than low. */
const firstGuess: Readonly<Record<Content, number>> = { full: 60, values: 25, types: 10 };

/** Rows to come may hold more than those already seen. */
const margin = 1.3;

/** What cells were seen to cost, per sheet and content. */
export type AnswerSizes = {
  readonly bytesPerCell: (block: RowBlock) => number;
  readonly learn: (block: RowBlock, measured: { readonly bytes: number; readonly cells: number }) => void;
  /** An answer with this block was too large: the same rows are expected to cost twice as much. */
  readonly double: (block: RowBlock) => void;
};

export function answerSizes(): AnswerSizes {
  const seen = new Map<string, number>();
  const keyOf = (block: RowBlock): string => `${block.content} ${block.sheet}`;
  const bytesPerCell = (block: RowBlock): number => seen.get(keyOf(block)) ?? firstGuess[block.content];
  return {
    bytesPerCell,
    learn: (block, { bytes, cells }) => seen.set(keyOf(block), Math.max(1, (bytes / cells) * margin)),
    double: (block) => seen.set(keyOf(block), bytesPerCell(block) * 2),
  };
}

const utf8 = new TextEncoder();

/** Bytes of the values as they came over: JSON in UTF-8. */
export function jsonBytes(values: unknown): number {
  return utf8.encode(JSON.stringify(values)).length;
}
