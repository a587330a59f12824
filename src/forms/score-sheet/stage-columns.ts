import type { StageCell } from "./live-number";
import { isLineOf, type Stage } from "../../domain/round/scale";
import { stageWords } from "./entered-formula";
import type { PlannedLine } from "./plan-lines";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";
import { addressOf } from "../../workbook/address";
import type { Canvas } from "../drawing/canvas";
import { looks, numberFormat, palette, shownPointsFormat, styled } from "../drawing/styles";

/**
 * A stage with a block of its own beside the table: all but Chấm chéo, which never counts by itself; and, where
 * conditions close lines, the points that would count without them.
 */
export type BlockStage = Exclude<Stage, "cross"> | "before";

/** Blocks from left to right, in the order in which points are given. */
const blockStages: readonly BlockStage[] = ["auto", "self", "cluster", "board", "final", "before"];

/** The blocks that a cluster has. */
function blocksOf({ gates }: Pick<ScoredCluster, "gates">): readonly BlockStage[] {
  return gates.length > 0 ? blockStages : blockStages.filter((stage) => stage !== "before");
}

/** The column of a unit in the block of a stage; `unit` from 0, in the order of the table. */
export type StageColumns = (stage: BlockStage, unit: number) => number;

/**
 * Right of the printed table every stage has a block with a column for each unit, separated by empty columns. The
 * columns are the same for every cluster of the sheet. `most`: units of the largest cluster.
 */
export function stageColumns(most: number): StageColumns {
  return (stage, unit) => scoreColumns.firstUnit + (most + 1) * (1 + blockStages.indexOf(stage)) + unit;
}

/** The title of a block; for entered stages the word used in `Điểm chấm`. */
function stageTitle(stage: BlockStage): string {
  if (stage === "auto") return "Tính theo công thức";
  if (stage === "before") return "Trước khi xét điều kiện";
  return stage === "self" ? "Đơn vị tự chấm" : stageWords(stage);
}

/** Index of the unit of a column, in the table or in one of the blocks, from 0; -1 = no unit's column. */
export function unitAt(columns: StageColumns, scored: Pick<ScoredCluster, "units" | "gates">, column: number): number {
  const starts = [scoreColumns.firstUnit, ...blocksOf(scored).map((stage) => columns(stage, 0))];
  const start = starts.find((first) => first <= column && column < first + scored.units.length);
  return start === undefined ? -1 : column - start;
}

/** Whether a line is one of the unit's whose column it is, in the table or in a block; true of other columns. */
export function ownLines(scored: Pick<ScoredCluster, "units" | "gates">, columns: StageColumns): ScorePlan["isOwn"] {
  return (criterion, column) => {
    const unit = scored.units[unitAt(columns, scored, column)];
    return unit === undefined || isLineOf(criterion, unit);
  };
}

type Line = PlannedLine & { readonly kind: "line" };

/** The cell of a stage's block on a unit's line; `null` = empty. */
export type StageOfLine = (line: Line, unit: number, stage: BlockStage) => StageCell | null;

type Blocks = {
  readonly plan: ScorePlan;
  readonly columns: StageColumns;
  readonly cellOf: StageOfLine;
};

/** Draws each stage's points below the units' codes, right of the table, outside the printed page. */
export function drawStages(drawn: Canvas, scored: ScoredCluster, { plan, columns, cellOf }: Blocks): void {
  const { units, cluster } = scored;
  for (const stage of blocksOf(scored)) {
    const first = columns(stage, 0);
    const last = columns(stage, units.length - 1);
    const note =
      stage === "self" ? { note: "Theo trang Tự chấm (hoặc KAD ở trang Kết quả) trong tệp của từng đơn vị." } : {};
    units.forEach((unit, index) => {
      const column = columns(stage, index);
      drawn.put(plan.headerRow, column, {
        value: index === 0 ? stageTitle(stage) : null,
        style: looks.header,
        ...(index === 0 ? note : {}),
      });
      drawn.put(plan.headerRow + 1, column, { value: unit.code, style: styled("header", { format: "@" }) });
      drawn.width(column, { width: 9.5 });
    });
    drawn.width(first - 1, { width: 3 });
    drawn.merge({ top: plan.headerRow, left: first, bottom: plan.headerRow, right: last });
    // Computed points are rounded, entered ones are not.
    const format = (stage === "auto" ? numberFormat : shownPointsFormat)(cluster.scoring.decimals);
    for (const line of plan.lines) {
      if (line.kind !== "line") continue;
      units.forEach((_, index) => {
        const { value = null, ...rest } = cellOf(line, index, stage) ?? {};
        drawn.put(line.row, columns(stage, index), { value, ...rest, style: styled("number", { format }) });
      });
    }
  }
}

/** Colours the table: entered points are on grey, self-scores on pale blue, including new ones. */
export function colourStages(
  drawn: Canvas,
  { units }: ScoredCluster,
  { plan, columns }: Pick<Blocks, "plan" | "columns">,
): void {
  const rows = plan.lines.filter(({ kind }) => kind === "line").map(({ row }) => row);
  if (rows.length === 0) return;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const at = (stage: BlockStage) => addressOf(top, columns(stage, 0));
  const area = { top, left: scoreColumns.firstUnit, bottom, right: scoreColumns.firstUnit + units.length - 1 };
  const entered = `OR(${(["final", "board", "cluster"] as const).map((stage) => `${at(stage)}<>""`).join(",")})`;
  const look = { color: null, bold: false, border: false };
  drawn.condition({ area, rule: { kind: "expression", formula: entered }, look: { ...look, fill: palette.wait } });
  const own = `AND(NOT(${entered}),ISNUMBER(${at("self")}),${at("auto")}="")`;
  drawn.condition({ area, rule: { kind: "expression", formula: own }, look: { ...look, fill: palette.headerFill } });
}
