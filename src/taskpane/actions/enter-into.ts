import { changeBoard, type InputChange } from "../../app/live/changing/change-board";
import { undoOf, undoOfNewLines, type Undo } from "../../app/live/changing/undo-change";
import type { OpenedBoard } from "../../app/open-board";
import { vietnamDay, vietnamTime } from "../clock";
import type { WorkDesk } from "./desk";

/** Writes a person's change of the input sheets; gives back what undoes it. `day`: today in Viet Nam. */
export async function enterInto(
  { workbook, clock }: WorkDesk,
  change: (opened: OpenedBoard, day: string) => InputChange,
): Promise<Undo> {
  const now = clock();
  let undo: Undo = [];
  const remembered = (opened: OpenedBoard): InputChange => {
    const made = change(opened, vietnamDay(now));
    undo = [...undoOf(made), ...undoOfNewLines(made.sheets ?? [])];
    return made;
  };
  await changeBoard({ workbook, now: vietnamTime(now), change: remembered });
  return undo;
}
