import { checkLive } from "../../app/live/check-live";
import { explainCell } from "../../app/live/explain-cell";
import type { LiveStatus } from "../../app/live/live-status";
import type { LiveOpened } from "../../app/live/open-live-workbook";
import type { Consolidation } from "../../domain/consolidation";
import { vietnamDay } from "../clock";
import type { Checked, OpenedWorkbook, PaneActions, Situation } from "../pane-actions";
import type { WorkDesk } from "./desk";
import type { Round, RoundReading } from "./round-reading";
import { periodSheet, registerSheet } from "./standard-places";

/** Acts that read the open workbook and write nothing. */
export function looking(desk: WorkDesk, reading: RoundReading): Pick<PaneActions, "open" | "situation" | "check" | "explain"> {
  return {
    open: () => openedWorkbook(desk, reading.anew()),
    situation: async () => {
      const { status } = await reading.round();
      return status === null ? { periodSheet } : situationOf(status);
    },
    check: () => checked(desk, reading),
    explain: async (selected, language) => {
      const about = explainable(await reading.round());
      if (about === "nothing") return { explained: null, reason: "own-sheet" };
      return explainCell({ workbook: desk.workbook, selected, consolidation: about.consolidation, texts: desk.languages[language], sheetTexts: desk.sheetTexts });
    },
  };
}

/** By what the cells of a workbook are explained: a round, or a unit's own form; nothing where no round is stated yet. */
type Explainable = { readonly consolidation: Consolidation | null } | "nothing";

function explainable({ opened, status }: Round): Explainable {
  if (status !== null) return { consolidation: status.consolidation };
  return opened.kind === "unit" ? { consolidation: null } : "nothing";
}

async function openedWorkbook({ workbook }: WorkDesk, opening: Promise<LiveOpened>): Promise<OpenedWorkbook> {
  const opened = await opening;
  const unfinished = await workbook.unfinished();
  if (opened.kind === "other") return { kind: "other", name: "", round: null, unfinished };
  const { kind, name, round } = opened;
  return { kind, name, round: round.year === null || round.kind === null ? null : { year: round.year, kind: round.kind }, unfinished };
}

function situationOf({ asOf, lastDays, daysLeft, issues, register, consolidation }: LiveStatus): Situation {
  const { clusters, units } = consolidation;
  return { asOf, lastDays, daysLeft, clusters, units, errors: issues.error, register: register ?? registerSheet };
}

/** A unit's form is checked as it would be before sending; a Board's or cluster's round with all reports in its store. */
async function checked({ holidays, clock }: WorkDesk, reading: RoundReading): Promise<Checked> {
  const { opened, status } = await reading.round();
  const found = checkLive({ opened, name: "", asOf: vietnamDay(clock()), holidays });
  if (found.outcome === "not-ours") return { issues: [] };
  const consolidation = status?.consolidation;
  if (consolidation === undefined) return { issues: found.issues.map(({ issue, place }) => ({ issue, here: place !== null, unit: null })) };
  const names = new Map(consolidation.roster.map(({ code, name }) => [code, name]));
  return { issues: consolidation.issues.map((issue) => ({ issue, here: issue.place.file === null, unit: names.get(issue.place.unit ?? "") ?? null })) };
}
