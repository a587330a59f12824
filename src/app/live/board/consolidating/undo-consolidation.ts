import { sheetNames } from "../../../../contract/sheet-names";
import { outputPagesOneByOne } from "../../../../forms/output/output-pages";
import { outputSheets } from "../../../../forms/output/output-sheets";
import { drawStoreOneByOne } from "../../../../forms/store/store";
import { correctionsLook, hasCorrections } from "../../../../forms/sealing/corrections-page";
import { storeSheetNames } from "../../../../forms/store/store-table";
import type { Texts } from "../../../../text/texts";
import type { Area } from "../../../../workbook/address";
import type { CellEdit } from "../../../../workbook/edit";
import type { SheetDraft, DraftCell } from "../../../../workbook/draft";
import type { Sheet, Workbook, Rows } from "../../../../workbook/sheet";
import { plainStyle } from "../../../../workbook/style";
import { consolidateStored, type Consolidated } from "../../../consolidate";
import { LiveWorkbookError, type Cost, type LiveWorkbook, type WorkbookChange } from "../../../live-workbook";
import type { OpenedBoard } from "../../../open-board";
import { isThere, plainValue } from "../../changing/board-change";
import { undoOf } from "../../changing/undo-change";
import { openLiveWorkbook } from "../../opening/open-live-workbook";

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

/** The output sheets as they are, values and formulas; merged areas belong to their look. */
export async function readOutputs(workbook: LiveWorkbook): Promise<readonly Sheet[]> {
  const { sheets } = await workbook.read({ full: outputSheets, values: [], others: () => [], merges: "none" });
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

/** Both as they were read, so cells are in the same order. */
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
  const touched = [...step.change.sheets.map(({ name }) => name), ...(step.change.removed ?? [])];
  const written = touched.map((name) => ({
    name,
    sheet: there.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  }));
  const wanted = new Map(written.flatMap(({ name, sheet }) => (sheet === undefined ? [] : [[name, sheet] as const])));
  const sheets: SheetDraft[] = [];
  for (const look of looks(before, { workbook, texts, corrections: wanted.get(sheetNames.corrections) })) {
    const sheet = wanted.get(look.name);
    if (sheet !== undefined) sheets.push(restoredSheet(sheet, look));
    await pause();
  }
  return {
    sheets,
    added: [],
    removed: step.change.sheets.map(({ name }) => name).filter((name) => !wanted.has(name)),
    cells: [...emptied(step.change), ...undoOf({ cells: step.change.cells ?? [], added: [] })],
  };
}

type LookSources = {
  readonly workbook: Workbook;
  readonly texts: Texts;
  /** `Đính chính` as it was, where it is to come back. */
  readonly corrections: Sheet | undefined;
};

/** Our sheets as they would be drawn today from what there was before. */
function* looks(
  { consolidation, stored }: Consolidated,
  { corrections, ...sources }: LookSources,
): Generator<SheetDraft> {
  yield* outputPagesOneByOne(consolidation, sources);
  // People may have put their numbers back since it was written: then there is nothing to draw it from.
  if (corrections !== undefined && !hasCorrections(consolidation))
    yield correctionsLook(consolidation, corrections, sources.texts);
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

/**
 * A sheet of ours as it was, from what was read of it before it was written over: every value and formula in its place.
 * Looks can't be read, so they come from the same sheet drawn again (`look`); where that holds the same cells, as it
 * does unless something changed between two runs, it is the sheet.
 */
export function restoredSheet(before: Sheet, look: SheetDraft): SheetDraft {
  if (holdsTheSame(before, look)) return withResults(look, before);
  const rows = new Map<number, Map<number, DraftCell>>();
  const put = (row: number, column: number, cell: DraftCell): void => {
    const cells = rows.get(row) ?? new Map<number, DraftCell>();
    rows.set(row, cells.set(column, cell));
  };
  for (const [row, cells] of look.rows)
    for (const [column, { style }] of cells) put(row, column, { value: null, formula: null, style, note: null });
  for (const [row, cells] of before.rows) {
    for (const [column, { value, formula, format }] of cells) {
      const style = look.rows.get(row)?.get(column)?.style ?? plainStyle;
      put(row, column, {
        value,
        formula,
        style: style.numberFormat === format ? style : { ...style, numberFormat: format },
        note: null,
      });
    }
  }
  return { ...look, name: before.name, rows, merges: look.merges.filter((area) => hidesNothing(area, before)) };
}

/** With what its formulas came to there: a host that doesn't calculate has no other results. */
function withResults(look: SheetDraft, before: Sheet): SheetDraft {
  const result = (row: number, column: number, cell: DraftCell): DraftCell =>
    cell.formula === null ? cell : { ...cell, value: before.rows.get(row)?.get(column)?.value ?? null };
  const rows = [...look.rows].map(
    ([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, result(row, column, cell)]))] as const,
  );
  return { ...look, rows: new Map(rows) };
}

/** Merging keeps the first cell alone, so an area stays split where another one holds something. */
function hidesNothing({ top, left, bottom, right }: Area, { rows }: Sheet): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (const [column, { value, formula }] of rows.get(row) ?? []) {
      const isCovered = left <= column && column <= right && (row > top || column > left);
      if (isCovered && (value !== null || formula !== null)) return false;
    }
  return true;
}

/** Results of formulas are Excel's to calculate. */
function holdsTheSame(before: Sheet, { rows }: SheetDraft): boolean {
  const drawn = filled(rows);
  const there = filled(before.rows);
  return there.size === drawn.size && [...there].every(([place, content]) => drawn.get(place) === content);
}

function filled(rows: Rows<Pick<DraftCell, "value" | "formula">>): ReadonlyMap<string, string> {
  const cells = [...rows].flatMap(([row, of]) => [...of].map(([column, cell]) => [`${row} ${column}`, cell] as const));
  return new Map(
    cells
      .filter(([, { value, formula }]) => value !== null || formula !== null)
      .map(([place, { value, formula }]) => [
        place,
        formula === null ? JSON.stringify(plainValue(value)) : `=${formula}`,
      ]),
  );
}
