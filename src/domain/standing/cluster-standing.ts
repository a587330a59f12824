import { byCluster } from "../basics/group-by";
import type { ClusterStanding, SendingStatus, UnitStanding } from "./standing";
import { clusterLastDay, sendingStatus } from "./deadlines";
import type { Cluster } from "../round/roster";
import type { RoundDay } from "../round/round";
import Big from "big.js";

/** What the cluster itself sent. */
export type ClusterSending = {
  /** Civil date of its first valid submission or paper; `null` = none. */
  readonly received: string | null;
  readonly returned: boolean;
  readonly reviewHeld: string | null;
  readonly documents: ClusterStanding["documents"];
};

/**
 * The sums over a cluster's units, and what it sent itself. `units`: standings of the whole round or of this cluster.
 * Guests and exempt units are in no denominator (contract §4, Roster): expected = on time + late + missing + not due +
 * returned.
 */
export function clusterStanding(
  round: RoundDay,
  cluster: Cluster,
  given: { readonly units: readonly UnitStanding[]; readonly sending: ClusterSending },
): ClusterStanding {
  const { sending } = given;
  const expected = (byCluster(given.units).get(cluster.code) ?? []).filter(isExpected);
  const count = (status: SendingStatus): number => expected.filter((unit) => unit.status === status).length;
  const lastDay = clusterLastDay(round.board, cluster);
  const own = sendingStatus(
    { exempt: false, received: sending.received, returned: sending.returned },
    { ...round, lastDay },
  );
  return {
    code: cluster.code,
    name: cluster.name,
    kind: cluster.kind,
    expected: expected.length,
    received: expected.filter((unit) => unit.received !== null).length,
    onTime: count("on-time"),
    late: count("late"),
    missing: count("missing"),
    notDue: count("not-due"),
    returned: count("returned"),
    complete: completeUnits(cluster.code, given.units),
    requiredCellPct: requiredCellPercent(expected),
    status: own.status,
    daysLate: own.daysLate,
    reviewHeld: sending.reviewHeld,
    documents: sending.documents,
  };
}

/** How many of the cluster's units that owe a report have sent a complete one. */
export function completeUnits(cluster: string, units: readonly UnitStanding[]): number {
  return (byCluster(units).get(cluster) ?? []).filter((unit) => isExpected(unit) && unit.complete).length;
}

/** Whether a report is owed: guests and exempt units are in no denominator (contract §4, Roster). */
export function isExpected({ role, status }: Pick<UnitStanding, "role" | "status">): boolean {
  return role !== "guest" && status !== "exempt";
}

/** 100 Σfilled/Σrequired, one decimal, half away from zero; `null` when nothing is required. */
export function requiredCellPercent(
  units: readonly Pick<UnitStanding, "requiredCells" | "filledCells">[],
): number | null {
  const required = units.reduce((sum, unit) => sum + unit.requiredCells, 0);
  const filled = units.reduce((sum, unit) => sum + unit.filledCells, 0);
  return required === 0 ? null : Number(oneDecimal(filled).times(100).div(required).toString());
}

/** Division rounds to one decimal from the exact quotient. */
const oneDecimal = Big();
oneDecimal.DP = 1;
oneDecimal.RM = Big.roundHalfUp;
