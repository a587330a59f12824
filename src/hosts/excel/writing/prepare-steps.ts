import { marksSheet } from "../../../contract/sheet-names";
import { sameName } from "../../../workbook/sheet";
import type { WorkbookChange } from "../../../app/live-workbook";
import { columnLetters } from "../../../workbook/address";
import type { SheetDraft } from "../../../workbook/draft";
import { canGroupColumns } from "../capabilities";
import type { AskedCopies } from "./ask-for-copies";
import { cellSteps, sheetSteps } from "./fill-sheet";
import type { Planned } from "./plan-write";
import { neighbours } from "./rectangles";
import { jsonBytes, size, type Packet, type Step, inTurns } from "./step";
import { temporarySheets, type PlannedTarget, journalRows, setJournal, stageStep } from "./write-journal";

/**
 * Everything before the last step, in order: the journal with the plan, new sheets, temporary sheets and what they
 * hold. `copies`: see `askForCopies`; `null` = nothing is copied.
 */
export async function prepareSteps(
  planned: Planned,
  change: WorkbookChange,
  { now, copies }: { readonly now: string; readonly copies: AskedCopies | null },
): Promise<readonly Step[]> {
  const { plan, drafts } = planned;
  const steps: Step[] = [journalStep(planned, now)];
  plan.targets.forEach((target, index) => steps.push(...targetSteps(target, drafts[index] ?? null)));
  steps.push(...temporarySheets(plan).map(addHidden), ...(copies === null ? [] : [copies.step]));
  for (const [index, target] of plan.targets.entries()) {
    if (target.temporary === null) continue;
    const sheet = { name: target.temporary, copies: copies !== null };
    const draft = drafts[index] ?? null;
    const rows = target.kind === "rows" ? change.added[index]?.rows : undefined;
    if (draft !== null) steps.push(...(await inTurns(sheetSteps(sheet, draft))));
    else if (rows !== undefined) steps.push(...(await inTurns(cellSteps(sheet, rows))));
  }
  steps.push(stageStep({ first: planned.journalRow }, "prepared"));
  return steps;
}

function journalStep({ plan, journalRow }: Planned, now: string): Step {
  const rows = journalRows(now, plan);
  return {
    bytes: size.range + 5 * size.action + jsonBytes(rows),
    apply: (packet) => {
      if (plan.added.includes(marksSheet)) addVeryHidden(packet, marksSheet);
      setJournal(packet, rows, journalRow);
    },
  };
}

function addHidden(sheet: string): Step {
  return {
    bytes: size.navigation + 2 * size.action + jsonBytes(sheet),
    apply: (packet) => addVeryHidden(packet, sheet),
  };
}

function addVeryHidden({ context }: Packet, name: string): void {
  context.workbook.worksheets.add(name).visibility = "VeryHidden";
}

/** A protected sheet is unprotected and protected again here, where a password stops the write without harm. */
function targetSteps(target: PlannedTarget, draft: SheetDraft | null): readonly Step[] {
  const { sheet: name, protectedBefore } = target;
  const isAdded = target.kind === "whole" && target.isNew && !sameName(name, marksSheet);
  if (!isAdded && protectedBefore === null) return [];
  return [
    {
      bytes:
        4 * size.action +
        size.navigation +
        jsonBytes([name, protectedBefore]) +
        (draft === null ? 0 : groupBytes(draft)),
      apply: (packet) => {
        if (isAdded) addVeryHidden(packet, name);
        const sheet = packet.sheet(name);
        if (protectedBefore !== null) sheet.protection.unprotect();
        if (draft !== null && isAdded) groupColumns(sheet, draft);
        if (protectedBefore !== null) sheet.protection.protect(protectedBefore);
      },
    },
  ];
}

function groupBytes({ columns }: SheetDraft): number {
  return [...columns.values()].reduce((levels, { outline }) => levels + outline, 0) * (size.range + size.action);
}

/**
 * Only on a sheet that is added: no member up to ExcelApi 1.14 tells which columns are grouped, and grouping twice adds
 * a level.
 */
function groupColumns(sheet: Excel.Worksheet, { columns }: SheetDraft): void {
  if (!canGroupColumns()) return;
  const deepest = Math.max(0, ...[...columns.values()].map(({ outline }) => outline));
  for (let level = 1; level <= deepest; level++) {
    for (const [from, to] of neighbours(
      [...columns].filter(([, { outline }]) => outline >= level).map(([column]) => column),
    )) {
      const grouped = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
      grouped.group("ByColumns"); // ExcelApi 1.10: canGroupColumns
      grouped.untrack();
    }
  }
}
