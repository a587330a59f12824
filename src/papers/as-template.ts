import type { Block, Paper, TableRow } from "./paper";
import type { PaperTemplate, TemplateBlock, TemplateRows } from "./template";

/**
 * A paper of ours with its marks standing in it, for a secretary to change in Word and hand back. A paragraph that
 * stands where something is true says so in itself; a table's row is repeated by marks in its first and last cell. A
 * chart is drawn from figures, so a template has none.
 */
export function asTemplate({ blocks, annexes, ...rest }: PaperTemplate): Paper {
  return {
    ...rest,
    blocks: blocks.flatMap(withMarks),
    annexes: annexes.map(annexWithMarks),
  };
}

/** An annex has pages of its own, so that of one that doesn't stand an empty page is left. */
function annexWithMarks(annex: PaperTemplate["annexes"][number]): Paper["annexes"][number] {
  const { where, name, title, note } = annex;
  const only = (text: string): string => (where === undefined ? text : standingWhere(where, text));
  return { ...annex, name: only(name), title: only(title), note: only(note), blocks: annex.blocks.flatMap(withMarks) };
}

/** A paragraph that holds its marks itself, so that nothing of it is left where it doesn't stand. */
const standingWhere = (mark: string, text: string): string => `{#${mark} [loopOver: "paragraph"]}${text}{/}`;

function withMarks(block: TemplateBlock): readonly Block[] {
  switch (block.kind) {
    case "paragraph":
    case "table":
      return [block];
    case "each":
      return repeated(block.mark, block.blocks);
    case "rows":
      return [{ kind: "table", columns: block.columns, rows: block.rows.flatMap(rowsWithMarks) }];
    case "chart":
    case "chart-of":
      return [];
    default:
      return block satisfies never;
  }
}

const plain = (text: string): Block => ({ kind: "paragraph", look: "body", text });

function repeated(mark: string, blocks: readonly TemplateBlock[]): readonly Block[] {
  const [only, ...others] = blocks.flatMap(withMarks);
  if (only?.kind === "paragraph" && others.length === 0) return [{ ...only, text: standingWhere(mark, only.text) }];
  return [plain(`{#${mark}}`), ...(only === undefined ? [] : [only, ...others]), plain("{/}")];
}

/** `{#…}` before the first cell of the first row and `{/}` after the last cell of the last. */
function rowsWithMarks(row: TemplateRows): readonly TableRow[] {
  if (!("mark" in row)) return [row];
  const rows = row.rows.flatMap(rowsWithMarks);
  return rows.map((each, index) => ({
    ...each,
    cells: each.cells.map((text, cell) => {
      const opens = index === 0 && cell === 0 ? `{#${row.mark}}` : "";
      const closes = index === rows.length - 1 && cell === each.cells.length - 1 ? "{/}" : "";
      return `${opens}${text}${closes}`;
    }),
  }));
}
