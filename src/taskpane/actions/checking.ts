import { checkLive, type CheckedLive } from "../../app/live/checking/check-live";
import { rowTitles } from "../../app/live/checking/row-titles";
import { unitMessage } from "../../app/live/checking/unit-message";
import { waitingRows } from "../../app/live/following/waiting-rows";
import { inOrder, rosterOrder } from "../../app/issue-order";
import { countIssues } from "../../app/issue-line";
import { stillOpen } from "../../app/live/leading/still-open";
import type { OpenedBoard } from "../../app/open-board";
import type { Consolidation } from "../../domain/consolidation";
import type { UnitStanding } from "../../domain/standing/standing";
import type { CheckActions, Checked, FormFilled } from "../check/check-actions";
import { vietnamDay } from "../clock";
import type { WorkDesk } from "./desk";
import type { JudgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";

const nothing: Checked = { issues: [], form: null, own: null, clusters: [], waiting: [] };

/** Acts of the check. */
export function checking(desk: WorkDesk, reading: RoundReading): CheckActions {
  return {
    check: () => checked(desk, reading),
    messageToUnit: async (unit) => {
      const { status } = await reading.round();
      return status === null ? null : unitMessage(status.consolidation, unit, desk.sheetTexts);
    },
  };
}

async function checked({ clock, workbook }: WorkDesk, reading: RoundReading): Promise<Checked> {
  const { opened, status } = await reading.round();
  if (status !== null && opened.kind === "cluster" && opened.opened !== null)
    return checkedOwn({ opened: opened.opened, status }, workbook.bytes !== undefined);
  if (status !== null) return checkedRound(status.consolidation, "opened" in opened ? opened.opened : null);
  const found = checkLive({ opened, name: "", asOf: vietnamDay(clock()) });
  return found.outcome === "not-ours" ? nothing : checkedHere(found, workbook.bytes !== undefined);
}

/** A cluster's workbook is its round and what its leader sends. */
function checkedOwn({ opened, status }: JudgedRound, canCopy: boolean): Checked {
  const { consolidation } = status;
  const checkedAll = checkedRound(
    {
      ...consolidation,
      issues: inOrder(
        [...consolidation.issues, ...stillOpen(opened, status)],
        rosterOrder(consolidation.board, consolidation.roster),
      ),
    },
    null,
  );
  const { error, warning } = countIssues(checkedAll.issues.flatMap(({ issue, here }) => (here ? [issue] : [])));
  return { ...checkedAll, own: { errors: error, warnings: warning, canCopy } };
}

function checkedRound(
  { issues, roster, board, asOf }: Pick<Consolidation, "issues" | "roster" | "board" | "asOf">,
  opened: OpenedBoard | null,
): Checked {
  const names = new Map(roster.map(({ code, name }) => [code, name]));
  return {
    issues: issues.map((issue) => ({
      issue,
      here: issue.place.file === null,
      unit: names.get(issue.place.unit ?? "") ?? null,
      row: null,
    })),
    form: null,
    own: null,
    clusters: board.clusters.map(({ code, name }) => ({ code, name })),
    waiting:
      opened === null
        ? []
        : board.clusters
            .filter(({ code }) => filesOf(opened, code) > 1)
            .map(({ code, name }) => ({ cluster: code, name, rows: waitingRows(opened, code, asOf) })),
  };
}

function filesOf({ stored }: OpenedBoard, code: string): number {
  return stored.clusterSubmissions.filter(({ cluster }) => cluster === code).length;
}

/** A form, or a Board's workbook whose round is not stated yet. */
function checkedHere(
  { opened, checked: { unit }, issues }: Extract<CheckedLive, { outcome: "checked" }>,
  canCopy: boolean,
): Checked {
  const titleOf = opened.kind === "unit" ? rowTitles(opened.workbook) : () => null;
  return {
    ...nothing,
    issues: issues.map(({ issue, place }) => ({
      issue,
      here: place !== null,
      unit: null,
      row: place === null ? null : titleOf(place.sheet, place.cell),
    })),
    form: unit === null ? null : { ...filledOf(unit), canCopy },
  };
}

function filledOf({ requiredCells, filledCells, complete }: UnitStanding): Omit<FormFilled, "canCopy"> {
  return { required: requiredCells, filled: filledCells, complete };
}
