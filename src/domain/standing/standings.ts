import { groupBy } from "../basics/group-by";
import { sheetNames } from "../../contract/sheet-names";
import type { Cluster } from "../round/roster";
import type { Issue } from "../issue";
import type { ClusterSubmission } from "../submissions/cluster-submission";
import type { Submissions } from "../submissions/submissions";
import { clusterStanding, completeUnits } from "./cluster-standing";
import { arrivalsOf, type UnitArrivals } from "./document-facts";
import { uncountedWorkingDays } from "./deadlines";
import { clusterDocuments } from "./documents";
import type { ClusterStanding, UnitStanding } from "./standing";
import { hasError, unitStanding } from "./unit-standing";

/** The round with the standing of every unit and cluster. */
export type Standings = Submissions & {
  /** One per unit of the round, in roster order. */
  readonly units: readonly UnitStanding[];
  /** One per cluster, in the order of `Cụm, khối`. */
  readonly clusters: readonly ClusterStanding[];
  readonly standingByUnit: ReadonlyMap<string, UnitStanding>;
  /** Unit code → when its report and each document came. */
  readonly arrivals: ReadonlyMap<string, UnitArrivals>;
};

export function standRound(submissions: Submissions): Standings {
  const { board, roster, receipts } = submissions;
  const stood = roster.flatMap((unit) => {
    const own = receipts.units.get(unit.code);
    return own === undefined ? [] : [unitStanding(submissions, unit, { receipts: own, issues: [] })];
  });
  const units = stood.map(({ standing }) => standing);
  const clusters = board.clusters.map((cluster) => standCluster(submissions, cluster, units));
  const standingByUnit = new Map(units.map((each) => [each.code, each]));
  const late = uncountedWorkingDays(board, roster, (code) => standingByUnit.get(code));
  return {
    ...submissions,
    units,
    clusters,
    standingByUnit,
    arrivals: arrivalsOf(submissions, standingByUnit, clusters),
    issues: [...submissions.issues, ...stood.flatMap(({ issues }) => issues), ...late],
  };
}

/** Errors that scoring found keep a report from being complete, too. */
export function withErrors<Round extends Standings>(round: Round, issues: readonly Issue[]): Round {
  const ofUnit = groupBy(issues, ({ place }) => place.unit);
  const units = round.units.map((unit) =>
    hasError(unit.code, ofUnit.get(unit.code) ?? []) ? { ...unit, complete: false } : unit,
  );
  return {
    ...round,
    units,
    standingByUnit: new Map(units.map((each) => [each.code, each])),
    clusters: round.clusters.map((cluster) => ({ ...cluster, complete: completeUnits(cluster.code, units) })),
  };
}

function standCluster(round: Submissions, cluster: Cluster, units: readonly UnitStanding[]): ClusterStanding {
  const own = round.receipts.clusters.get(cluster.code);
  const submission = own?.accepted?.content ?? null;
  const held =
    submission !== null && submission.cover.reviewForm.value !== "not-held" ? submission.cover.reviewDate.value : null;
  const sending = {
    received: own?.received?.day ?? null,
    returned: own?.returned ?? false,
    reviewHeld: held,
    documents: clusterDocuments(round.board, cluster.code, filledSheets(submission)),
  };
  return clusterStanding(round, cluster, { units, sending });
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
