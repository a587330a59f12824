import { addDays, daysBetween } from "../calendar/civil-date";
import { workingDaysAfter } from "../calendar/working-days";
import type { SendingStatus } from "../standing";

type Deadline = {
  readonly date: string;
  /** Được gia hạn đến: counts only when later than the deadline. */
  readonly extendedTo: string | null;
  /** Whether the last day itself is still on time. */
  readonly inclusive: boolean;
};

/**
 * The last day on which sending is on time. Whether the last day counts holds for an extension as well (contract §4,
 * Status).
 */
export function lastDayOnTime({ date, extendedTo, inclusive }: Deadline): string {
  const last = extendedTo !== null && extendedTo > date ? extendedTo : date;
  return inclusive ? last : addDays(last, -1);
}

type Sent = {
  readonly exempt: boolean;
  /** Civil date of the first valid receipt; `null` = none. */
  readonly received: string | null;
  /** Something came, none of it valid. */
  readonly returned: boolean;
};

type Calendar = {
  /** As `lastDayOnTime` gives it. */
  readonly lastDay: string;
  readonly asOf: string;
};

export type SendingResult = {
  readonly status: SendingStatus;
  /** Calendar days after the last day; 0 on time; `null` when nothing valid came, and for the exempt. */
  readonly daysLate: number | null;
  /** Working days after the last day, shown beside; `null` also where the days off between are not known. */
  readonly workingDaysLate: number | null;
};

/** The first rule of the contract that holds, in its order (§4, Status). */
export function sendingStatus(sent: Sent, { lastDay, asOf }: Calendar): SendingResult {
  if (sent.exempt) return without("exempt");
  if (sent.received !== null && sent.received <= lastDay) return { status: "on-time", daysLate: 0, workingDaysLate: 0 };
  if (sent.received !== null) {
    return {
      status: "late",
      daysLate: daysBetween(lastDay, sent.received),
      workingDaysLate: workingDaysAfter(lastDay, sent.received),
    };
  }
  if (sent.returned) return without("returned");
  return without(asOf <= lastDay ? "not-due" : "missing");
}

function without(status: SendingStatus): SendingResult {
  return { status, daysLate: null, workingDaysLate: null };
}
