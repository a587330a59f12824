import { proposalChanges, type Comparison } from "../comparison/compare-round";
import { compareResults } from "../comparison/compare-results";
import { returnIssues } from "../comparison/return-issues";
import { resultIssues } from "../comparison/returned-results";
import type { Issue } from "../issue";
import type { Cluster } from "../round/roster";
import { type ClusterSubmission, membersOnly } from "../submissions/cluster-submission";
import { clusterEntries } from "./plausibility/cover-days";

/**
 * What the Board would find of a cluster's workbook alone, were it sent as it is, in addition to what the cluster's own
 * round finds: cover, report, opinions, its scale, rows on other units, formulas that are gone. `sent`: the workbook
 * read as a submission. Its results are compared with the Board's by the Board alone: what is sent has them drawn
 * again, or is without the reports that they came from. Places name no file.
 */
export function ownWorkbookIssues(round: Comparison, cluster: Cluster, sent: ClusterSubmission): readonly Issue[] {
  const own = membersOnly(sent, round.roster);
  // What its sheets say comes as the cluster's: the Board's own sheets say nothing yet.
  const board = { ...round.board, kind: "board" as const, opinions: [], scores: [], nominations: [] };
  const found = [
    ...own.issues,
    ...clusterEntries(own, { period: board.period, asOf: round.asOf }),
    ...returnIssues({
      ...round,
      board,
      sent: new Map([[cluster.code, own]]),
      differing: new Map(),
      scaleChanges: new Map([[cluster.code, proposalChanges(board, cluster, own)]]),
    }),
    ...resultIssues({ sent: own, ...compareResults(own.results, () => []) }),
  ];
  return found.map((issue) => ({ ...issue, place: { ...issue.place, file: null } }));
}
