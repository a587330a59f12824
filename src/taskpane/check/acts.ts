import type { Place } from "../act-types";
import { firstToMend, isForUnit, nextOfForm } from "../../app/live/rules";
import { inOrder, rosterOrder } from "../../app/issue-order";
import { countIssues } from "../../app/issue-line";
import { type CheckedLive, checkLive, type LiveIssue, rowTitles } from "../../app/live/unit/check-live";
import { unitMessage } from "../../app/live/board/following/tell-sender";
import { type WaitingRow, waitingRows } from "../../app/live/board/deciding/waiting-rows";
import { stillOpen } from "../../app/live/cluster/hand-in";
import { boardOfLive } from "../../app/live/opening/open-live-workbook";
import type { OpenedBoard } from "../../app/open-board";
import type { Consolidation } from "../../domain/consolidation";
import type { Issue } from "../../domain/issue";
import type { UnitStanding } from "../../domain/standing/standing";
import type { WorkDesk } from "../acts/desk";
import type { JudgedRound, RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

export type CheckedIssue = {
  readonly issue: Issue;
  /** Whether its sheet and cell are in the open workbook, not in a file that came in. */
  readonly here: boolean;
  /** Name of the unit that it concerns; `null` = none, or the unit whose form is open. */
  readonly unit: string | null;
  /**
   * What is printed in its row of a unit's form, such as "KT01 Thu ngân sách"; `null` = nothing, or no form is open.
   */
  readonly row: string | null;
  /** Whether a unit is asked to mend it, in a letter to it. */
  readonly forUnit: boolean;
};

/** How far a unit's form is filled, as the Board will judge it (contract §4, Completeness). */
export type FormFilled = {
  /** Cells that have to be filled, and those of them that are. */
  readonly required: number;
  readonly filled: number;
  readonly complete: boolean;
  /** What to do next; `first`: the first cell to be filled or mended, `null` = none is known. */
  readonly next: ReturnType<typeof nextOfForm>;
  readonly first: Place | null;
  /** Whether a copy of the open workbook can be made here. */
  readonly canCopy: boolean;
};

/**
 * What a leader has to know of the cluster's own workbook before it is sent, what is in members' files left out.
 */
export type OwnBook = {
  readonly errors: number;
  readonly warnings: number;
  /** See FormFilled. */
  readonly canCopy: boolean;
};

export type Checked = {
  /** In roster order, then in the order of sheets and cells. */
  readonly issues: readonly CheckedIssue[];
  /** `null` = the workbook is no unit's form. */
  readonly form: FormFilled | null;
  /** `null` = the workbook is no cluster's. */
  readonly own: OwnBook | null;
  /** The clusters of the round, in roster order. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  /** Rows of other files that wait for the Board's word, of every cluster that sent two files or more. */
  readonly waiting: readonly {
    readonly cluster: string;
    readonly name: string;
    readonly rows: readonly WaitingRow[];
  }[];
};

/** Acts that find what is wrong, and tell it to those who can mend it. */
export function checkActs(desk: WorkDesk, reading: RoundReading) {
  return {
    /**
     * A unit's form is checked as it would be before sending; a Board's or cluster's round with all reports in its
     * store.
     */
    check: () => checked(desk, reading),
    /** Asks a unit to look at all that is its to mend, in words to send, in Vietnamese; `null` = there is nothing. */
    messageToUnit: async (unit: string) => {
      const { status } = await reading.round();
      return status === null ? null : unitMessage(status.consolidation, unit, desk.sheetTexts);
    },
  };
}

const nothing: Checked = { issues: [], form: null, own: null, clusters: [], waiting: [] };

async function checked({ clock, workbook }: WorkDesk, reading: RoundReading): Promise<Checked> {
  const { opened, status } = await reading.round();
  const board = boardOfLive(opened);
  if (status !== null && opened.kind === "cluster" && board !== null)
    return checkedOwn({ opened: board, status }, workbook.bytes !== undefined);
  if (status !== null) return checkedRound(status.consolidation, board);
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

function checkedRound(consolidation: Consolidation, opened: OpenedBoard | null): Checked {
  const { issues, roster, board } = consolidation;
  const names = new Map(roster.map(({ code, name }) => [code, name]));
  return {
    issues: issues.map((issue) => ({
      issue,
      here: issue.place.file === null,
      unit: names.get(issue.place.unit ?? "") ?? null,
      row: null,
      forUnit: isForUnit(issue),
    })),
    form: null,
    own: null,
    clusters: board.clusters.map(({ code, name }) => ({ code, name })),
    waiting:
      opened === null
        ? []
        : board.clusters
            .filter(({ code }) => filesOf(opened, code) > 1)
            .map(({ code, name }) => ({ cluster: code, name, rows: waitingRows(consolidation, code) })),
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
      forUnit: false,
    })),
    form: unit === null ? null : { ...filledOf(unit, issues), canCopy },
  };
}

function filledOf(
  { requiredCells, filledCells, complete }: UnitStanding,
  issues: readonly LiveIssue[],
): Omit<FormFilled, "canCopy"> {
  return {
    required: requiredCells,
    filled: filledCells,
    complete,
    next: nextOfForm(issues.map(({ issue }) => issue)),
    first: firstToMend(issues.flatMap(({ issue, place }) => (place === null ? [] : [issue]))),
  };
}
