import { changeBoard } from "../../app/live/changing/change-board";
import { coverChanges, reportChanges } from "../../app/live/cluster/fill-cluster-sheets";
import { handInFile } from "../../app/live/cluster/hand-in-file";
import { handInOf } from "../../app/live/cluster/hand-in";
import { vietnamTime } from "../clock";
import type { HandInActions } from "../hand-in/hand-in-actions";
import type { WorkDesk } from "./desk";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Acts of the cluster's file for the Board. */
export function handingIn({ workbook, host, sheetTexts, clock }: WorkDesk, reading: RoundReading): HandInActions {
  return {
    handIn: async () => {
      const round = await judgedRound(reading);
      return round === null ? { periodSheet } : handInOf(round.opened, round.status);
    },
    makeHandInFile: async () => {
      reading.forget();
      const round = await judgedRound(reading);
      if (round === null) return { periodSheet };
      const handIn = handInOf(round.opened, round.status);
      if (handIn === null) return null;
      return {
        name: handIn.fileName,
        bytes: await host.writeWorkbook(handInFile(round.opened, round.status, sheetTexts)),
      };
    },
    fillCover: (changes) =>
      changeBoard({ workbook, now: vietnamTime(clock()), change: (opened) => coverChanges(opened.workbook, changes) }),
    fillReport: (changes) =>
      changeBoard({ workbook, now: vietnamTime(clock()), change: (opened) => reportChanges(opened.workbook, changes) }),
  };
}
