import { scaleOf, type Board } from "../board";
import type { ClusterSubmission } from "../cluster-submission";
import { saysSomething, type EnteredScore } from "../scale";

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
