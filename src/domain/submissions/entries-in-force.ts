import type { ClusterSubmission } from "./cluster-submission";
import { scaleOf, saysSomething, type EnteredScore } from "../round/scale";
import type { Board } from "../round/board";
import { scorerKeys } from "../round/unit-names";
import type { Opinion } from "../round/receipt";

type Sent = Pick<ClusterSubmission, "cluster" | "scores" | "proposal">;

/**
 * Points that a cluster gave on lines of the scale which it proposes, parted by whether the Board's scale has the line.
 */
export function byKnownLines(
  board: Pick<Board, "criteria">,
  { cluster, scores, proposal }: Sent,
): { readonly usable: readonly EnteredScore[]; readonly awaiting: readonly EnteredScore[] } {
  const held = new Set(scaleOf(board, cluster).map(({ code }) => code));
  const proposed = new Set(proposal?.criteria.map(({ code }) => code).filter((code) => !held.has(code)));
  return {
    usable: scores.filter(({ criterion }) => !proposed.has(criterion)),
    awaiting: scores.filter((score) => proposed.has(score.criterion) && saysSomething(score)),
  };
}

/**
 * What the Board typed in its own sheet stands; a cluster's row counts where the Board has none that says anything: a
 * row still blank sets nothing aside. In Chấm chéo several units mark one line: there a row stands against that of the
 * same scorer. Points on lines that the cluster proposes wait in the store until the Board has them in its scale.
 */
export function withClusterScores(board: Board, clusters: readonly ClusterSubmission[]): readonly EnteredScore[] {
  const scorerOf = scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
  const key = ({ unit, criterion, stage, scorer }: EnteredScore): string =>
    [unit, criterion, stage, ...(stage === "cross" ? [scorerOf(scorer)] : [])].join("\u0000");
  const own = new Set(board.scores.filter(saysSomething).map(key));
  const sent = clusters.flatMap((each) => byKnownLines(board, each).usable);
  return [...board.scores, ...sent.filter((score) => !own.has(key(score)))];
}

/** The leader's opinion comes with the cluster's workbook; the Council's is the Board's to write. */
export function withClusterOpinions(board: Board, clusters: readonly ClusterSubmission[]): readonly Opinion[] {
  const key = (opinion: Opinion): string => [opinion.unit, opinion.code, opinion.version].join("\u0000");
  const sent = new Map(clusters.flatMap(({ opinions }) => opinions).map((opinion) => [key(opinion), opinion]));
  const own = board.opinions.map((opinion) => {
    const theirs = sent.get(key(opinion));
    return opinion.cluster === "none" && theirs !== undefined ? { ...opinion, cluster: theirs.cluster } : opinion;
  });
  const known = new Set(board.opinions.map(key));
  const added = [...sent.values()]
    .filter((opinion) => !known.has(key(opinion)))
    .map((opinion): Opinion => ({ ...opinion, council: "none", applied: null }));
  return [...own, ...added];
}

/** Whoever scored is known by code, name and other names alike, as in scoring. */
export function withKnownScorers<T extends Pick<Board, "scores">>(board: Board, given: T): T {
  const scorerOf = scorerKeys(board.roster.map((member) => ({ ...member, code: member.unit })));
  return { ...given, scores: given.scores.map((score) => ({ ...score, scorer: scorerOf(score.scorer) })) };
}
