import type { LiveStatus } from "../../app/live/opening/live-status";
import type { OpenedBoard } from "../../app/open-board";
import type { RoundReading } from "./round-reading";

/** A Board's or cluster's workbook with what its round comes to. */
export type JudgedRound = { readonly opened: OpenedBoard; readonly status: LiveStatus };

/** `null` = the workbook has no round, or doesn't state it yet. */
export async function judgedRound(reading: RoundReading): Promise<JudgedRound | null> {
  const { opened, status } = await reading.round();
  return status === null || !("opened" in opened) || opened.opened === null ? null : { opened: opened.opened, status };
}
