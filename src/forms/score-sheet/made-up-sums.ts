import { linesUnder, type SectionNode, type TreeItem } from "../../domain/scoring/sections/section-tree";
import { isOutsideBase } from "../../domain/ways/ways";
import { addressOf, columnLetters } from "../../workbook/address";
import { madeUpSections, rowsUnder, type MadeUpColumns } from "./made-up-block";
import * as made from "./made-up-formulas";
import type { ParameterColumns } from "./parameter-block";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { cellsOf, topCells, treeArea } from "./section-cells";
import type { NodeLine } from "./section-rows";
import { withinWords } from "./section-words";
import type { StageColumns } from "./stage-columns";
import { availableOf, sectionFormula, sumOfCells, treePendingFormula } from "./tree-formulas";

/** One cluster's table in which lines are made up for within sections, with its columns. */
export type MadeUpTable = {
  readonly scored: ScoredCluster;
  readonly plan: ScorePlan;
  readonly parameters: ParameterColumns;
  readonly stages: StageColumns;
  readonly columns: MadeUpColumns;
  readonly tree: NonNullable<ParameterColumns["tree"]>;
};

/** All rows under a section; `null` = there are none. */
export function underOf({ plan, tree }: MadeUpTable, node: SectionNode, column: number): made.UnderSection | null {
  const rows = rowsUnder(plan, node);
  if (rows === null) return null;
  const letters = `$${columnLetters(tree.whenLeftOut)}$`;
  return {
    ...treeArea(plan, column, { counts: tree.counts, ...rows }),
    madeUp: `${letters}${rows.from}:${letters}${rows.to}`,
    hasForeign: linesUnder(node).some(({ concerns }) => concerns !== null),
  };
}

function baseItems(items: readonly TreeItem[]): {
  readonly lines: readonly TreeItem[];
  readonly nodes: readonly TreeItem[];
} {
  return {
    lines: items.filter((item) => item.kind === "line" && !isOutsideBase(item.criterion)),
    nodes: items.filter((item) => item.kind === "section" && item.node.counts === "base"),
  };
}

/** Lines in one column and sections in another. */
function mixed(plan: ScorePlan, items: readonly TreeItem[], columns: readonly [lines: number, nodes: number]) {
  const { lines, nodes } = baseItems(items);
  return [...cellsOf(plan, lines, columns[0]), ...cellsOf(plan, nodes, columns[1])];
}

export function scoredParts({ plan, columns }: MadeUpTable, node: SectionNode, unit: number): readonly string[] {
  return mixed(plan, node.items, [scoreColumns.firstUnit + unit, columns("exact", unit)]);
}

export function availableParts({ plan, columns }: MadeUpTable, node: SectionNode, unit: number): readonly string[] {
  return mixed(plan, node.items, [columns("max", unit), columns("available", unit)]);
}

/** The points of a section for a unit; `null` = as where nothing is made up for. */
export function sectionFormulas(table: MadeUpTable): (line: NodeLine, unit: number) => string | null {
  const { scored, plan, columns } = table;
  const { restoring } = madeUpSections(scored);
  return ({ node, row }, unit) => {
    const column = scoreColumns.firstUnit + unit;
    const under = underOf(table, node, column);
    if (node.counts !== "base" || under === null || linesUnder(node).length === 0) return null;
    const { lines, nodes } = baseItems(node.items);
    const sum = sumOfCells(cellsOf(plan, [...lines, ...nodes], column));
    const limit = addressOf(row, columns("max", unit));
    if (!restoring.includes(node))
      return sectionFormula({ under: under.points, sum, limit: node.declared === null ? null : limit });
    return made.restoredFormula({
      ...{ under, sum, limit, decimals: scored.cluster.scoring.decimals },
      words: withinWords("rescale-within", node),
      parts: availableParts(table, node, unit),
    });
  };
}

/** Cells at the top that make up the base as scored. */
export function scoredTops({ plan, columns }: MadeUpTable, unit: number): readonly string[] {
  return mixed(plan, plan.tree?.items ?? [], [scoreColumns.firstUnit + unit, columns("exact", unit)]);
}

/** What `settledFormula` asks of a unit's columns. */
export function settledCells(table: MadeUpTable, unit: number) {
  const { plan, columns, tree } = table;
  const area = treeArea(plan, scoreColumns.firstUnit + unit, { counts: tree.counts });
  const of = (column: number) => treeArea(plan, column, { counts: tree.counts }).points;
  return {
    tops: topCells(plan, scoreColumns.firstUnit + unit),
    points: area.points,
    counts: area.counts,
    madeUp: treeArea(plan, scoreColumns.firstUnit, { counts: tree.whenLeftOut }).counts,
    whole: of(columns("available", unit)),
    available: mixed(plan, plan.tree?.items ?? [], [columns("max", unit), columns("available", unit)]),
  };
}

/** How many lines are pending; all base lines if none of them is left to rescale from. */
export function madeUpPending(table: MadeUpTable, unit: number): string {
  const { counts, whole } = settledCells(table, unit);
  const area = treeArea(table.plan, scoreColumns.firstUnit + unit, { counts: table.tree.counts });
  return treePendingFormula(area, { isLeftOut: made.wholeLines(counts, whole), left: availableOf(area) });
}
