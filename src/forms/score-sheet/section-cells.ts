import type { SectionNode, TreeItem } from "../../domain/scoring/sections/section-tree";
import { isOutsideBase } from "../../domain/ways/ways";
import { columnLetters } from "../../workbook/address";
import { scoreColumns, type ScorePlan } from "./score-plan";
import type { TreeArea } from "./tree-formulas";

/** Cells of what stands directly in a section and counts in it: lines side by side as areas, and sub-sections. */
export function partsOf(plan: ScorePlan, node: SectionNode, column: number): readonly string[] {
  const belongs = (item: TreeItem): boolean =>
    node.counts !== "base" || (item.kind === "line" ? !isOutsideBase(item.criterion) : item.node.counts === "base");
  return cellsOf(plan, node.items.filter(belongs), column);
}

/** Cells at the top that make up the base: sections of the base, and base lines in none. */
export function topCells(plan: ScorePlan, column: number): readonly string[] {
  const items = plan.tree?.items ?? [];
  const belongs = (item: TreeItem): boolean =>
    item.kind === "line" ? !isOutsideBase(item.criterion) : item.node.counts === "base";
  return cellsOf(plan, items.filter(belongs), column);
}

/** Neighbouring rows as one area. */
export function cellsOf(plan: ScorePlan, items: readonly TreeItem[], column: number): readonly string[] {
  const rows = new Map(
    plan.lines.flatMap((line) =>
      line.kind === "line"
        ? [[line.criterion as unknown, line.row] as const]
        : line.kind === "node"
          ? [[line.node as unknown, line.row] as const]
          : [],
    ),
  );
  const letters = columnLetters(column);
  const at = items.flatMap((item) => rows.get(item.kind === "line" ? item.criterion : item.node) ?? []);
  const runs: (readonly [number, number])[] = [];
  for (const row of at) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) runs[runs.length - 1] = [last[0], row];
    else runs.push([row, row]);
  }
  const fixed = column === scoreColumns.max ? "$" : "";
  return runs.map(([from, to]) =>
    from === to ? `${fixed}${letters}${from}` : `${fixed}${letters}${from}:${fixed}${letters}${to}`,
  );
}

/** A column over all rows of lines and sections, with the two that say what the lines count and have at most. */
export function treeArea(
  plan: ScorePlan,
  column: number,
  { counts, from, to }: { readonly counts: number; readonly from?: number; readonly to?: number },
): TreeArea {
  const rows = plan.lines.map(({ row }) => row);
  const [first, last] = [from ?? Math.min(...rows), to ?? Math.max(...rows)];
  const area = (of: number, fixed: "$" | "") =>
    `${fixed}${columnLetters(of)}${fixed}${first}:${fixed}${columnLetters(of)}${fixed}${last}`;
  return { points: area(column, ""), counts: area(counts, "$"), max: area(scoreColumns.max, "$") };
}
