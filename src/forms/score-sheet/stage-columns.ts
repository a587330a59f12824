import type { Stage } from "../../domain/round/scale";
import { stageWords } from "./entered-formula";
import { scoreColumns } from "./score-plan";

/** A stage that has a block of its own beside the table: all but Chấm chéo, which never counts by itself. */
export type BlockStage = Exclude<Stage, "cross">;

/** Blocks from left to right, in the order in which the points come to be. */
export const blockStages: readonly BlockStage[] = ["auto", "self", "cluster", "board", "final"];

/** The column of a unit in the block of a stage; `unit` from 0, in the order of the table. */
export type StageColumns = (stage: BlockStage, unit: number) => number;

/**
 * Right of the printed table every stage has a block with a column for each unit; an empty column parts them. They
 * stand in the same columns for every cluster of the sheet. `most`: units of the largest cluster.
 */
export function stageColumns(most: number): StageColumns {
  return (stage, unit) => scoreColumns.firstUnit + (most + 1) * (1 + blockStages.indexOf(stage)) + unit;
}

/** The title over a block; of entered stages it is the word that stands in `Điểm chấm`. */
export function stageTitle(stage: BlockStage): string {
  if (stage === "auto") return "Tính theo công thức";
  return stage === "self" ? "Đơn vị tự chấm" : stageWords(stage);
}

/** Whose column it is, in the table or in one of the blocks; -1 = none's. From 0. */
export function unitAt(columns: StageColumns, units: number, column: number): number {
  const starts = [scoreColumns.firstUnit, ...blockStages.map((stage) => columns(stage, 0))];
  const start = starts.find((first) => first <= column && column < first + units);
  return start === undefined ? -1 : column - start;
}
