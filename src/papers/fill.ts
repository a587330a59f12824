import type { Block, Paper, PaperFoot, PaperHead, TableRow } from "./paper";
import type { Figure, Found, Scope } from "./marks/mark";
import { type ChartOf, markPattern, type PaperTemplate, type TemplateBlock, type TemplateRows } from "./template";

/** A figure that stands on a paper, by its mark. */
export type UsedFigure = Figure & { readonly mark: string };

export type FilledPaper = {
  readonly paper: Paper;
  /** Every figure of the paper with its source, in the order in which they stand; a repeated one is there each time. */
  readonly figures: readonly UsedFigure[];
};

/** A template of ours names a mark that isn't there, or one of another kind: a bug. */
export class UnknownMark extends Error {
  constructor(mark: string) {
    super(`unknown mark: ${mark}`);
    this.name = "UnknownMark";
  }
}

/** A paper whose marks are filled from a scope. Blank figures are dotted lines on it, and `value` null in the list. */
export function fillPaper({ head, blocks, foot, annexes }: PaperTemplate, scope: Scope): FilledPaper {
  const figures: UsedFigure[] = [];
  const say = (words: string, where: Scope): string => fillText(words, where, figures);
  const filled = {
    head: fillHead(head, (words) => say(words, scope)),
    blocks: fillBlocks(blocks, scope, say),
    foot: foot === null ? null : fillFoot(foot, (words) => say(words, scope)),
    annexes: annexes.flatMap((annex) => {
      const before = figures.length;
      const [name, title, note] = [annex.name, annex.title, annex.note].map((words) => say(words, scope));
      const own = fillBlocks(annex.blocks, scope, say);
      // An annex in which nothing stands is left out.
      if (own.length === 0) figures.length = before;
      return own.length === 0
        ? []
        : [{ ...annex, name: name ?? "", title: title ?? "", note: note ?? "", blocks: own }];
    }),
  };
  return { paper: filled, figures };
}

type Say = (words: string, scope: Scope) => string;

function fillText(words: string, scope: Scope, figures: UsedFigure[]): string {
  return words.replace(markPattern, (_, sign: string, mark: string) => {
    const found = sign === "" ? scope.find(mark) : null;
    if (found?.kind !== "figure") throw new UnknownMark(`${sign}${mark}`);
    figures.push({ mark, ...found.figure });
    return found.figure.shown;
  });
}

function fillHead(head: PaperHead, say: (words: string) => string): PaperHead {
  const { motto, addressees, ...lines } = head;
  const texts = Object.fromEntries(Object.entries(lines).map(([key, words]) => [key, say(words)])) as typeof lines;
  return { ...texts, motto: [say(motto[0]), say(motto[1])], addressees: addressees.map(say) };
}

function fillFoot({ recipients, signers }: PaperFoot, say: (words: string) => string): PaperFoot {
  return {
    recipients: recipients.map(say),
    signers: signers.map(({ authority, title, name }) => ({
      authority: say(authority),
      title: say(title),
      name: say(name),
    })),
  };
}

function fillBlocks(blocks: readonly TemplateBlock[], scope: Scope, say: Say): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case "each":
        return scopesOf(block.mark, scope).flatMap((each) => fillBlocks(block.blocks, each, say));
      case "rows":
        return [{ kind: "table", columns: block.columns, rows: fillRows(block.rows, scope, say) }];
      case "paragraph":
        return [{ ...block, text: say(block.text, scope) }];
      case "table":
        return [{ ...block, rows: fillRows(block.rows, scope, say) }];
      case "chart":
        return [block];
      case "chart-of":
        return [fillChart(block, scope, say)];
      default:
        return block satisfies never;
    }
  });
}

function fillRows(rows: readonly TemplateRows[], scope: Scope, say: Say): readonly TableRow[] {
  return rows.flatMap((row) =>
    "mark" in row
      ? scopesOf(row.mark, scope).flatMap((each) => fillRows(row.rows, each, say))
      : [{ ...row, cells: row.cells.map((words) => say(words, scope)) }],
  );
}

/** A bar that isn't known has no height; each bar's figure is in the list as those in the text are. */
function fillChart({ title, mark, category, series }: ChartOf, scope: Scope, say: Say): Block {
  const items = scopesOf(mark, scope);
  const numberOf = (item: Scope, name: string): number => {
    say(`{${name}}`, item);
    const found = item.find(name);
    if (found?.kind !== "figure") throw new UnknownMark(name);
    return typeof found.figure.value === "number" ? found.figure.value : 0;
  };
  return {
    kind: "chart",
    title: say(title, scope),
    categories: items.map((item) => say(category, item)),
    series: series.map(({ name, mark: of }) => ({ name, values: items.map((item) => numberOf(item, of)) })),
  };
}

/** For whom a part is repeated: each of a list; or the same scope once where a fact is true, else nobody. */
function scopesOf(mark: string, scope: Scope): readonly Scope[] {
  const found: Found | null = scope.find(mark);
  if (found === null || found.kind === "figure") throw new UnknownMark(`#${mark}`);
  if (found.kind === "list") return found.items;
  return found.holds ? [scope] : [];
}
