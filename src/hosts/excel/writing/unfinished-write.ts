import type { Unfinished } from "../../../app/live-workbook";
import { leaving, liveWorkbookError } from "../failures";
import { LiveWorkbookError } from "../../../app/live-workbook";
import { inExcel, readInExcel } from "../session";
import { dropPreparations } from "./drop-preparations";
import { foundSheet, readSheets } from "./read-sheets";
import { takeOver } from "./take-over";

/** The mark of a write that broke off; `null` for none. */
export async function unfinishedWrite(): Promise<Unfinished | null> {
  const { mark } = await readInExcel(readSheets);
  return mark === null ? null : { began: mark.began, takingOver: mark.stage === "taking-over" };
}

/**
 * Takes over what a write that broke off had prepared or, where it had not come so far, takes the preparations away.
 * Nothing happens without a mark. Whatever fails leaves the mark, so that it can be tried again. A sheet that was
 * renamed meanwhile is the reason "sheet-missing": it, or an empty sheet of that name, must be there.
 */
export async function finishWrite(): Promise<void> {
  try {
    await inExcel(async (session) => {
      const found = await readSheets(session);
      const { mark } = found;
      if (mark === null) return;
      if (mark.stage === "preparing") return dropPreparations(session, found, mark);
      const missing = mark.plan.targets.find(({ sheet }) => foundSheet(found, sheet) === undefined);
      if (missing !== undefined) throw liveWorkbookError("sheet-missing", missing.sheet);
      await takeOver(session, mark, (sheet) => foundSheet(found, sheet) !== undefined);
    });
  } catch (error) {
    throw error instanceof LiveWorkbookError ? leaving(error, "unfinished") : error;
  }
}
