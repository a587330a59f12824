import type { Board } from "../../round/board";
import { type Criterion, scaleOf } from "../../round/scale";
import { isPath, isWithin, keysAlong, partsOfPath, pathKey, sectionsOf, type Section } from "../../round/section";
import { madeOnce } from "../../basics/group-by";
import { partOf } from "../../ways/ways";

/** A section of a scale with all under it. */
export type SectionNode = {
  /** The same for all spellings of its path. */
  readonly key: string;
  /** As `Mục điểm` has it, else as the first line under it. */
  readonly path: string;
  readonly name: string | null;
  /** Điểm tối đa as declared; `null` = not declared. */
  readonly declared: number | null;
  /** Điểm tối thiểu, that a condition can ask for; `null` = none stated. */
  readonly lowest: number | null;
  /** 1 = at the top. */
  readonly level: number;
  /** Lines directly in it and its sub-sections, side by side, in the order of the scale. */
  readonly items: readonly TreeItem[];
  /** What its points are: those of its base lines; or of a section of bonus or of penalty lines alone, these. */
  readonly counts: "base" | "bonus" | "penalty";
};

/** `index`: of the line in the scale, from 0. */
export type TreeItem =
  | { readonly kind: "line"; readonly criterion: Criterion; readonly index: number }
  | { readonly kind: "section"; readonly node: SectionNode };

/** A scale as a tree. Without rows of `Mục điểm` it is the list of its lines. */
export type SectionTree = {
  readonly items: readonly TreeItem[];
  /** Every section, each before what stands under it. */
  readonly nodes: readonly SectionNode[];
  /** The section that a line stands directly in; `null` = none. */
  readonly sectionOf: (criterion: Criterion) => SectionNode | null;
};

type Draft = {
  readonly key: string;
  readonly path: string;
  readonly row: Section | null;
  readonly items: (DraftItem | Extract<TreeItem, { readonly kind: "line" }>)[];
};
type DraftItem = { readonly kind: "section"; readonly draft: Draft };

/**
 * The tree of a scale. Sections stand where the first line under them stands; those of `Mục điểm` without a line
 * follow, in the order of that sheet.
 */
export function sectionTree(scale: readonly Criterion[], rows: readonly Section[]): SectionTree {
  const rowOf = new Map(rows.map((row) => [pathKey(row.path), row]));
  const drafts = new Map<string, Draft>();
  const top: Draft["items"] = [];
  const place = (path: string): Draft["items"] => {
    let items = top;
    keysAlong(pathKey(path)).forEach((key, depth) => {
      const row = rowOf.get(key) ?? null;
      const written = partsOfPath(path)
        .slice(0, depth + 1)
        .join("/");
      const draft = drafts.get(key) ?? { key, path: row?.path ?? written, row, items: [] };
      if (!drafts.has(key)) items.push({ kind: "section", draft });
      drafts.set(key, draft);
      items = draft.items;
    });
    return items;
  };
  const homes = scale.map((criterion, index) => {
    const path = criterion.section !== null && isPath(criterion.section, rows) ? criterion.section : null;
    (path === null ? top : place(path)).push({ kind: "line", criterion, index });
    return [criterion, path === null ? null : pathKey(path)] as const;
  });
  for (const { path } of rows) place(path);
  const items = top.map((item) => finished(item, 1));
  const nodes = items.flatMap(nodesOf);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const keys = new Map(homes);
  return { items, nodes, sectionOf: (criterion) => byKey.get(keys.get(criterion) ?? "") ?? null };
}

function finished(item: Draft["items"][number], level: number): TreeItem {
  if (item.kind === "line") return item;
  const { key, path, row, items: drafted } = item.draft;
  const items = drafted.map((each) => finished(each, level + 1));
  const node = {
    key,
    path,
    name: row?.name ?? null,
    declared: row?.max ?? null,
    lowest: row?.lowest ?? null,
    level,
    items,
  };
  return { kind: "section", node: { ...node, counts: countsOf(items) } };
}

function countsOf(items: readonly TreeItem[]): SectionNode["counts"] {
  const parts = new Set(items.flatMap(linesIn).map(({ criterion }) => partOf(criterion)));
  const [only = "base"] = parts;
  return parts.size === 1 && (only === "bonus" || only === "penalty") ? only : "base";
}

function nodesOf(item: TreeItem): readonly SectionNode[] {
  return item.kind === "line" ? [] : [item.node, ...item.node.items.flatMap(nodesOf)];
}

/** Lines of an item with all under it, in the order of the tree. */
export function linesIn(item: TreeItem): readonly Extract<TreeItem, { readonly kind: "line" }>[] {
  return item.kind === "line" ? [item] : item.node.items.flatMap(linesIn);
}

/** Lines of a section with all under it. */
export function linesUnder({ items }: SectionNode): readonly Criterion[] {
  return items.flatMap(linesIn).map(({ criterion }) => criterion);
}

/** The section of that path; `null` = the tree has none. */
export function sectionNamed({ nodes }: SectionTree, path: string): SectionNode | null {
  return nodes.find(({ key }) => key === pathKey(path)) ?? null;
}

/** Whether a section is another one or stands within it. */
export function standsIn(node: SectionNode | null, outer: SectionNode): boolean {
  return node !== null && isWithin(node.key, outer.key);
}

type Scaled = Pick<Board, "criteria" | "sections">;

const treesOf = madeOnce((board: Scaled) => {
  const made = new Map<string, SectionTree>();
  return (cluster: string): SectionTree => {
    const tree = made.get(cluster) ?? sectionTree(scaleOf(board, cluster), sectionsOf(board, cluster));
    made.set(cluster, tree);
    return tree;
  };
});

/** The tree of a cluster's scale, made once a board. */
export function treeOf(board: Scaled, cluster: string): SectionTree {
  return treesOf(board)(cluster);
}
