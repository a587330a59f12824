import { addressOf } from "../../workbook/address";
import type { SectionPoints } from "../../domain/scoring/score";
import { linesUnder, type SectionNode } from "../../domain/scoring/sections/section-tree";
import { isOutsideBase } from "../../domain/ways/ways";
import type { Canvas } from "../drawing/canvas";
import { rowHeight } from "../drawing/row-height";
import { decimalsOf, inFormat, looks, numberFormat, shownPointsFormat } from "../drawing/styles";
import type { ListPlaces } from "../reading/list-places";
import { constant, type StageCell } from "./live-number";
import { indentWidth, type PlannedLine } from "./plan-lines";
import { type ScoredCluster, scoreColumns, type ScorePlan } from "./score-plan";
import { liveSectionMaximum } from "./section-maximum";
import { outdoneIn } from "./outdone-bonus";
import { lineCells } from "./score-places";
import { partsOf } from "./section-cells";
import { bonusGroups } from "../../domain/scoring/bonus-groups";
import { sectionFormula, sumOfCells } from "./tree-formulas";
import { notApplicableSign } from "./total-formulas";

export type NodeLine = PlannedLine & { readonly kind: "node" };

/** What is drawn of sections beside the plan: `Mục điểm`, and the width of each column in characters. */
type Drawing = {
  readonly plan: ScorePlan;
  readonly sections: ListPlaces | null;
  readonly widths: readonly number[];
  /** The points of a section for a unit; left out: as `sectionFormula`. */
  readonly formulaOf?: (line: NodeLine, unit: number) => string | null;
};

/** The row of a section, in points. */
export function nodeHeight(node: SectionNode, widths: readonly number[]): number {
  const wide = (column: number) => (widths[column - 1] ?? 10) * 0.9;
  return rowHeight([
    { text: titleOf(node), width: wide(scoreColumns.name) - indentWidth(node.level - 1) },
    { text: node.path, width: wide(scoreColumns.code) },
  ]);
}

function titleOf({ name, path }: SectionNode): string {
  return name ?? path;
}

/**
 * Draws the rows of sections above what stands under them: path, name, Điểm tối đa and each unit's points, live. Upper
 * levels are bold, the top one on a fill, so that five levels are told apart on paper.
 */
export function drawSectionRows(drawn: Canvas, scored: ScoredCluster, drawing: Drawing): void {
  const { plan, widths } = drawing;
  for (const line of plan.lines) {
    if (line.kind !== "node") continue;
    const { node, row } = line;
    const look = lookOf(node);
    const put = (column: number, cell: StageCell, style = look.text) => drawn.put(row, column, { ...cell, style });
    put(scoreColumns.order, { value: null });
    put(scoreColumns.code, { value: node.path }, inFormat(look.text, "@"));
    put(scoreColumns.name, { value: titleOf(node) }, { ...inFormat(look.text, "@"), indent: node.level - 1 });
    const max = maximumCell(scored, line, drawing);
    put(scoreColumns.max, max, inFormat(look.number, maxFormat(scored, max)));
    put(scoreColumns.kind, { value: null });
    scored.units.forEach((unit, index) => {
      const column = scoreColumns.firstUnit + index;
      const value = shownPoints(scored, node, unit.code);
      const formula = drawing.formulaOf?.(line, index) ?? pointsFormula(plan, line, column);
      const style = inFormat(look.number, shownPointsFormat(scored.cluster.scoring.decimals));
      put(column, formula === null ? { value } : { value, formula }, style);
    });
    drawn.height(row, nodeHeight(node, widths));
  }
}

function lookOf({ level }: SectionNode): {
  readonly text: typeof looks.section;
  readonly number: typeof looks.section;
} {
  const fill = level === 1 ? looks.section.fill : null;
  const font = { ...looks.section.font, bold: level <= 3, italic: level >= 3 };
  return {
    text: { ...looks.section, fill, font, wrap: true },
    number: { ...looks.sectionNumber, fill, font },
  } as { readonly text: typeof looks.section; readonly number: typeof looks.section };
}

function maxFormat({ cluster }: ScoredCluster, { value }: StageCell): string {
  return numberFormat(Math.max(cluster.scoring.decimals, decimalsOf(value)));
}

/** What the engine says of a section: points, "" while pending, the sign where no line applies. */
function shownPoints({ totals, scale }: ScoredCluster, node: SectionNode, unit: string): number | string {
  const total = totals.get(unit);
  const points = sectionOf(total?.sections ?? [], node)?.points ?? null;
  if (points !== null) return points;
  const isPending = linesUnder(node).some((line) => {
    const inForce = total?.lines[scale.indexOf(line)];
    return inForce === undefined || (inForce.points === null && !inForce.notApplicable);
  });
  return isPending ? "" : notApplicableSign;
}

function sectionOf(sections: readonly SectionPoints[], { path }: SectionNode): SectionPoints | undefined {
  return sections.find(({ section }) => section === path);
}

/**
 * Điểm tối đa, live from `Mục điểm`; where none is declared, the sum of what stands directly in a section of the base.
 */
function maximumCell({ scale }: ScoredCluster, { node, row }: NodeLine, { plan, sections }: Drawing): StageCell {
  if (node.declared !== null) return liveSectionMaximum(sections, { node, owner: scale[0]?.cluster ?? "", row });
  if (node.counts !== "base") return constant(null, null);
  const cells = partsOf(plan, node, scoreColumns.max);
  return { value: declaredSum(node), formula: `ROUND(${sumOfCells(cells)},8)` };
}

function declaredSum(node: SectionNode): number {
  return node.items.reduce((sum, item) => {
    if (item.kind === "line") return isOutsideBase(item.criterion) ? sum : sum + item.criterion.max;
    return item.node.counts === "base" ? sum + (item.node.declared ?? declaredSum(item.node)) : sum;
  }, 0);
}

/** `null` where no line stands under the section. */
function pointsFormula(plan: ScorePlan, { node, row, lastRow }: NodeLine, column: number): string | null {
  if (linesUnder(node).length === 0) return null;
  return sectionFormula({
    under: `${addressOf(row + 1, column)}:${addressOf(lastRow, column)}`,
    sum: [sumOfCells(partsOf(plan, node, column)), ...outdoneOf(plan, node, column)].join("-"),
    limit: node.declared === null ? null : `$${addressOf(row, scoreColumns.max)}`,
  });
}

/** What of the bonus lines directly in the section doesn't count, by Nhóm thưởng. */
function outdoneOf(plan: ScorePlan, node: SectionNode, column: number): readonly string[] {
  if (node.counts !== "bonus") return [];
  const own = node.items.flatMap((item) => (item.kind === "line" ? [item.criterion] : []));
  const scale = plan.lines.flatMap((line) => (line.kind === "line" ? [line.criterion] : []));
  const cellOf = lineCells(plan, column);
  return bonusGroups(scale).flatMap((group) =>
    outdoneIn(
      group.filter((line) => own.includes(line)),
      group,
      cellOf,
    ),
  );
}
