import {
  type CoverChange,
  coverChanges,
  type ReportChange,
  reportChanges,
} from "../../app/live/cluster/fill-cluster-sheets";
import { handInOf } from "../../app/live/cluster/hand-in";
import { handInFile } from "../../app/live/cluster/hand-in-file";
import type { NoRound } from "../../app/open-board";
import type { MadeFile } from "../act-types";
import { change, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";

/** Acts of the cluster's file for the Board. */
export function handInActs(desk: WorkDesk, reading: RoundReading) {
  const { host, sheetTexts } = desk;
  return {
    /** What is done and what is open; `null` = the workbook is no cluster's. */
    handIn: async () => {
      const round = await reading.judged();
      return round === null ? reading.noRound() : handInOf(round.opened, round.status);
    },
    /** The file for the Board from the workbook as it is now; the workbook itself stays as it is. */
    makeHandInFile: async (): Promise<MadeFile | NoRound | null> => {
      reading.forget();
      const round = await reading.judged();
      if (round === null) return reading.noRound();
      const { opened, status } = round;
      const name = handInOf(opened, status)?.fileName;
      return name === undefined
        ? null
        : { name, bytes: await host.writeWorkbook(handInFile(opened, status, sheetTexts)) };
    },
    /** Writes entries of the cluster's cover. */
    fillCover: (changes: readonly CoverChange[]) => change(desk, ({ workbook }) => coverChanges(workbook, changes)),
    /** Writes the cluster's words in its report. */
    fillReport: (changes: readonly ReportChange[]) => change(desk, ({ workbook }) => reportChanges(workbook, changes)),
  };
}
