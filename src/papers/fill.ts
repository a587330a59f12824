import type { AnnexOf, Block, Paper, PaperFoot, PaperHead, TableRow } from "./paper";
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
export function fillPaper(template: PaperTemplate, scope: Scope): FilledPaper {
  const figures: UsedFigure[] = [];
  const fill = filling(figures);
  const paper = {
    head: fill.head(template.head, scope),
    blocks: fill.blocks(template.blocks, scope),
    foot: template.foot === null ? null : fill.foot(template.foot, scope),
    annexes: template.annexes.map((annex) => fill.annex(annex, scope)),
  };
  return { paper, figures };
}

function filling(figures: UsedFigure[]) {
  const text = (words: string, scope: Scope): string =>
    words.replace(markPattern, (_, sign: string, mark: string) => {
      const found = sign === "" ? scope.find(mark) : null;
      if (found?.kind !== "figure") throw new UnknownMark(`${sign}${mark}`);
      figures.push({ mark, ...found.figure });
      return found.figure.shown;
    });
  const texts = (words: readonly string[], scope: Scope): readonly string[] => words.map((each) => text(each, scope));

  const rows = (all: readonly TemplateRows[], scope: Scope): readonly TableRow[] =>
    all.flatMap((row) =>
      "mark" in row
        ? scopesOf(row.mark, scope).flatMap((each) => rows(row.rows, each))
        : [{ ...row, cells: texts(row.cells, scope) }],
    );

  const blocks = (all: readonly TemplateBlock[], scope: Scope): readonly Block[] =>
    all.flatMap((block): readonly Block[] => {
      switch (block.kind) {
        case "each":
          return scopesOf(block.mark, scope).flatMap((each) => blocks(block.blocks, each));
        case "rows":
          return [{ kind: "table", columns: block.columns, rows: rows(block.rows, scope) }];
        case "paragraph":
          return [{ ...block, text: text(block.text, scope) }];
        case "table":
          return [{ ...block, rows: rows(block.rows, scope) }];
        case "chart":
          return [block];
        case "chart-of":
          return [chart(block, scope)];
        default:
          return block satisfies never;
      }
    });

  const chart = ({ title, mark, category, series }: ChartOf, scope: Scope): Block => {
    const items = scopesOf(mark, scope);
    const number = (item: Scope, name: string): number => {
      const found = item.find(name);
      if (found?.kind !== "figure") throw new UnknownMark(name);
      figures.push({ mark: name, ...found.figure });
      return typeof found.figure.value === "number" ? found.figure.value : 0;
    };
    return {
      kind: "chart",
      title: text(title, scope),
      categories: items.map((item) => text(category, item)),
      series: series.map(({ name, mark: of }) => ({ name, values: items.map((item) => number(item, of)) })),
    };
  };

  const head = (given: PaperHead, scope: Scope): PaperHead => ({
    superior: text(given.superior, scope),
    body: text(given.body, scope),
    motto: [text(given.motto[0], scope), text(given.motto[1], scope)],
    number: text(given.number, scope),
    about: text(given.about, scope),
    placeAndDate: text(given.placeAndDate, scope),
    title: text(given.title, scope),
    subject: text(given.subject, scope),
    addressees: texts(given.addressees, scope),
  });

  const foot = ({ recipients, signers }: PaperFoot, scope: Scope): PaperFoot => ({
    recipients: texts(recipients, scope),
    signers: signers.map(({ authority, title, name }) => ({
      authority: text(authority, scope),
      title: text(title, scope),
      name: text(name, scope),
    })),
  });

  const annex = (given: AnnexOf<TemplateBlock>, scope: Scope): AnnexOf<Block> => ({
    name: text(given.name, scope),
    title: text(given.title, scope),
    note: text(given.note, scope),
    landscape: given.landscape,
    blocks: blocks(given.blocks, scope),
  });

  return { head, blocks, foot, annex };
}

/** For whom a part is repeated: each of a list; or the same scope once where a fact is true, else nobody. */
function scopesOf(mark: string, scope: Scope): readonly Scope[] {
  const found: Found | null = scope.find(mark);
  if (found === null || found.kind === "figure") throw new UnknownMark(`#${mark}`);
  if (found.kind === "list") return found.items;
  return found.holds ? [scope] : [];
}
