import { LiveWorkbookError } from "../../../app/live-workbook";
import { isReason, liveWorkbookError } from "../failures";
import { inExcel, type Session } from "../session";
import { foundSheet, readSheets } from "./read-sheets";
import type { PlannedTarget, TakeoverPlan } from "./takeover-plan";

/**
 * Excel says of a failed request which member failed, but not on which sheet. Where the sentence for a person needs the
 * sheet's name, it is asked for afterwards; the error as it was where that brings nothing to light.
 */
export async function nameTrouble(error: LiveWorkbookError, plan: TakeoverPlan): Promise<LiveWorkbookError> {
  if (!isReason(error, "sheet-missing") && !isReason(error, "sheet-password")) return error;
  try {
    const name = await inExcel((session) =>
      error.trouble.reason === "sheet-missing" ? missingSheet(session, plan) : lockedSheet(session, plan.targets),
    );
    return name === null ? error : liveWorkbookError(error.trouble.reason, name);
  } catch (failure) {
    if (failure instanceof LiveWorkbookError) return error;
    throw failure;
  }
}

async function missingSheet(session: Session, { targets, added }: TakeoverPlan): Promise<string | null> {
  const found = await readSheets(session);
  return targets.find(({ sheet }) => !added.includes(sheet) && foundSheet(found, sheet) === undefined)?.sheet ?? null;
}

/** One sheet after the other is opened and closed again; the first that refuses is the one. */
async function lockedSheet(session: Session, [target, ...others]: readonly PlannedTarget[]): Promise<string | null> {
  if (target === undefined) return null;
  if (target.protectedBefore !== null) {
    const { protection } = session.context.workbook.worksheets.getItem(target.sheet);
    protection.unprotect();
    protection.protect(target.protectedBefore);
    try {
      await session.sync(target.sheet);
    } catch (error) {
      if (isReason(error, "sheet-password")) return target.sheet;
      throw error;
    }
  }
  return lockedSheet(session, others);
}
