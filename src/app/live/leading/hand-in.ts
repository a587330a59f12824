import { scaleOf } from "../../../domain/board";
import type { HandInCode } from "../../../domain/hand-in-code";
import type { ClusterKind } from "../../../domain/roster";
import type { UnitStanding } from "../../../domain/standing";
import { locateSheet } from "../../../forms/reading/find-header";
import { readList } from "../../../forms/reading/read-list";
import { readPairs } from "../../../forms/reading/read-pairs";
import { clusterCoverSheet } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import { clusterReportList } from "../../../forms/sheets/cluster/cluster-report-list";
import type { Workbook } from "../../../workbook/sheet";
import { clusterFileName } from "../../file-names";
import { countIssues } from "../../issue-line";
import type { OpenedBoard } from "../../open-board";
import { adjustmentsOfRound } from "./adjustments";
import { coverFields, reportItems, type CoverField, type ReportItem } from "./fill-cluster-sheets";
import type { LiveStatus } from "../live-status";
import { personsPoints } from "../scoring/open-points";

export type HandInCheck = {
  readonly code: HandInCode;
  /** How many of `all` are still open; 0 = done. */
  readonly open: number;
  readonly all: number;
  /** Names of the units or labels that are open, in the order of roster or sheet. */
  readonly names: readonly string[];
  /** The first cell to be filled, where the sheet itself is the place to do it. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
};

export type HandIn = {
  readonly checks: readonly HandInCheck[];
  readonly fileName: string;
  readonly cluster: { readonly code: string; readonly name: string; readonly kind: ClusterKind };
  /** Whom it goes to, and what it is about. */
  readonly board: string;
  readonly council: string;
  readonly round: { readonly year: number; readonly kind: "h1" | "year" };
  /** The leading unit; `null` = none in the roster. */
  readonly leader: string | null;
  readonly documentNumber: string | null;
  readonly signedOn: string | null;
  /** The last day on which the cluster sends on time; ISO. */
  readonly lastDay: string;
  readonly received: number;
  readonly expected: number;
  /** What the cluster's own two sheets hold, to be filled in place. */
  readonly coverFields: readonly CoverField[];
  readonly reportItems: readonly ReportItem[];
};

/** What is done and what is open before handing in; `null` = the workbook names no cluster of its own. Reads and writes nothing. */
export function handInOf(opened: OpenedBoard, status: LiveStatus): HandIn | null {
  const [cluster] = opened.board.clusters;
  if (cluster === undefined) return null;
  const { period } = opened.board;
  const { units, roster } = status.consolidation;
  const members = countedMembers(units);
  const cover = coverOf(opened.workbook);
  return {
    checks: [...unitChecks(opened, status), cover.check, reportCheck(opened.workbook), errorCheck(status)],
    fileName: clusterFileName(cluster.code),
    cluster,
    board: period.board,
    council: period.council,
    round: { year: period.year, kind: period.kind },
    leader: roster.find(({ role }) => role === "leader")?.name ?? null,
    documentNumber: cover.documentNumber,
    signedOn: cover.signedOn,
    lastDay: cluster.extendedTo !== null && cluster.extendedTo > status.lastDays.clusters ? cluster.extendedTo : status.lastDays.clusters,
    received: members.filter(({ received }) => received !== null).length,
    expected: members.length,
    coverFields: coverFields(opened.workbook),
    reportItems: reportItems(opened.workbook),
  };
}

/** Guests and the exempt stand outside every count (contract §4, Roster). */
function countedMembers(units: readonly UnitStanding[]): readonly UnitStanding[] {
  return units.filter(({ role, status }) => role !== "guest" && status !== "exempt");
}

function unitChecks(opened: OpenedBoard, status: LiveStatus): readonly HandInCheck[] {
  const { consolidation, register } = status;
  const members = countedMembers(consolidation.units);
  const unsent = members.filter(({ received }) => received === null);
  const sent = members.filter(({ received }) => received !== null);
  const unconfirmed = sent.filter(({ confirmed }) => !confirmed);
  const { items } = adjustmentsOfRound(opened, status);
  const requests = items.filter(({ newest }) => newest);
  const waiting = requests.filter(({ clusterOpinion }) => clusterOpinion === "none");
  const named = (each: readonly { readonly name: string }[]): readonly string[] => each.map(({ name }) => name);
  return [
    { code: "reports", open: unsent.length, all: members.length, names: named(unsent), place: null },
    { code: "dates", open: unconfirmed.length, all: sent.length, names: named(unconfirmed), place: register },
    { code: "scale", open: opened.board.clusters.filter(({ code }) => scaleOf(opened.board, code).length === 0).length, all: 1, names: [], place: null },
    pointsCheck(status),
    { code: "opinions", open: waiting.length, all: requests.length, names: [...new Set(waiting.map(({ unitName }) => unitName))], place: null },
  ];
}

/** What the scoring view counts, too: criteria that a person scores, whoever has reported. */
function pointsCheck({ consolidation }: LiveStatus): HandInCheck {
  const points = personsPoints(consolidation);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return { code: "points", open: sum(points.map(({ open }) => open)), all: sum(points.map(({ all }) => all)), names: points.filter(({ open }) => open > 0).map(({ name }) => name), place: null };
}

type CoverFacts = { readonly check: HandInCheck; readonly documentNumber: string | null; readonly signedOn: string | null };

/** A review that was not held has no day. */
function coverOf(workbook: Workbook): CoverFacts {
  const sheet = locateSheet(workbook, clusterCoverSheet);
  const entries = clusterCoverSheet.fields.filter(({ filling }) => filling === "entry");
  if (sheet === null) return { check: { code: "cover", open: entries.length, all: entries.length, names: entries.map(({ header }) => header), place: null }, documentNumber: null, signedOn: null };
  const { fields, cells } = readPairs(sheet, clusterCoverSheet);
  const wanted = entries.filter(({ key }) => key !== "reviewDate" || fields.reviewForm.value !== "not-held");
  const blank = wanted.filter(({ key }) => fields[key].state === "blank");
  const cell = cells.get(blank[0]?.key ?? "");
  return {
    check: { code: "cover", open: blank.length, all: wanted.length, names: blank.map(({ header }) => header), place: cell === undefined ? null : { sheet: sheet.name, cell } },
    documentNumber: fields.documentNumber.value,
    signedOn: fields.signedOn.value,
  };
}

function reportCheck(workbook: Workbook): HandInCheck {
  const sheet = locateSheet(workbook, clusterReportList);
  const rows = sheet === null ? [] : readList(sheet, clusterReportList).rows.map(({ fields }) => fields);
  const blank = rows.filter(({ content }) => content.state === "blank");
  const cell = blank[0]?.content.cell ?? "";
  return { code: "report", open: blank.length, all: rows.length, names: blank.map(({ name, code }) => name.value ?? code.value ?? ""), place: sheet === null || cell === "" ? null : { sheet: sheet.name, cell } };
}

function errorCheck({ consolidation }: LiveStatus): HandInCheck {
  const { error, warning, notice } = countIssues(consolidation.issues);
  return { code: "errors", open: error, all: error + warning + notice, names: [], place: null };
}
