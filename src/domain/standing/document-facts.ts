import { bySender, coded, groupedOnce } from "../basics/group-by";
import type { Arrival, DocumentFacts } from "../ways/way";
import type { UnitStanding, DocumentState, ClusterStanding } from "./standing";
import type { Unit } from "../round/board";
import type { Round, RoundDay } from "../round/round";
import type { Receipt } from "../round/receipt";
import { reportDocuments } from "../submissions/register";
import { clusterLastDay, documentLastDay, lastDayOnTime, sendingStatus, unitSendBy } from "./deadlines";
import { byOwnDay, ownDayOf } from "./own-day";
import { type AskedDocument, documentsOf, documentsOfCluster } from "../round/documents";
import { compareReceiptDays } from "../submissions/sent-file";
import { papersThatCame } from "../submissions/receipts";
import { dayThatCounts } from "../submissions/returning";

/** All that is known of when things came for one unit; documents by code. */
export type UnitArrivals = {
  /** The report as a whole. */
  readonly report: DocumentFacts;
  readonly documents: Readonly<Record<string, DocumentFacts>>;
  /**
   * Of its cluster; {} in a cluster's own workbook: what a cluster sends is in the Board's register, and conditions on
   * it wait for the Board.
   */
  readonly ofCluster: Readonly<Record<string, DocumentFacts>>;
};

export function arrivalsOf(
  round: RoundDay & Pick<Round, "roster">,
  standings: ReadonlyMap<string, UnitStanding>,
  clusters: readonly ClusterStanding[],
): ReadonlyMap<string, UnitArrivals> {
  const told = round.board.kind === "cluster" ? [] : clusters;
  const ofClusters = new Map(told.map((standing) => [standing.code, clusterDocumentFacts(round, standing)]));
  return new Map(
    round.roster.map((unit) => {
      const standing = standings.get(unit.code);
      const documents = documentFacts(round, unit, standing);
      return [unit.code, { report: reportFacts(standing), documents, ofCluster: ofClusters.get(unit.cluster) ?? {} }];
    }),
  );
}

/** When each document of a unit came, by its code, with the register's row that says so. */
export function documentFacts(
  round: RoundDay,
  unit: Unit,
  standing: UnitStanding | undefined,
): Readonly<Record<string, DocumentFacts>> {
  if (standing === undefined) return {};
  const asked = documentsOf(round.board, unit);
  const rows = bySender(round.board.receipts).get(unit.code) ?? [];
  const sent = { asked, rows, standing };
  return Object.fromEntries(
    asked.map((document) => [
      document.code,
      document.sheet === null
        ? paperFacts(round, unit, { ...sent, document })
        : sheetFacts(round, unit, { ...sent, document }),
    ]),
  );
}

/** Of one unit: what is asked of it, its rows of the register, and one of the documents. */
type Sent = {
  readonly asked: readonly AskedDocument[];
  readonly rows: readonly Receipt[];
  readonly standing: UnitStanding;
  readonly document: AskedDocument;
};

/** A sheet is as late as its workbook, or by its own Hạn. */
function sheetFacts(round: RoundDay, unit: Unit, { document, standing, ...sent }: Sent): DocumentFacts {
  const state = standing.documents[document.code] ?? "missing";
  const facts = { ...sheetDocumentFacts(standing, state), arrived: withWorkbook(standing, sent) };
  const { board, asOf } = round;
  if (document.due !== null) {
    const by = ownDayOf(board, unit, { due: document.due, of: "document" });
    return { ...byOwnDay(facts, { ...by, asOf }), by };
  }
  const due = unitSendBy(board, unit);
  return due === board.period.unitSendBy ? facts : { ...facts, by: ownDayOf(board, unit, { due, of: "report" }) };
}

/** A sheet came with the workbook: finds the row of that day that means the report. */
function withWorkbook(
  { received, receivedSource, confirmed }: UnitStanding,
  { asked, rows }: Pick<Sent, "asked" | "rows">,
): Arrival | null {
  if (received === null) return null;
  const reports = reportDocuments(asked, "unit");
  const row =
    receivedSource === "ledger"
      ? rows.find(
          ({ state, arrivedOn, document }) =>
            (state === "received" || state === "to-complete") &&
            (arrivedOn === received || (arrivedOn === null && !confirmed)) &&
            reports.has(document),
        )
      : undefined;
  return arrivalOf(received, row);
}

function arrivalOf(day: string, row: Receipt | undefined): Arrival {
  return { day, number: row?.arrivalNumber ?? null, cell: row?.cell ?? null };
}

/**
 * A paper is known by the register (contract §1), which has its day; a day that isn't stated gives no deduction until
 * it is (contract §4, Status). The report itself is also meant by a row that names no document. Where the register
 * names the report of nobody, it isn't kept for it: then the report came with the unit's file, unconfirmed like that.
 * Where it is kept, a row about a file that names no document is about the workbook alone.
 */
function paperFacts({ board, asOf }: RoundDay, unit: Unit, { asked, document, rows, standing }: Sent): DocumentFacts {
  const isReport = reportDocuments(asked, "unit").has(document.code);
  const isKept = byDocument(board.receipts).has(document.code);
  const meansIt = (row: Receipt): boolean =>
    row.document === document.code || (isReport && row.document === null && !(isKept && isOfFile(row)));
  const own = rows.filter(meansIt);
  const came = [...papersThatCame(own, asOf)].sort((one, other) => compareReceiptDays(one.received, other.received));
  const { received } = dayThatCounts(came, board.period.returnBasis ?? "first");
  const row = came.find((each) => each.received.day === received?.day)?.row;
  const cameWithFile = isReport && own.length === 0 && standing.received !== null;
  if (cameWithFile && !isKept && !standing.confirmed)
    return {
      ...sheetDocumentFacts(standing, "present"),
      arrived: arrivalOf(standing.received, undefined),
      ...paperDay(board, unit, document),
    };
  const lastDay = documentLastDay(board, unit, document.due);
  const sent = {
    exempt: unit.exemptReason !== null,
    received: received?.day ?? null,
    returned: received === null && own.length > 0,
  };
  const { status, daysLate } = sendingStatus(sent, { lastDay, asOf });
  return {
    status,
    daysLate,
    confirmed: received?.confirmed ?? false,
    arrived: received === null ? null : arrivalOf(received.day, row),
    ...(cameWithFile ? { isUnregistered: true } : {}),
    ...paperDay(board, unit, document),
  };
}

const byDocument = groupedOnce(({ document }: { readonly document: string | null }) => document);

function isOfFile({ file, sha256 }: Receipt): boolean {
  return file !== null || sha256 !== null;
}

function paperDay(board: RoundDay["board"], unit: Unit, { due }: AskedDocument): Pick<DocumentFacts, "by"> {
  return due === null ? {} : { by: ownDayOf(board, unit, { due, of: "document" }) };
}

/**
 * When a document that is a sheet of the unit's workbook came: with the workbook. A sheet left out of a workbook that
 * came is missing; "confirmed that there is none" counts as having come. Before anything came, the unit's own status
 * counts. Not for papers, which have days of their own in the register.
 */
export function sheetDocumentFacts(standing: UnitStanding, state: DocumentState): DocumentFacts {
  const { status, daysLate, confirmed } = standing;
  const cameWithout = (status === "on-time" || status === "late") && (state === "missing" || state === "unanswered");
  return cameWithout ? { status: "missing", daysLate: null, confirmed } : { status, daysLate, confirmed };
}

/** How the report as a whole came; where nothing is known it isn't due. */
function reportFacts(standing: UnitStanding | undefined): DocumentFacts {
  const { status, daysLate, confirmed } = standing ?? { status: "not-due", daysLate: null, confirmed: false };
  return { status, daysLate, confirmed };
}

/** Whether each document of a cluster has come; while its deadline runs, what hasn't come isn't missing yet. */
function clusterDocumentFacts(
  { board, asOf }: RoundDay,
  { code: cluster, status, documents }: ClusterStanding,
): Readonly<Record<string, DocumentFacts>> {
  const extendedTo = coded(board.clusters, cluster)?.extendedTo ?? null;
  const { inclusive } = board.period;
  const ofReport = clusterLastDay(board, { code: cluster, extendedTo });
  return Object.fromEntries(
    documentsOfCluster(board, cluster).map(({ code, due }) => {
      const lastDay = due === null ? ofReport : lastDayOnTime({ date: due, extendedTo, inclusive });
      const isOpen = asOf <= lastDay || (due === null && status === "not-due");
      const withoutIt = isOpen ? "not-due" : status === "returned" ? "returned" : "missing";
      const isThere = documents[code] === "present";
      return [code, { status: isThere ? "on-time" : withoutIt, daysLate: null, confirmed: true }];
    }),
  );
}
