import type { LiveOpened } from "../../app/live/opening/open-live-workbook";
import type { NoRound } from "../../app/open-board";
import { sheetNames } from "../../contract/sheet-names";
import type { Place } from "../act-types";

/** Where people state when reports came, and on what is scored (contract §1). */
export const registerSheet: Place = { sheet: sheetNames.receipts, cell: "A1" };
export const scaleSheet: Place = { sheet: sheetNames.scale, cell: "A1" };

/** Why nothing can be done with a Board's workbook. */
export function noRound(live: LiveOpened): NoRound {
  const found = "opened" in live ? live.opened : null;
  if (found === null || !("noRound" in found)) return { noRound: "not-a-board" };
  return "change" in found ? { noRound: found.noRound, change: found.change } : found;
}
