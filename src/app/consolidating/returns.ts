import { scaleOf, type Board } from "../../domain/board";
import type { ClusterSubmission } from "../../domain/cluster-submission";
import { nowhere, type Issue } from "../../domain/issue";
import type { Receipts } from "../../domain/receipts/accepted-submission";
import type { Cluster } from "../../domain/roster";
import { proposedChanges } from "../../domain/scales/compare-scales";
import type { ScaleChange } from "../../domain/scales/scale-change";

/** What clusters sent back beside what the Board holds: nothing of it changes what counts. */
export function returnIssues(board: Board, receipts: ReadonlyMap<string, Receipts<ClusterSubmission>>): readonly Issue[] {
  return board.clusters.flatMap((cluster) => {
    const sent = receipts.get(cluster.code)?.accepted?.content;
    return sent === undefined ? [] : scaleIssues(board, cluster, sent);
  });
}

/** What the cluster proposes to change in its scale; [] = nothing, or it sent none. */
export function proposalChanges(board: Board, cluster: Cluster, { proposal }: ClusterSubmission): readonly ScaleChange[] {
  return proposal === null ? [] : proposedChanges({ cluster, criteria: scaleOf(board, cluster.code), bands: board.bands }, proposal);
}

/** The Board's own scale stays in force until it accepts the other one (contract §1, Cluster workbook). */
function scaleIssues(board: Board, cluster: Cluster, sent: ClusterSubmission): readonly Issue[] {
  const code = cluster.scaleState === "accepted" ? "accepted-scale-differs" : "scale-differs";
  const cellOf = new Map(sent.proposal?.criteria.map((criterion) => [criterion.code, criterion.cell]));
  return proposalChanges(board, cluster, sent).map((params): Issue => {
    const sheet = params.criterion === null ? "Cụm, khối" : "Thang điểm";
    const place = { ...nowhere, cluster: cluster.code, file: sent.file.name, sheet: sent.sheets[sheet] ?? sheet, cell: cellOf.get(params.criterion ?? "") ?? null };
    return { code, params, place };
  });
}
