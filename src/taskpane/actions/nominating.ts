import { changeBoard } from "../../app/live/changing/change-board";
import { nominationChanges } from "../../app/live/board/deciding/change-nominations";
import { nominationsOf } from "../../app/live/board/deciding/nominations";
import { vietnamTime } from "../clock";
import type { NominateActions } from "../nominate/nominate-actions";
import type { WorkDesk } from "./desk";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Acts of nominations and votes. */
export function nominating({ workbook, clock }: WorkDesk, reading: RoundReading): NominateActions {
  return {
    nominations: async (cluster) => {
      const round = await judgedRound(reading);
      return round === null ? { periodSheet } : nominationsOf(round.opened, round.status, cluster);
    },
    changeNominations: (changes) =>
      changeBoard({ workbook, now: vietnamTime(clock()), change: (opened) => nominationChanges(opened, changes) }),
  };
}
