import { nominationRows } from "../../domain/decisions/decide-round";
import { receivedNow } from "../live/changing/change-board";
import type { OpenedBoard } from "../open-board";

/** Codes of units that the workbook itself or a cluster's accepted workbook nominates for any award. */
export function nominatedUnits(opened: OpenedBoard, asOf: string): ReadonlySet<string> {
  const { own, sent } = nominationRows(opened.board, receivedNow(opened, asOf).sent);
  return new Set([...own, ...sent].map(({ unit }) => unit));
}
