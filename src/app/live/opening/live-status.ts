import { daysBetween } from "../../../domain/basics/civil-date";
import type { Consolidation } from "../../../domain/consolidation";
import type { Severity } from "../../../domain/issue";
import type { SendingStatus } from "../../../domain/standing/standing";
import { findHeader, locateSheet } from "../../../forms/reading/find-header";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { addressOf } from "../../../workbook/address";
import { consolidateStored } from "../../consolidate";
import { countIssues } from "../../issue-line";
import { lastDays } from "../../last-days";
import type { OpenedBoard } from "../../open-board";
import { foundAtBoard, withFoundAtBoard } from "../cluster/found-at-board";

export type LiveStatus = {
  readonly asOf: string;
  /** Units of the round by how they stand, guests included; each unit once. */
  readonly units: { readonly [S in SendingStatus]: number };
  /** Units whose day of receipt rests on a file's own time: it is to be entered in the register. */
  readonly unconfirmed: number;
  /** Units whose report is complete. */
  readonly complete: number;
  /** Clusters and sectors by how their own reports stand. */
  readonly clusters: { readonly [S in SendingStatus]: number };
  /** The last days on time, extensions apart. */
  readonly lastDays: { readonly units: string; readonly clusters: string };
  /** 0 = today is the last day; negative = over. */
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  readonly issues: { readonly [S in Severity]: number };
  /** Files in the store and on record that could not be read or recognised, or are not counted. */
  readonly files: number;
  /** Where days of receipt are entered; `null` where the sheet is gone. */
  readonly register: { readonly sheet: string; readonly cell: string } | null;
  /** What the workbook comes to by itself: standings, figures, scores, issues. */
  readonly consolidation: Consolidation;
};

export type StatusContext = { readonly asOf: string };

/**
 * Where the round stands by the open workbook alone: its input sheets, its register and what earlier runs stored; in a
 * cluster's own also what the Board would find of it. Reads and writes nothing.
 */
export function liveStatus(opened: OpenedBoard, { asOf }: StatusContext): LiveStatus {
  const { workbook, board, stored } = opened;
  const own = consolidateStored({ board, stored, asOf }).consolidation;
  const consolidation = { ...own, issues: withFoundAtBoard(own, foundAtBoard(opened, asOf)) };
  const last = lastDays(board.period);
  const register = locateSheet(workbook, receiptList);
  const header = register === null ? null : findHeader(register, receiptList);
  return {
    asOf,
    units: countStatuses(consolidation.units),
    unconfirmed: consolidation.units.filter(({ received, confirmed }) => received !== null && !confirmed).length,
    complete: consolidation.units.filter(({ complete }) => complete).length,
    clusters: countStatuses(consolidation.clusters),
    lastDays: last,
    daysLeft: { units: daysBetween(asOf, last.units), clusters: daysBetween(asOf, last.clusters) },
    issues: countIssues(consolidation.issues),
    files: consolidation.knownFiles.filter(({ verdict }) => verdict !== "accepted" && verdict !== "unchanged").length,
    register:
      register === null
        ? null
        : { sheet: register.name, cell: addressOf((header?.row ?? 0) + 1, header?.columns.get("arrivedOn") ?? 1) },
    consolidation,
  };
}

function countStatuses(standings: readonly { readonly status: SendingStatus }[]): {
  readonly [S in SendingStatus]: number;
} {
  const count = (status: SendingStatus): number => standings.filter((each) => each.status === status).length;
  return {
    "on-time": count("on-time"),
    late: count("late"),
    missing: count("missing"),
    "not-due": count("not-due"),
    returned: count("returned"),
    exempt: count("exempt"),
  };
}
