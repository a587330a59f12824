import { marksSheet } from "../../../contract/sheet-names";
import type { Session } from "../session";
import { foundSheet, readSheets, type WorkbookFound } from "./read-sheets";
import { sendPart } from "./send-steps";
import { size, type Step } from "./step";
import { deletion } from "./take-over";
import { temporarySheets, type PlannedTarget } from "./takeover-plan";
import { deleteHidden, removeMark, type WritingMark } from "./writing-mark";

/** What became of a write that failed. */
export type Settled = "dropped" | "taking-over" | "no-mark";

/**
 * Looks at the mark, and where taking over has not begun takes away all that was prepared: two syncs. `madeMarks`: this
 * very write found no `_TD`, so an empty one is what it left behind.
 */
export async function settle(session: Session, madeMarks: boolean): Promise<Settled> {
  const found = await readSheets(session);
  if (found.mark?.stage === "taking-over") return "taking-over";
  if (found.mark !== null) {
    await dropPreparations(session, found, found.mark);
    return "dropped";
  }
  if (madeMarks && found.lastMarkRow === 0)
    await sendPart(session, [{ bytes: size.action, apply: ({ sheet }) => deleteHidden(sheet(marksSheet)) }]);
  return "no-mark";
}

/** The mark goes last, so that dropping can be repeated too. */
export async function dropPreparations(
  session: Session,
  found: WorkbookFound,
  { plan, place }: WritingMark,
): Promise<void> {
  const ours = await preparedSheets(session, found, [...temporarySheets(plan), ...plan.added]);
  await sendPart(session, [
    ...ours.map(deletion),
    ...plan.targets.flatMap((target) => protectedAgain(found, target)),
    {
      bytes: size.range + 2 * size.action,
      apply: (packet) => removeMark(packet, place, plan.added.includes(marksSheet)),
    },
  ]);
}

/**
 * What was prepared is very hidden from the action on that follows its adding. A visible sheet of such a name is ours
 * only if it is still empty; else someone was quicker to add one, and it stays.
 */
async function preparedSheets(
  { context, sync }: Session,
  found: WorkbookFound,
  names: readonly string[],
): Promise<readonly string[]> {
  const there = names.filter((name) => name !== marksSheet && foundSheet(found, name) !== undefined);
  const shown = there.filter((name) => foundSheet(found, name)?.visible === true);
  if (shown.length === 0) return there;
  const used = shown.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true));
  for (const range of used) {
    range.load("address");
    range.untrack();
  }
  await sync("");
  return there.filter((name) => !shown.includes(name) || used[shown.indexOf(name)]?.isNullObject === true);
}

function protectedAgain(found: WorkbookFound, { sheet: name, protectedBefore }: PlannedTarget): readonly Step[] {
  const now = foundSheet(found, name);
  if (protectedBefore === null || now === undefined || now.protection !== null) return [];
  return [
    {
      bytes: 2 * size.navigation + 4 * size.action,
      apply: ({ sheet }) => sheet(name).protection.protect(protectedBefore),
    },
  ];
}
