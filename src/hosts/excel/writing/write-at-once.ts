import type { WorkbookChange } from "../../../app/live-workbook";
import { inExcel, type Session } from "../session";
import { askForCells, isMade } from "./edited-cells";
import type { Planned } from "./plan-write";
import { prepareSteps } from "./prepare-steps";
import { sendPart } from "./send-steps";
import type { FoundEdits } from "./sheet-details";
import type { TargetNow, WorkbookNow } from "./survey-targets";
import { takeOverSteps } from "./take-over";
import type { TakeoverPlan } from "./takeover-plan";
import type { WritingMark } from "./writing-mark";

/** A change of single cells alone needs no temporary sheets. */
export function isAtOnce({ sheets, added, removed = [], names = [], cells = [] }: WorkbookChange): boolean {
  return sheets.length + added.length + removed.length + names.length === 0 && cells.length > 0;
}

/**
 * One sync, right after the cells were looked at: the mark with the plan, the change, and the mark gone. Where it
 * breaks off within the change, the mark and the plan are there to finish it from.
 */
export async function writeAtOnce(
  session: Session,
  { planned, mark, edits }: { readonly planned: Planned; readonly mark: WritingMark; readonly edits: FoundEdits },
): Promise<void> {
  const prepared = await prepareSteps(planned, { sheets: [], added: [] }, mark.began);
  const targets = planned.plan.targets.map(({ sheet, protectedBefore }): [string, TargetNow] => {
    const cells = edits.get(sheet)?.cells;
    if (cells === undefined) throw new Error(`${sheet} was not looked at`);
    return [sheet, { isProtected: protectedBefore !== null, isFiltered: false, charts: [], cells }];
  });
  const now: WorkbookNow = { targets: new Map(targets), names: new Set() };
  await sendPart(session, [...prepared, ...takeOverSteps(mark, now, [])]);
}

/**
 * After that request failed and no mark is there: whether all was done and only the answer lost, or nothing was done.
 * One sync, in a run of its own.
 */
export function wasDone({ targets }: TakeoverPlan): Promise<boolean> {
  return inExcel(async ({ context, sync }) => {
    const asked = targets.flatMap((target) =>
      target.kind === "rows"
        ? [{ edits: target.edits, cells: askForCells(context.workbook.worksheets.getItem(target.sheet), target.edits) }]
        : [],
    );
    await sync("");
    return asked.some(({ edits, cells }) => edits.some((edit) => isMade(edit, cells)));
  });
}
