import { storedOfCorrectedRound } from "../../../../domain/submissions/held-round";
import { editPairs } from "../../../../forms/board/edit-rows";
import { roundMarkEdits } from "../../../../forms/marks/round-marks";
import { periodSheet } from "../../../../forms/sheets/board/period-sheet";
import { drawStore } from "../../../../forms/store/store";
import type { Cost, LiveWorkbook } from "../../../live-workbook";
import { isThere } from "../../changing/board-change";
import { changeSheets, inputChange } from "../../changing/change-board";
import { type Undo, undoOf } from "../../changing/undo-change";
import { openBoard, type Unopened } from "../../../open-board";
import type { Workbook } from "../../../../workbook/sheet";

type Request = {
  readonly workbook: LiveWorkbook;
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly now: string;
};

type Changed = Extract<Unopened, { readonly noRound: "changed" }>;

/**
 * Year and Kỳ of `Kỳ báo cáo` as they were when the work in the workbook was begun; gives back what undoes it. Nothing
 * where the round was not changed. Throws LiveWorkbookError.
 */
export async function putRoundBack({ workbook, now }: Request): Promise<Undo> {
  let undo: Undo = [];
  await changeSheets({
    workbook,
    now,
    change: (sheets) => {
      const found = changedRoundOf(sheets);
      const values = found === null ? {} : { year: found.change.held.year, kind: found.change.held.kind };
      const made = inputChange({ cells: editPairs(sheets, periodSheet, values) });
      undo = undoOf(made);
      return made;
    },
  });
  return undo;
}

/**
 * The workbook is of the round that `Kỳ báo cáo` states, and always was: register, opinions, points and nominations are
 * kept as they are; reports that were read as of the other round count nowhere and wait to be given again (rounds.md, A
 * workbook belongs to one round). Throws LiveWorkbookError.
 */
export function correctRound({ workbook, now }: Request): Promise<Cost> {
  return changeSheets({
    workbook,
    now,
    change: (sheets) => {
      const found = changedRoundOf(sheets);
      if (found === null) return inputChange({});
      const { change, opened } = found;
      const store = drawStore(storedOfCorrectedRound(opened.stored, change));
      return {
        cells: roundMarkEdits(sheets, change.stated),
        added: [],
        sheets: store.filter((table) => !isThere(sheets, table)),
      };
    },
  });
}

function changedRoundOf(workbook: Workbook): Changed | null {
  const found = openBoard(workbook);
  return "change" in found ? found : null;
}
