import { sheetNames } from "../../contract/sheet-names";
import { writtenBooks, zipName } from "../../app/live/board/setting-up/issue-templates";
import { makeSlips } from "../../app/slips/make-slips";
import { slipChange } from "../../app/slips/slip-edits";
import { takeSlips, type TakenSlips } from "../../app/slips/take-slips";
import { vietnamDay } from "../clock";
import type { ScoreActions } from "../score/score-actions";
import { breather } from "./breathe";
import type { WorkDesk } from "./desk";
import { enterInto } from "./enter-into";
import { givenFiles, namingHost } from "./given-files";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Acts of score slips. */
export function slips(desk: WorkDesk, reading: RoundReading): Pick<ScoreActions, "makeSlips" | "takeSlips"> {
  const { host, zip, clock, nextTurn } = desk;
  return {
    makeSlips: async (wanted, watch) => {
      const read = await reading.opened();
      if (!("opened" in read) || read.opened === null) return { periodSheet };
      const { board } = read.opened;
      const day = vietnamDay(clock());
      const { books, agencies, cross } = makeSlips({ board, ...wanted, issued: day });
      if (books.length === 0) return null;
      const progress = (done: number, all: number, name: string): void =>
        watch.progress({ stage: "issuing", done, all, name: name === "" ? null : name });
      const files = await writtenBooks(books, {
        host,
        progress,
        pause: breather({ now: clock, nextTurn, signal: watch.signal }),
      });
      return { name: zipName(board.period, wanted.cluster, sheetNames.slip), bytes: zip(files, day), agencies, cross };
    },
    takeSlips: async (chosen, watch) => {
      const files = await givenFiles(chosen, watch);
      let done = 0;
      const naming = namingHost(host, files, (name) =>
        watch.progress({ stage: "reading", done: (done += 1), all: files.length, name }),
      );
      for (const { bytes } of files) await naming.prepare(bytes);
      let taken: TakenSlips = { rows: [], slips: [] };
      const undo = await enterInto(desk, (opened, day) => {
        taken = takeSlips({ board: opened.board, files, day }, naming);
        return slipChange(opened, taken);
      });
      const sum = (count: "added" | "unchanged"): number => taken.slips.reduce((all, slip) => all + slip[count], 0);
      return {
        files: taken.slips.length,
        added: sum("added"),
        unchanged: sum("unchanged"),
        issues: taken.slips.flatMap(({ issues }) => issues),
        undo,
      };
    },
  };
}
