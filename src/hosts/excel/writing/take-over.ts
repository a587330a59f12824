import { marksSheet } from "../../../contract/sheet-names";
import { sameName } from "../../../workbook/sheet";
import { LiveWorkbookError } from "../../../app/live-workbook";
import { leaving, liveWorkbookError } from "../failures";
import type { Session } from "../session";
import { drawCharts } from "./charts";
import { editBytes, makeEdits, noCells } from "./edited-cells";
import { askForPreparations } from "./preparations";
import { protectionOptions } from "./sheet-layout";
import { setHeights, setView, setWidths } from "./sheet-view";
import { jsonBytes, onRange, sendPart, size, type Packet, type Step } from "./step";
import { surveyTargets, type TargetNow, type TargetsNow } from "./survey-targets";
import {
  temporarySheets,
  type PlannedTarget,
  type RowsTarget,
  type WholeTarget,
  deleteHidden,
  removeJournal,
  stageStep,
  type WriteJournal,
} from "./write-journal";

/**
 * Two syncs: one that looks, and the one in which everything is taken over. Its first action notes in the journal that
 * it began, its last removes the journal, and in between everything is copied, and that noted, before anything is
 * deleted. So it can be repeated after breaking off anywhere. Sheets that get new contents are never deleted and added
 * again, so people's formulas keep pointing at them. Sheets that an undone write had added are deleted after the
 * temporary ones. Throws "preparations-lost" where something of what was prepared is no longer there: before anything
 * is copied, or, when it went in the very last moment, with `left` saying that the act has to be done again. `begins`
 * is called before the second sync.
 */
export async function takeOver(session: Session, journal: WriteJournal, begins: () => void): Promise<void> {
  const gone = sheetsToGo(journal, () => true);
  const now = await surveyTargets(session, journal);
  const checkAgain = askForPreparations(session.context, journal);
  begins();
  await sendPart(session, takeOverSteps(journal, now, gone));
  toDoAgainUnless(checkAgain);
}

/**
 * Sheets that are deleted at the end, the temporary ones first. Throws "preparations-lost" where one of those is no
 * longer there before all is copied.
 */
export function sheetsToGo({ plan, stage }: WriteJournal, isThere: (sheet: string) => boolean): readonly string[] {
  const temporary = temporarySheets(plan);
  if (stage !== "copied" && !temporary.every(isThere)) throw liveWorkbookError("preparations-lost", "");
  return [...temporary, ...(plan.removed ?? [])].filter(isThere);
}

/** After the request that took over: what is found lost only now leaves the act to be done again. */
export function toDoAgainUnless(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof LiveWorkbookError ? leaving(error, "to-do-again") : error;
  }
}

/** `now`: `null` where all is copied. `gone`: sheets to be deleted, the temporary ones first. */
export function takeOverSteps(journal: WriteJournal, now: TargetsNow | null, gone: readonly string[]): readonly Step[] {
  if (now === null) return [...gone.map(deletion), lastStep(journal)];
  return [
    ...gone.map(isThereStill),
    stageStep(journal.place, "taking-over"),
    ...journal.plan.targets.map((target) => targetStep(target, now, journal)),
    ...closingSteps(journal, gone),
  ];
}

/** After the last sheet is copied. */
export function closingSteps(journal: WriteJournal, gone: readonly string[]): readonly Step[] {
  return [stageStep(journal.place, "copied"), ...gone.map(deletion), lastStep(journal)];
}

const untouched: TargetNow = { protection: null, isFiltered: false, charts: [], frozen: null, cells: noCells };

/**
 * The request fails here, before it changes anything, where the sheet is gone: should a request reach Excel twice, the
 * second must not empty what the first has filled.
 */
export function isThereStill(sheet: string): Step {
  return {
    bytes: size.navigation + size.action + jsonBytes(sheet),
    apply: (packet) => void packet.sheet(sheet).load("name"),
  };
}

export function deletion(sheet: string): Step {
  return {
    bytes: 2 * size.navigation + 2 * size.action + jsonBytes(sheet),
    apply: (packet) => deleteHidden(packet.sheet(sheet)),
  };
}

/** A `_TD` that was added for the journal alone goes with it. */
function lastStep({ plan, place }: WriteJournal): Step {
  const isTarget = plan.targets.some(({ sheet }) => sameName(sheet, marksSheet));
  return {
    bytes: size.range + 2 * size.action,
    apply: (packet) => removeJournal(packet, place, plan.added.includes(marksSheet) && !isTarget),
  };
}

/** Bytes of the actions that every sheet needs, and of a chart's. */
const [wholeBytes, chartBytes] = [6_000, 5_000] as const;

/** All that one sheet gets. */
export function targetStep(target: PlannedTarget, targets: TargetsNow, journal: WriteJournal): Step {
  const now = targets.get(target.sheet) ?? untouched;
  const bytes = 2 * size.range + size.navigation + 2 * size.action;
  if (target.kind === "rows")
    return {
      bytes: (target.areas.length + 1) * bytes + editBytes(target.edits),
      apply: (packet) => fillKept(packet, target, { now, protection: protectionAfter(target, now, journal) }),
    };
  const { columns, hidden, heights, charts } = target;
  const parts = columns.length + hidden.length + heights.length;
  return {
    bytes: wholeBytes + parts * bytes + charts.length * chartBytes + jsonBytes(target),
    apply: (packet) => copyWhole(packet, target, { now, rowsOfOurs: journal.place.first - 1 }),
  };
}

/**
 * A person may have protected the sheet, or taken its protection off, since the write began: it stays as they left it.
 * Once a takeover has begun and broken off, nobody can tell them from the takeover itself.
 */
function protectionAfter(
  { protectedBefore }: RowsTarget,
  { protection }: TargetNow,
  { stage }: WriteJournal,
): RowsTarget["protectedBefore"] {
  return protection ?? (stage === "taking-over" ? protectedBefore : null);
}

/** Added rows are copied by formulas and formats only: people's rules for typing on these rows stay. */
function fillKept(
  { sheet }: Packet,
  { sheet: name, temporary, areas, edits }: RowsTarget,
  { now, protection }: { readonly now: TargetNow; readonly protection: RowsTarget["protectedBefore"] },
): void {
  const target = sheet(name);
  if (now.protection !== null) target.protection.unprotect();
  for (const area of areas) {
    if (temporary === null) continue;
    copyArea({ from: sheet(temporary), to: target, area }, ["Formulas", "Formats"]);
  }
  makeEdits(target, edits, now.cells);
  if (protection !== null) target.protection.protect(protection);
}

type Copied = { readonly from: Excel.Worksheet; readonly to: Excel.Worksheet; readonly area: string };

/** Copies an area to the same place of another sheet, in the order of `kinds`. */
function copyArea({ from, to, area }: Copied, kinds: readonly ("All" | "Formulas" | "Formats")[]): void {
  onRange(to.getRange(area), (target) =>
    onRange(from.getRange(area), (source) => {
      for (const kind of kinds) target.copyFrom(source, kind);
    }),
  );
}

type Around = {
  readonly now: TargetNow;
  /** Of `_TD`: rows above the journal. */
  readonly rowsOfOurs: number;
};

function copyWhole(packet: Packet, target: WholeTarget, { now, rowsOfOurs }: Around): void {
  const sheet = packet.sheet(target.sheet);
  if (now.protection !== null) sheet.protection.unprotect();
  if (now.isFiltered) sheet.autoFilter.remove();
  empty(sameName(target.sheet, marksSheet) ? sheet.getRange(`1:${rowsOfOurs}`) : sheet.getRange());
  if (target.area !== null && target.temporary !== null) {
    copyArea({ from: packet.sheet(target.temporary), to: sheet, area: target.area }, ["All"]);
  }
  setWidths(sheet, target);
  if (target.filter !== null) sheet.autoFilter.apply(target.filter);
  drawCharts(sheet, target.charts, { before: target.chartsBefore, standing: now.charts, sheetByName: packet.sheet });
  setView(sheet, target, now.frozen);
  setHeights(sheet, target);
  if (target.protection !== null) sheet.protection.protect(protectionOptions(target.protection));
}

/** No page says whether `clear` removes rules and merges, so each is removed by name. */
function empty(range: Excel.Range): void {
  range.clear("All");
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.unmerge();
  range.untrack();
}
