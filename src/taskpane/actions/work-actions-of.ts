import type { PaneActions } from "../pane-actions";
import { consolidating } from "./consolidating";
import type { WorkDesk } from "./desk";
import { looking } from "./looking";

/** What a person can do with the workbook of the desk wherever it is: it need not be open in a program that shows its cells. */
export function workActionsOf(desk: WorkDesk): PaneActions {
  const { workbook } = desk;
  return {
    ...looking(desk),
    ...consolidating(desk),
    watchSelection: workbook.watchSelection,
    selected: workbook.selected,
    finish: workbook.finish,
  };
}
