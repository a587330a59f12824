import type { UnitStanding } from "../../domain/standing/standing";
import { expectedUnits } from "../../app/expected-units";
import type { MemberFilter } from "../../text/vi/pane/browse";

export const memberFilters: readonly MemberFilter[] = ["all", "unsent", "late", "to-complete"];

/** Guests and the exempt are asked for nothing: they show under "all" alone. */
export function memberFits(unit: UnitStanding, filter: MemberFilter, withErrors: ReadonlySet<string>): boolean {
  if (filter === "all") return true;
  if (expectedUnits([unit]).length === 0) return false;
  switch (filter) {
    case "unsent":
      return unit.status === "missing" || unit.status === "not-due";
    case "late":
      return unit.status === "late";
    case "to-complete":
      return unit.status === "returned" || (unit.received !== null && !unit.complete) || withErrors.has(unit.code);
    default:
      return filter satisfies never;
  }
}
