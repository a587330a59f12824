import type { Board } from "../round/board";
import type { UnitStanding } from "./standing";

/** What can be stated of a unit in its register and roster. */
export type Statement = "receipt" | "return" | "extend";

/**
 * Which statements can be made of a unit: what came can be returned to be completed; the Board alone extends a
 * deadline, and only of a unit that must report (contract §1).
 */
export function statementsOn(
  { received }: Pick<UnitStanding, "received">,
  { workbook, exempt }: { readonly workbook: Board["kind"]; readonly exempt: boolean },
): readonly Statement[] {
  return [
    "receipt",
    ...(received === null ? [] : (["return"] as const)),
    ...(workbook === "board" && !exempt ? (["extend"] as const) : []),
  ];
}

/** Whether a report can have come on a day: not later than today. ISO. */
export function canHaveArrived(day: string, today: string): boolean {
  return day <= today;
}

/** Whether a day extends a deadline: only a later one does (contract §4, Status). ISO. */
export function extendsDeadline(day: string, deadline: string): boolean {
  return day > deadline;
}
