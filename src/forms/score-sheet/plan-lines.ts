import type { Criterion } from "../../domain/round/scale";
import type { SectionNode, SectionTree, TreeItem } from "../../domain/scoring/sections/section-tree";

/** A row of the table of criteria, from top to bottom. */
export type PlannedLine =
  /** The title that lines have as Mục. */
  | { readonly kind: "section"; readonly row: number; readonly text: string }
  /** A section of `Mục điểm`, above all that stands under it; `lastRow`: the last row of that, or its own. */
  | { readonly kind: "node"; readonly row: number; readonly node: SectionNode; readonly lastRow: number }
  /** The two rows of the header again, at the top of a new page. */
  | { readonly kind: "header"; readonly row: number }
  | {
      readonly kind: "line";
      readonly row: number;
      readonly criterion: Criterion;
      /** In the scale, from 0. */
      readonly index: number;
      /** Of the section that it is directly in, 1 = at the top; 0 = in no section of `Mục điểm`. */
      readonly level: number;
    };

/** How much narrower a cell's text is at a level of the tree, in characters. */
export function indentWidth(level: number): number {
  return level * 1.5;
}

/** Heights in points that decide where a page of a long table ends. */
export type ScorePages = {
  /** Height that one page has. */
  readonly room: number;
  /** Height above the criteria: heading and header on the first page, only the header on the next ones. */
  readonly above: number;
  readonly header: number;
  /** Height of all that is below the criteria, including signatures: it stays on one page. */
  readonly below: number;
  readonly line: (criterion: Criterion, level: number) => number;
  readonly node: (node: SectionNode) => number;
};

export const sectionHeight = 20;

type Lines = { readonly lines: readonly PlannedLine[]; readonly breaks: readonly number[] };

/**
 * A row for every section of the tree, a title wherever another Mục changes, and the header again wherever a page is
 * full. What opens a section stays with the line below it.
 */
export function planLines(tree: SectionTree, firstRow: number, pages: ScorePages): Lines {
  const lines: PlannedLine[] = [];
  const breaks: number[] = [];
  let used = pages.above;
  const startPageUnless = (height: number) => {
    if (used + height > pages.room && lines.length > 0) {
      const row = firstFree(lines, firstRow);
      breaks.push(row - 1);
      lines.push({ kind: "header", row });
      used = pages.header;
    }
    used += height;
  };
  for (const { opened, title, line } of groupsOf(tree)) {
    const heights = [
      ...opened.map(pages.node),
      title === null ? 0 : sectionHeight,
      line === null ? 0 : pages.line(line.criterion, line.level),
    ];
    startPageUnless(heights.reduce((sum, height) => sum + height, 0));
    for (const node of opened) {
      const row = firstFree(lines, firstRow);
      lines.push({ kind: "node", row, node, lastRow: row });
    }
    if (title !== null) lines.push({ kind: "section", row: firstFree(lines, firstRow), text: title });
    if (line !== null) lines.push({ ...line, row: firstFree(lines, firstRow) });
  }
  if (pages.below < pages.room) startPageUnless(pages.below);
  return { lines: withLastRows(lines), breaks };
}

type LineItem = Extract<TreeItem, { readonly kind: "line" }> & { readonly level: number };

/** A line with the sections, or the title, that begin with it; sections without any line come last. */
type Group = {
  readonly opened: readonly SectionNode[];
  readonly title: string | null;
  readonly line: LineItem | null;
};

function groupsOf(tree: SectionTree): readonly Group[] {
  const groups: Group[] = [];
  let opened: readonly SectionNode[] = [];
  let before: string | null = null;
  for (const step of stepsOf(tree.items)) {
    if (step.kind === "section") {
      opened = [...opened, step.node];
      continue;
    }
    const section = tree.sectionOf(step.criterion);
    const own = section === null ? step.criterion.section : null;
    groups.push({ opened, title: own === before ? null : own, line: { ...step, level: section?.level ?? 0 } });
    [opened, before] = [[], own];
  }
  return opened.length === 0 ? groups : [...groups, { opened, title: null, line: null }];
}

/** Sections before what stands under them. */
function stepsOf(items: readonly TreeItem[]): readonly TreeItem[] {
  return items.flatMap((item) => (item.kind === "line" ? [item] : [item, ...stepsOf(item.node.items)]));
}

function withLastRows(lines: readonly PlannedLine[]): readonly PlannedLine[] {
  const rowOf = new Map(
    lines.flatMap((line): readonly (readonly [Criterion | SectionNode, number])[] =>
      line.kind === "line" ? [[line.criterion, line.row]] : line.kind === "node" ? [[line.node, line.row]] : [],
    ),
  );
  return lines.map((line) => {
    if (line.kind !== "node") return line;
    const under = stepsOf(line.node.items).map((step) => (step.kind === "line" ? step.criterion : step.node));
    return { ...line, lastRow: Math.max(line.row, ...under.map((each) => rowOf.get(each) ?? 0)) };
  });
}

export function firstFree(lines: readonly PlannedLine[], firstRow: number): number {
  const last = lines.at(-1);
  return last === undefined ? firstRow : last.row + (last.kind === "header" ? 2 : 1);
}
