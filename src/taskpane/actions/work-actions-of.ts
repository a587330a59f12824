import type { LiveWorkbook } from "../../app/live-workbook";
import type { PaneActions } from "../pane-actions";
import { adjusting } from "./adjusting";
import { browsing } from "./browsing";
import { checking } from "./checking";
import { confirmingIncoming } from "./confirming-incoming";
import { consolidating } from "./consolidating";
import type { WorkDesk } from "./desk";
import { handingIn } from "./handing-in";
import { looking } from "./looking";
import { marking } from "./marking";
import { merging } from "./merging";
import { nominating } from "./nominating";
import { readFiles } from "./read-files";
import { roundReading } from "./round-reading";
import { scaling } from "./scaling";
import { scoring } from "./scoring";
import { sending } from "./sending";
import { settingUp } from "./setting-up";
import { urging } from "./urging";
import { waiting } from "./waiting";

/**
 * What a person can do with the workbook of the desk wherever it is: it need not be open in a program that shows its
 * cells.
 */
export function workActionsOf(given: WorkDesk): PaneActions {
  const reading = roundReading(given);
  const desk = { ...given, workbook: forgetting(given.workbook, reading.forget) };
  const { workbook } = desk;
  const files = readFiles(desk.host);
  return {
    ...looking(desk, reading),
    ...browsing(desk, reading),
    ...checking(desk, reading),
    ...consolidating(desk, files),
    ...confirmingIncoming(desk, reading),
    ...waiting(desk, reading),
    ...merging(desk, reading),
    ...adjusting(desk, reading),
    ...scaling(desk, reading),
    ...scoring(desk, reading),
    ...nominating(desk, reading),
    ...handingIn(desk, reading),
    ...urging(reading),
    ...sending(desk, reading),
    ...marking(desk, reading, files),
    ...settingUp(desk, reading),
    watchSelection: workbook.watchSelection,
    watchChanges: workbook.watchChanges,
    selected: workbook.selected,
    finish: workbook.finish,
  };
}

/**
 * What was read before a write is old after it, also where the program doesn't tell of it, and where it failed
 * half-way.
 */
function forgetting(workbook: LiveWorkbook, forget: () => void): LiveWorkbook {
  return {
    ...workbook,
    write: (...given) => workbook.write(...given).finally(forget),
    finish: () => workbook.finish().finally(forget),
  };
}
