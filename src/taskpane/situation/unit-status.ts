import type { SendingStatus, UnitStanding } from "../../domain/standing/standing";
import type { BesideStatus } from "../../text/vi/pane/situation";

/** Sending statuses in the order of the bar: together all that must report. */
export const sendingStatuses: readonly SendingStatus[] = ["on-time", "late", "returned", "missing", "not-due"];

export const besideStatuses: readonly BesideStatus[] = ["with-errors", "incomplete", "paper-only", "provisional"];

export type UnitFilter = SendingStatus | BesideStatus;

/** Codes of the units of which an error is known. */
export type WithErrors = ReadonlySet<string>;

/** Whether the unit has this sending status; or whether this is true of it beside that: each is a fact of its own. */
export function fits(unit: UnitStanding, filter: UnitFilter, withErrors: WithErrors): boolean {
  if (!isBeside(filter)) return unit.status === filter;
  if (unit.received === null) return false;
  switch (filter) {
    case "with-errors":
      return withErrors.has(unit.code);
    case "incomplete":
      return unit.version !== null && !unit.complete;
    case "paper-only":
      return unit.version === null;
    case "provisional":
      return !unit.confirmed;
    default:
      return filter satisfies never;
  }
}

function isBeside(filter: UnitFilter): filter is BesideStatus {
  return (besideStatuses as readonly string[]).includes(filter);
}

/** How many units have each status. */
export function statusCounts(
  units: readonly UnitStanding[],
): readonly { readonly status: SendingStatus; readonly count: number }[] {
  return sendingStatuses.map((status) => ({ status, count: units.filter((unit) => unit.status === status).length }));
}
