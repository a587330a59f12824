import { scaleOf, type Board, type Unit } from "../board";
import { isHandScored } from "../ways/ways";
import type { Cluster } from "../roster";
import type { Submission } from "../submission";

/**
 * Whether a form that is issued today has `Tự chấm`: the cluster has agreed its scale, and the round asks for it
 * (contract §1).
 */
export function issuesSelfScores(
  { selfScoring }: Pick<Board["period"], "selfScoring">,
  cluster: Pick<Cluster, "scaleState"> | undefined,
): boolean {
  return selfScoring && cluster !== undefined && cluster.scaleState !== "draft";
}

/**
 * Codes of the lines on which the unit owes its own points, in the order of the scale: of those that people score, the
 * ones its form asks for (contract §4: "on `Tự chấm`, if issued"). So a scale that is agreed, or a line that is added,
 * while reports are on their way makes nobody's report incomplete. A file that doesn't say was issued with the sheet if
 * it has it; who has sent nothing owes what would be issued today.
 */
export function owedSelfScores(
  board: Pick<Board, "period" | "clusters" | "criteria">,
  unit: Unit,
  submission: Submission | null,
): readonly string[] {
  const byHand = scaleOf(board, unit.cluster)
    .filter(isHandScored)
    .map(({ code }) => code);
  if (submission === null)
    return issuesSelfScores(
      board.period,
      board.clusters.find(({ code }) => code === unit.cluster),
    )
      ? byHand
      : [];
  const { askedSelfScores, sheets } = submission;
  if (askedSelfScores === null) return sheets["Tự chấm"] === undefined ? [] : byHand;
  return byHand.filter((code) => askedSelfScores.includes(code));
}
