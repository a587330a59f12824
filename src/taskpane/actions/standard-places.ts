import { sheetNames } from "../../contract/sheet-names";
import type { Place } from "../pane-actions";

/** Where people state the round, when reports came, and on what is scored (contract §1). */
export const periodSheet: Place = { sheet: sheetNames.period, cell: "A1" };
export const registerSheet: Place = { sheet: sheetNames.receipts, cell: "A1" };
export const scaleSheet: Place = { sheet: sheetNames.scale, cell: "A1" };
