import type { Board } from "../round/board";
import type { UnitStanding } from "./standing";

/** What can be stated of a unit in its register and roster. */
export type Statement = "receipt" | "return" | "complete-by" | "extend";

/** What is known of a unit's sending. `undated`: it was returned without Hạn hoàn thiện, which leaves its day open. */
export type Sent = Pick<UnitStanding, "received" | "confirmed"> & { readonly undated: boolean };

/**
 * Which statements can be made of a unit: what came can be returned to be completed, and a return without a day gets
 * one; the Board alone extends a deadline, and only of a unit that must report (contract §1).
 */
export function statementsOn(
  { received, undated }: Pick<Sent, "received" | "undated">,
  { workbook, exempt }: { readonly workbook: Board["kind"]; readonly exempt: boolean },
): readonly Statement[] {
  return [
    "receipt",
    ...(received === null ? [] : (["return"] as const)),
    ...(undated ? (["complete-by"] as const) : []),
    ...(workbook === "board" && !exempt ? (["extend"] as const) : []),
  ];
}

/**
 * The day that can be confirmed as it is: the one of the file that decides, where nobody stated a day (contract §4,
 * Status). `null` = there is none, or another date is missing first.
 */
export function dayToConfirm({ received, confirmed, undated }: Sent, decidingDay: string | null): string | null {
  return received !== null && !confirmed && !undated ? decidingDay : null;
}

/** Whether a returned report can be due on a day: not before it came. ISO; `came` `null` = no day is known. */
export function canCompleteBy(day: string, came: string | null): boolean {
  return came === null || day >= came;
}

/** Whether a report can have come on a day: not later than today. ISO. */
export function canHaveArrived(day: string, today: string): boolean {
  return day <= today;
}

/** Whether a day extends a deadline: only a later one does (contract §4, Status). ISO. */
export function extendsDeadline(day: string, deadline: string): boolean {
  return day > deadline;
}
