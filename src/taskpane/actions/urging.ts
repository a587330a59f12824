import { urgingOf } from "../../app/live/board/following/urging";
import type { UrgeActions } from "../urge/urge-actions";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Acts of reminding those that have not sent. */
export function urging(reading: RoundReading): UrgeActions {
  return {
    urging: async () => {
      const round = await judgedRound(reading);
      return round === null ? { periodSheet } : urgingOf(round.status);
    },
  };
}
