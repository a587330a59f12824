import { clusterPage } from "../../app/live/board/following/cluster-page";
import { clusterRanks } from "../../app/live/board/following/cluster-ranks";
import { extensionChange, returnChange, receiptChange } from "../../app/live/board/receiving/register-acts";
import { roundCharts } from "../../app/live/board/following/round-charts";
import { unitPage } from "../../app/live/board/following/unit-page";
import { waitingRows } from "../../app/live/board/deciding/waiting-rows";
import type { BrowseActions } from "../browse/browse-actions";
import type { WorkDesk } from "./desk";
import { enterInto } from "./enter-into";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { scoringRounds } from "./scoring-rounds";

/** Acts of the pages of a cluster and of a unit. */
export function browsing(desk: WorkDesk, reading: RoundReading): BrowseActions {
  const roundOf = scoringRounds();
  return {
    clusterPage: async (code) => {
      const judged = await judgedRound(reading);
      const open = roundOf(judged);
      return judged === null || open === null
        ? null
        : clusterPage(judged.status, code, {
            ranks: clusterRanks(open.round, code),
            waiting: waitingRows(judged.opened, code, judged.status.consolidation.asOf),
          });
    },
    unitPage: async (code) => {
      const round = await judgedRound(reading);
      return round === null ? null : unitPage(round.opened, round.status, code);
    },
    roundCharts: async () => {
      const { status } = await reading.round();
      return status === null ? null : roundCharts(status.consolidation);
    },
    stateReceipt: (receipt) => enterInto(desk, (opened, asOf) => receiptChange(opened, { ...receipt, asOf })),
    returnReport: (returned) => enterInto(desk, (opened, asOf) => returnChange(opened, { ...returned, asOf })),
    extendDeadline: (extension) => enterInto(desk, (opened) => extensionChange(opened, extension)),
  };
}
