import { issueTemplates } from "../../app/live/board/setting-up/issue-templates";
import { makeBoard, type NewBoard, type NewBoardWanted } from "../../app/live/board/setting-up/make-board";
import { setPeriod } from "../../app/live/board/setting-up/set-period";
import { setupState } from "../../app/live/board/setting-up/setup-state";
import { vietnamDay, vietnamTime } from "../clock";
import type { NoPeriod, Watch } from "../pane-actions";
import type { Issued, IssueWanted, SetupActions } from "../setup/setup-actions";
import { breather } from "./breathe";
import { importing } from "./importing";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Acts of setting up a round. */
export function settingUp(desk: WorkDesk, reading: RoundReading): SetupActions {
  const { workbook, clock } = desk;
  return {
    ...importing(desk, reading),
    setup: async () => setupState(await reading.opened()),
    setPeriod: (changes) => setPeriod({ workbook, now: vietnamTime(clock()), changes }),
    issueTemplates: (wanted, watch) => issued(desk, reading, { wanted, watch }),
    newBoard: (wanted) => newBoard(desk, wanted),
  };
}

/** Needs no workbook: the page makes one before any is open. */
export function newBoard(
  { host, sampleTables, clock }: Pick<WorkDesk, "host" | "sampleTables" | "clock">,
  wanted: NewBoardWanted,
): Promise<NewBoard> {
  return makeBoard({ wanted, tables: sampleTables, host, day: vietnamDay(clock()) });
}

type Issuing = { readonly wanted: IssueWanted; readonly watch: Watch };

async function issued(
  { host, zip, clock, nextTurn, sheetTexts }: WorkDesk,
  reading: RoundReading,
  { wanted, watch }: Issuing,
): Promise<Issued | null | NoPeriod> {
  const read = await reading.opened();
  if (!("opened" in read) || read.opened === null) return { periodSheet };
  return issueTemplates({
    opened: read.opened,
    texts: sheetTexts,
    wanted,
    host,
    zip,
    day: vietnamDay(clock()),
    progress: (done, all, name) => watch.progress({ stage: "issuing", done, all, name: name === "" ? null : name }),
    pause: breather({ now: clock, nextTurn, signal: watch.signal }),
  });
}
