import type { LiveWorkbook, Unfinished } from "../../app/live-workbook";
import type { PeriodKind } from "../../domain/round/period";
import type { PaneWorkbookKind } from "../../text/vi/pane/frame";
import { situationActs } from "../situation/acts";
import type { WorkDesk } from "./desk";
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

/** What opening a workbook and looking at its round needs of the desk. */
export type HomeDesk = Pick<WorkDesk, "workbook" | "clock">;

/** A workbook with the one reading of it that all acts share. */
export type ReadWorkbook = { readonly workbook: LiveWorkbook; readonly reading: RoundReading };

/**
 * What was read before a write is old after it, also where the program doesn't tell of it, and where it failed
 * half-way.
 */
export function readWorkbookOf(given: HomeDesk): ReadWorkbook {
  const reading = roundReading(given);
  const { forget } = reading;
  const workbook: LiveWorkbook = {
    ...given.workbook,
    write: (...change) => given.workbook.write(...change).finally(forget),
    finish: () => given.workbook.finish().finally(forget),
  };
  return { workbook, reading };
}

/**
 * What a person sees first: all that the pane needs before somebody asks for more, and the only acts whose code comes
 * with the engine's first script.
 */
export function homeActs({ workbook, reading }: ReadWorkbook) {
  const { watchSelection, watchChanges, selected, finish } = workbook;
  return {
    open: () => openedWorkbook(workbook, reading),
    finish,
    selected,
    watchSelection,
    /** Calls `changed` when cells of the workbook have changed, until the returned function is called. */
    watchChanges,
    ...situationActs(reading),
  };
}

async function openedWorkbook(workbook: LiveWorkbook, reading: RoundReading): Promise<OpenedWorkbook> {
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
