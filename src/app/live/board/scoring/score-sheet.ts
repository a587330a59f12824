import { officeOf } from "../../../../domain/round/period";
import { scorersOf } from "../../../../domain/scoring/scorers";
import type { Cluster } from "../../../../domain/round/roster";
import { type Criterion, scaleOf } from "../../../../domain/round/scale";
import { boundsOf } from "../../../../domain/scoring/accept-marks";
import { toNumber } from "../../../../domain/basics/exact";
import { fullTotal } from "../../../../domain/scoring/totals";
import { isOutsideBase } from "../../../../domain/ways/ways";
import type { OpenedBoard } from "../../../open-board";
import { type DroppedPoints, droppedPoints } from "../deciding/waiting-rows";
import { type EntryStage, entryStages, type Scorer } from "../../../../domain/scoring/scorers";
import { enteredRows, pointsPlace, type SheetPlace } from "./enter-points";
import { clusterScores, memberScores, type MemberScores, type ScoringRound } from "./scored-cluster";

/** The points of one cluster as a person at this workbook sees and enters them; plain data. */
export type ScoreSheet = {
  /** Every cluster of the workbook that has a scale, in its order. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly cluster: string;
  /** The stage at which points are entered here. */
  readonly stage: EntryStage;
  /** All stages at which this workbook's people enter points; one may be chosen. */
  readonly stages: readonly EntryStage[];
  readonly ranked: boolean;
  /** Decimals of computed points and of totals. */
  readonly decimals: number;
  /** Tổng điểm, or the sum of the base criteria. */
  readonly fullPoints: number;
  /** Points of difference between stages above which an explanation is asked; `null` = never. */
  readonly explainDifference: number | null;
  readonly criteria: readonly ScoreCriterion[];
  /** In roster order. Those who take part without being judged are outside. */
  readonly members: readonly MemberScores[];
  /** Who may be named as having scored, the leader first; none where the Board scores. */
  readonly scorers: readonly Scorer[];
  /** Who is written as having scored where there are no scorers to choose from: the Board; `null` = nobody. */
  readonly scoredBy: string | null;
  /** Points that the cluster's later return lacks, for the Board to say whether they still count. */
  readonly dropped: readonly DroppedPoints[];
  /** Other clusters of which such points wait, in the order of the workbook. */
  readonly droppedElsewhere: readonly { readonly code: string; readonly name: string }[];
  /** Where points are kept; `null` = the sheet is gone. */
  readonly place: SheetPlace | null;
};

/** A line of the scale. `lowest`, `highest`: bounds of entered points, both included; `null` = none. */
export type ScoreCriterion = Pick<Criterion, "code" | "section" | "name" | "max" | "kind" | "assessor"> & {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly outsideBase: boolean;
};

/** The stage that is asked for, where points of it are entered in this workbook; else its first. */
export function stageOf(board: Pick<OpenedBoard["board"], "kind">, asked: EntryStage | null): EntryStage {
  const stages = entryStages(board);
  return stages.find((stage) => stage === asked) ?? stages[0];
}

export type AskedScores = { readonly cluster: string | null; readonly stage: EntryStage | null };

export function scoredClusters(board: Pick<OpenedBoard["board"], "clusters" | "criteria">): readonly Cluster[] {
  return board.clusters.filter(({ code }) => scaleOf(board, code).length > 0);
}

/** The points of a cluster; of the first where it isn't named or has no scale. `null`: no cluster has one. */
export function openScoreSheet(opened: OpenedBoard, round: ScoringRound, asked: AskedScores): ScoreSheet | null {
  const { board } = opened;
  const clusters = scoredClusters(board);
  const cluster = clusters.find(({ code }) => code === asked.cluster) ?? clusters[0];
  if (cluster === undefined) return null;
  const stage = stageOf(board, asked.stage);
  const scores = clusterScores(round, cluster, { stage, drafts: [] });
  return {
    clusters: clusters.map(({ code, name }) => ({ code, name })),
    cluster: cluster.code,
    stage,
    stages: entryStages(board),
    ranked: board.period.ranked,
    decimals: cluster.scoring.decimals,
    fullPoints: toNumber(fullTotal(cluster, scores.scale)),
    explainDifference: board.period.explainDifference,
    criteria: scores.scale.map(criterionOf),
    members: memberScores(scores, round, { stage, rowOf: enteredRows(opened, stage).of }),
    scorers: stage === "cluster" ? scorersOf(round.consolidation.roster, cluster.code) : [],
    scoredBy: stage !== "cluster" && officeOf(board.period) !== "" ? officeOf(board.period) : null,
    dropped: droppedPoints(round.consolidation, cluster.code),
    droppedElsewhere: clusters
      .filter(({ code }) => code !== cluster.code && droppedPoints(round.consolidation, code).length > 0)
      .map(({ code, name }) => ({ code, name })),
    place: pointsPlace(opened),
  };
}

function criterionOf(criterion: Criterion): ScoreCriterion {
  const { code, section, name, max, kind, assessor } = criterion;
  return { code, section, name, max, kind, assessor, ...boundsOf(criterion), outsideBase: isOutsideBase(criterion) };
}
