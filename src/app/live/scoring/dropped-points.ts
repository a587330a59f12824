import { scaleOf } from "../../../domain/board";
import { unitsOfRound } from "../../../domain/roster/units-of-round";
import type { EnteredScore } from "../../../domain/scale";
import { earlierEntries } from "../../consolidating/returns";
import { receiptsOfCluster } from "../../consolidating/standing";
import type { OpenedBoard } from "../../open-board";

/** Points of another valid file of a cluster that its accepted one lacks or gives differently; they don't count (contract §4, Status). */
export type DroppedPoints = Pick<EnteredScore, "unit" | "criterion" | "stage" | "points" | "notApplicable" | "explanation" | "scorer" | "date" | "cell"> & {
  readonly name: string;
  readonly criterionName: string;
  /** What the accepted file says: other points; "not-applicable"; `null` = nothing. */
  readonly now: number | "not-applicable" | null;
  /** The file that said so last. */
  readonly file: { readonly name: string; readonly sha256: string };
};

/**
 * What waits for the Board to say whether it still counts, in the order of the sheets; what it entered itself or let go is
 * settled. None in a cluster's own workbook.
 */
export function droppedPoints({ board, stored }: Pick<OpenedBoard, "board" | "stored">, cluster: string, asOf: string): readonly DroppedPoints[] {
  if (board.kind === "cluster") return [];
  const { units } = unitsOfRound(board);
  const receipts = receiptsOfCluster({ board, asOf }, cluster, { units, stored });
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const criteria = new Map(scaleOf(board, cluster).map(({ code, name }) => [code, name]));
  const { missing, changed } = earlierEntries(board, receipts);
  const open = [...missing.map((each) => ({ ...each, now: null })), ...changed.map(({ now, ...each }) => ({ ...each, now: typeof now.value === "number" ? now.value : ("not-applicable" as const) }))];
  return open.flatMap(({ entry, now, file: { name, sha256 } }): readonly DroppedPoints[] => {
    if (entry.what !== "score" || entry.part !== undefined) return [];
    const sent = receipts.arrivals.find((arrival) => arrival.sent.file.sha256 === sha256)?.sent.content;
    const score = sent?.scores.find(({ cell }) => cell === entry.cell);
    if (score === undefined) return [];
    const { unit, criterion, stage, points, notApplicable, explanation, scorer, date, cell } = score;
    return [{ unit, criterion, stage, points, notApplicable, explanation, scorer, date, cell, name: names.get(unit) ?? unit, criterionName: criteria.get(criterion) ?? criterion, file: { name, sha256 }, now }];
  });
}
