import { LiveWorkbookError, type Cost, type Progress, type WorkbookChange } from "../../../app/live-workbook";
import { addressOf, areaAddress, sheetReference } from "../../../workbook/address";
import { leaving, liveWorkbookError } from "../failures";
import { inExcel, type Session } from "../session";
import { settle } from "./drop-preparations";
import { cellAreas } from "./fill-sheet";
import { nameTrouble } from "./name-trouble";
import { planWrite, type ChartsOn, type Planned } from "./plan-write";
import { prepareSteps } from "./prepare-steps";
import { foundSheet, readSheets, type WorkbookFound } from "./read-sheets";
import { sendSteps } from "./send-steps";
import { takeOver } from "./take-over";
import { markRows } from "./writing-mark";

type Options = { readonly now: string; readonly progress?: Progress };

/**
 * Writes a change into the open workbook, all of it or none. Everything is first written to very hidden temporary sheets,
 * as many cells in one request as fit, and taken over in the last request; docs/decisions/0012-takeover-in-excel.md tells
 * why so. A failure before that leaves the workbook as it was; one within it leaves a mark from which `finishWrite`
 * completes it. Notes of cells are not written: Office.js has them from ExcelApi 1.18 on. Progress counts bytes.
 */
export async function writeChange(change: WorkbookChange, options: Options): Promise<Cost> {
  const attempt: Attempt = { planned: null, takingOver: false, cost: { syncs: 0, bytes: 0 } };
  try {
    return await inExcel((session) => write(session, change, { ...options, attempt }));
  } catch (error) {
    if (attempt.planned === null) throw error;
    const left = await leftBehind(attempt);
    if (left === "complete") return attempt.cost;
    if (!(error instanceof LiveWorkbookError)) throw error;
    throw leaving(left === "as-it-was" ? await nameTrouble(error, attempt.planned.plan) : error, left);
  }
}

/** How far a write has come; `planned` is there from the moment on when something may have been written. */
type Attempt = { planned: (Planned & { readonly madeMarks: boolean }) | null; takingOver: boolean; cost: Cost };

async function write(session: Session, change: WorkbookChange, { now, progress, attempt }: Options & { readonly attempt: Attempt }): Promise<Cost> {
  const found = await readSheets(session);
  if (found.structureProtected) throw liveWorkbookError("workbook-protected", "");
  if (found.mark !== null) throw liveWorkbookError("unfinished", found.mark.began);
  const planned = planWrite(change, found, await readDetails(session, change, found));
  const steps = await prepareSteps(planned, change, now);
  attempt.planned = { ...planned, madeMarks: found.lastMarkRow === null };
  // The last step counts for a tenth.
  await sendSteps(session, steps, (done, all) => progress?.(done, Math.ceil(all * 1.1)));
  attempt.takingOver = true;
  const { plan, markRow } = planned;
  const place = { first: markRow, last: markRow + markRows(now, plan).length - 1 };
  await takeOver(session, { began: now, stage: "preparing", plan, place }, () => true).finally(() => (attempt.cost = session.cost()));
  progress?.(1, 1);
  return session.cost();
}

/** One sync, where there is anything to ask: charts on sheets of ours, and whether the cells for added rows are empty. */
async function readDetails({ context, sync }: Session, { sheets, added }: WorkbookChange, found: WorkbookFound): Promise<ChartsOn> {
  const { worksheets } = context.workbook;
  const charts = sheets.flatMap((draft) => {
    const name = foundSheet(found, draft.name)?.name;
    if (name === undefined) return [];
    const standing = worksheets.getItem(name).charts;
    standing.load("items/name");
    return [{ name, standing }];
  });
  const cells = added.flatMap(({ sheet, rows }) => {
    const name = foundSheet(found, sheet)?.name;
    if (name === undefined) throw liveWorkbookError("sheet-missing", sheet);
    return cellAreas(rows).map((area) => {
      const range = worksheets.getItem(name).getRange(areaAddress(area));
      range.load("formulas");
      range.untrack();
      return { name, area, range };
    });
  });
  if (charts.length + cells.length > 0) await sync("");
  for (const { name, area, range } of cells) {
    range.formulas.forEach((row: readonly unknown[], down) => {
      const across = row.findIndex((cell) => cell !== "");
      if (across >= 0) throw liveWorkbookError("changed-meanwhile", sheetReference(name, addressOf(area.top + down, area.left + across)));
    });
  }
  return (sheet) => charts.find(({ name }) => name === sheet)?.standing.items.map(({ name }) => name) ?? [];
}

/** In a run of its own, since the failed one may have left its objects half made. What can't be cleared up now, `finishWrite` clears up. */
async function leftBehind({ planned, takingOver }: Attempt): Promise<"as-it-was" | "unfinished" | "complete"> {
  try {
    const settled = await inExcel((session) => settle(session, planned?.madeMarks === true));
    if (settled === "taking-over") return "unfinished";
    // Only the answer was lost: the mark goes with the last action.
    return settled === "no-mark" && takingOver ? "complete" : "as-it-was";
  } catch (error) {
    if (error instanceof LiveWorkbookError) return "unfinished";
    throw error;
  }
}
