import { adjustmentsOfRound, opinionChanges } from "../../app/live/board/deciding/opinions";
import { changeBoard } from "../../app/live/changing/change-board";
import type { AdjustActions } from "../adjust/adjust-actions";
import { vietnamTime } from "../clock";
import type { WorkDesk } from "./desk";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Acts of the opinions on adjusted targets. */
export function adjusting({ workbook, clock }: WorkDesk, reading: RoundReading): AdjustActions {
  return {
    adjustments: async () => {
      const round = await judgedRound(reading);
      return round === null ? { periodSheet } : adjustmentsOfRound(round.opened, round.status);
    },
    giveOpinions: (changes) =>
      changeBoard({ workbook, now: vietnamTime(clock()), change: (opened) => opinionChanges(opened, changes) }),
  };
}
