import type { Consolidation } from "../../../domain/consolidation";
import type { Issue } from "../../../domain/issue";
import { readClusterSubmission } from "../../../forms/cluster/read-cluster-submission";
import { consolidateStored } from "../../consolidate";
import { inOrder, rosterOrder } from "../../issue-order";
import type { OpenedBoard } from "../../open-board";

/** Of no name that a stored file has. */
const itself = { name: "", sha256: "", changed: null, receivedOption: null };

/**
 * What the Board would find of a cluster's workbook alone, were it sent as it is: cover, report, points, opinions,
 * nominations, scale and its own results, judged by the very path of consolidation, with the scale and the reports that
 * the workbook itself holds. Places name no file. Its outputs are held against the Board's figures by the Board alone:
 * what is sent has them made anew, or without the reports that they came from. A workbook that is no cluster's: [].
 */
export function foundAtBoard({ workbook, board, stored }: OpenedBoard, asOf: string): readonly Issue[] {
  const [cluster] = board.clusters;
  if (board.kind !== "cluster" || cluster === undefined) return [];
  const sent = readClusterSubmission(workbook, { cluster: cluster.code, file: itself });
  // What its sheets say comes as the cluster's: the Board's own sheets say nothing yet.
  const receipts = board.receipts.filter(({ sender }) => sender !== cluster.code);
  const atBoard = { ...board, kind: "board" as const, receipts, opinions: [], scores: [], nominations: [], issues: [] };
  const { consolidation } = consolidateStored({
    board: atBoard,
    stored: { ...stored, clusterSubmissions: [sent] },
    asOf,
  });
  return consolidation.issues.flatMap((issue): readonly Issue[] =>
    issue.place.file === itself.name && issue.code !== "result-differs"
      ? [{ ...issue, place: { ...issue.place, file: null } }]
      : [],
  );
}

/** With those that the cluster's own round has not found already, in order. */
export function withFoundAtBoard(
  { board, roster, issues }: Pick<Consolidation, "board" | "roster" | "issues">,
  found: readonly Issue[],
): readonly Issue[] {
  const own = new Set(issues.filter(({ place }) => place.file === null).map(keyOf));
  const more = found.filter((issue) => !own.has(keyOf(issue)));
  return more.length === 0 ? issues : inOrder([...issues, ...more], rosterOrder(board, roster));
}

/** At a cell both may know more or less of the same. */
function keyOf({ code, place: { sheet, cell }, params }: Issue): string {
  return JSON.stringify([code, sheet, cell ?? params]);
}
