import { LiveWorkbookError } from "../../../app/live-workbook";
import { isToDoAgain, leaving, liveWorkbookError, isReason } from "../failures";
import { inExcel, type Session } from "../session";
import { foundSheet, readSheets, type WorkbookFound } from "./read-sheets";
import type { Planned } from "./plan-write";
import { deletion } from "./take-over";
import { takeOverApart } from "./take-over-apart";
import { layOutPages } from "./lay-out-pages";
import { marksSheet } from "../../../contract/sheet-names";
import { sendPart, size, type Step } from "./step";
import {
  temporarySheets,
  type PlannedTarget,
  type TakeoverPlan,
  deleteHidden,
  hasBegun,
  type ProtectionOptions,
  removeJournal,
  type WriteJournal,
} from "./write-journal";

/**
 * Takes over, sheet by sheet, what a write that broke off had prepared or, where it had not come so far, takes the
 * preparations away. Nothing happens without a journal. Whatever fails leaves the journal, so that it can be tried
 * again. A sheet that was renamed meanwhile is the reason "sheet-missing": it, or an empty sheet of that name, must be
 * there.
 */
export async function finishWrite(): Promise<void> {
  try {
    await inExcel(async (session) => {
      const found = await readSheets(session);
      const { journal } = found;
      if (journal === null) return;
      if (!hasBegun(journal)) return dropPreparations(session, found, { journal });
      const missing = journal.plan.targets.find(({ sheet }) => foundSheet(found, sheet) === undefined);
      if (missing !== undefined) throw liveWorkbookError("sheet-missing", missing.sheet);
      try {
        await takeOverApart(session, journal, (sheet) => foundSheet(found, sheet) !== undefined);
      } catch (error) {
        if (!isReason(error, "preparations-lost") || isToDoAgain(error)) throw error;
        await dropPreparations(session, found, { journal });
        throw leaving(error, "to-do-again");
      }
      await layOutPages(session, journal.plan.targets, true);
    });
  } catch (error) {
    throw error instanceof LiveWorkbookError && !isToDoAgain(error) ? leaving(error, "unfinished") : error;
  }
}

/** What became of a write that failed. */
export type Settled = "dropped" | "taking-over" | "no-journal";

/**
 * Reads the journal, and where the takeover has not begun removes all that was prepared: two syncs. Without a journal
 * the write is over where its takeover was sent (`takingOver`); else nothing was prepared, or another window, which
 * writes too, took the journal away. `madeMarks`: this very write found no `_TD`, so an empty one is what it left
 * behind.
 */
export async function settle(
  session: Session,
  { plan, madeMarks }: Pick<Planned, "plan"> & { readonly madeMarks: boolean },
  takingOver: boolean,
): Promise<Settled> {
  const found = await readSheets(session);
  const { journal } = found;
  if (journal !== null && hasBegun(journal)) return "taking-over";
  if (journal !== null || !takingOver) await dropPreparations(session, found, { journal, own: plan });
  if (journal === null && madeMarks && found.lastMarkRow === 0)
    await sendPart(session, [{ bytes: size.action, apply: ({ sheet }) => deleteHidden(sheet(marksSheet)) }]);
  return journal === null && takingOver ? "no-journal" : "dropped";
}

type Prepared = {
  readonly journal: WriteJournal | null;
  /** Of the write that failed, where it is known: another window may have put its own journal over that one's. */
  readonly own?: TakeoverPlan;
};

/** The journal goes last, so that dropping can be repeated too. */
async function dropPreparations(session: Session, found: WorkbookFound, { journal, own }: Prepared): Promise<void> {
  const plans = [...(journal === null ? [] : [journal.plan]), ...(own === undefined ? [] : [own])];
  const sure = [...plans.flatMap(temporarySheets), ...(journal?.plan.added ?? [])];
  const ours = await preparedSheets(session, found, { sure: new Set(sure), doubtful: own?.added ?? [] });
  const targets = plans[0]?.targets ?? [];
  const steps = [...ours.map(deletion), ...targets.flatMap((target) => protectedAgain(found, target))];
  if (journal !== null)
    steps.push({
      bytes: size.range + 2 * size.action,
      apply: (packet) => removeJournal(packet, journal.place, journal.plan.added.includes(marksSheet)),
    });
  if (steps.length > 0) await sendPart(session, steps);
}

type Names = {
  readonly sure: ReadonlySet<string>;
  /** Another window may have added and filled these. */
  readonly doubtful: readonly string[];
};

/**
 * A prepared sheet is made very hidden by the action after it is added. A visible sheet of such a name is ours only if
 * it is still empty; otherwise a person added it first, and it stays. So does a doubtful one.
 */
async function preparedSheets(
  { context, sync }: Session,
  found: WorkbookFound,
  { sure, doubtful }: Names,
): Promise<readonly string[]> {
  const names = [...new Set([...sure, ...doubtful])];
  const there = names.filter((name) => name !== marksSheet && foundSheet(found, name) !== undefined);
  const asked = there.filter((name) => !sure.has(name) || foundSheet(found, name)?.visible === true);
  if (asked.length === 0) return there;
  const used = asked.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true));
  for (const range of used) {
    range.load("address");
    range.untrack();
  }
  await sync("");
  return there.filter((name) => !asked.includes(name) || used[asked.indexOf(name)]?.isNullObject === true);
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

/**
 * Excel says of a failed request which member failed, but not on which sheet. Where the sentence for a person needs the
 * sheet's name, it is asked for afterwards; returns the error unchanged where that finds nothing.
 */
export async function nameTrouble(error: LiveWorkbookError, plan: TakeoverPlan): Promise<LiveWorkbookError> {
  if (!isReason(error, "sheet-missing") && !isReason(error, "sheet-protection")) return error;
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

/**
 * Each sheet that is protected now is in turn unprotected and protected again; the first that refuses is the one.
 * `null`: none does, as where a person changed a sheet's protection while the write went on.
 */
async function lockedSheet(session: Session, targets: readonly PlannedTarget[]): Promise<string | null> {
  const found = await readSheets(session);
  for (const { sheet } of targets) {
    const options = foundSheet(found, sheet)?.protection ?? null;
    if (options === null) continue;
    const { protection } = session.context.workbook.worksheets.getItem(sheet);
    protection.unprotect();
    protection.protect(options);
    try {
      await session.sync({ sheet });
    } catch (error) {
      if (isReason(error, "sheet-protection")) return sheet;
      await inExcel((next) => protectUnlessProtected(next, sheet, options));
      throw error;
    }
  }
  return null;
}

/** In a run of its own: the request that broke off may have taken the protection off and not put it back. */
async function protectUnlessProtected(session: Session, sheet: string, options: ProtectionOptions): Promise<void> {
  const found = await readSheets(session);
  if (foundSheet(found, sheet)?.protection !== null) return;
  session.context.workbook.worksheets.getItem(sheet).protection.protect(options);
  await session.sync({ sheet });
}
