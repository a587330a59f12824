import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../consolidation";
import type { Issue } from "../issue";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import type { Receipts } from "../submissions/receipts";
import type { ScoredRound } from "../scoring/score-round";
import type { Board, Unit } from "../round/board";
import { classRound } from "./class-round";
import { mergeNominations, type NominatedRow } from "./nominated-rows";
import { nominationIssues, unusedNominations } from "./nomination-issues";
import { reviewNominations } from "./review-round";
import { rankClusters } from "./rank-clusters";

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

const nominationSheet = sheetNames.nominations;

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
