import { sheetNames } from "../../../contract/sheet-names";
import { groupBy } from "../../../domain/basics/group-by";
import type { Unit } from "../../../domain/round/board";
import type { Consolidation } from "../../../domain/consolidation";
import type { Cluster } from "../../../domain/round/roster";
import { isLineOf, type Criterion, type EnteredScore, type Stage } from "../../../domain/round/scale";
import type { PointsInForce, Score } from "../../../domain/scoring/score";
import type { SelfScoreRow } from "../../../domain/submissions/submission";
import { columnLetters, sheetReference } from "../../../workbook/address";
import { inSections, type OutputRow } from "../output-table";
import type { ScoreBlock } from "../../score-sheet/score-page";
import { scoreColumns } from "../../score-sheet/score-plan";
import type { BlockStage } from "../../score-sheet/stage-columns";
import { clusterTitle } from "../output-list";

/** One unit on one criterion, with all scores there. */
export type DetailRow = {
  readonly unit: Unit;
  readonly cluster: Cluster;
  readonly criterion: Criterion;
  /** In the order of the stages. */
  readonly stages: readonly Score[];
  readonly inForce: PointsInForce | null;
  /** The line in the unit's own form; `undefined` = it has none. */
  readonly self: SelfScoreRow | undefined;
  /** The row of `Điểm chấm` in which a score was entered; `undefined` = there is none. */
  readonly entered: (score: Score) => EnteredScore | undefined;
  /** The cell of the points that count, in `Bảng điểm`. */
  readonly place: string;
  /** The cell of a stage beside it. */
  readonly stagePlace: (stage: BlockStage) => string;
};

/**
 * The lines that concern each unit: clusters as sections, units in the columns' order of `Bảng điểm`, criteria in the
 * order of the scale.
 */
export function detailRows(
  { board, scores, accepted, sent }: Pick<Consolidation, "board" | "scores" | "accepted" | "sent">,
  blocks: readonly ScoreBlock[],
): readonly OutputRow<DetailRow>[] {
  const stagesOf = groupBy(scores, ({ unit, criterion }) => keyOf(unit, criterion));
  const entered = enteredRows([...board.scores, ...[...sent.values()].flatMap((each) => each.scores)]);
  return inSections(blocks, {
    text: ({ scored }) => clusterTitle(board, scored.cluster.code),
    rows: ({ scored, plan, columns }) =>
      scored.units.flatMap((unit, column) =>
        plan.lines.flatMap((line): readonly DetailRow[] => {
          if (line.kind !== "line" || !isLineOf(line.criterion, unit)) return [];
          const { criterion, index, row } = line;
          const at = (of: number) => sheetReference(sheetNames.scores, `${columnLetters(of)}${row}`);
          const place = at(scoreColumns.firstUnit + column);
          const stagePlace = (stage: BlockStage) => at(columns(stage, column));
          const inForce = scored.totals.get(unit.code)?.lines[index] ?? null;
          const self = accepted.get(unit.code)?.selfScores.find(({ code }) => code === criterion.code);
          return [
            {
              unit,
              cluster: scored.cluster,
              criterion,
              self,
              entered,
              stages: stagesOf.get(keyOf(unit.code, criterion.code)) ?? [],
              inForce,
              place,
              stagePlace,
            },
          ];
        }),
      ),
  });
}

/** The row in which a score was entered; computed points and self-scores have none. */
function enteredRows(rows: readonly EnteredScore[]): DetailRow["entered"] {
  const byPlace = new Map(rows.map((row) => [keyOf(row.file ?? "", row.cell), row]));
  return ({ stage, source }) =>
    stage === "auto" || stage === "self" || source === undefined || source === null
      ? undefined
      : byPlace.get(keyOf(source.file ?? "", source.cell));
}

/** What was given at a stage; `null` = nothing. */
export function scoreAt({ stages }: Pick<DetailRow, "stages">, stage: Stage): Score | null {
  return stages.find((score) => score.stage === stage) ?? null;
}

function keyOf(unit: string, criterion: string): string {
  return JSON.stringify([unit, criterion]);
}
