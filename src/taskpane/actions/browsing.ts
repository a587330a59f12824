import { changeBoard, type InputChange } from "../../app/live/change-board";
import { clusterPage } from "../../app/live/following/cluster-page";
import { extensionChange } from "../../app/live/following/extend-deadline";
import { returnChange } from "../../app/live/following/return-report";
import { roundCharts } from "../../app/live/following/round-charts";
import { receiptChange } from "../../app/live/following/state-receipt";
import { undoOf, type Undo } from "../../app/live/undo-change";
import { unitPage } from "../../app/live/following/unit-page";
import type { OpenedBoard } from "../../app/open-board";
import type { BrowseActions } from "../browse/browse-actions";
import { vietnamDay, vietnamTime } from "../clock";
import type { WorkDesk } from "./desk";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";

/** Acts of the pages of a cluster and of a unit. */
export function browsing({ workbook, clock }: WorkDesk, reading: RoundReading): BrowseActions {
  const asOf = (): string => vietnamDay(clock());
  const stated = async (change: (opened: OpenedBoard) => InputChange): Promise<Undo> => {
    let undo: Undo = [];
    const noted = (opened: OpenedBoard): InputChange => {
      const made = change(opened);
      undo = undoOf(made);
      return made;
    };
    await changeBoard({ workbook, now: vietnamTime(clock()), change: noted });
    return undo;
  };
  return {
    clusterPage: async (code) => {
      const { status } = await reading.round();
      return status === null ? null : clusterPage(status, code);
    },
    unitPage: async (code) => {
      const round = await judgedRound(reading);
      return round === null ? null : unitPage(round.opened, round.status, code);
    },
    roundCharts: async () => {
      const { status } = await reading.round();
      return status === null ? null : roundCharts(status.consolidation);
    },
    stateReceipt: (receipt) => stated((opened) => receiptChange(opened, { ...receipt, asOf: asOf() })),
    returnReport: (returned) => stated((opened) => returnChange(opened, { ...returned, asOf: asOf() })),
    extendDeadline: (extension) => stated((opened) => extensionChange(opened, extension)),
  };
}
