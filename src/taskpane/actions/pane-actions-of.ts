import type { PaneActions } from "../pane-actions";
import { consolidating } from "./consolidating";
import type { PaneDesk } from "./desk";
import { looking } from "./looking";
import { selfTesting } from "./self-testing";

/** What a person can do with the workbook of the desk. */
export function paneActionsOf(desk: PaneDesk): PaneActions {
  const { workbook } = desk;
  return {
    ...looking(desk),
    ...consolidating(desk),
    ...selfTesting(desk),
    watchSelection: workbook.watchSelection,
    selected: workbook.selected,
    goTo: workbook.goTo,
    finish: workbook.finish,
  };
}
