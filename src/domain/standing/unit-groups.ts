import { isExpected } from "./cluster-standing";
import type { SendingStatus, UnitStanding } from "./standing";

/** The statuses of units that owe a report: each such unit has one of them (contract §4, Roster). */
export const sendingStatuses: readonly SendingStatus[] = ["on-time", "late", "returned", "missing", "not-due"];

/** How many units have each status; exempt units are in none. */
export function statusCounts(
  units: readonly Pick<UnitStanding, "status">[],
): readonly { readonly status: SendingStatus; readonly count: number }[] {
  return sendingStatuses.map((status) => ({ status, count: units.filter((unit) => unit.status === status).length }));
}

/** A fact of a report that has come, beside its status: never merged into it (contract §4, Completeness). */
export type ReportFact = "with-errors" | "incomplete" | "paper-only" | "provisional";

export const reportFacts: readonly ReportFact[] = ["with-errors", "incomplete", "paper-only", "provisional"];

/** Whether the day of receipt still rests on a file's own time ("tạm tính"); false where nothing came. */
export function isProvisional({ received, confirmed }: Pick<UnitStanding, "received" | "confirmed">): boolean {
  return received !== null && !confirmed;
}

/** Whether a unit has this status, or this fact is true of its report. `hasError`: an error of the unit is known. */
export function matchesStatus(unit: UnitStanding, wanted: SendingStatus | ReportFact, hasError: boolean): boolean {
  switch (wanted) {
    case "with-errors":
      return unit.received !== null && hasError;
    case "incomplete":
      return unit.received !== null && unit.version !== null && !unit.complete;
    case "paper-only":
      return unit.received !== null && unit.version === null;
    case "provisional":
      return isProvisional(unit);
    default:
      return unit.status === wanted;
  }
}

/** Whom a leader asks for something: who has not sent, who sent late, who has to complete what was sent. */
export type MemberGroup = "unsent" | "late" | "to-complete";

/** Guests and exempt units owe no report (contract §4, Roster), so they are in no group. */
export function isInGroup(unit: UnitStanding, group: MemberGroup, hasError: boolean): boolean {
  if (!isExpected(unit)) return false;
  const { status, received, complete } = unit;
  switch (group) {
    case "unsent":
      return status === "missing" || status === "not-due";
    case "late":
      return status === "late";
    case "to-complete":
      return status === "returned" || (received !== null && !complete) || hasError;
    default:
      return group satisfies never;
  }
}

/**
 * How much of what is required is filled, in whole percent, rounded down: 100 is said of a full form alone. Nothing
 * required = 100.
 */
export function filledPercent(filled: number, required: number): number {
  return required === 0 ? 100 : Math.floor((100 * filled) / required);
}
