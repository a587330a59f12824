import { roundFine, sumOf, toNumber, zero } from "../../domain/basics/exact";
import { isLeftOut } from "../../domain/scoring/sections/left-out";
import { limitOf, sectionSums, type SummedUnit } from "../../domain/scoring/sections/section-sums";
import { standsIn, type SectionNode } from "../../domain/scoring/sections/section-tree";
import { isOutsideBase } from "../../domain/ways/ways";
import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Canvas } from "../drawing/canvas";
import { looks, shownPointsFormat, styled } from "../drawing/styles";
import {
  madeUpOf,
  madeUpParts,
  madeUpSections,
  mayBeRaised,
  raisedMaximum,
  rowOf,
  type MadeUpPart,
} from "./made-up-block";
import * as made from "./made-up-formulas";
import { closedFormula, closingOf } from "./closed-formula";
import { lineFormula } from "./score-cell";
import { unroundedFormula, type ScoreContext } from "./score-context";
import { availableParts, scoredParts, underOf, type MadeUpTable } from "./made-up-sums";
import type { PlannedLine } from "./plan-lines";
import { scoreColumns } from "./score-plan";
import type { NodeLine } from "./section-rows";
import { madeUpIn, withinWords } from "./section-words";
import type { BlockStage } from "./stage-columns";
import { foreignSign, notApplicableSign } from "./total-formulas";

type Line = PlannedLine & { readonly kind: "line" };
type Cell = { readonly value: CellValue; readonly formula?: string };

const titles: { readonly [P in MadeUpPart]: string } = {
  before: "Điểm trước khi chia đều; ở dòng mục: phần mỗi tiêu chí được thêm",
  exact: "Điểm tính chưa làm tròn; ở dòng mục: điểm trước khi quy đổi",
  max: "Điểm chuẩn, điểm tối đa đang áp dụng",
  available: "Ở dòng mục: tổng điểm chuẩn còn áp dụng; ở dòng tiêu chí: 1 = quy đổi toàn thang",
};

/** Draws the blocks, outside the printed page. */
export function drawMadeUp(drawn: Canvas, table: MadeUpTable, context: ScoreContext): void {
  const { scored, plan, columns } = table;
  const { units, cluster } = scored;
  const style = styled("number", { format: shownPointsFormat(cluster.scoring.decimals) });
  for (const part of madeUpParts) {
    const [first, last] = [columns(part, 0), columns(part, units.length - 1)];
    units.forEach(({ code }, unit) => {
      const column = columns(part, unit);
      drawn.put(plan.headerRow, column, { value: unit === 0 ? titles[part] : null, style: looks.header });
      drawn.put(plan.headerRow + 1, column, { value: code, style: styled("header", { format: "@" }) });
      drawn.width(column, { width: 9.5 });
    });
    drawn.width(first - 1, { width: 3 });
    drawn.merge({ top: plan.headerRow, left: first, bottom: plan.headerRow, right: last });
  }
  units.forEach(({ code }, unit) => {
    const summed = madeUpOf(scored, code);
    if (summed === null) return;
    for (const line of plan.lines) {
      const cells =
        line.kind === "line"
          ? lineCells(table, line, { unit, summed, context })
          : line.kind === "node" && line.node.counts === "base"
            ? nodeCells(table, line, { unit, summed })
            : {};
      for (const part of madeUpParts) {
        const cell = cells[part];
        if (cell !== undefined) drawn.put(line.row, columns(part, unit), { ...cell, style });
      }
    }
  });
}

type Cells = { readonly [P in MadeUpPart]?: Cell };
type OfUnit = { readonly unit: number; readonly summed: SummedUnit };

/** A line that doesn't concern the unit neither gets nor gives a part. */
const foreign: Cell = { value: foreignSign };

/** The cells of a base line. */
function lineCells(table: MadeUpTable, line: Line, given: OfUnit & { readonly context: ScoreContext }): Cells {
  const { scored, plan, columns } = table;
  const { criterion, row } = line;
  const { unit, summed } = given;
  const inForce = summed.lineOf.get(criterion);
  if (isOutsideBase(criterion) || inForce === undefined) return {};
  if (inForce.isForeign === true) return { before: foreign, max: foreign, available: { value: 0 } };
  const { sharing } = madeUpSections(scored);
  const shares = sharing.filter((section) => standsIn(scored.tree.sectionOf(criterion), section));
  const points = addressOf(row, scoreColumns.firstUnit + unit);
  const before = addressOf(row, columns("before", unit));
  const isOut = isLeftOut(inForce);
  const how = summed.out.madeUp.get(criterion)?.how;
  return {
    ...(mayBeRaised(criterion, scored, sharing) ? beforeCells(table, line, given) : {}),
    max: {
      value: isOut ? notApplicableSign : raisedMaximum(criterion, summed.out.share(criterion)),
      formula: made.raisedMaxFormula(
        shares.length > 0 ? before : points,
        `$${addressOf(row, scoreColumns.max)}`,
        shares.map((section) => addressOf(rowOf(plan, section), columns("before", unit))),
      ),
    },
    available: {
      value: how === "whole" ? 1 : 0,
      formula: made.wholeFormula(points, madeUpCondition(table, line, unit)),
    },
  };
}

/** Points before a raise, and computed ones that are not rounded. */
function beforeCells(
  { scored, plan, parameters, stages, columns }: MadeUpTable,
  line: Line,
  { unit, summed, context }: OfUnit & { readonly context: ScoreContext },
): Cells {
  const { criterion, row } = line;
  const inForce = summed.lineOf.get(criterion) ?? null;
  const computed = context.scoreOf(scored.units[unit]?.code ?? "", criterion.code, "auto");
  const formula = unroundedFormula(line, unit, { scored, plan, parameters, context });
  const hasExact = formula !== null || computed !== null;
  const exact = inForce?.unrounded ?? computed?.points ?? "";
  const at = (stage: BlockStage) => addressOf(row, stages(stage, unit));
  const auto = hasExact ? addressOf(row, columns("exact", unit)) : at("auto");
  const open = lineFormula({
    ...{ criterion, inForce, scoring: scored.cluster.scoring, max: `$${addressOf(row, scoreColumns.max)}` },
    given: null,
    stages: { auto, self: at("self"), cluster: at("cluster"), board: at("board"), final: at("final") },
  });
  const closing = closingOf(scored, plan, criterion);
  const column = scoreColumns.firstUnit + unit;
  return {
    before: {
      value: inForce === null ? "" : pointsBefore(inForce),
      formula: closing === null ? open : closedFormula({ before: at("before"), open, column }, closing),
    },
    ...(hasExact ? { exact: formula === null ? { value: exact } : { value: exact, formula } } : {}),
  };
}

function pointsBefore(inForce: NonNullable<ReturnType<SummedUnit["lineOf"]["get"]>>): CellValue {
  const { stage, points, notApplicable, unrounded, raised, gate } = inForce;
  if (isLeftOut(inForce)) return notApplicableSign;
  if (points === null) return "";
  const isOfRule = stage === "auto" && !notApplicable && gate === undefined;
  return (isOfRule ? unrounded : undefined) ?? raised?.points ?? points;
}

/** The condition on which a line that is left out is made up for in a section; `null` = it never is. */
function madeUpCondition(table: MadeUpTable, { criterion }: Line, unit: number): string | null {
  const { scored, columns } = table;
  const within = madeUpIn(criterion, scored.tree, scored.cluster.scoring);
  if (within === null) return null;
  const column = within.way === "share-within" ? columns("before", unit) : scoreColumns.firstUnit + unit;
  const under = underOf(table, within.section, column);
  return under === null ? null : `${made.takersIn(under)}>0`;
}

/** The cells of a section of the base. */
function nodeCells(table: MadeUpTable, { node, row }: NodeLine, { unit, summed }: OfUnit): Cells {
  const { scored, columns } = table;
  const { sharing, restoring } = madeUpSections(scored);
  const at = (part: MadeUpPart) => addressOf(row, columns(part, unit));
  const sums = sectionSums(node, summed);
  const limit = limitOf(node, summed);
  const under = underOf(table, node, scoreColumns.firstUnit + unit);
  const before = underOf(table, node, columns("before", unit));
  const restored =
    under === null || !restoring.includes(node)
      ? null
      : { condition: made.isRestored(under, withinWords("rescale-within", node)), limit: at("max") };
  return {
    ...(sharing.includes(node) && before !== null
      ? {
          before: {
            value: roundFine(summed.out.partIn(node), "share"),
            formula: made.shareFormula(before, withinWords("share-within", node)),
          },
        }
      : {}),
    exact: {
      value: toNumber(sums.scored),
      formula: made.scoredFormula(scoredParts(table, node, unit), limit === null ? null : at("max")),
    },
    ...(limit === null
      ? {}
      : { max: { value: roundFine(limit, "limit"), formula: limitOfNode(table, { node, row }, unit) } }),
    available: {
      value: shownAvailable(node, summed),
      formula: made.availableFormula(availableParts(table, node, unit), restored),
    },
  };
}

function limitOfNode(table: MadeUpTable, { node, row }: Pick<NodeLine, "node" | "row">, unit: number): string {
  const { scored, plan, columns } = table;
  const column = columns("before", unit);
  const under = underOf(table, node, column);
  const outer = madeUpSections(scored).sharing.filter((section) => section !== node && standsIn(node, section));
  const moves = outer.flatMap((section) =>
    under === null
      ? []
      : [
          {
            share: addressOf(rowOf(plan, section), column),
            takers: made.takersIn(under),
            given: made.givenIn(under, withinWords("share-within", section)),
          },
        ],
  );
  return made.limitFormula(`$${addressOf(row, scoreColumns.max)}`, moves);
}

/** What is applicable in a section, rounded at each level as the formulas do. */
function shownAvailable(node: SectionNode, summed: SummedUnit): number {
  const { lineOf, out } = summed;
  if (out.isRestored(node)) return roundFine(limitOf(node, summed) ?? zero, "limit");
  const parts = node.items.flatMap((item): readonly number[] => {
    if (item.kind === "section") return item.node.counts === "base" ? [shownAvailable(item.node, summed)] : [];
    const line = lineOf.get(item.criterion);
    if (line === undefined || isLeftOut(line) || isOutsideBase(item.criterion)) return [];
    return [raisedMaximum(item.criterion, out.share(item.criterion))];
  });
  return roundFine(sumOf(parts), "limit");
}
