import { sheetNames } from "../../contract/sheet-names";
import type { Unit } from "../../domain/round/board";
import type { ClusterSubmission } from "../../domain/submissions/cluster-submission";
import { clusterStanding } from "../../domain/standing/cluster-standing";
import { clusterDocuments } from "../../domain/standing/documents";
import { unitStanding, type Round } from "../../domain/standing/unit-standing";
import { uncountedWorkingDays } from "../../domain/standing/deadlines";
import type { Issue } from "../../domain/issue";
import { receiptsOf, type Receipts } from "../../domain/submissions/receipts";
import type { SentFile } from "../../domain/submissions/sent-file";
import type { ClusterStanding, UnitStanding } from "../../domain/standing/standing";
import type { Stored } from "../../domain/submissions/stored";
import type { Submission } from "../../domain/submissions/submission";
import { withTakenRows } from "./differing-rows";
import { membersOnly } from "../../domain/submissions/members-only";

/** Who sent what, and where every unit and cluster stands. */
export type Standing = {
  readonly unitReceipts: ReadonlyMap<string, Receipts<Submission>>;
  readonly clusterReceipts: ReadonlyMap<string, Receipts<ClusterSubmission>>;
  readonly issues: readonly Issue[];
};

/** Receipts of every unit of the round and every cluster, from everything ever read. */
export function receiptsOfRound(round: Round, units: readonly Unit[], stored: Stored): Standing {
  const { board } = round;
  const unitReceipts = new Map(units.map((unit) => [unit.code, receiptsOfUnit(round, unit, stored)]));
  const clusterReceipts = new Map(
    board.clusters.map(({ code }) => [code, receiptsOfCluster(round, code, { units, stored })]),
  );
  const issues = [...unitReceipts.values(), ...clusterReceipts.values()].flatMap((receipts) => receipts.issues);
  return { unitReceipts, clusterReceipts, issues };
}

/**
 * What one cluster sent, from everything ever read, with what the Board takes of its other files in the one that
 * counts.
 */
export function receiptsOfCluster(
  { board, asOf }: Pick<Round, "board" | "asOf">,
  cluster: string,
  { units, stored }: { readonly units: readonly Unit[]; readonly stored: Pick<Stored, "clusterSubmissions"> },
): Receipts<ClusterSubmission> {
  const files = stored.clusterSubmissions
    .filter((each) => each.cluster === cluster)
    .map((each) => ({ sender: cluster, file: each.file, content: membersOnly(each, units) }));
  return withTakenRows(
    board,
    receiptsOf({ sender: cluster, level: "cluster", place: { unit: null, cluster }, files, board, asOf }),
  );
}

/** What one unit sent, from everything ever read. */
export function receiptsOfUnit(
  { board, asOf }: Pick<Round, "board" | "asOf">,
  unit: Unit,
  stored: Pick<Stored, "submissions" | "unreadable">,
): Receipts<Submission> {
  return receiptsOf({
    sender: unit.code,
    level: "unit",
    place: { unit: unit.code, cluster: unit.cluster },
    files: filesOfUnit(unit.code, stored),
    board,
    asOf,
  });
}

/** The files of one unit in the store, those that could not be read without content. */
export function filesOfUnit(
  unit: string,
  stored: Pick<Stored, "submissions" | "unreadable">,
): readonly SentFile<Submission>[] {
  const read = stored.submissions
    .filter(({ submission }) => submission.unit === unit)
    .map(({ submission }) => ({ sender: unit, file: submission.file, content: submission }));
  const unread = stored.unreadable
    .filter((each) => each.unit === unit)
    .map(({ file }) => ({ sender: unit, file, content: null }));
  return [...read, ...unread];
}

/**
 * The four facts of every unit. `otherIssues`: errors that other checks found and that keep a unit from being complete.
 */
export function standUnits(
  round: Round,
  units: readonly Unit[],
  given: { readonly receipts: Standing["unitReceipts"]; readonly otherIssues: readonly Issue[] },
): { readonly units: readonly UnitStanding[]; readonly issues: readonly Issue[] } {
  const stood = units.flatMap((unit) => {
    const receipts = given.receipts.get(unit.code);
    return receipts === undefined ? [] : [unitStanding(round, unit, { receipts, issues: given.otherIssues })];
  });
  const standings = stood.map((each) => each.standing);
  return {
    units: standings,
    issues: [...stood.flatMap((each) => each.issues), ...uncountedWorkingDays(round.board, standings)],
  };
}

export function standClusters(
  round: Round,
  units: readonly UnitStanding[],
  receipts: Standing["clusterReceipts"],
): readonly ClusterStanding[] {
  return round.board.clusters.map((cluster) => {
    const own = receipts.get(cluster.code);
    const submission = own?.accepted?.content ?? null;
    const held =
      submission !== null && submission.cover.reviewForm.value !== "not-held"
        ? submission.cover.reviewDate.value
        : null;
    const sending = {
      received: own?.received?.day ?? null,
      returned: own?.returned ?? false,
      reviewHeld: held,
      documents: clusterDocuments(round.board, cluster.code, filledSheets(submission)),
    };
    return clusterStanding(round, cluster, { units, sending });
  });
}

/** Standard names of the sheets of a cluster's workbook that hold any entry (contract §4, Completeness). */
export function filledSheets(submission: ClusterSubmission | null): ReadonlySet<string> {
  if (submission === null) return new Set();
  const filled: string[] = [];
  if (Object.values(submission.cover).some((entry) => entry.state !== "blank")) filled.push(sheetNames.cover);
  if (submission.report.some((row) => row.content.state !== "blank")) filled.push(sheetNames.clusterReport);
  if (submission.scores.length > 0) filled.push(sheetNames.enteredScores);
  if (submission.sheets[sheetNames.scale] !== undefined) filled.push(sheetNames.scale);
  return new Set(filled);
}
