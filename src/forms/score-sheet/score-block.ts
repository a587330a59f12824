import { headers as shared } from "../../contract/headers";
import type { StageCell } from "./live-number";
import { wordsOf } from "../description/field-type";
import type { Canvas } from "../drawing/canvas";
import { drawSection } from "../drawing/draw-table";
import { rowHeight } from "../drawing/row-height";
import { decimalsOf, looks, numberFormat, styled } from "../drawing/styles";
import type { Style } from "../../workbook/style";
import { methodChoice } from "../sheets/board/scale-list";
import type { ScoreCell } from "./score-cell";
import { indentWidth, type PlannedLine, sectionHeight } from "./plan-lines";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";

const headers = [shared.order, shared.criterion, "Tiêu chí", shared.maximum, "Cách chấm"] as const;

/** The cell of a unit on a line; `unit` from 0. */
export type CellOfLine = (line: PlannedLine & { readonly kind: "line" }, unit: number) => ScoreCell;

type PlannedCriterion = ScoredCluster["scale"][number];
/** Điểm chuẩn of a line, live; `null` outside the base. */
export type MaxOfLine = (line: PlannedLine & { readonly kind: "line" }) => StageCell | null;

type Drawing = {
  readonly plan: ScorePlan;
  readonly widths: readonly number[];
  readonly maxOf: MaxOfLine;
  readonly cellOf: CellOfLine;
};

/** Draws the header of two rows and the criteria with their sections; the rows below are drawn elsewhere. */
export function drawCriteria(drawn: Canvas, scored: ScoredCluster, { plan, widths, maxOf, cellOf }: Drawing): void {
  drawHeader(drawn, scored, { row: plan.headerRow, widths });
  for (const line of plan.lines) {
    if (line.kind === "header") {
      drawHeader(drawn, scored, { row: line.row, widths });
    } else if (line.kind === "section") {
      drawSection(drawn, line.row, { text: line.text, columns: scoreColumns.firstUnit - 1 + scored.units.length });
      drawn.height(line.row, sectionHeight);
    } else if (line.kind === "line") {
      drawLine(drawn, scored, { line, widths, maxOf, cellOf });
    }
  }
}

function drawHeader(
  drawn: Canvas,
  { units }: ScoredCluster,
  { row, widths }: { readonly row: number; readonly widths: readonly number[] },
): void {
  headers.forEach((header, index) => {
    drawn.put(row, index + 1, { value: header, style: looks.header });
    drawn.put(row + 1, index + 1, { value: null, style: looks.header });
    drawn.merge({ top: row, left: index + 1, bottom: row + 1, right: index + 1 });
  });
  units.forEach((unit, index) => {
    const column = scoreColumns.firstUnit + index;
    drawn.put(row, column, { value: unitTitle(unit), style: looks.header });
    drawn.put(row + 1, column, { value: unit.code, style: styled("header", { format: "@" }) });
  });
  drawn.height(row, namesHeight(units, widths));
  drawn.height(row + 1, codesHeight);
}

const codesHeight = 20;

function namesHeight(units: ScoredCluster["units"], widths: readonly number[]): number {
  return Math.max(
    34,
    rowHeight(
      units.map((unit, index) => ({
        text: unitTitle(unit),
        width: (widths[scoreColumns.firstUnit - 1 + index] ?? 9) * 0.88,
      })),
    ),
  );
}

/** Both rows of the header, in points. */
export function headerHeight({ units }: ScoredCluster, widths: readonly number[]): number {
  return namesHeight(units, widths) + codesHeight;
}

function unitTitle({ name, role }: ScoredCluster["units"][number]): string {
  return role === "guest" ? `${name} (không bình xét)` : name;
}

type LineDrawing = Omit<Drawing, "plan"> & { readonly line: PlannedLine & { readonly kind: "line" } };

function drawLine(
  drawn: Canvas,
  { cluster, units }: ScoredCluster,
  { line, widths, maxOf, cellOf }: LineDrawing,
): void {
  const { criterion, row, index, level } = line;
  const max = maxOf(line) ?? { value: null };
  const format = numberFormat(Math.max(decimalsOf(criterion.max), cluster.scoring.decimals));
  drawn.put(row, scoreColumns.order, { value: index + 1, style: styled("centered", { format: "0" }) });
  drawn.put(row, scoreColumns.code, { value: criterion.code, style: styled("centered", { format: "@" }) });
  drawn.put(row, scoreColumns.name, { value: criterion.name, style: nameStyle(level) });
  drawn.put(row, scoreColumns.max, { ...max, style: styled("number", { format }) });
  drawn.put(row, scoreColumns.kind, { value: methodWords(criterion), style: styled("centered", { format: "@" }) });
  units.forEach((_, unit) => drawn.put(row, scoreColumns.firstUnit + unit, cellOf(line, unit)));
  drawn.height(row, lineHeight(criterion, level, widths));
}

/** `null` = the Board has not stated it (rounds.md, Blank on the Board's sheets): no method stands in its place. */
function methodWords({ kind, undecided = [] }: PlannedCriterion): string | null {
  return undecided.includes("kind") ? null : wordsOf(methodChoice, kind);
}

/** Further in than its section's name, so that a line below a deeper section isn't taken for a part of it. */
function nameStyle(level: number): Style {
  const plain = styled("text", { format: "@" });
  return level === 0 ? plain : { ...plain, indent: level };
}

/** A criterion's row, in points; `level`: of its section, 0 = none. */
export function lineHeight({ name, code, kind }: PlannedCriterion, level: number, widths: readonly number[]): number {
  const wide = (column: number) => widths[column - 1] ?? 10;
  return rowHeight([
    { text: name, width: wide(scoreColumns.name) - indentWidth(level) },
    { text: wordsOf(methodChoice, kind), width: wide(scoreColumns.kind) },
    { text: code, width: wide(scoreColumns.code) },
  ]);
}
