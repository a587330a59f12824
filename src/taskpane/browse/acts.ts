import { clusterPage, clusterRanks } from "../../app/live/board/following/cluster-page";
import {
  completeByChange,
  type Extension,
  extensionChange,
  receiptChange,
  returnChange,
  type ReturnedReport,
  type StatedReceipt,
} from "../../app/live/board/receiving/register-acts";
import { type RowSettlement, settlementChange, waitingRows } from "../../app/live/board/deciding/waiting-rows";
import { unitPage } from "../../app/live/board/following/unit-page";
import { enterInto, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";

/**
 * Acts of the pages of a cluster and of a unit. What is stated there is written into the sheet where the Board keeps
 * it.
 */
export function browseActs(desk: WorkDesk, reading: RoundReading) {
  return {
    /** `null` = the round has none of this code. */
    clusterPage: async (code: string) => {
      const scored = await reading.scoring();
      if (scored === null) return null;
      const { status, round } = scored;
      const waiting = waitingRows(status.consolidation, code);
      return clusterPage(status, code, { ranks: clusterRanks(round, code), waiting });
    },
    /** `null` = the round has none of this code. */
    unitPage: async (code: string) => {
      const round = await reading.judged();
      return round === null ? null : unitPage(round.opened, round.status, code);
    },
    stateReceipt: (receipt: Omit<StatedReceipt, "asOf">) =>
      enterInto(desk, (opened, asOf) => receiptChange(opened, { ...receipt, asOf })),
    returnReport: (returned: Omit<ReturnedReport, "asOf">) =>
      enterInto(desk, (opened, asOf) => returnChange(opened, { ...returned, asOf })),
    stateCompleteBy: (stated: Omit<ReturnedReport, "comment" | "asOf">) =>
      enterInto(desk, (opened, asOf) => completeByChange(opened, { ...stated, asOf })),
    extendDeadline: (extension: Extension) => enterInto(desk, (opened) => extensionChange(opened, extension)),
    /**
     * Says of rows that a cluster's accepted file lacks, or has otherwise than another, whether they count: points in
     * `Điểm chấm`, all else in `Cần đối chiếu`.
     */
    settleRows: (settlement: Omit<RowSettlement, "day">) =>
      enterInto(desk, (opened, day) => settlementChange(opened, { ...settlement, day })),
  };
}
