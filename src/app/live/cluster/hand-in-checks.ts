import { lacksVotes } from "../../../domain/decisions/nomination-issues";
import type { AwardReview } from "../../../domain/decisions/review";
import type { DocumentType } from "../../../domain/round/receipt";
import type { Cluster } from "../../../domain/round/roster";
import { scaleOf } from "../../../domain/round/scale";
import { isExpected } from "../../../domain/standing/cluster-standing";
import { clusterDocuments } from "../../../domain/standing/documents";
import type { HandInDocument, HandInSubject } from "../../../domain/standing/owed";
import { readClusterSubmission } from "../../../forms/cluster/read-cluster-submission";
import { scaleList } from "../../../forms/sheets/board/scale-list";
import { clusterReportList } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import { filledSheets } from "../../../domain/standing/standings";
import { countIssues } from "../../issue-line";
import type { OpenedBoard } from "../../open-board";
import { adjustmentsOfRound } from "../board/deciding/opinions";
import { personsPoints, type PersonsPoints } from "../board/scoring/open-points";
import type { LiveStatus } from "../opening/live-status";

/** One thing to look at before handing in. */
export type HandInCheck = HandInSubject & {
  /** How many of `all` are still open; 0 = done. */
  readonly open: number;
  readonly all: number;
  /** Names of the units or labels that are open, in the order of roster or sheet. */
  readonly names: readonly string[];
  /** The first cell to be filled, where the sheet itself is the place to do it. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
};

const named = (each: readonly { readonly name: string }[]): readonly string[] => each.map(({ name }) => name);
const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What the members sent and what is decided on it. */
export function memberChecks(opened: OpenedBoard, status: LiveStatus): readonly HandInCheck[] {
  const { consolidation, register } = status;
  const members = consolidation.units.filter(isExpected);
  const unsent = members.filter(({ received }) => received === null);
  const sent = members.filter(({ received }) => received !== null);
  const unconfirmed = sent.filter(({ confirmed }) => !confirmed);
  const { items } = adjustmentsOfRound(opened, status);
  const requests = items.filter(({ newest }) => newest);
  const waiting = requests.filter(({ clusterOpinion }) => clusterOpinion === "none");
  return [
    { code: "reports", open: unsent.length, all: members.length, names: named(unsent), place: null },
    { code: "dates", open: unconfirmed.length, all: sent.length, names: named(unconfirmed), place: register },
    ...pointsChecks(status),
    {
      code: "opinions",
      open: waiting.length,
      all: requests.length,
      names: [...new Set(waiting.map(({ unitName }) => unitName))],
      place: null,
    },
  ];
}

/**
 * What the scoring view counts, too: criteria that a person scores, whoever has reported. Those of the leader's unit
 * are the deputy's.
 */
function pointsChecks({ consolidation }: LiveStatus): readonly HandInCheck[] {
  const leaders = new Set(consolidation.roster.filter(({ role }) => role === "leader").map(({ code }) => code));
  const points = personsPoints(consolidation);
  const check = (code: "points" | "deputy", of: readonly PersonsPoints[]): HandInCheck => {
    return {
      code,
      open: sumOf(of.map(({ open }) => open)),
      all: sumOf(of.map(({ all }) => all)),
      names: named(of.filter(({ open }) => open > 0)),
      place: null,
    };
  };
  const own = points.filter(({ unit }) => leaders.has(unit));
  return [
    check(
      "points",
      points.filter(({ unit }) => !leaders.has(unit)),
    ),
    ...(own.length === 0 ? [] : [check("deputy", own)]),
  ];
}

/**
 * Awards that somebody is nominated for, or that have a number for the cluster; where there is none, that nobody is.
 */
export function awardChecks({ consolidation }: LiveStatus): readonly HandInCheck[] {
  const reviews = consolidation.nominations.clusters.filter(
    ({ nominations, limit }) => nominations.length > 0 || limit !== null,
  );
  return reviews.map((review) => {
    const withoutVotes = review.nominations.filter((each) => lacksVotes(each, review.award));
    const award = {
      name: review.award.name,
      nominated: review.nominations.length,
      limit: review.limit,
      withoutVotes: withoutVotes.length,
    };
    return {
      code: "award",
      open: withoutVotes.length + overLimit(review),
      all: review.nominations.length,
      names: named(withoutVotes),
      place: null,
      award,
    };
  });
}

function overLimit({ limit, nominations }: AwardReview): number {
  return limit === null ? 0 : Math.max(0, nominations.length - limit);
}

/** Its report and its scale have lines of their own; `report`: the one of the report. */
export function documentChecks(
  { workbook, board }: OpenedBoard,
  { register }: Pick<LiveStatus, "register">,
  report: Omit<HandInCheck, "code">,
): readonly HandInCheck[] {
  const [cluster] = board.clusters;
  if (cluster === undefined) return [];
  const asked = board.documents.filter(({ level, required }) => level === "cluster" && required);
  const of = (sheet: string): { readonly document?: HandInDocument } => {
    const found = asked.find((document) => document.sheet === sheet);
    return found === undefined ? {} : { document: factsOf(found) };
  };
  // What the Board would find in this workbook; a paper is told by the leader's own register only.
  const sent = readClusterSubmission(workbook, {
    cluster: cluster.code,
    file: { name: "", sha256: "", changed: null, receivedOption: null },
  });
  const states = clusterDocuments(board, cluster.code, filledSheets(sent));
  const others = asked.filter(({ sheet }) => sheet !== clusterReportList.sheet && sheet !== scaleList.sheet);
  return [
    { ...report, code: "report", ...of(clusterReportList.sheet) },
    { ...scaleCheck(board, cluster), ...of(scaleList.sheet) },
    ...others.map(
      (document): HandInCheck => ({
        code: "document",
        open: states[document.code] === "present" ? 0 : 1,
        all: 1,
        names: [],
        place: document.sheet === null ? register : null,
        document: factsOf(document),
      }),
    ),
  ];
}

function factsOf({ code, name, sheet }: DocumentType): HandInDocument {
  return { code, name, isPaper: sheet === null };
}

function scaleCheck(board: OpenedBoard["board"], { code, scaleState }: Cluster): HandInCheck {
  const scale = scaleOf(board, code).length === 0 ? "none" : scaleState;
  return { code: "scale", open: scale === "none" || scale === "draft" ? 1 : 0, all: 1, names: [], place: null, scale };
}

export function errorCheck({ consolidation }: LiveStatus): HandInCheck {
  const { error, warning, notice } = countIssues(consolidation.issues);
  return { code: "errors", open: error, all: error + warning + notice, names: [], place: null };
}
