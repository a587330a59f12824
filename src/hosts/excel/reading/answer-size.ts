import type { Content, RowBlock } from "./row-blocks";

/**
 * Bytes of one answer. Excel on the web refuses answers above 5 MB (docs page "Resource limits and performance
 * optimization for Office Add-ins"); well below that, an estimate may be wrong by a factor of three.
 */
export const answerBytes = 1_500_000;

/**
 * Bytes of JSON a cell before anything was measured: sheets full of Vietnamese text need about this much, sheets of
 * numbers a fifth.
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

const utf8 = new TextEncoder();

/** Bytes of the values as they came over: JSON in UTF-8. */
export function jsonBytes(values: unknown): number {
  return utf8.encode(JSON.stringify(values)).length;
}
