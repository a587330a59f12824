import { changeBoard, type InputChange } from "../../app/live/change-board";
import { incomingChange } from "../../app/live/receiving/confirm-incoming";
import { matchIncoming } from "../../app/live/receiving/match-incoming";
import { undoOf, type Undo } from "../../app/live/undo-change";
import type { OpenedBoard } from "../../app/open-board";
import { vietnamTime } from "../clock";
import type { ReceiveActions } from "../receive/receive-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Days of receipt from the office's register of incoming documents. */
export function confirmingIncoming({ workbook, clock }: WorkDesk, reading: RoundReading): Pick<ReceiveActions, "matchIncoming" | "confirmIncoming"> {
  return {
    matchIncoming: async (text) => {
      const opened = await reading.opened();
      return "opened" in opened && opened.opened !== null ? { matches: matchIncoming(opened.opened, text) } : { periodSheet };
    },
    confirmIncoming: async (confirmed) => {
      let undo: Undo = [];
      const noted = (opened: OpenedBoard): InputChange => {
        const change = incomingChange(opened, confirmed);
        undo = undoOf(change);
        return change;
      };
      await changeBoard({ workbook, now: vietnamTime(clock()), change: noted });
      return undo;
    },
  };
}
