import { daysBetween } from "../basics/calendar";
import { severityOf, type Issue, type Place } from "../issue";
import type { OpenPoints } from "../scoring/open-points";
import { isExpected } from "../standing/cluster-standing";
import type { RoundChange } from "../round/period";
import type { ClusterStanding, UnitStanding } from "../standing/standing";
import { isProvisional } from "../standing/unit-groups";

/** The next thing to do, with the figures that its sentence needs. Days are calendar days, dates ISO. */
export type NextStepParams = {
  readonly "no-period": Record<never, never>;
  /** The work in the workbook is of the round `held`, `Kỳ báo cáo` states another: nothing is counted. */
  readonly "round-changed": RoundChange;
  /** The roster has nobody for this round. */
  readonly "no-units": Record<never, never>;
  /** Nothing came yet; `daysLeft` negative once the day is over. */
  readonly "first-reports": { readonly lastDay: string; readonly daysLeft: number; readonly units: number };
  /** `daysLeft` 0 = today is the last day. */
  readonly "before-deadline": {
    readonly lastDay: string;
    readonly daysLeft: number;
    readonly units: number;
    readonly clusters: number;
  };
  readonly "after-deadline": {
    readonly lastDay: string;
    readonly daysOver: number;
    readonly units: number;
    readonly clusters: number;
  };
  /** Reports that were returned to be completed, without a new one since. */
  readonly "wait-for-completed": { readonly units: number; readonly clusters: number };
  /** Criteria that the cluster scores by hand, and of how many units they are. */
  readonly "to-score": OpenPoints;
  readonly "to-correct": { readonly errors: number };
  readonly "confirm-dates": { readonly units: number };
  readonly "wait-for-clusters": { readonly lastDay: string; readonly daysLeft: number; readonly clusters: number };
  readonly "all-done": Record<never, never>;
  readonly "unit-to-fill": { readonly blank: number; readonly errors: number };
  readonly "unit-ready": { readonly warnings: number };
};

export type NextStepCode = keyof NextStepParams;

/** A step with its figures. */
export type NextStep = {
  readonly [C in NextStepCode]: { readonly code: C; readonly params: NextStepParams[C] };
}[NextStepCode];

/** What is known of a round that states its period. */
export type RoundFacts = {
  readonly clusters: readonly ClusterStanding[];
  readonly units: readonly UnitStanding[];
  /** The last days on time, extensions apart; ISO. */
  readonly lastDays: { readonly units: string; readonly clusters: string };
  /** 0 = today is the last day; negative = over. */
  readonly daysLeft: { readonly units: number; readonly clusters: number };
  /** Units by code whose report has a Hạn of its own → their last day, extensions apart; ISO. Left out: none. */
  readonly ownDays?: ReadonlyMap<string, string>;
  readonly errors: number;
  /** `null` = points are not entered here. */
  readonly toScore: OpenPoints | null;
};

/**
 * The first thing that is still to be done in a round, in the order of the path (mission S1): a roster, first reports,
 * who owes one, points, errors, days to confirm, the clusters' own reports. Nobody waits for guests and exempt units.
 */
export function nextOfRound(round: RoundFacts): NextStep {
  const units = round.units.filter(isExpected);
  if (units.length === 0) return { code: "no-units", params: {} };
  if (units.every(({ received }) => received === null))
    return { code: "first-reports", params: { ...firstDay(round, units), units: units.length } };
  return owing(round, units) ?? unscored(round) ?? unsettled(round, units) ?? ofClusters(round);
}

/** Who is overdue comes before who still has time, and both before who has to complete a report. */
function owing(round: RoundFacts, units: readonly UnitStanding[]): NextStep | null {
  const of = (status: UnitStanding["status"]) => units.filter((unit) => unit.status === status);
  const counted = (found: readonly UnitStanding[]) => ({
    units: found.length,
    clusters: new Set(found.map(({ cluster }) => cluster)).size,
  });
  const [missing, notDue, returned] = [of("missing"), of("not-due"), of("returned")];
  if (missing.length > 0) {
    const { lastDay, daysLeft } = firstDay(round, missing);
    return { code: "after-deadline", params: { lastDay, daysOver: Math.max(1, -daysLeft), ...counted(missing) } };
  }
  if (notDue.length > 0) {
    const { lastDay, daysLeft } = firstDay(round, notDue);
    return { code: "before-deadline", params: { lastDay, daysLeft: Math.max(0, daysLeft), ...counted(notDue) } };
  }
  return returned.length === 0 ? null : { code: "wait-for-completed", params: counted(returned) };
}

/** The earliest last day of these units, and how long it is still until then. */
function firstDay(
  { lastDays, daysLeft, ownDays }: RoundFacts,
  units: readonly UnitStanding[],
): { readonly lastDay: string; readonly daysLeft: number } {
  const [first] = units.map(({ code }) => ownDays?.get(code) ?? lastDays.units).sort();
  const lastDay = first ?? lastDays.units;
  return { lastDay, daysLeft: daysLeft.units + daysBetween(lastDays.units, lastDay) };
}

function unscored({ toScore }: RoundFacts): NextStep | null {
  return toScore === null || toScore.criteria === 0 ? null : { code: "to-score", params: toScore };
}

function unsettled({ errors }: RoundFacts, units: readonly UnitStanding[]): NextStep | null {
  if (errors > 0) return { code: "to-correct", params: { errors } };
  const provisional = units.filter(isProvisional).length;
  return provisional === 0 ? null : { code: "confirm-dates", params: { units: provisional } };
}

function ofClusters({ clusters, lastDays, daysLeft }: RoundFacts): NextStep {
  const waiting = clusters.filter(
    ({ status }) => status === "not-due" || status === "missing" || status === "returned",
  ).length;
  if (waiting === 0) return { code: "all-done", params: {} };
  return {
    code: "wait-for-clusters",
    params: { lastDay: lastDays.clusters, daysLeft: daysLeft.clusters, clusters: waiting },
  };
}

/** A unit's next step by the issues of its own form, blank required cells counted apart. */
export function nextOfForm(issues: readonly Issue[]): Extract<NextStep, { code: "unit-ready" | "unit-to-fill" }> {
  const of = (severity: "error" | "warning"): readonly Issue[] =>
    issues.filter(({ code }) => severityOf(code) === severity);
  const errors = of("error");
  if (errors.length === 0) return { code: "unit-ready", params: { warnings: of("warning").length } };
  const blank = errors.filter(({ code }) => code === "required-blank").length;
  return { code: "unit-to-fill", params: { blank, errors: errors.length - blank } };
}

/** The first error that has a cell to go to; `null` = none has. */
export function firstToMend(issues: readonly Issue[]): { readonly sheet: string; readonly cell: string } | null {
  const placed = (place: Place): place is Place & { readonly sheet: string; readonly cell: string } =>
    place.sheet !== null && place.cell !== null;
  const first = issues.find(({ code, place }) => severityOf(code) === "error" && placed(place));
  return first !== undefined && placed(first.place) ? { sheet: first.place.sheet, cell: first.place.cell } : null;
}
