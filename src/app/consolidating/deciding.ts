import type { Board, Unit } from "../../domain/board";
import { classRound } from "../../domain/classing/class-round";
import type { ClusterSubmission } from "../../domain/cluster-submission";
import type { Consolidation } from "../../domain/consolidation";
import type { Issue } from "../../domain/issue";
import { mergeNominations } from "../../domain/nominating/merge-nominations";
import type { NominatedRow } from "../../domain/nominating/nomination";
import { nominationIssues, unusedNominations } from "../../domain/nominating/nomination-issues";
import { reviewNominations } from "../../domain/nominating/review-round";
import { rankClusters } from "../../domain/ranking/rank-clusters";
import type { Receipts } from "../../domain/receipts/accepted-submission";
import type { ScoredRound } from "./scoring";

export type Decided = Pick<Consolidation, "ranking" | "findings" | "classes" | "nominations"> & {
  readonly issues: readonly Issue[];
};

type Scored = Pick<ScoredRound, "totals" | "findings"> & {
  readonly clusterReceipts: ReadonlyMap<string, Receipts<ClusterSubmission>>;
};

/** What follows from the scores: ranks, what the conditions say, classes, and the nominations beside them. */
export function decideRound(
  board: Board,
  units: readonly Unit[],
  { totals, findings, clusterReceipts }: Scored,
): Decided {
  const ranking = rankClusters({ ...board, units, totals });
  const { classes, issues } = classRound(board, { units, totals, findings });
  const own = board.nominations.map(
    (row): NominatedRow => ({ ...row, source: { file: null, sheet: nominationSheet, cell: row.cell } }),
  );
  const sent = sentNominations(clusterReceipts);
  const nominations = reviewNominations(board, { units, ranking, totals, findings, rows: mergeNominations(own, sent) });
  return {
    ranking,
    findings,
    classes,
    nominations,
    issues: [
      ...issues,
      ...unusedNominations(units, [...own, ...sent]),
      ...nominationIssues(nominations, board.period.clusterHoldBy),
    ],
  };
}

const nominationSheet = "Kết quả bình xét";

/** Of the workbook that counts of each cluster. */
function sentNominations(receipts: Scored["clusterReceipts"]): readonly NominatedRow[] {
  return [...receipts.values()].flatMap(({ accepted }) => {
    const sent = accepted?.content;
    if (sent === undefined) return [];
    const sheet = sent.sheets[nominationSheet] ?? nominationSheet;
    return sent.nominations.map(
      (row): NominatedRow => ({ ...row, source: { file: row.file ?? sent.file.name, sheet, cell: row.cell } }),
    );
  });
}
