import { isJudged } from "../../../../domain/round/units-of-round";
import { checkScales } from "../../../../domain/checks/check-scale";
import type { Consolidation } from "../../../../domain/consolidation";
import { rankClusters } from "../../../../domain/decisions/rank-clusters";
import { byUnit } from "../../../../domain/basics/group-by";
import type { Issue } from "../../../../domain/issue";
import type { Cluster, Role } from "../../../../domain/round/roster";
import { type Criterion, type EnteredScore, saysSomething, scaleOf } from "../../../../domain/round/scale";
import { roundPoints, sumOf } from "../../../../domain/basics/exact";
import { type LineNeed, lineNeeds, needsPerson, obstacleOf } from "../../../../domain/scoring/line-need";
import type { LineGate, LineWait, Rank, Score, Total } from "../../../../domain/scoring/score";
import { signedPoints } from "../../../../domain/ways/ways";
import { scoreWith } from "../../../../domain/scoring/score-round";
import type { Scored } from "../../../../domain/scoring/score-units";
import type { Stored } from "../../../../domain/submissions/stored";
import type { EnteredHere, EnteredRow, PointsDraft } from "./enter-points";
import type { EntryStage } from "../../../../domain/scoring/scorers";

export type MemberScores = {
  readonly unit: string;
  readonly name: string;
  readonly role: Role;
  readonly sums: MemberSums;
  /** One for each criterion, in the order of the scale; `null` = the line doesn't concern the unit. */
  readonly lines: readonly (ScoreLine | null)[];
};

export type MemberSums = {
  readonly unit: string;
  /** `null` while a line has no points. */
  readonly total: number | null;
  /**
   * Base points as earned, and raised to the full points where lines were left out as not applicable; `null` = nothing
   * was left out, or pending.
   */
  readonly base: number | null;
  readonly rescaled: number | null;
  /** Points in force so far, added up; bonus and penalty within it, nothing rescaled or capped. */
  readonly soFar: number;
  readonly rank: number | null;
  readonly tied: boolean;
  /** Lines that wait for a person's points, and lines that wait for figures. */
  readonly open: number;
  readonly waiting: number;
  /** Points in force by line, in the order of the scale; `null` = none, or not applicable. */
  readonly points: readonly (number | null)[];
};

export type ScoreLine = {
  readonly need: LineNeed;
  /** False: computed, and open to typing only when someone asks for it. */
  readonly byPerson: boolean;
  /** Its points come by a rule from figures or days: who gives others owes a reason. */
  readonly computed: boolean;
  /** Why no points are computed, where the figures or the scale leave the rule without an answer. */
  readonly obstacle: Issue | null;
  /** What points for time still wait for; absent or `null` = they wait for no document. */
  readonly waits?: LineWait | null;
  /** Conditions that keep its points from counting; absent or `null` = none. */
  readonly gate?: LineGate | null;
  /** All stages that count on the line, with how they came about. */
  readonly stages: readonly Score[];
  /** What is in `Điểm chấm` of this workbook at this stage; `null` = no row. */
  readonly entered: EnteredHere | null;
};

/** What the scores of a round are worked out from, as often as a person tries other points. */
export type ScoringRound = {
  readonly consolidation: Consolidation;
  /** `Điểm chấm` of this workbook and, at the Board, of the clusters' that came back. */
  readonly marks: readonly EnteredScore[];
};

export type ScoringRoundRequest = { readonly consolidation: Consolidation; readonly stored: Stored };

export function scoringRound({ consolidation }: ScoringRoundRequest): ScoringRound {
  return { consolidation, marks: consolidation.marks };
}

export type RescoredCluster = Pick<Scored, "scores" | "totals"> & { readonly ranking: readonly Rank[] };

/** One cluster as the round was consolidated. */
export function consolidated({ consolidation }: ScoringRound, { code }: Cluster): RescoredCluster {
  const units = new Set(consolidation.roster.filter((unit) => unit.cluster === code).map((unit) => unit.code));
  return {
    scores: consolidation.scores.filter(({ unit }) => units.has(unit)),
    totals: consolidation.totals.filter(({ unit }) => units.has(unit)),
    ranking: consolidation.ranking.filter(({ cluster }) => cluster === code),
  };
}

/** One cluster scored on these marks by the engine's own rules; nothing is written. */
export function rescored(
  { consolidation }: ScoringRound,
  cluster: Cluster,
  marks: readonly EnteredScore[],
): RescoredCluster & Pick<Scored, "issues"> {
  // All clusters stay: a condition that names several is only judged where all of them are known.
  const clusters = consolidation.board.clusters.map((each) => (each.code === cluster.code ? cluster : each));
  const board = { ...consolidation.board, clusters, scores: marks };
  const roster = consolidation.roster.filter((unit) => unit.cluster === cluster.code);
  const figuresByUnit = byUnit(consolidation.figures);
  const scored = scoreWith({ ...consolidation, board, roster, marks, figuresByUnit });
  return { ...scored, ranking: rankClusters({ ...board, ...scored, units: roster, figures: consolidation.figures }) };
}

/** One cluster scored: its sums and lines by unit. */
export type ClusterScores = {
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  readonly result: RescoredCluster;
  /** Of scoring, and of the lines of the scale themselves. */
  readonly issues: readonly Issue[];
};

/**
 * The cluster as it was consolidated. With drafts it is scored again: they take the place of what was entered at their
 * stage.
 */
export function clusterScores(
  round: ScoringRound,
  cluster: Cluster,
  { stage, drafts }: { readonly stage: EntryStage; readonly drafts: readonly PointsDraft[] },
): ClusterScores {
  const { board, issues } = round.consolidation;
  const scale = scaleOf(board, cluster.code);
  if (drafts.length === 0) return { cluster, scale, result: consolidated(round, cluster), issues };
  const result = rescored(round, cluster, withDrafts(round.marks, stage, drafts));
  return { cluster, scale, result, issues: [...result.issues, ...checkScales(board)] };
}

function withDrafts(
  marks: readonly EnteredScore[],
  stage: EntryStage,
  drafts: readonly PointsDraft[],
): readonly EnteredScore[] {
  const key = ({ unit, criterion }: Pick<EnteredScore, "unit" | "criterion">): string =>
    JSON.stringify([unit, criterion]);
  const tried = new Set(drafts.map(key));
  const others = marks.filter((mark) => mark.stage !== stage || !tried.has(key(mark)));
  return [...others, ...drafts.map((draft) => asMark(draft, stage))];
}

function asMark(
  { unit, criterion, points, notApplicable, explanation, scorer }: PointsDraft,
  stage: EntryStage,
): EnteredScore {
  return { unit, criterion, stage, points, notApplicable, explanation, scorer, date: null, cell: "", file: null };
}

/** Sums of every unit that is judged, in roster order. */
export function memberSums(scores: ClusterScores, { consolidation }: ScoringRound): readonly MemberSums[] {
  return judgedUnits(scores, consolidation).map(({ total }) => sumsOf(scores, total));
}

type RowOf = (unit: string, criterion: string) => EnteredRow | null;

export function memberScores(
  scores: ClusterScores,
  { consolidation }: ScoringRound,
  { stage, rowOf }: { readonly stage: EntryStage; readonly rowOf: RowOf },
): readonly MemberScores[] {
  return judgedUnits(scores, consolidation).map(({ unit, total }) => ({
    unit: unit.code,
    name: unit.name,
    role: unit.role,
    sums: sumsOf(scores, total),
    lines: linesOf(scores, { unit: unit.code, total, stage, rowOf }),
  }));
}

type LinesOf = { readonly unit: string; readonly total: Total; readonly stage: EntryStage; readonly rowOf: RowOf };

function linesOf(scores: ClusterScores, { unit, total, stage, rowOf }: LinesOf): readonly (ScoreLine | null)[] {
  const { scale, result, issues } = scores;
  const own = result.scores.filter((score) => score.unit === unit);
  const needs = lineNeeds(total, scale, issues);
  return scale.map((criterion, index): ScoreLine | null => {
    if (total.lines[index]?.isForeign === true) return null;
    const stages = own.filter((score) => score.criterion === criterion.code);
    const row = rowOf(unit, criterion.code);
    // Points that someone entered over computed ones stay open, or they could not be taken away again; final ones may
    // stand over all.
    const entered = row !== null && saysSomething(row);
    const computed = !needsPerson(unit, criterion, issues);
    return {
      need: needs[index] ?? "nothing",
      byPerson: stage === "final" || entered || !computed,
      computed,
      obstacle: stages.some(({ stage }) => stage === "auto") ? null : obstacleOf(unit, criterion, issues),
      waits: total.lines[index]?.waits ?? null,
      gate: total.lines[index]?.gate ?? null,
      stages,
      entered: row === null ? null : { ...row, counts: stages.some((score) => score.stage === stage) },
    };
  });
}

function judgedUnits({ result }: ClusterScores, { roster }: ScoringRound["consolidation"]) {
  return result.totals.flatMap((total) => {
    const unit = roster.find(({ code }) => code === total.unit);
    return unit === undefined || !isJudged(unit) ? [] : [{ unit, total }];
  });
}

function sumsOf(scores: ClusterScores, total: Total): MemberSums {
  const rank = scores.result.ranking.find(({ unit }) => unit === total.unit);
  const needs = lineNeeds(total, scores.scale, scores.issues);
  const added = scores.scale.map((line, index) => signedPoints(line, total.lines[index]?.points ?? 0));
  return {
    unit: total.unit,
    total: total.total,
    base: total.base,
    rescaled: total.rescaled,
    soFar: roundPoints(sumOf(added), scores.cluster.scoring.decimals),
    rank: rank?.rank ?? null,
    tied: rank?.tied ?? false,
    open: needs.filter((need) => need === "points").length,
    waiting: needs.filter((need) => need === "figures").length,
    points: total.lines.map(({ points }) => points),
  };
}
