import { exact, minus, times, within, zero } from "../basics/exact";
import { type Arrival, type Computed, none, points, type ScoringCase, type Way } from "./way";

/**
 * Thời hạn of the document: on time or exempt M; late M less Điểm mỗi lần per calendar day, never below 0; missing 0;
 * not due, returned, or a day of receipt that isn't confirmed: none yet.
 */
export const deadline: Way = {
  source: "document",
  numbers: ["max", "perTime"],
  needed: ["perTime"],
  example: { line: { max: 10, perTime: 1 }, document: { status: "late", daysLate: 3, confirmed: true } },
  points: byArrival,
};

function byArrival({ criterion, facts }: ScoringCase): Computed {
  const { document } = facts;
  const { max, perTime } = criterion;
  if (document === null) return none;
  const { status, daysLate, confirmed } = document;
  const { by = null, arrived = null } = document;
  const day = by === null ? {} : { lastDay: by.lastDay, lastDayOf: by.of };
  const parts = { status, daysLate, ...registerParts(arrived), ...day, perTime, max };
  switch (status) {
    case "exempt":
      return points(exact(max), parts);
    case "on-time":
      return confirmed ? points(exact(max), parts) : none;
    case "late":
      if (!confirmed || daysLate === null || perTime === null) return none;
      return points(within(minus(exact(max), times(exact(daysLate), exact(perTime))), 0, max), parts);
    case "missing":
      return points(zero, parts);
    case "not-due":
    case "returned":
      return none;
    default:
      return status satisfies never;
  }
}

/** The row of the register that the day comes from: by its number, else by its cell. */
function registerParts(arrived: Arrival | null): Readonly<Record<string, string | null>> {
  if (arrived === null) return {};
  const { day, number, cell } = arrived;
  return { arrivedOn: day, registerNumber: number, registerCell: number === null ? cell : null };
}
