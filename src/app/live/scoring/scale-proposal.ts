import { unitsOfRound } from "../../../domain/round/units-of-round";
import type { ScaleChange, ScaleProposal } from "../../../domain/scales/scale-change";
import { proposalChanges } from "../../../domain/comparison/compare-round";
import { receiptsOfCluster } from "../../../domain/submissions/submissions";
import { differenceWords } from "../../../forms/merging/file-differences";
import type { OpenedBoard } from "../../open-board";

/** The scale that a cluster sent, beside the Board's. */
export type SentScale = {
  /** The file of the accepted submission. */
  readonly file: { readonly name: string; readonly sha256: string };
  readonly proposal: ScaleProposal;
  /** What the Board's scale would change in; none: it holds the same. */
  readonly changes: readonly ScaleChange[];
};

/** `null` = it sent none, or this is a cluster's own workbook, in which nobody sends one. */
export function sentScale({ board, stored }: OpenedBoard, code: string, asOf: string): SentScale | null {
  const cluster = board.clusters.find((each) => each.code === code);
  if (cluster === undefined || board.kind === "cluster") return null;
  const { units } = unitsOfRound(board);
  const sent =
    receiptsOfCluster({ board, asOf, roster: units }, code, { stored, words: differenceWords }).receipts.accepted
      ?.content ?? null;
  if (sent === null || sent.proposal === null) return null;
  const { name, sha256 } = sent.file;
  return { file: { name, sha256 }, proposal: sent.proposal, changes: proposalChanges(board, cluster, sent) };
}
