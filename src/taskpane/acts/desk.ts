import { changeBoard, type InputChange } from "../../app/live/changing/change-board";
import { type Undo, undoOf, undoOfNewLines } from "../../app/live/changing/undo-change";
import type { Host } from "../../app/host";
import type { Cost, LiveWorkbook } from "../../app/live-workbook";
import type { SampleTables } from "../../app/new-board";
import type { OpenedBoard } from "../../app/open-board";
import type { Texts } from "../../text/texts";
import type { Language } from "../../text/language";
import { Stopped, type MadeFile, type Watch } from "../act-types";
import { vietnamDay, vietnamTime } from "../clock";

/** What the acts on a workbook work with, whether Excel has it open or it is a file; the entry file chooses each. */
export type WorkDesk = {
  readonly workbook: LiveWorkbook;
  readonly host: Pick<
    Host,
    | "readWorkbook"
    | "prepare"
    | "writeWorkbook"
    | "keepOwn"
    | "hung"
    | "writePaper"
    | "readTemplate"
    | "fillTemplate"
    | "markWorkbook"
    | "sha256"
  >;
  /** Files in one zip, "/" between folders in their names; `day` = the civil day that they bear, ISO. */
  readonly zip: (files: readonly MadeFile[], day: string) => Uint8Array;
  /** Of the sample province: for a new workbook like it, and for the documents that every round asks for. */
  readonly sampleTables: SampleTables;
  /** Words written into sheets: always Vietnamese. */
  readonly sheetTexts: Texts;
  /** Words said to the person, in the language of the pane. */
  readonly languages: { readonly [L in Language]: Texts };
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** Gives the page its turn: to draw, to answer a click. `worked`: milliseconds since the turn before. */
  readonly nextTurn: (worked: number) => Promise<void>;
};

/** The workbook and the civil date-time in Viet Nam, for an act that writes now. */
export function writingNow({ workbook, clock }: Pick<WorkDesk, "workbook" | "clock">): {
  readonly workbook: LiveWorkbook;
  readonly now: string;
} {
  return { workbook, now: vietnamTime(clock()) };
}

/** Writes a person's change of the input sheets. */
export function change(desk: WorkDesk, changed: (opened: OpenedBoard) => InputChange): Promise<Cost> {
  return changeBoard({ ...writingNow(desk), change: changed });
}

/** The same; gives back what undoes it. `day`: today in Viet Nam. */
export async function enterInto(
  { workbook, clock }: WorkDesk,
  changed: (opened: OpenedBoard, day: string) => InputChange,
): Promise<Undo> {
  const now = clock();
  let undo: Undo = [];
  const remembered = (opened: OpenedBoard): InputChange => {
    const made = changed(opened, vietnamDay(now));
    undo = [...undoOf(made), ...undoOfNewLines(made.sheets ?? [])];
    return made;
  };
  await changeBoard({ workbook, now: vietnamTime(now), change: remembered });
  return undo;
}

/** How long work may hold the page before it lets others have their turn (reliability: within 50 ms). */
const longestTurn = 40;

/**
 * A pause for work that is done in pieces: gives the page its turn when enough time has passed, and stops the work
 * where a person asked for it.
 */
export function pauses(
  { clock, nextTurn }: Pick<WorkDesk, "clock" | "nextTurn">,
  { signal }: Pick<Watch, "signal">,
): () => Promise<void> {
  let began = clock();
  return async () => {
    if (signal.aborted) throw new Stopped();
    const worked = clock() - began;
    if (worked < longestTurn) return;
    await nextTurn(worked);
    began = clock();
    if (signal.aborted) throw new Stopped();
  };
}

/**
 * Office on Windows and Mac observes an add-in every 5 s and asks the person whether it may go on where it took more
 * than 90 % of a core three times (Microsoft's page "Resource limits and performance optimization for Office Add-ins").
 * A rest of a seventh of the work leaves it below 89 % in any 5 s, also where one piece takes 4 s.
 */
const restOfWork = 1 / 7;

/** Turns with such a rest, for work inside Excel; `turn` waits for so many milliseconds. */
export function restingTurns(turn: (milliseconds: number) => Promise<void>): WorkDesk["nextTurn"] {
  return (worked) => turn(Math.ceil(worked * restOfWork));
}
