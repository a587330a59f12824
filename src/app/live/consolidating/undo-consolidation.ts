import { outputPagesOneByOne, outputSheets } from "../../../forms/output/output-pages";
import { drawStoreOneByOne } from "../../../forms/store/store";
import { storeSheetNames } from "../../../forms/store/store-table";
import type { Texts } from "../../../text/texts";
import type { CellEdit } from "../../../workbook/cell-edit";
import type { SheetDraft } from "../../../workbook/draft";
import type { Sheet, Workbook } from "../../../workbook/sheet";
import { consolidateStored, type Consolidated } from "../../consolidate";
import { LiveWorkbookError, type Cost, type LiveWorkbook, type WorkbookChange } from "../../live-workbook";
import type { OpenedBoard } from "../../open-board";
import { isThere, plainValue } from "../board-change";
import { openLiveWorkbook } from "../open-live-workbook";
import { restoredSheet } from "./restored-sheet";

/** What must be known of a written consolidation to take it back. */
export type UndoStep = {
  /** The workbook before it. */
  readonly opened: OpenedBoard;
  /** The output sheets before it, those that were there. */
  readonly outputs: readonly Sheet[];
  /** What was written. */
  readonly change: WorkbookChange;
};

export type UndoRequest = {
  readonly workbook: LiveWorkbook;
  readonly step: UndoStep;
  readonly asOf: string;
  /** Civil date-time in Asia/Ho_Chi_Minh, for the mark of the write. */
  readonly now: string;
  /** Words written into sheets: always Vietnamese. */
  readonly texts: Texts;
  readonly progress: (done: number, all: number) => void;
  readonly pause: () => Promise<void>;
};

/** `changed`: the sheet or cell that is no longer as the consolidation left it, so nothing was undone. */
export type Undone =
  | { readonly outcome: "undone"; readonly cost: Cost }
  | { readonly outcome: "refused"; readonly changed: string };

/** The output sheets as they are, values and formulas. */
export async function readOutputs(workbook: LiveWorkbook): Promise<readonly Sheet[]> {
  const { sheets } = await workbook.read({ full: outputSheets, values: [], others: () => [] });
  return sheets.filter(({ name }) => outputSheets.some((each) => each.toLowerCase() === name.toLowerCase()));
}

/**
 * Takes a written consolidation back: outputs and store hold what they held, sheets that it had added are gone, its
 * rows of the register are empty. All of it or nothing: where the store or such a row has changed since, it is refused.
 * Throws LiveWorkbookError.
 */
export async function undoConsolidation(request: UndoRequest): Promise<Undone> {
  const { workbook, step, now, progress } = request;
  const { workbook: current } = await openLiveWorkbook(workbook);
  const changed = changedSince(current, step);
  if (changed !== null) return { outcome: "refused", changed };
  const change = await undoChange(request);
  try {
    return { outcome: "undone", cost: await workbook.write(change, { now, progress }) };
  } catch (error) {
    if (error instanceof LiveWorkbookError && error.trouble.reason === "changed-meanwhile")
      return { outcome: "refused", changed: error.trouble.detail };
    throw error;
  }
}

/** The first sheet of the store that is not as the consolidation left it; `null` = all are. */
function changedSince(current: Workbook, { change, opened }: UndoStep): string | null {
  const differs = (name: string): boolean => {
    const written = change.sheets.find((draft) => draft.name === name);
    return written === undefined
      ? !isSame(sheetIn(opened.workbook, name), sheetIn(current, name))
      : !isThere(current, written);
  };
  return storeSheetNames.find(differs) ?? null;
}

function sheetIn({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Both as they were read, so cells stand in the same order. */
function isSame(one: Sheet | undefined, other: Sheet | undefined): boolean {
  const text = (sheet: Sheet | undefined): string =>
    JSON.stringify(
      [...(sheet?.rows ?? [])].map(([row, cells]) => [
        row,
        [...cells].map(([column, { value }]) => [column, plainValue(value)]),
      ]),
    );
  return text(one) === text(other);
}

async function undoChange({ step, asOf, texts, pause }: UndoRequest): Promise<WorkbookChange> {
  const { board, stored, workbook } = step.opened;
  const before = consolidateStored({ board, stored, asOf });
  await pause();
  const there = [...workbook.sheets.filter(({ name }) => !outputSheets.includes(name)), ...step.outputs];
  const written = step.change.sheets.map((draft) => ({
    draft,
    sheet: there.find((sheet) => sheet.name.toLowerCase() === draft.name.toLowerCase()),
  }));
  const wanted = new Map(
    written.flatMap(({ draft, sheet }) => (sheet === undefined ? [] : [[draft.name, sheet] as const])),
  );
  const sheets: SheetDraft[] = [];
  for (const look of looks(before, { workbook, texts })) {
    const sheet = wanted.get(look.name);
    if (sheet !== undefined) sheets.push(restoredSheet(sheet, look));
    await pause();
  }
  return {
    sheets,
    added: [],
    removed: written.flatMap(({ draft, sheet }) => (sheet === undefined ? [draft.name] : [])),
    cells: emptied(step.change),
  };
}

/** Our sheets as they would be drawn today from what there was before. */
function* looks(
  { consolidation, stored }: Consolidated,
  sources: { readonly workbook: Workbook; readonly texts: Texts },
): Generator<SheetDraft> {
  yield* outputPagesOneByOne(consolidation, sources);
  yield* drawStoreOneByOne(stored);
}

/** Every cell of the added rows, those too that were left blank: what a person wrote there since must not be lost. */
function emptied({ added }: WorkbookChange): readonly CellEdit[] {
  return added.flatMap(({ sheet, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(
        ([column, { value }]): CellEdit => ({ sheet, row, column, was: value, value: null, format: null }),
      ),
    ),
  );
}
