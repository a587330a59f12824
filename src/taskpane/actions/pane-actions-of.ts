import type { PaneActions } from "../pane-actions";
import type { PaneDesk } from "./desk";
import { selfTesting } from "./self-testing";
import { workActionsOf } from "./work-actions-of";

/** What a person can do with the workbook that Excel has open before them. */
export function paneActionsOf(desk: PaneDesk): PaneActions {
  return { ...workActionsOf(desk), ...selfTesting(desk), goTo: desk.workbook.goTo };
}
