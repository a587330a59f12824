import type { Block, Paper } from "../../src/papers/paper";
import { textsOf } from "./paper-text";

/**
 * What no sentence of an office's paper may be: a bare 0 of something ("Không có …" says it), "các" before one or none,
 * a colon after which nothing comes, holes left by a mark that was empty.
 */
const wrongWords: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ["a bare 0", /(?<![\d.,/])0(?![\d.,/%]*\d|%)/u],
  ["các before 1", /\bcác (?:0|1|một)(?!\d)/iu],
  ["a hole", / [,;.:]|\(\s*\)|\(%\)| {2}|;\s*[.;]|,\s*[,.;]/u],
];

export function sentenceFaults(paper: Paper): readonly string[] {
  const parts = [paper.blocks, ...paper.annexes.map(({ blocks }) => blocks)];
  const said = [
    ...parts.flat().flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])),
    ...textsOf({ ...paper, blocks: [], annexes: [] }),
  ];
  return [
    ...said.flatMap((text) =>
      wrongWords.flatMap(([fault, pattern]) => (pattern.test(text) ? [`${fault}: ${text}`] : [])),
    ),
    ...parts.flatMap(endlessColons),
  ];
}

/** A table without a row says nothing. */
function endlessColons(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== "paragraph" || !block.text.trimEnd().endsWith(":")) return [];
    return says(blocks[index + 1]) ? [] : [`nothing after a colon: ${block.text}`];
  });
}

function says(block: Block | undefined): boolean {
  if (block === undefined) return false;
  if (block.kind === "table") return block.rows.length > 0;
  return block.kind === "chart" || block.text.trim() !== "";
}
