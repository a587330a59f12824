import { clusterPage } from "../../app/live/following/cluster-page";
import { clusterRanks } from "../../app/live/following/cluster-ranks";
import { extensionChange } from "../../app/live/following/extend-deadline";
import { returnChange } from "../../app/live/following/return-report";
import { roundCharts } from "../../app/live/following/round-charts";
import { receiptChange } from "../../app/live/following/state-receipt";
import { unitPage } from "../../app/live/following/unit-page";
import { waitingRows } from "../../app/live/following/waiting-rows";
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
