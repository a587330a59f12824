import type { Unit } from "../../domain/board";
import type { Consolidation } from "../../domain/consolidation";
import type { Cluster } from "../../domain/roster";
import type { Criterion, Stage } from "../../domain/scale";
import type { PointsInForce, Score } from "../../domain/score";
import { columnLetters, sheetReference } from "../../workbook/address";
import { inSections, type OutputRow } from "./output-table";
import type { ScoreBlock } from "./score-page";
import { scoreSheet } from "./score-places";
import { scoreColumns } from "./score-plan";
import type { BlockStage } from "./stage-columns";
import { clusterTitle } from "./units-by-cluster";

/** One unit on one criterion, with all that anybody scored there. */
export type DetailRow = {
  readonly unit: Unit;
  readonly cluster: Cluster;
  readonly criterion: Criterion;
  /** In the order of the stages. */
  readonly stages: readonly Score[];
  readonly inForce: PointsInForce | null;
  /** The cell of the points that count, in `Bảng điểm`. */
  readonly place: string;
  /** The cell of a stage beside it. */
  readonly stagePlace: (stage: BlockStage) => string;
};

/** Clusters as sections, units in the columns' order of `Bảng điểm`, criteria in the order of the scale. */
export function detailRows({ board, scores }: Pick<Consolidation, "board" | "scores">, blocks: readonly ScoreBlock[]): readonly OutputRow<DetailRow>[] {
  const stagesOf = new Map<string, Score[]>();
  for (const score of scores) {
    const key = keyOf(score.unit, score.criterion);
    const before = stagesOf.get(key);
    if (before === undefined) stagesOf.set(key, [score]);
    else before.push(score);
  }
  return inSections(blocks, {
    text: ({ scored }) => clusterTitle(board, scored.cluster.code),
    rows: ({ scored, plan, columns }) =>
      scored.units.flatMap((unit, column) =>
        plan.lines.flatMap((line): readonly DetailRow[] => {
          if (line.kind !== "line") return [];
          const { criterion, index, row } = line;
          const at = (of: number) => sheetReference(scoreSheet, `${columnLetters(of)}${row}`);
          const place = at(scoreColumns.firstUnit + column);
          const stagePlace = (stage: BlockStage) => at(columns(stage, column));
          const inForce = scored.totals.get(unit.code)?.lines[index] ?? null;
          return [{ unit, cluster: scored.cluster, criterion, stages: stagesOf.get(keyOf(unit.code, criterion.code)) ?? [], inForce, place, stagePlace }];
        }),
      ),
  });
}

/** What was given at a stage; `null` = nothing. */
export function scoreAt({ stages }: Pick<DetailRow, "stages">, stage: Stage): Score | null {
  return stages.find((score) => score.stage === stage) ?? null;
}

function keyOf(unit: string, criterion: string): string {
  return JSON.stringify([unit, criterion]);
}
