import { dismissChange } from "../../app/live/board/receiving/register-acts";
import { waitingFiles } from "../../app/live/board/receiving/received-files";
import type { ReceiveActions } from "../receive/receive-actions";
import type { WorkDesk } from "./desk";
import { enterInto } from "./enter-into";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";

/** Acts on files that came and are nobody's. */
export function waiting(desk: WorkDesk, reading: RoundReading): Pick<ReceiveActions, "waitingFiles" | "dismissFile"> {
  return {
    waitingFiles: async () => {
      const round = await judgedRound(reading);
      return round === null ? [] : waitingFiles(round.status.consolidation, round.opened.stored);
    },
    dismissFile: (file) => enterInto(desk, (opened) => dismissChange(opened, file)),
  };
}
