import type { Board } from "../board";
import { firstUnknownDay } from "../calendar/working-days";
import { nowhere, type Issue } from "../issue";
import type { UnitStanding } from "../standing";
import { lastDayOnTime } from "./sending-status";

/** One notice for all late units whose working days can't be counted, with the earliest day that is not known. */
export function uncountedWorkingDays(
  { period }: Pick<Board, "period">,
  units: readonly UnitStanding[],
): readonly Issue[] {
  const days = units.flatMap(({ status, received, extendedTo }) => {
    if (status !== "late" || received === null) return [];
    const unknown = firstUnknownDay(
      lastDayOnTime({ date: period.unitSendBy, extendedTo, inclusive: period.inclusive }),
      received,
    );
    return unknown === null ? [] : [unknown];
  });
  const [day] = [...days].sort();
  return day === undefined
    ? []
    : [{ code: "working-days-unknown", params: { units: days.length, day }, place: nowhere }];
}
