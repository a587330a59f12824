import { waitingRows, type WaitingRow } from "../following/waiting-rows";
import type { OpenedBoard } from "../../open-board";

/** Points among the rows that wait for the Board's word; what stands in `Điểm chấm` decides them. */
export type DroppedPoints = Extract<WaitingRow, { readonly kind: "points" }>;

/** Those of one cluster, in the order of the sheets. */
export function droppedPoints(
  opened: Pick<OpenedBoard, "board" | "stored">,
  cluster: string,
  asOf: string,
): readonly DroppedPoints[] {
  return waitingRows(opened, cluster, asOf).flatMap((row) => (row.kind === "points" ? [row] : []));
}
