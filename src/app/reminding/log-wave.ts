import { remindedSoFar } from "../../domain/standing/reminders";
import { appendRows } from "../../forms/board/edit-rows";
import { boardForms } from "../../forms/board/input-sheets";
import { periodLine } from "../../forms/board/draw-board";
import { choiceLists } from "../../forms/drawing/entry-rules";
import { drawInputList } from "../../forms/drawing/draw-input-list";
import type { InputRow } from "../../forms/drawing/row-guide";
import { locateSheet } from "../../forms/reading/find-header";
import { reminderList } from "../../forms/sheets/board/register-lists";
import { waveContent, type WaveLetter } from "../../papers/kinds/reminders";
import type { Consolidation } from "../../domain/consolidation";
import type { SheetDraft } from "../../workbook/draft";
import type { OpenedBoard } from "../open-board";
import { inputChange, type InputChange } from "../live/changing/change-board";

/**
 * A row of `Sổ đôn đốc` for each letter; the number is left to a person who issues it. `day`: that on which they go
 * out, `newDate`: that by which they ask, `null` = left open; ISO.
 */
export function waveRows(
  letters: readonly Pick<WaveLetter, "to" | "units">[],
  round: Consolidation,
  { day, newDate }: { readonly day: string; readonly newDate: string | null },
): readonly InputRow[] {
  return letters.map((letter) => ({
    code: letter.to,
    wave: remindedSoFar(round.board.reminders, letter.to).next,
    sentOn: { date: day },
    content: waveContent(letter, round, newDate),
  }));
}

/**
 * The rows at the end of `Sổ đôn đốc`; in a workbook that has no such sheet yet, the sheet with them. Throws
 * LiveWorkbookError where the sheet has lost its header.
 */
export function logChange(opened: OpenedBoard, rows: readonly InputRow[]): InputChange {
  if (rows.length === 0) return inputChange({});
  if (locateSheet(opened.workbook, reminderList) !== null)
    return inputChange({ added: [appendRows(opened.workbook, reminderList, rows)] });
  return { ...inputChange({}), sheets: [logSheet(opened, rows)] };
}

function logSheet({ inputs, board }: OpenedBoard, rows: readonly InputRow[]): SheetDraft {
  return drawInputList(reminderList, rows, {
    subtitle: periodLine(inputs().period),
    choiceRule: choiceLists(boardForms).ruleOf,
    stamp: board.period.stamp ?? null,
  });
}
