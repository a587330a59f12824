import type { SendingStatus, UnitStanding } from "../../domain/standing";
import type { BesideStatus } from "../../text/pane-texts";

/** Units that must report: guests and the exempt stand outside every count (contract §4, Roster). */
export function countedUnits(units: readonly UnitStanding[]): readonly UnitStanding[] {
  return units.filter((unit) => unit.role !== "guest" && unit.status !== "exempt");
}

/** Sending statuses in the order of the bar: together all that must report. */
export const sendingStatuses: readonly SendingStatus[] = ["on-time", "late", "returned", "missing", "not-due"];

export const besideStatuses: readonly BesideStatus[] = ["incomplete", "paper-only", "provisional"];

export type UnitFilter = SendingStatus | BesideStatus;

/** What is true of a unit beside its sending status; each is a fact of its own. */
export function isBeside(unit: UnitStanding, beside: BesideStatus): boolean {
  if (unit.received === null) return false;
  switch (beside) {
    case "incomplete":
      return unit.version !== null && !unit.complete;
    case "paper-only":
      return unit.version === null;
    case "provisional":
      return !unit.confirmed;
    default:
      return beside satisfies never;
  }
}

export function fits(unit: UnitStanding, filter: UnitFilter): boolean {
  return isBesideStatus(filter) ? isBeside(unit, filter) : unit.status === filter;
}

function isBesideStatus(filter: UnitFilter): filter is BesideStatus {
  return (besideStatuses as readonly string[]).includes(filter);
}

/** How many units have each status. */
export function statusCounts(units: readonly UnitStanding[]): readonly { readonly status: SendingStatus; readonly count: number }[] {
  return sendingStatuses.map((status) => ({ status, count: units.filter((unit) => unit.status === status).length }));
}
