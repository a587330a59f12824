import { addDays, daysBetween, workingDaysAfter, firstUnknownDay } from "../basics/calendar";
import type { SendingStatus, UnitStanding } from "./standing";
import type { Cover } from "../submissions/submission";
import type { Board } from "../round/board";
import { documentsOf, documentsOfCluster, reportAmong } from "../round/documents";
import type { Period } from "../round/period";
import type { Cluster } from "../round/roster";
import { nowhere, type Issue } from "../issue";

type Deadline = {
  readonly date: string;
  /** Được gia hạn đến: counts only when later than the deadline. */
  readonly extendedTo: string | null;
  /** Whether the last day itself is still on time. */
  readonly inclusive: boolean;
};

/**
 * The last day on which sending is on time. Whether the last day counts is the same for an extension (contract §4,
 * Status).
 */
export function lastDayOnTime({ date, extendedTo, inclusive }: Deadline): string {
  const last = extendedTo !== null && extendedTo > date ? extendedTo : date;
  return inclusive ? last : addDays(last, -1);
}

type SendBy = Pick<Period, "unitSendBy" | "clusterSendBy" | "inclusive">;
type Sending = Pick<Board, "documents"> & { readonly period: SendBy };
/** A unit, with its extension; `null` = without one. */
export type SendingUnit = Parameters<typeof documentsOf>[1] & { readonly extendedTo: string | null };
export type SendingCluster = Pick<Cluster, "code" | "extendedTo">;

/** The round's own last days on which units and clusters send on time, extensions and days of documents apart. */
export function lastDays({ unitSendBy, clusterSendBy, inclusive }: SendBy): {
  readonly units: string;
  readonly clusters: string;
} {
  const last = (date: string): string => lastDayOnTime({ date, extendedTo: null, inclusive });
  return { units: last(unitSendBy), clusters: last(clusterSendBy) };
}

/** By when a unit's report is asked, without an extension: Hạn of the report, else the round's day (decision 0084). */
export function unitSendBy(board: Sending, unit: Parameters<typeof documentsOf>[1]): string {
  return reportAmong(documentsOf(board, unit), "unit")?.due ?? board.period.unitSendBy;
}

/** The last day on which a unit's report is on time. */
export function unitLastDay(board: Sending, unit: SendingUnit): string {
  return documentLastDay(board, unit, unitSendBy(board, unit));
}

/** The same of a cluster's own report. */
export function clusterLastDay(board: Sending, { code, extendedTo }: SendingCluster): string {
  const { clusterSendBy, inclusive } = board.period;
  const due = reportAmong(documentsOfCluster(board, code), "cluster")?.due ?? null;
  return lastDayOnTime({ date: due ?? clusterSendBy, extendedTo, inclusive });
}

/** Units whose report has a Hạn of its own, by code → their last day without an extension. */
export function ownDays(board: Sending, units: readonly SendingUnit[]): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap((unit) =>
      unitSendBy(board, unit) === board.period.unitSendBy
        ? []
        : [[unit.code, unitLastDay(board, { ...unit, extendedTo: null })] as const],
    ),
  );
}

/** The last day on which a document of a unit is on time: by `due` (ISO), where that is `null` by the round's day. */
export function documentLastDay(
  { period }: Pick<Sending, "period">,
  { extendedTo }: Pick<SendingUnit, "extendedTo">,
  due: string | null,
): string {
  return lastDayOnTime({ date: due ?? period.unitSendBy, extendedTo, inclusive: period.inclusive });
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
  /** Working days after the last day, shown too; `null` also where the days off between are not known. */
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

export type Review = Pick<UnitStanding, "reviewHeld" | "reviewStatus">;

/**
 * When the review was held, against the last day for holding it (contract §4, Status). `Chưa tổ chức` is not held,
 * whatever day is given with it. A review in writing has no meeting: a day given for it is judged like any other, and
 * none given leaves it unknown, as does a meeting without a day or a unit without a submission. An extension is for
 * sending and doesn't move the date for holding the review. A round without a review (`lastDay` null) knows of none,
 * whatever a file says.
 */
export function reviewOf(cover: Pick<Cover, "reviewForm" | "reviewDate"> | null, lastDay: string | null): Review {
  if (cover === null || lastDay === null) return { reviewHeld: null, reviewStatus: "unknown" };
  if (cover.reviewForm.value === "not-held") return { reviewHeld: null, reviewStatus: "not-held" };
  const held = cover.reviewDate.state === "value" ? cover.reviewDate.value : null;
  if (held === null) return { reviewHeld: null, reviewStatus: "unknown" };
  return { reviewHeld: held, reviewStatus: held <= lastDay ? "on-time" : "late" };
}

/** One notice for all late units whose working days can't be counted, with the earliest day that is not known. */
export function uncountedWorkingDays(
  board: Sending,
  units: readonly SendingUnit[],
  standingOf: (unit: string) => UnitStanding | undefined,
): readonly Issue[] {
  const days = units.flatMap((unit) => {
    const { status = null, received = null } = standingOf(unit.code) ?? {};
    if (status !== "late" || received === null) return [];
    const unknown = firstUnknownDay(unitLastDay(board, unit), received);
    return unknown === null ? [] : [unknown];
  });
  const [day] = [...days].sort();
  return day === undefined
    ? []
    : [{ code: "working-days-unknown", params: { units: days.length, day }, place: nowhere }];
}
