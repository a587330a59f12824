import { sheetNames } from "../../contract/sheet-names";
import type { Board } from "../round/board";
import { kindRules, reviewDay } from "../round/period";
import type { Scores } from "../scoring/score-round";
import { agencyListIssues, agencyLists, type AgencyList } from "../scoring/conditions/agency-lists";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import type { Rank } from "../scoring/score";
import type { UnitClass } from "./unit-class";
import { classRound } from "./class-round";
import { withClassFindings, withRankFindings } from "./judge-decided";
import { mergeNominations, type NominatedRow } from "./nominated-rows";
import { nominationIssues } from "./nomination-issues";
import { unusedNominations } from "./unused-nominations";
import { rankClusters } from "./rank-clusters";
import type { NominationReview } from "./review";
import { reviewNominations } from "./review-round";

/** The round with what follows from the points: ranks, classes, and the nominations with them. */
export type Decisions = Scores & {
  readonly ranking: readonly Rank[];
  readonly classes: readonly UnitClass[];
  readonly nominations: NominationReview;
  readonly agencyLists: readonly AgencyList[];
};

/** Where targets are registered nothing is decided yet. */
export function decideRound(scores: Scores): Decisions {
  const { board, roster: units, totals, findings: judged } = scores;
  const round = { units, totals, findings: judged, figures: scores.figures, scores: scores.scores };
  if (!kindRules[board.period.kind].scored)
    return { ...scores, ranking: [], classes: [], nominations: { clusters: [], province: [] }, agencyLists: [] };
  const ranking = rankClusters({ ...board, ...round });
  const ranked = withRankFindings({ board, units, findings: judged }, ranking);
  const { classes, issues } = classRound(board, { ...round, findings: ranked });
  const findings = withClassFindings({ board, units, findings: ranked }, classes);
  const lists = agencyLists(board, scores.asOf);
  const { own, sent } = nominationRows(board, scores.sent);
  const nominations = reviewNominations(board, { units, ranking, totals, findings, rows: mergeNominations(own, sent) });
  return {
    ...scores,
    findings,
    ranking,
    classes,
    nominations,
    agencyLists: lists,
    issues: [
      ...scores.issues,
      ...issues,
      ...agencyListIssues(lists),
      ...unusedNominations(units, [...own, ...sent], board.awards),
      ...nominationIssues(nominations, reviewDay(board.period)),
    ],
  };
}

/** The rows of the workbook's own sheet, and those that clusters sent. */
export function nominationRows(
  board: Pick<Board, "nominations">,
  sent: Scores["sent"],
): { readonly own: readonly NominatedRow[]; readonly sent: readonly NominatedRow[] } {
  return {
    own: board.nominations.map((row) => ({ ...row, source: { file: null, sheet: nominationSheet, cell: row.cell } })),
    sent: [...sent.values()].flatMap(sentNominations),
  };
}

const nominationSheet = sheetNames.nominations;

function sentNominations({ sheets, nominations, file }: ClusterSubmission): readonly NominatedRow[] {
  const sheet = sheets[nominationSheet] ?? nominationSheet;
  return nominations.map((row) => ({ ...row, source: { file: row.file ?? file.name, sheet, cell: row.cell } }));
}
