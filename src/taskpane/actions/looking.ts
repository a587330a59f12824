import { checkLive } from "../../app/live/check-live";
import { explainCell } from "../../app/live/explain-cell";
import { liveStatus, type LiveStatus } from "../../app/live/live-status";
import { openLiveWorkbook, type LiveOpened } from "../../app/live/open-live-workbook";
import type { Consolidation } from "../../domain/consolidation";
import { vietnamDay } from "../clock";
import type { Checked, OpenedWorkbook, PaneActions, Situation } from "../pane-actions";
import type { WorkDesk } from "./desk";
import { periodSheet, registerSheet } from "./standard-places";

/** Reading a large workbook takes a while, so what `open` read just now serves the view that it opens, in milliseconds. */
const freshFor = 3000;

/** Acts that read the open workbook and write nothing. */
export function looking(desk: WorkDesk): Pick<PaneActions, "open" | "situation" | "check" | "explain"> {
  const reading = justOpened(desk);
  let known: Promise<Explainable> | null = null;
  return {
    open: () => {
      known = null;
      return openedWorkbook(desk, reading.anew());
    },
    situation: async () => {
      const opened = await reading.fresh();
      const status = statusOf(desk, opened);
      known = Promise.resolve(explainable(opened, status));
      return status === null ? { periodSheet } : situationOf(status);
    },
    check: () => checked(desk),
    explain: async (selected, texts) => {
      known ??= reading.fresh().then((opened) => explainable(opened, statusOf(desk, opened)));
      const about = await known.catch((error: unknown) => {
        known = null;
        throw error;
      });
      if (about === "nothing") return { explained: null, reason: "own-sheet" };
      return explainCell({ workbook: desk.workbook, selected, consolidation: about.consolidation, texts, sheetTexts: desk.sheetTexts });
    },
  };
}

/** By what the cells of a workbook are explained: a round, or a unit's own form; nothing where no round is stated yet. */
type Explainable = { readonly consolidation: Consolidation | null } | "nothing";

function explainable({ kind }: LiveOpened, status: LiveStatus | null): Explainable {
  if (status !== null) return { consolidation: status.consolidation };
  return kind === "unit" ? { consolidation: null } : "nothing";
}

type Reading = { readonly anew: () => Promise<LiveOpened>; readonly fresh: () => Promise<LiveOpened> };

/** What was read just now is handed out once; after that, or after a while, the workbook is read again. */
function justOpened({ workbook, clock }: WorkDesk): Reading {
  let last: { readonly opened: Promise<LiveOpened>; readonly at: number } | null = null;
  return {
    anew: () => {
      last = { opened: openLiveWorkbook(workbook), at: clock() };
      return last.opened;
    },
    fresh: () => {
      const taken = last;
      last = null;
      return taken !== null && clock() - taken.at < freshFor ? taken.opened : openLiveWorkbook(workbook);
    },
  };
}

async function openedWorkbook({ workbook }: WorkDesk, opening: Promise<LiveOpened>): Promise<OpenedWorkbook> {
  const opened = await opening;
  const unfinished = await workbook.unfinished();
  if (opened.kind === "other") return { kind: "other", name: "", round: null, unfinished };
  const { kind, name, round } = opened;
  return { kind, name, round: round.year === null || round.kind === null ? null : { year: round.year, kind: round.kind }, unfinished };
}

/** What the store and the sheets come to today; `null` where there is no round to judge. */
function statusOf({ holidays, clock }: WorkDesk, opened: LiveOpened): LiveStatus | null {
  if (!("opened" in opened) || opened.opened === null) return null;
  return liveStatus(opened.opened, { asOf: vietnamDay(clock()), holidays });
}

function situationOf({ asOf, lastDays, daysLeft, issues, register, consolidation }: LiveStatus): Situation {
  const { clusters, units } = consolidation;
  return { asOf, lastDays, daysLeft, clusters, units, errors: issues.error, register: register ?? registerSheet };
}

/** A unit's form is checked as it would be before sending; a Board's or cluster's round with all reports in its store. */
async function checked(desk: WorkDesk): Promise<Checked> {
  const { workbook, holidays, clock } = desk;
  const found = await checkLive({ workbook, name: "", asOf: vietnamDay(clock()), holidays });
  if (found.outcome === "not-ours") return { issues: [] };
  const consolidation = statusOf(desk, found.opened)?.consolidation;
  if (consolidation === undefined) return { issues: found.issues.map(({ issue, place }) => ({ issue, here: place !== null, unit: null })) };
  const names = new Map(consolidation.roster.map(({ code, name }) => [code, name]));
  return { issues: consolidation.issues.map((issue) => ({ issue, here: issue.place.file === null, unit: names.get(issue.place.unit ?? "") ?? null })) };
}
