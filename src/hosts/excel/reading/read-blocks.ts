import { areaAddress } from "../../../workbook/address";
import { type About, isReason, liveWorkbookError } from "../failures";
import type { Session } from "../session";
import { jsonBytes } from "../writing/step";
import {
  answerBytes,
  answerSizes,
  type AnswerSizes,
  cellsOf,
  halves,
  isOneRow,
  takeRows,
  type Content,
  type RowBlock,
} from "./row-blocks";

/** A sheet whose blocks are asked for. */
export type BlockSource = { readonly name: string; readonly sheet: Excel.Worksheet };

/** Row by row; what was not asked for is `null`. */
export type BlockAnswer = {
  readonly values: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly formats: readonly (readonly unknown[])[] | null;
  readonly types: readonly (readonly unknown[])[] | null;
  /** Of a text in several fonts Excel names none. */
  readonly font: string | null;
};

/** Takes in one block; returns the blocks that must be asked for because of it. */
export type TakeIn = (block: RowBlock, answer: BlockAnswer) => readonly RowBlock[];

const members = {
  full: "values,formulas,numberFormat",
  values: "values",
  types: "valueTypes",
  fonts: "format/font/name",
} as const satisfies Readonly<Record<Content, string>>;

/**
 * Reads all blocks in as many syncs as answers of 1.5 MB need, whatever sheets they belong to. What turns out too
 * large, by a payload error or by coming back as `null` (docs page "Resource limits and performance optimization for
 * Office Add-ins": a range above the limit may return null), is asked for again in smaller parts.
 */
export async function readBlocks(
  session: Session,
  sources: readonly BlockSource[],
  wanted: { readonly blocks: readonly RowBlock[]; readonly takeIn: TakeIn },
): Promise<void> {
  const sizes = answerSizes();
  let waiting = wanted.blocks;
  while (waiting.length > 0) {
    const { now, later } = takeRows(waiting, answerBytes, sizes.bytesPerCell);
    const answers = await ask(session, sources, now);
    if (answers === null) {
      waiting = [...smaller(now, sources, sizes), ...later];
      continue;
    }
    const again: RowBlock[] = [];
    const more: RowBlock[] = [];
    now.forEach((block, index) => {
      const answer = answers[index];
      if (answer === undefined || !isWhole(answer, block.content))
        return again.push(...smaller([block], sources, sizes));
      sizes.learn(block, { bytes: jsonBytes(answer), cells: cellsOf(block) });
      return more.push(...wanted.takeIn(block, answer));
    });
    waiting = [...again, ...later, ...more];
  }
}

/** `null`: the answer was too large. */
async function ask(
  session: Session,
  sources: readonly BlockSource[],
  blocks: readonly RowBlock[],
): Promise<readonly BlockAnswer[] | null> {
  const ranges = blocks.map((block) => {
    const range = sources[block.sheet]?.sheet.getRange(areaAddress(block.area));
    range?.load(members[block.content]);
    return { range, content: block.content };
  });
  try {
    await session.sync(aboutBlocks(blocks, sources));
  } catch (error) {
    if (isReason(error, "too-large")) return null;
    throw error;
  }
  return ranges.map(({ range, content }) => ({
    values: range === undefined || content === "types" || content === "fonts" ? null : range.values,
    formulas: range === undefined || content !== "full" ? null : range.formulas,
    formats: range === undefined || content !== "full" ? null : range.numberFormat,
    types: range === undefined || content !== "types" ? null : range.valueTypes,
    font: range === undefined || content !== "fonts" ? null : range.format.font.name,
  }));
}

/** Real Excel answers `null` for a whole property that is too large. */
function isWhole(answer: BlockAnswer, content: Content): boolean {
  const parts = {
    full: [answer.values, answer.formulas, answer.formats],
    values: [answer.values],
    types: [answer.types],
    fonts: [],
  }[content];
  return parts.every((part) => Array.isArray(part));
}

/** Throws when even one row alone is too much. */
function smaller(
  blocks: readonly RowBlock[],
  sources: readonly BlockSource[],
  sizes: AnswerSizes,
): readonly RowBlock[] {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined && isOneRow(only)) {
    throw liveWorkbookError("too-large", `${namesOf(blocks, sources)} ${areaAddress(only.area)}`);
  }
  for (const block of blocks) sizes.double(block);
  return blocks.flatMap(halves);
}

function aboutBlocks(blocks: readonly RowBlock[], sources: readonly BlockSource[]): About {
  const [sheet, ...others] = new Set(blocks.map((block) => sources[block.sheet]?.name ?? ""));
  return sheet !== undefined && others.length === 0 ? { sheet } : namesOf(blocks, sources);
}

function namesOf(blocks: readonly RowBlock[], sources: readonly BlockSource[]): string {
  return [...new Set(blocks.map(({ sheet }) => sources[sheet]?.name ?? ""))].join(", ");
}
