import type { HandInCode } from "../basics/hand-in-code";
import type { Comparison } from "../comparison/compare-round";
import { lacksVotes } from "../decisions/nomination-issues";
import { overQuota } from "../decisions/votes";
import { isNewest, waitsForOpinion } from "../figures/adjustment-register";
import { severityOf } from "../issue";
import { kindRules } from "../round/period";
import { type AskedDocument, documentsOfCluster } from "../round/documents";
import type { Cluster } from "../round/roster";
import { scaleOf } from "../round/scale";
import { personsPoints, type PersonsPoints } from "../scoring/open-points";
import { isExpected } from "../standing/cluster-standing";
import { clusterDocuments } from "../standing/documents";
import { filledSheets } from "../standing/standings";
import { isProvisional } from "../standing/unit-groups";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import { sheetNames } from "../../contract/sheet-names";

/** A document of `Danh mục hồ sơ` that the cluster must send; `sheet` `null` = a paper, known by the register alone. */
export type HandInDocument = Pick<AskedDocument, "code" | "name" | "sheet">;

/** `limit` `null` = none that can be counted for a cluster. */
export type HandInAward = {
  readonly name: string;
  readonly nominated: number;
  readonly limit: number | null;
  readonly withoutVotes: number;
};

/** What one line of the list is about. `document`: the one that the report is; absent = none is asked for. */
export type HandInSubject =
  | { readonly code: "award"; readonly award: HandInAward }
  | { readonly code: "document"; readonly document: HandInDocument }
  /** `none` = it has no line at all. `document`: the one that it is, where both are open or neither is. */
  | { readonly code: "scale"; readonly scale: Cluster["scaleState"] | "none"; readonly document?: HandInDocument }
  | { readonly code: "report"; readonly document?: HandInDocument }
  | { readonly code: Exclude<HandInCode, "award" | "document" | "scale" | "report"> };

/** How many of `all` are still open (0 = done), with the names of those, in the order of roster or sheet. */
export type HandInCount = { readonly open: number; readonly all: number; readonly names: readonly string[] };

/** One thing to look at before the cluster's workbook goes to the Board. */
export type HandInCheck = HandInSubject & HandInCount;

/** What the cluster's own two sheets lack, and what the workbook says as a submission. */
export type OwnSheets = { readonly cover: HandInCount; readonly report: HandInCount; readonly sent: ClusterSubmission };

/** What is done and what is open before handing in, in the order of the path (mission S7). */
export function handInChecks(round: Comparison, cluster: Cluster, own: OwnSheets): readonly HandInCheck[] {
  const { scored } = kindRules[round.board.period.kind];
  const errors = round.issues.filter(({ code }) => severityOf(code) === "error").length;
  const checks: readonly HandInCheck[] = [
    ...memberChecks(round),
    ...awardChecks(round),
    { code: "cover", ...own.cover },
    ...documentChecks(round, cluster, own),
    { code: "errors", open: errors, all: round.issues.length, names: [] },
  ];
  return scored ? checks : checks.filter(({ code, all }) => !ofScores.has(code) && !(code === "report" && all === 0));
}

/** Where targets are registered nothing is scored, and there may be nothing to report in words. */
const ofScores: ReadonlySet<HandInCode> = new Set(["points", "deputy", "opinions", "award", "scale"]);

/** What the members sent and what is decided on it. */
function memberChecks(round: Comparison): readonly HandInCheck[] {
  const members = round.units.filter(isExpected);
  const sent = members.filter(({ received }) => received !== null);
  const names = new Map(round.roster.map(({ code, name }) => [code, name]));
  const requests = round.adjustments
    .map((request) => ({ ...request, newest: isNewest(request, round.adjustments) }))
    .filter(({ newest }) => newest);
  const waiting = requests.filter((request) => waitsForOpinion("cluster", request));
  const asking = new Set(waiting.map(({ unit }) => names.get(unit) ?? unit));
  return [
    {
      code: "reports",
      ...counted(
        members.filter(({ received }) => received === null),
        members,
      ),
    },
    { code: "dates", ...counted(sent.filter(isProvisional), sent) },
    ...pointsChecks(round),
    { code: "opinions", open: waiting.length, all: requests.length, names: [...asking] },
  ];
}

type Named = { readonly name: string };

function counted(open: readonly Named[], all: readonly Named[]): HandInCount {
  return { open: open.length, all: all.length, names: open.map(({ name }) => name) };
}

/**
 * What the scoring view counts, too: criteria that a person scores, whoever has reported. Those of the leader's unit
 * are the deputy's (contract §1, Cluster workbook).
 */
function pointsChecks(round: Comparison): readonly HandInCheck[] {
  const points = personsPoints(round);
  const check = (code: "points" | "deputy", of: readonly PersonsPoints[]): HandInCheck => ({
    code,
    open: of.reduce((sum, { open }) => sum + open, 0),
    all: of.reduce((sum, { all }) => sum + all, 0),
    names: of.filter(({ open }) => open > 0).map(({ name }) => name),
  });
  const [own, others] = [
    points.filter(({ role }) => role === "leader"),
    points.filter(({ role }) => role !== "leader"),
  ];
  return [check("points", others), ...(own.length === 0 ? [] : [check("deputy", own)])];
}

/** Awards that somebody is nominated for, or that have a limit for the cluster. */
function awardChecks({ nominations }: Comparison): readonly HandInCheck[] {
  return nominations.clusters
    .filter((review) => review.nominations.length > 0 || review.limit !== null)
    .map(({ award, limit, nominations: nominated }) => {
      const withoutVotes = nominated.filter((each) => lacksVotes(each, award));
      return {
        code: "award",
        open: withoutVotes.length + overQuota(nominated.length, limit),
        all: nominated.length,
        names: withoutVotes.map(({ name }) => name),
        award: { name: award.name, nominated: nominated.length, limit, withoutVotes: withoutVotes.length },
      };
    });
}

/**
 * The report, the scale and the other documents that the Board asks of a cluster. Whether a document is there is what
 * the Board will say of it (contract §4: a sheet is present if any of its cells is filled). The scale's line speaks for
 * its document where both are open or neither is; beside a draft, which is to be agreed on still, the document has a
 * line of its own, as has a missing report beside a sheet on which nothing is open.
 */
function documentChecks({ board }: Comparison, cluster: Cluster, { report, sent }: OwnSheets): readonly HandInCheck[] {
  const asked = documentsOfCluster(board, cluster.code).filter(({ required }) => required);
  const states = clusterDocuments(board, cluster.code, filledSheets(sent));
  const isMissing = ({ code }: AskedDocument): boolean => states[code] !== "present";
  const scale = scaleOf(board, cluster.code).length === 0 ? "none" : cluster.scaleState;
  const isOpen = scale === "none" || scale === "draft";
  const ofReport = asked.find(
    (document) => document.sheet === sheetNames.clusterReport && (report.open > 0 || !isMissing(document)),
  );
  const ofScale = asked.find((document) => document.sheet === sheetNames.scale && isMissing(document) === isOpen);
  return [
    { ...report, code: "report", ...spokenFor(ofReport) },
    { code: "scale", open: isOpen ? 1 : 0, all: 1, names: [], scale, ...spokenFor(ofScale) },
    ...asked
      .filter((document) => document !== ofReport && document !== ofScale)
      .map((document): HandInCheck => {
        const open = isMissing(document) ? 1 : 0;
        return { code: "document", open, all: 1, names: [], document: factsOf(document) };
      }),
  ];
}

function spokenFor(document: AskedDocument | undefined): { readonly document?: HandInDocument } {
  return document === undefined ? {} : { document: factsOf(document) };
}

function factsOf({ code, name, sheet }: AskedDocument): HandInDocument {
  return { code, name, sheet };
}
