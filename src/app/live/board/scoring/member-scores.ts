import { checkScales } from "../../../../domain/checks/check-scale";
import type { Issue } from "../../../../domain/issue";
import type { Cluster } from "../../../../domain/round/roster";
import { scaleOf, saysSomething, type Criterion, type EnteredScore } from "../../../../domain/round/scale";
import { roundPoints, sumOf } from "../../../../domain/scoring/exact";
import { lineNeeds, needsPerson, obstacleOf } from "../../../../domain/scoring/line-need";
import type { Total } from "../../../../domain/scoring/score";
import type { EnteredRow } from "./enter-points";
import type { EntryStage, MemberScores, MemberSums, PointsDraft, ScoreLine } from "./score-sheet";
import { consolidated, rescored, type RescoredCluster, type ScoringRound } from "./scoring-round";

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

function linesOf(scores: ClusterScores, { unit, total, stage, rowOf }: LinesOf): readonly ScoreLine[] {
  const { scale, result, issues } = scores;
  const own = result.scores.filter((score) => score.unit === unit);
  const needs = lineNeeds(total, scale, issues);
  return scale.map((criterion, index): ScoreLine => {
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
      stages,
      entered: row === null ? null : { ...row, counts: stages.some((score) => score.stage === stage) },
    };
  });
}

function judgedUnits({ result }: ClusterScores, { roster }: ScoringRound["consolidation"]) {
  return result.totals.flatMap((total) => {
    const unit = roster.find(({ code }) => code === total.unit);
    return unit === undefined || unit.role === "guest" ? [] : [{ unit, total }];
  });
}

function sumsOf(scores: ClusterScores, total: Total): MemberSums {
  const rank = scores.result.ranking.find(({ unit }) => unit === total.unit);
  const needs = lineNeeds(total, scores.scale, scores.issues);
  return {
    unit: total.unit,
    total: total.total,
    base: total.base,
    rescaled: total.rescaled,
    soFar: roundPoints(sumOf(total.lines.map(({ points }) => points ?? 0)), scores.cluster.scoring.decimals),
    rank: rank?.rank ?? null,
    tied: rank?.tied ?? false,
    open: needs.filter((need) => need === "points").length,
    waiting: needs.filter((need) => need === "figures").length,
    points: total.lines.map(({ points }) => points),
  };
}
