import type { Cost } from "../../app/live-workbook";
import { failureOf, type About, isExcelError, isReason, liveWorkbookError, mayBeProtectedStructure } from "./failures";
import { excelIsNewEnough, floor } from "./capabilities";
import { waitedFor } from "./pending-answers";

/** What one act does with Excel. */
export type Session = {
  readonly context: Excel.RequestContext;
  /**
   * Sends what was queued. `what` names the step, or the one sheet, for messages; `bytes` is the estimated size of the
   * request in UTF-8. Throws LiveWorkbookError; then what was queued is gone, and what came before the failing
   * statement has been done. The session can go on.
   */
  readonly sync: (what: About, bytes?: number) => Promise<void>;
  readonly cost: () => Cost;
};

/** How often a reading is tried again when Excel is busy, and after how many milliseconds. */
const pauses = [200, 1000];

/**
 * One Excel.run per act, never repeated by itself: after a failure nobody knows how much of a batch was done.
 *
 * `delayForCellEdit` makes Excel wait until the person leaves the cell (docs page "Delay execution while cell is being
 * edited"). Where a host cannot wait (no set "DelayForCellEdit"), the library leaves the option out by itself; then,
 * and where the answer is InvalidOperationInCellEditMode all the same, the reason is "cell-edit".
 */
export async function inExcel<T>(work: (session: Session) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined" || !excelIsNewEnough()) throw liveWorkbookError("unsupported", `ExcelApi ${floor}`);
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(sessionOf(context)));
  } catch (error) {
    throw await asFailure(error, "");
  }
}

/**
 * As `inExcel`, for acts that change nothing: tried again when Excel says that it is busy (InactiveWorkbook,
 * ActivityLimitReached, Conflict, RequestAborted, ServiceNotAvailable of Microsoft's page "Error handling with the
 * application-specific JavaScript APIs"). No page says that a batch refused in this way was not begun; that doesn't
 * matter for a reading, so only readings are repeated. Cell-edit mode is not: waiting was `delayForCellEdit`'s part.
 */
export async function readInExcel<T>(work: (session: Session) => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await inExcel(work);
    } catch (error) {
      if (!isReason(error, "busy") && !isReason(error, "other-workbook")) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return inExcel(work);
}

/**
 * Fails with the next sync while another workbook is in front, perhaps also while a chart is selected
 * ("other-workbook"): asked before something is written that Excel does to the workbook in front alone, such as adding
 * and deleting sheets and freezing panes.
 */
export function askWhetherInFront({ workbook }: Excel.RequestContext): void {
  const cell = workbook.getActiveCell();
  cell.load("rowIndex");
  cell.untrack();
}

function sessionOf(context: Excel.RequestContext): Session {
  let cost: Cost = { syncs: 0, bytes: 0 };
  return {
    context,
    sync: async (what, bytes = 0) => {
      cost = { syncs: cost.syncs + 1, bytes: cost.bytes + bytes };
      try {
        await waitedFor(context.sync());
      } catch (error) {
        throw await asFailure(error, what);
      }
    },
    cost: () => cost,
  };
}

/** Errors that are not Excel's (ours, or a bug) pass unchanged. */
async function asFailure(error: unknown, what: About): Promise<unknown> {
  if (!isExcelError(error)) return error;
  return failureOf(error, what, mayBeProtectedStructure(error) && (await structureIsProtected()));
}

/**
 * Asked in a context of its own: the failed batch may have left objects of the other one half made. `false` when Excel
 * gives no answer.
 */
async function structureIsProtected(): Promise<boolean> {
  try {
    const context = new Excel.RequestContext();
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    return protection.protected;
  } catch {
    return false;
  }
}
