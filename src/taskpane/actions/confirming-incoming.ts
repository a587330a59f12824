import { incomingChange, matchIncoming } from "../../app/live/board/receiving/incoming-papers";
import type { ReceiveActions } from "../receive/receive-actions";
import type { WorkDesk } from "./desk";
import { enterInto } from "./enter-into";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Days of receipt from the office's register of incoming documents. */
export function confirmingIncoming(
  desk: WorkDesk,
  reading: RoundReading,
): Pick<ReceiveActions, "matchIncoming" | "confirmIncoming"> {
  return {
    matchIncoming: async (text) => {
      const opened = await reading.opened();
      return "opened" in opened && opened.opened !== null
        ? { matches: matchIncoming(opened.opened, text) }
        : { periodSheet };
    },
    confirmIncoming: (confirmed) => enterInto(desk, (opened) => incomingChange(opened, confirmed)),
  };
}
