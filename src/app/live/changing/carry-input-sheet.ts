import { marksSheet, choicesSheet } from "../../../contract/sheet-names";
import { boardForms } from "../../../forms/board/input-sheets";
import { choiceLists } from "../../../forms/drawing/entry-rules";
import { scoreGuide } from "../../../forms/scores/score-guide";
import { readBoard } from "../../../forms/board/read-board";
import type { SheetDraft } from "../../../workbook/draft";
import type { Sheet, Workbook } from "../../../workbook/sheet";
import { carrySheet, inputForms, marksOf } from "../../board-out";

/**
 * A sheet of a Board's or cluster's workbook that an act leaves alone, written again as the command line writes it:
 * input sheets with their looks and rules, `_TD` and the choices as they are made, people's own with what their cells
 * hold.
 */
export function carryInputSheet(sheet: Sheet, workbook: Workbook): SheetDraft {
  if (sheet.name === marksSheet) return marksOf(workbook);
  const lists = choiceLists(boardForms);
  if (sheet.name === choicesSheet && lists.sheet !== null) return lists.sheet;
  return carrySheet(sheet, {
    form: inputForms(workbook).get(sheet.name),
    lists,
    added: [],
    guide: () => scoreGuide(workbook, readBoard(workbook).board),
  });
}
