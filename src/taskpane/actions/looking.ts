import { explainCell } from "../../app/live/explaining/explain-cell";
import { unitsWithErrors } from "../../app/issue-line";
import { openPoints } from "../../app/live/board/scoring/open-points";
import type { LiveStatus } from "../../app/live/opening/live-status";
import type { LiveOpened } from "../../app/live/opening/open-live-workbook";
import type { Consolidation } from "../../domain/consolidation";
import type { OpenedWorkbook, PaneActions, Situation } from "../pane-actions";
import type { WorkDesk } from "./desk";
import type { Round, RoundReading } from "./round-reading";
import { periodSheet, registerSheet } from "./standard-places";

/** Acts that read the open workbook and write nothing. */
export function looking(desk: WorkDesk, reading: RoundReading): Pick<PaneActions, "open" | "situation" | "explain"> {
  return {
    open: () => openedWorkbook(desk, reading.anew()),
    situation: async () => {
      const { opened, status } = await reading.round();
      return status === null ? { periodSheet } : situationOf(status, opened.kind === "cluster");
    },
    explain: async (selected, language) => {
      const about = explainable(await reading.round());
      if (about === "nothing") return { explained: null, reason: "own-sheet" };
      return explainCell({
        workbook: desk.workbook,
        selected,
        consolidation: about.consolidation,
        texts: desk.languages[language],
        sheetTexts: desk.sheetTexts,
      });
    },
  };
}

/**
 * By what the cells of a workbook are explained: a round, or a unit's own form; nothing where no round is stated yet.
 */
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
  return {
    kind,
    name,
    round: round.year === null || round.kind === null ? null : { year: round.year, kind: round.kind },
    unfinished,
  };
}

function situationOf(
  { asOf, lastDays, daysLeft, issues, register, consolidation }: LiveStatus,
  scoresHere: boolean,
): Situation {
  const { clusters, units } = consolidation;
  return {
    asOf,
    lastDays,
    daysLeft,
    clusters,
    units,
    errors: issues.error,
    unitsWithErrors: unitsWithErrors(consolidation.issues),
    register: register ?? registerSheet,
    toScore: scoresHere ? openPoints(consolidation) : null,
  };
}
