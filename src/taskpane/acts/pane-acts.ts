import { takeBack, type Undo } from "../../app/live/changing/undo-change";
import type { LiveWorkbook, Unfinished } from "../../app/live-workbook";
import type { PeriodKind } from "../../domain/round/period";
import type { PaneWorkbookKind } from "../../text/vi/pane/frame";
import type { Language } from "../../text/language";
import type { Place, Watch } from "../act-types";
import { adjustActs } from "../adjust/acts";
import { browseActs } from "../browse/acts";
import { checkActs } from "../check/acts";
import { consolidateActs } from "../consolidate/acts";
import { copyActs } from "../copies/acts";
import { explainActs } from "../explain/acts";
import { handInActs } from "../hand-in/acts";
import type { SelfTestReport } from "../help/acts";
import { markActs } from "../mark/acts";
import { nominateActs } from "../nominate/acts";
import { papersActs } from "../papers/acts";
import { personalActs } from "../personal/acts";
import { receiveActs } from "../receive/acts";
import { scaleActs } from "../scale/acts";
import { scoreActs } from "../score/acts";
import { sendActs } from "../send/acts";
import { setupActs } from "../setup/acts";
import { reminderActs, situationActs } from "../situation/acts";
import { writingNow, type WorkDesk } from "./desk";
import { readFiles } from "./given-files";
import { roundReading, type RoundReading } from "./round-reading";

export type Round = { readonly kind: PeriodKind; readonly year: number };

/** What the open workbook says of itself. `round` is `null` where its sheets don't state one yet. */
export type OpenedWorkbook = {
  readonly kind: PaneWorkbookKind;
  /** The Board's, cluster's or unit's name; "" where none is known. */
  readonly name: string;
  readonly round: Round | null;
  readonly unfinished: Unfinished | null;
};

/** What a person can do, as the pane sees it. Everything throws `LiveWorkbookError` where Excel fails. */
export type PaneActs = ReturnType<typeof paneActs> & PlaceActs;

/** What the place can do that the pane runs in. Where one is not there, no view offers it. */
type PlaceActs = {
  /** Opens the sheet and selects the cell. */
  readonly goTo?: (place: Place) => Promise<void>;
  /** Opens a workbook in a window of its own, not saved yet. */
  readonly openBeside?: (bytes: Uint8Array) => Promise<void>;
  /** Tells when the program that holds the workbook takes long to answer, and with `null` when it has answered. */
  readonly watchAnswers?: (told: (waiting: "long" | "very-long" | null) => void) => () => void;
  /** Tests the Excel in which the pane runs. "not-empty": the workbook holds something, so nothing was done. */
  readonly selfTest?: (watch: Watch, language: Language) => Promise<SelfTestReport | "not-empty">;
};

/**
 * What a person can do with the workbook of the desk, wherever it is: it need not be open in a program that shows its
 * cells. What is given and returned is plain data, since it crosses from one thread to another.
 */
export function paneActs(given: WorkDesk) {
  const reading = roundReading(given);
  const desk = { ...given, workbook: forgetting(given.workbook, reading.forget) };
  const files = readFiles(desk.host);
  const { watchSelection, watchChanges, selected, finish } = desk.workbook;
  return {
    open: () => openedWorkbook(desk, reading),
    finish,
    selected,
    watchSelection,
    /** Calls `changed` when cells of the workbook have changed, until the returned function is called. */
    watchChanges,
    /** Restores what a person's act changed in the input sheets, as long as nobody has typed over it. */
    takeBack: (undo: Undo) => takeBack(writingNow(desk), undo),
    ...situationActs(reading),
    ...reminderActs(desk, reading),
    ...browseActs(desk, reading),
    ...checkActs(desk, reading),
    ...consolidateActs(desk, files),
    ...copyActs(desk, reading),
    ...papersActs(desk, reading),
    ...personalActs(desk),
    ...receiveActs(desk, reading),
    ...adjustActs(desk, reading),
    ...scaleActs(desk, reading),
    ...scoreActs(desk, reading),
    ...nominateActs(desk, reading),
    ...handInActs(desk, reading),
    ...sendActs(desk, reading),
    ...markActs(desk, reading, files),
    ...setupActs(desk, reading),
    ...explainActs(desk, reading),
  };
}

/**
 * What was read before a write is old after it, also where the program doesn't tell of it, and where it failed
 * half-way.
 */
function forgetting(workbook: LiveWorkbook, forget: () => void): LiveWorkbook {
  return {
    ...workbook,
    write: (...given) => workbook.write(...given).finally(forget),
    finish: () => workbook.finish().finally(forget),
  };
}

async function openedWorkbook({ workbook }: WorkDesk, reading: RoundReading): Promise<OpenedWorkbook> {
  const opened = await reading.anew();
  const unfinished = await workbook.unfinished();
  if (opened.kind === "other") return { kind: "other", name: "", round: null, unfinished };
  const { kind, name, round } = opened;
  return {
    kind,
    name,
    round: round.year === null || round.kind === null ? null : { year: round.year, kind: round.kind },
    unfinished,
  };
}
