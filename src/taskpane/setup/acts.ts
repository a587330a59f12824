import { HostError, type Refusal } from "../../app/host";
import { type ImportedList, listTable, type ListTable } from "../../app/live/board/setting-up/import-forms";
import { takeBackList, writeList } from "../../app/live/board/setting-up/import-list";
import { type ImportChoices, type ListPreview, planList } from "../../app/live/board/setting-up/plan-list";
import {
  type IssuedTemplates,
  issueTemplates,
  type IssueWanted,
  makeBoard,
  type NewBoard,
  type NewBoardWanted,
} from "../../app/live/board/setting-up/make-workbooks";
import { makeNextRound, showNextRound, type NextRoundWanted } from "../../app/live/board/setting-up/make-next-round";
import { correctRound, putRoundBack } from "../../app/live/board/setting-up/round-of-workbook";
import { setPeriod, type TypedChange } from "../../app/live/board/setting-up/set-period";
import { setupState } from "../../app/live/board/setting-up/setup-state";
import { confirmStarter, dropStarter } from "../../app/live/board/setting-up/starter-acts";
import type { Undo } from "../../app/live/changing/undo-change";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile, Watch } from "../act-types";
import { pauses, type WorkDesk, writingNow } from "../acts/desk";
import { givenBytes } from "../acts/given-files";
import type { RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

/**
 * Rows that were copied from a worksheet, or a sheet of a workbook; `sheet` `null` = the likeliest.
 */
export type ListSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly file: ChosenFile; readonly sheet: string | null };

/** A list, the table it is taken from, and what a person says about it. */
export type GivenList = {
  readonly list: ImportedList;
  readonly source: ListSource;
  readonly choices: ImportChoices;
};

/**
 * `preview` `null`: no row could be one of headers. `sheets`: those of the file that can be chosen, [] for a text.
 */
export type ListRead =
  | { readonly preview: ListPreview | null; readonly sheets: readonly string[]; readonly sheet: string | null }
  | { readonly unreadable: Refusal };

/** Acts of setting up a round. */
export function setupActs(desk: WorkDesk, reading: RoundReading) {
  return {
    /** How far the round is set up; `null` in a workbook that has none. */
    setup: async () => setupState(await reading.opened()),
    /** Writes what was typed for `Kỳ báo cáo`. Gives back what can't be written, each with why; then nothing was. */
    setPeriod: (changes: readonly TypedChange[]) => setPeriod({ ...writingNow(desk), changes }),
    /** Ways out where the workbook holds another round than it states: see `roundChange`. */
    putRoundBack: () => putRoundBack(writingNow(desk)),
    correctRound: () => correctRound(writingNow(desk)),
    /** Makes the workbooks that are handed out, writes nothing. `null` = there is nobody to issue to. */
    issueTemplates: (wanted: IssueWanted, watch: Watch) => issued(desk, reading, { wanted, watch }),
    /** What importing a table into a list comes to; writes nothing. */
    previewList: (given: GivenList) => readList(desk, reading, given),
    /** Writes what was shown, if the workbook still makes the same of the table; gives back what takes it back. */
    writeList: async ({ list, source, choices }: GivenList, shown: ListPreview) => {
      const { table } = await tableOf(desk, list, source);
      return writeList({ ...writingNow(desk), list, table, choices, shown });
    },
    /** The starter set of these lists is the Board's own, or is emptied; both give back what undoes them. */
    confirmStarter: (lists: readonly string[]) => confirmStarter({ ...writingNow(desk), lists }),
    dropStarter: (lists: readonly string[]) => dropStarter({ ...writingNow(desk), lists }),
    takeBackList: (undo: Undo) => takeBackList(writingNow(desk), undo),
    /** What making the next round's workbook would come to, sheet by sheet. */
    showNextRound: (wanted: NextRoundWanted) => showNextRound({ ...nextOf(desk), wanted }),
    /** The next round's workbook as a file; the open one stays as it is. */
    makeNextRound: (wanted: NextRoundWanted) => makeNextRound({ ...nextOf(desk), wanted }),
    /** Makes a new Board workbook as a file; the open one stays as it is. */
    newBoard: (wanted: NewBoardWanted) => newBoard(desk, wanted),
  };
}

function nextOf({ workbook, host, sheetTexts, clock }: WorkDesk) {
  return { workbook, host, texts: sheetTexts, day: vietnamDay(clock()) };
}

/** Needs no workbook: the page makes one before any is open. */
export function newBoard(
  { host, sampleTables, clock }: Pick<WorkDesk, "host" | "sampleTables" | "clock">,
  wanted: NewBoardWanted,
): Promise<NewBoard> {
  return makeBoard({ wanted, tables: sampleTables, host, day: vietnamDay(clock()) });
}

async function issued(
  desk: WorkDesk,
  reading: RoundReading,
  { wanted, watch }: { readonly wanted: IssueWanted; readonly watch: Watch },
): Promise<IssuedTemplates | null | NoRound> {
  const opened = await reading.board();
  if (opened === null) return reading.noRound();
  return issueTemplates({
    opened,
    texts: desk.sheetTexts,
    wanted,
    host: desk.host,
    zip: desk.zip,
    day: vietnamDay(desk.clock()),
    progress: (done, all, name) => watch.progress({ stage: "issuing", done, all, name: name === "" ? null : name }),
    pause: pauses(desk, watch),
  });
}

async function readList(
  desk: WorkDesk,
  reading: RoundReading,
  { list, source, choices }: GivenList,
): Promise<ListRead> {
  try {
    const { table, sheets } = await tableOf(desk, list, source);
    const { workbook } = await reading.opened();
    return {
      preview: planList(workbook, { list, table, choices })?.preview ?? null,
      sheets,
      sheet: source.kind === "file" ? table.name : null,
    };
  } catch (error) {
    if (error instanceof HostError) return { unreadable: error.refusal };
    throw error;
  }
}

async function tableOf({ host }: WorkDesk, list: ImportedList, source: ListSource): Promise<ListTable> {
  if (source.kind === "text") return listTable(source, list, host);
  const bytes = await givenBytes(source.file);
  await host.prepare?.(bytes);
  return listTable({ kind: "file", bytes, sheet: source.sheet }, list, host);
}
