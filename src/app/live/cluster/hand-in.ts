import type { HandInCode, HandInPart } from "../../../domain/basics/hand-in-code";
import { sheetNames } from "../../../contract/sheet-names";
import { handInChecks, type HandInCheck as Check, type HandInCount } from "../../../domain/checks/hand-in";
import { nowhere, type Issue } from "../../../domain/issue";
import { officeOf, type PeriodKind } from "../../../domain/round/period";
import type { ClusterKind } from "../../../domain/round/roster";
import { clusterLastDay } from "../../../domain/standing/deadlines";
import { owesCoverEntry } from "../../../domain/standing/owed";
import { askedReport } from "../../../forms/cluster/draw-cluster-workbook";
import { locateSheet } from "../../../forms/reading/find-header";
import { readList } from "../../../forms/reading/read-list";
import { readPairs } from "../../../forms/reading/read-pairs";
import { clusterCoverSheet, clusterReportList } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import type { Workbook } from "../../../workbook/sheet";
import { clusterFileName } from "../../file-names";
import type { OpenedBoard } from "../../open-board";
import { asSubmission, type LiveStatus } from "../opening/live-status";
import { coverFields, reportItems, type CoverField, type ReportItem } from "./fill-cluster-sheets";

/** One thing to look at before handing in. */
export type HandInCheck = Check & {
  /** The first cell to be filled, where the sheet itself is the place to do it. */
  readonly place: Place | null;
};

type Place = { readonly sheet: string; readonly cell: string };

export type HandIn = {
  readonly checks: readonly HandInCheck[];
  readonly fileName: string;
  readonly cluster: { readonly code: string; readonly name: string; readonly kind: ClusterKind };
  /** Whom it goes to, and what it is about. */
  readonly office: string;
  readonly council: string;
  readonly round: { readonly year: number; readonly kind: PeriodKind };
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

/**
 * What is done and what is open before handing in; `null` = the workbook names no cluster of its own. Reads and writes
 * nothing.
 */
export function handInOf(opened: OpenedBoard, status: LiveStatus): HandIn | null {
  const [cluster] = opened.board.clusters;
  if (cluster === undefined) return null;
  const { period } = opened.board;
  const { roster, clusters } = status.consolidation;
  const standing = clusters.find(({ code }) => code === cluster.code);
  const [cover, report] = [coverOf(opened.workbook), reportOf(opened)];
  const checks = handInChecks(status.consolidation, cluster, {
    cover: cover.count,
    report: report.count,
    sent: asSubmission(opened, cluster),
  });
  const placeOf = (check: Check): Place | null => {
    if (check.code === "cover") return cover.place;
    if (check.code === "report") return report.place;
    return check.code === "dates" || (check.code === "document" && check.document.sheet === null)
      ? status.register
      : null;
  };
  return {
    checks: checks.map((check) => ({ ...check, place: placeOf(check) })),
    fileName: clusterFileName(cluster.code),
    cluster,
    office: officeOf(period),
    council: period.council,
    round: { year: period.year, kind: period.kind },
    leader: roster.find(({ role }) => role === "leader")?.name ?? null,
    documentNumber: cover.documentNumber,
    signedOn: cover.signedOn,
    lastDay: clusterLastDay(status.consolidation.board, cluster),
    received: standing?.received ?? 0,
    expected: standing?.expected ?? 0,
    coverFields: coverFields(opened.workbook),
    reportItems: reportItems(opened.workbook),
  };
}

/** What a sheet of the cluster's own lacks, and the first cell to be filled. */
type Filled = { readonly count: HandInCount; readonly place: Place | null };

type CoverFacts = Filled & { readonly documentNumber: string | null; readonly signedOn: string | null };

function coverOf(workbook: Workbook): CoverFacts {
  const sheet = locateSheet(workbook, clusterCoverSheet);
  const entries = clusterCoverSheet.fields.filter(({ filling }) => filling === "entry");
  const lacking = (blank: typeof entries, all: typeof entries): HandInCount => ({
    open: blank.length,
    all: all.length,
    names: blank.map(({ header }) => header),
  });
  if (sheet === null) return { count: lacking(entries, entries), place: null, documentNumber: null, signedOn: null };
  const { fields, cells } = readPairs(sheet, clusterCoverSheet);
  const wanted = entries.filter(({ key }) => owesCoverEntry(key, fields));
  const blank = wanted.filter(({ key }) => fields[key].state === "blank");
  const cell = cells.get(blank[0]?.key ?? "");
  return {
    count: lacking(blank, wanted),
    place: cell === undefined ? null : { sheet: sheet.name, cell },
    documentNumber: fields.documentNumber.value,
    signedOn: fields.signedOn.value,
  };
}

/** A sheet that is gone, or whose table can't be found, leaves open all that was asked. */
function reportOf({ workbook, board }: OpenedBoard): Filled {
  const sheet = locateSheet(workbook, clusterReportList);
  const read = sheet === null ? null : readList(sheet, clusterReportList);
  if (sheet === null || read === null || read.header === null)
    return { count: allOpen(askedReport(board)), place: null };
  const rows = read.rows.map(({ fields }) => fields);
  const blank = rows.filter(({ content }) => content.state === "blank");
  const cell = blank[0]?.content.cell ?? "";
  const names = blank.map(({ name, code }) => name.value ?? code.value ?? "");
  return {
    count: { open: blank.length, all: rows.length, names },
    place: cell === "" ? null : { sheet: sheet.name, cell },
  };
}

/** The sheet itself is one thing to be done where no items are asked on it; `null` = there is no such sheet to fill. */
function allOpen(items: ReturnType<typeof askedReport>): HandInCount {
  const all = items === null ? 0 : Math.max(1, items.length);
  return { open: all, all, names: (items ?? []).map(({ name }) => name) };
}

/** Whether the members have reported is not in the leader's hands, and errors are told one by one. */
const notHere: ReadonlySet<HandInCode> = new Set<HandInCode>(["reports", "dates", "errors"]);

const sheets: { readonly [P in HandInPart]: string } = {
  points: sheetNames.enteredScores,
  deputy: sheetNames.enteredScores,
  opinions: sheetNames.opinions,
  award: sheetNames.nominations,
  cover: sheetNames.cover,
  report: sheetNames.clusterReport,
  scale: sheetNames.scale,
  document: sheetNames.receipts,
};

/**
 * What the hand-in list of the pane has as still open in the workbook itself, each as something to confirm before
 * sending.
 */
export function stillOpen(opened: OpenedBoard, status: LiveStatus): readonly Issue[] {
  const { checks, cluster } = handInOf(opened, status) ?? { checks: [], cluster: null };
  return checks.flatMap((check): readonly Issue[] => {
    const { code, open, all, place } = check;
    if (open === 0 || notHere.has(code)) return [];
    const what = code as HandInPart;
    return [
      {
        code: "hand-in-open",
        params: { what, name: nameOf(check), open, all },
        place: {
          ...nowhere,
          cluster: cluster?.code ?? null,
          sheet: place?.sheet ?? (check.code === "document" ? check.document.sheet : null) ?? sheets[what],
          cell: place?.cell ?? null,
        },
      },
    ];
  });
}

function nameOf(check: HandInCheck): string {
  if (check.code === "award") return check.award.name;
  return check.code === "document" ? check.document.name : "";
}
