import { checkWorkbook } from "../../app/check-workbooks";
import { consolidate, type Consolidated } from "../../app/consolidate";
import { countIssues } from "../../app/issue-line";
import { lastDays } from "../../app/last-days";
import { openLiveWorkbook } from "../../app/live/open-live-workbook";
import type { OpenedBoard } from "../../app/open-board";
import type { Consolidation } from "../../domain/consolidation";
import { vietnamDay } from "../clock";
import { daysUntil } from "../days-until";
import type { Checked, OpenedWorkbook, PaneActions, Situation } from "../pane-actions";
import type { PaneDesk } from "./desk";
import { periodSheet, registerSheet } from "./standard-places";

/** Acts that read the open workbook and write nothing. */
export function looking(desk: PaneDesk): Pick<PaneActions, "open" | "situation" | "check"> {
  return {
    open: () => openedWorkbook(desk),
    situation: async () => {
      const opened = await openLiveWorkbook(desk.workbook);
      if (!("opened" in opened) || opened.opened === null) return { periodSheet };
      return situationOf(judged(desk, opened.opened).consolidation);
    },
    check: async () => {
      const opened = await openLiveWorkbook(desk.workbook);
      if (opened.kind === "other") return { issues: [] };
      if (opened.kind === "unit") return { issues: checkOf(desk, opened.workbook) };
      const issues = opened.opened === null ? [] : judged(desk, opened.opened).consolidation.issues;
      return { issues: issues.map((issue) => ({ issue, here: issue.place.file === null })) };
    },
  };
}

async function openedWorkbook({ workbook }: PaneDesk): Promise<OpenedWorkbook> {
  const unfinished = await workbook.unfinished();
  const opened = await openLiveWorkbook(workbook);
  if (opened.kind === "other") return { kind: "other", name: "", round: null, unfinished };
  const { kind, name, round } = opened;
  return { kind, name, round: round.year === null || round.kind === null ? null : { year: round.year, kind: round.kind }, unfinished };
}

/** What the store and the sheets say today; no file comes in. */
function judged({ host, holidays, clock }: PaneDesk, { board, stored }: OpenedBoard): Consolidated {
  const asOf = vietnamDay(clock());
  const days = holidays(board.period.year, Number(asOf.slice(0, 4)) + 1);
  return consolidate({ board, stored, files: [], asOf, receivedOption: null, holidays: days, progress: () => undefined }, host);
}

export function situationOf({ board, asOf, clusters, units, issues }: Consolidation): Situation {
  const days = lastDays(board.period);
  return {
    asOf,
    lastDays: days,
    daysLeft: { units: daysUntil(asOf, days.units), clusters: daysUntil(asOf, days.clusters) },
    clusters,
    units,
    errors: countIssues(issues).error,
    register: registerSheet,
  };
}

function checkOf({ clock, holidays }: PaneDesk, workbook: Parameters<typeof checkWorkbook>[1]): Checked["issues"] {
  const asOf = vietnamDay(clock());
  const year = Number(asOf.slice(0, 4));
  const facts = { name: "", sha256: "", changed: null, receivedOption: null };
  const { issues } = checkWorkbook(facts, workbook, { asOf, holidays: holidays(year - 1, year + 1) });
  return issues.map((issue) => ({ issue, here: true }));
}
