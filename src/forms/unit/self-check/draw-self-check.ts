import type { SheetDraft } from "../../../workbook/draft";
import { withAddition } from "./added-cells";
import type { DrawnForms } from "./checked-sheet";
import { liveList } from "./live-list";
import { ownLine } from "./screen-line";
import { sheetStates } from "./sheet-state";

/**
 * The forms with what each says of itself, in formulas: beside every row which of its cells is blank or can't be right,
 * on top of every sheet how many there are, and on the cover a list of the sheets. It stands outside the printed page,
 * and reading takes no figure from it.
 */
export function withSelfCheck(drawn: DrawnForms): readonly SheetDraft[] {
  const states = sheetStates(drawn);
  return states.map((state, index) => {
    const onTop = index === 0 ? liveList(states) : ownLine(state);
    return withAddition(withAddition(state.places.sheet.draft, state.addition), onTop);
  });
}
