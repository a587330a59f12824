import type { Consolidation } from "../../domain/consolidation";
import type { Board } from "../../domain/round/board";
import type { Cluster } from "../../domain/round/roster";
import { withRoster } from "../../domain/round/round";
import { scaleOf } from "../../domain/round/scale";
import { sectionsOf } from "../../domain/round/section";
import { listsOfCluster } from "../../domain/scoring/conditions/agency-lists";
import { withTotals } from "../../domain/scoring/score-round";

/**
 * One cluster's part of a round that was judged as a whole: its points may rest on the province's figures, but only its
 * own units are told. Drawn like a cluster's workbook, so without sums over the province.
 */
export function clusterPart(whole: Consolidation, cluster: Cluster): Consolidation {
  const roster = whole.roster.filter((unit) => unit.cluster === cluster.code);
  const own = ownOf(cluster.code, new Set(roster.map(({ code }) => code)));
  return {
    ...withRoster(roster),
    ...sentPart(whole, own),
    ...judgedPart(whole, own),
    board: boardOfCluster(whole.board, cluster, own),
    asOf: whole.asOf,
    sealing: sealingPart(whole.sealing, own),
    issues: own.issues(whole.issues),
    returnedIssues: own.issues(whole.returnedIssues),
  };
}

type Keyed<Value> = ReadonlyMap<string, Value>;

/** Takes what is the cluster's or one of its units' out of what is everybody's. */
type Own = {
  readonly cluster: string;
  readonly hasUnit: (code: string) => boolean;
  readonly hasSender: (code: string | null) => boolean;
  readonly ofUnits: <R extends { readonly unit: string }>(rows: readonly R[]) => readonly R[];
  readonly ofCluster: <R extends { readonly cluster: string | null }>(rows: readonly R[]) => readonly R[];
  readonly byUnit: <Value>(map: Keyed<Value>) => Keyed<Value>;
  readonly byCluster: <Value>(map: Keyed<Value>) => Keyed<Value>;
  readonly issues: (found: Consolidation["issues"]) => Consolidation["issues"];
};

function ownOf(cluster: string, units: ReadonlySet<string>): Own {
  const hasUnit = (code: string): boolean => units.has(code);
  return {
    cluster,
    hasUnit,
    hasSender: (code) => code !== null && (code === cluster || hasUnit(code)),
    ofUnits: (rows) => rows.filter(({ unit }) => hasUnit(unit)),
    ofCluster: (rows) => rows.filter((row) => row.cluster === cluster),
    byUnit: (map) => new Map([...map].filter(([key]) => hasUnit(key))),
    byCluster: (map) => new Map([...map].filter(([key]) => key === cluster)),
    issues: (found) =>
      found.filter(({ place }) => place.cluster === cluster || (place.unit !== null && hasUnit(place.unit))),
  };
}

/** What its units and it itself sent, and what was entered about them. */
function sentPart(whole: Consolidation, own: Own) {
  const isOwn = (file: Consolidation["files"][number]): boolean =>
    own.hasSender(file.unit) || own.hasSender(file.cluster);
  return {
    receipts: { units: own.byUnit(whole.receipts.units), clusters: own.byCluster(whole.receipts.clusters) },
    accepted: own.byUnit(whole.accepted),
    sent: own.byCluster(whole.sent),
    differing: own.byCluster(whole.differing),
    marks: own.ofUnits(whole.marks),
    opinions: own.ofUnits(whole.opinions),
    linesBefore: own.ofCluster(whole.linesBefore),
    arrivals: own.byUnit(whole.arrivals),
    returned: whole.returned.filter(({ unit }) => own.hasUnit(unit.code)),
    reports: whole.reports.filter(({ unit }) => own.hasUnit(unit.code)),
    files: whole.files.filter(isOwn),
    knownFiles: whole.knownFiles.filter(isOwn),
  };
}

/** Standings, figures, points and decisions. */
function judgedPart(whole: Consolidation, own: Own) {
  const { nominations, totals, units, clusters } = whole;
  return {
    ...withTotals(own.ofCluster(totals)),
    units: units.filter(({ code }) => own.hasUnit(code)),
    clusters: clusters.filter(({ code }) => own.hasSender(code)),
    standingByUnit: own.byUnit(whole.standingByUnit),
    adjustments: own.ofUnits(whole.adjustments),
    figures: own.ofUnits(whole.figures),
    figuresByUnit: own.byUnit(whole.figuresByUnit),
    sums: own.ofCluster(whole.sums),
    scores: own.ofUnits(whole.scores),
    findings: own.ofUnits(whole.findings),
    lines: own.ofCluster(whole.lines),
    ranking: own.ofCluster(whole.ranking),
    classes: own.ofUnits(whole.classes),
    nominations: { clusters: own.ofCluster(nominations.clusters), province: [] },
    agencyLists: listsOfCluster(whole.agencyLists, own.cluster, own.hasSender),
    scaleChanges: own.byCluster(whole.scaleChanges),
    statedTotals: own.ofCluster(whole.statedTotals),
  };
}

function sealingPart(sealing: Consolidation["sealing"], own: Own): Consolidation["sealing"] {
  const changed = <R extends { readonly owner: string }>(rows: readonly R[]): readonly R[] =>
    rows.filter(({ owner }) => own.hasSender(owner));
  const seals = sealing.seals.map((seal) => ({ ...seal, changes: changed(seal.changes) }));
  return { ...sealing, seals, differences: changed(sealing.differences), damage: [] };
}

function boardOfCluster(board: Board, cluster: Cluster, own: Own): Board {
  const { code } = cluster;
  return {
    ...board,
    kind: "cluster",
    clusters: [cluster],
    roster: own.ofCluster(board.roster),
    criteria: scaleOf(board, code),
    bands: board.bands.filter((band) => band.cluster === code || band.cluster === "*"),
    sections: sectionsOf(board, code),
    assignedTargets: own.ofUnits(board.assignedTargets),
    opinions: own.ofUnits(board.opinions),
    scores: own.ofUnits(board.scores),
    nominations: own.ofUnits(board.nominations),
    receipts: board.receipts.filter(({ sender }) => own.hasSender(sender)),
    issues: [],
  };
}
