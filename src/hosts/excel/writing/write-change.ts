import {
  LiveWorkbookError,
  type Cost,
  type LiveWorkbookTrouble,
  type Progress,
  type WorkbookChange,
} from "../../../app/live-workbook";
import { isReason, isToDoAgain, leaving, liveWorkbookError } from "../failures";
import { askWhetherInFront, inExcel, type Session } from "../session";
import { settle, nameTrouble, type Settled } from "./unfinished-write";
import { askForCopies, isRefusedCopy } from "./ask-for-copies";
import { planWrite, type Planned } from "./plan-write";
import { prepareSteps } from "./prepare-steps";
import { readSheets } from "./read-sheets";
import { sendSteps, sendPart } from "./step";
import { layOutPages } from "./lay-out-pages";
import { askForEdits, readCharts, type FoundEdits } from "./sheet-details";
import { takeOver, takeOverSteps } from "./take-over";
import { journalRows, type WriteJournal, type TakeoverPlan } from "./write-journal";
import { askForCells, isMade } from "./edited-cells";
import type { TargetNow, TargetsNow } from "./survey-targets";

type Options = { readonly now: string; readonly progress?: Progress };

/** `copying`: whether Excel copies what many cells have. */
type Trying = Options & { readonly copying: boolean };

/**
 * Writes a change into the open workbook, all of it or none. Everything is first written to very hidden temporary
 * sheets, as many cells in one request as fit, and taken over in one request;
 * docs/decisions/0012-takeover-in-excel.md says why. Single cells alone are looked at in one request and changed in the
 * next (0017-cell-edits.md). A failure before the request that takes over leaves the workbook as it was; one within it
 * leaves a journal from which `finishWrite` completes it. How sheets are printed comes last and is told apart
 * (`watchPages`). Where Excel doesn't copy a cell into several areas, all of it is dropped and sent once more
 * without copies. Notes of cells are not written: Office.js has them from ExcelApi 1.18 on. Progress counts bytes.
 */
export async function writeChange(change: WorkbookChange, options: Options): Promise<Cost> {
  try {
    return await tryToWrite(change, { ...options, copying: true });
  } catch (error) {
    if (!isRefusedCopy(error)) throw error;
    return tryToWrite(change, { ...options, copying: false });
  }
}

async function tryToWrite(change: WorkbookChange, options: Trying): Promise<Cost> {
  const attempt: Attempt = { planned: null, takingOver: false, atOnce: isAtOnce(change), cost: { syncs: 0, bytes: 0 } };
  try {
    return await inExcel((session) => write(session, change, { ...options, attempt }));
  } catch (error) {
    if (attempt.planned === null || isToDoAgain(error)) throw error;
    const left = await leftBehind(attempt, error);
    if (left === "complete") {
      const { targets } = attempt.planned.plan;
      await inExcel((session) => layOutPages(session, targets, true));
      return attempt.cost;
    }
    if (!(error instanceof LiveWorkbookError)) throw error;
    if (left === "to-do-again") throw leaving(liveWorkbookError("preparations-lost", ""), left);
    throw leaving(left === "as-it-was" ? await nameTrouble(error, attempt.planned.plan) : error, left);
  }
}

/** How far a write has come; `planned` is set as soon as something may have been written. */
type Attempt = {
  planned: (Planned & { readonly madeMarks: boolean }) | null;
  /** The request that takes over may have been sent. */
  takingOver: boolean;
  readonly atOnce: boolean;
  cost: Cost;
};

async function write(
  session: Session,
  change: WorkbookChange,
  { now, progress, copying, attempt }: Trying & { readonly attempt: Attempt },
): Promise<Cost> {
  if (!attempt.atOnce) askWhetherInFront(session.context);
  const editsIn = askForEdits(session, change.cells ?? []);
  const found = await readSheets(session);
  const madeMarks = found.lastMarkRow === null;
  if (found.structureProtected && (madeMarks || !attempt.atOnce)) throw liveWorkbookError("workbook-protected", "");
  if (found.journal !== null) throw liveWorkbookError("unfinished", found.journal.began);
  const edits = editsIn(found);
  const planned = planWrite(change, found, {
    chartsOn: await readCharts(session, change, found),
    edits: new Map([...edits].map(([sheet, of]) => [sheet, of.edits])),
  });
  const journal = journalOf(planned, now);
  attempt.planned = { ...planned, madeMarks };
  if (!attempt.atOnce) {
    const copies = copying ? askForCopies(planned.plan) : null;
    // The last step counts for a tenth.
    await sendSteps(session, await prepareSteps(planned, change, { now, copies }), (done, all) =>
      progress?.(done, Math.ceil(all * 1.1)),
    );
    copies?.check();
  }
  const begins = (): void => {
    attempt.takingOver = true;
  };
  const last = attempt.atOnce
    ? writeAtOnce(session, { planned, journal, edits, begins })
    : takeOver(session, { ...journal, stage: "prepared" }, begins);
  await last.finally(() => (attempt.cost = session.cost()));
  await layOutPages(session, planned.plan.targets);
  progress?.(1, 1);
  return session.cost();
}

function journalOf({ plan, journalRow }: Planned, now: string): WriteJournal {
  return {
    began: now,
    stage: "preparing",
    plan,
    place: { first: journalRow, last: journalRow + journalRows(now, plan).length - 1 },
  };
}

/**
 * In a run of its own, since the failed one may have left its objects half made. What can't be cleaned up now is left
 * to `finishWrite`.
 */
async function leftBehind(
  { planned, takingOver, atOnce }: Attempt,
  failure: unknown,
): Promise<LiveWorkbookTrouble["left"] | "complete"> {
  if (planned === null) return "as-it-was";
  try {
    const settled = await settledOf(planned, takingOver);
    if (settled === "taking-over") return "unfinished";
    if (settled === "dropped") return "as-it-was";
    // The temporary sheets were gone before it: another window took them away, or the request came twice.
    if (isReason(failure, "sheet-missing")) return "to-do-again";
    // Only the answer was lost: the journal goes with the last action. One request that sets it, too, may also have
    // done nothing.
    return !atOnce || (await wasDone(planned.plan)) ? "complete" : "as-it-was";
  } catch (error) {
    if (error instanceof LiveWorkbookError) return "unfinished";
    throw error;
  }
}

/** Another window may take the same preparations away at the same moment: then it is looked at once more. */
async function settledOf(planned: NonNullable<Attempt["planned"]>, takingOver: boolean): Promise<Settled> {
  const settling = () => inExcel((session) => settle(session, planned, takingOver));
  try {
    return await settling();
  } catch (error) {
    if (!isReason(error, "sheet-missing")) throw error;
    return settling();
  }
}

/** A change of single cells alone needs no temporary sheets. */
function isAtOnce({ sheets, added, removed = [], cells = [] }: WorkbookChange): boolean {
  return sheets.length + added.length + removed.length === 0 && cells.length > 0;
}

/**
 * One sync, right after the cells were looked at: sets the journal with the plan, makes the change, removes the
 * journal. Where it breaks off within the change, the journal and the plan are there to finish it from.
 */
async function writeAtOnce(
  session: Session,
  {
    planned,
    journal,
    edits,
    begins,
  }: {
    readonly planned: Planned;
    readonly journal: WriteJournal;
    readonly edits: FoundEdits;
    readonly begins: () => void;
  },
): Promise<void> {
  const prepared = await prepareSteps(planned, { sheets: [], added: [] }, { now: journal.began, copies: null });
  const targets = planned.plan.targets.map(({ sheet, protectedBefore }): [string, TargetNow] => {
    const cells = edits.get(sheet)?.cells;
    if (cells === undefined) throw new Error(`${sheet} was not looked at`);
    return [sheet, { protection: protectedBefore, isFiltered: false, charts: [], frozen: null, cells }];
  });
  const now: TargetsNow = new Map(targets);
  begins();
  await sendPart(session, [...prepared, ...takeOverSteps(journal, now, [])]);
}

/**
 * After that request failed and no journal is there: whether all was done and only the answer lost, or nothing was
 * done. One sync, in a run of its own.
 */
function wasDone({ targets }: TakeoverPlan): Promise<boolean> {
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
