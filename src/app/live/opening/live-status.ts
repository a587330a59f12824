import type { Workbook } from "../../../workbook/sheet";
import type { Cluster } from "../../../domain/round/roster";
import type { ClusterSubmission } from "../../../domain/submissions/cluster-submission";
import { readClusterSubmission } from "../../../forms/cluster/read-cluster-submission";
import { ownWorkbookIssues } from "../../../domain/checks/own-workbook";
import { inOrder, rosterOrder } from "../../issue-order";
import { daysBetween } from "../../../domain/basics/calendar";
import type { Consolidation } from "../../../domain/consolidation";
import type { Issue, Severity } from "../../../domain/issue";
import { findHeader, locateSheet } from "../../../forms/reading/find-header";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { addressOf } from "../../../workbook/address";
import { consolidateStored } from "../../consolidate";
import { countIssues } from "../../issue-line";
import { lastDays, ownDays } from "../../../domain/standing/deadlines";
import type { OpenedBoard } from "../../open-board";

/** The round on a day, judged by the open workbook alone. */
export type LiveStatus = {
  readonly asOf: string;
  /** The last days on time, extensions apart. */
  readonly lastDays: { readonly units: string; readonly clusters: string };
  /** 0 = today is the last day; negative = over. */
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  /** Units by code whose report has a Hạn of its own → their last day, extensions apart. */
  readonly ownDays: ReadonlyMap<string, string>;
  readonly issues: { readonly [S in Severity]: number };
  /** Where days of receipt are entered; `null` where the sheet is gone. */
  readonly register: { readonly sheet: string; readonly cell: string } | null;
  readonly consolidation: Consolidation;
};

export type StatusContext = { readonly asOf: string };

/**
 * The state of the round by the open workbook alone: its input sheets, its register and what earlier runs stored; in a
 * cluster's own also what the Board would find of it. Reads and writes nothing.
 */
export function liveStatus(opened: OpenedBoard, { asOf }: StatusContext): LiveStatus {
  const { workbook, board, stored } = opened;
  const own = consolidateStored({ board, stored, asOf }).consolidation;
  const consolidation = { ...own, issues: withFoundAtBoard(opened, own) };
  const last = lastDays(board.period);
  return {
    asOf,
    lastDays: last,
    ownDays: ownDays(board, consolidation.roster),
    daysLeft: { units: daysBetween(asOf, last.units), clusters: daysBetween(asOf, last.clusters) },
    issues: countIssues(consolidation.issues),
    register: registerPlace(workbook),
    consolidation,
  };
}

function registerPlace(workbook: Workbook): LiveStatus["register"] {
  const register = locateSheet(workbook, receiptList);
  if (register === null) return null;
  const header = findHeader(register, receiptList);
  return { sheet: register.name, cell: addressOf((header?.row ?? 0) + 1, header?.columns.get("arrivedOn") ?? 1) };
}

/** A cluster's open workbook as what it sends. */
export function asSubmission({ workbook }: Pick<OpenedBoard, "workbook">, { code }: Cluster): ClusterSubmission {
  const file = { name: "", sha256: "", changed: null, receivedOption: null };
  return readClusterSubmission(workbook, { cluster: code, file });
}

/** In a cluster's own workbook with what its round has not found already and the Board would, in order. */
function withFoundAtBoard(opened: OpenedBoard, own: Consolidation): readonly Issue[] {
  const [cluster] = own.board.clusters;
  if (own.board.kind !== "cluster" || cluster === undefined) return own.issues;
  const known = new Set(own.issues.filter(({ place }) => place.file === null).map(keyOf));
  const found = ownWorkbookIssues(own, cluster, asSubmission(opened, cluster));
  const more = found.filter((issue) => !known.has(keyOf(issue)));
  return more.length === 0 ? own.issues : inOrder([...own.issues, ...more], rosterOrder(own.board, own.roster));
}

/** At a cell both may know more or less of the same. */
function keyOf({ code, place: { sheet, cell }, params }: Issue): string {
  return JSON.stringify([code, sheet, cell ?? params]);
}
