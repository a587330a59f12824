import { marksSheet } from "../../../contract/sheet-names";
import { liveWorkbookError } from "../failures";
import { type TakeoverPlan, type WriteJournal, stageOf } from "./write-journal";

/**
 * Asks whether all that a write has prepared is still there. Between two requests a person may press Ctrl+Z, which
 * takes back the latest request first: while the journal's stage is the one that was noted last, nothing before it has
 * been taken back. Temporary sheets that should hold something are looked at, too: another add-in may have emptied
 * them. The returned function can be called after the next sync and throws "preparations-lost".
 */
export function askForPreparations(
  { workbook: { worksheets } }: Excel.RequestContext,
  { plan, place, stage }: WriteJournal,
): () => void {
  const noted = { cell: worksheets.getItem(marksSheet).getRange(`B${place.first + 1}`) };
  noted.cell.load("values");
  noted.cell.untrack();
  const filled = filledSheets(plan).map((name) => {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    used.load("rowIndex");
    used.untrack();
    return used;
  });
  return () => {
    if (stageOf(noted.cell.values[0]?.[0]) !== stage || filled.some(({ isNullObject }) => isNullObject))
      throw liveWorkbookError("preparations-lost", "");
  };
}

/** Temporary sheets on which something was written. */
function filledSheets({ targets }: TakeoverPlan): readonly string[] {
  return targets.flatMap(({ temporary, filled }) => (temporary === null || filled !== true ? [] : [temporary]));
}
