import {
  LiveWorkbookError,
  type AddedRows,
  type Cost,
  type LiveWorkbook,
  type Selected,
  type SheetsWanted,
  type WorkbookChange,
} from "../../app/live-workbook";
import { addressOf, parseAddress, sheetReference } from "../../workbook/address";
import { isDate, type Cell } from "../../workbook/cell";
import { stillHolds, type CellEdit } from "../../workbook/edit";
import { serialOf } from "../../workbook/serial-date";
import type { SheetDraft } from "../../workbook/draft";
import { isNamed, type Rows, type Sheet, type Workbook } from "../../workbook/sheet";

/** Where a plain live workbook keeps its sheets. */
export type SheetKeeper = {
  readonly now: () => Workbook;
  /** Makes a change that has been checked: no added row covers a filled cell. */
  readonly take: (change: WorkbookChange) => Promise<Cost>;
};

export type PlainLiveWorkbook = LiveWorkbook & {
  /** Tells those who watch that a sheet has changed; `null` = some sheet. */
  readonly tellChange: (sheet: string | null) => void;
};

/** The port over sheets that no program has open: each write is done at once, so nothing is ever left unfinished. */
export function plainLiveWorkbook(keeper: SheetKeeper): PlainLiveWorkbook {
  const changes = listeners<string | null>();
  const selections = listeners<Selected>();
  let selected: Selected | null = null;
  const current = (): Selected =>
    selected ?? { sheet: keeper.now().sheets.find(({ state }) => state === "visible")?.name ?? "", row: 1, column: 1 };
  return {
    read: (wanted) => readWanted(keeper.now(), wanted),
    write: async (change, { progress }) => {
      for (const rows of change.added) refuseFilledCells(keeper.now(), rows);
      for (const edit of change.cells ?? []) refuseChangedCell(keeper.now(), edit);
      const cost = await keeper.take(change);
      progress?.(1, 1);
      changes.tell(null);
      return cost;
    },
    unfinished: () => Promise.resolve(null),
    finish: () => Promise.resolve(),
    goTo: ({ sheet, cell }) =>
      later(() => {
        const position = parseAddress(cell);
        if (position === null) throw failure("unexpected", cell);
        selected = { sheet: sheetNamed(keeper.now(), sheet).name, ...position };
        selections.tell(selected);
      }),
    selected: () => Promise.resolve(current()),
    watchSelection: selections.add,
    watchChanges: changes.add,
    tellChange: changes.tell,
    readRow: (name, { head, row }) =>
      later(() => {
        const sheet = sheetNamed(keeper.now(), name);
        return { ...sheet, rows: new Map([...sheet.rows].filter(([number]) => number <= head || number === row)) };
      }),
  };
}

type Listeners<T> = {
  readonly tell: (news: T) => void;
  /** Gives what takes the listener away again. */
  readonly add: (listener: (news: T) => void) => Promise<() => Promise<void>>;
};

function listeners<T>(): Listeners<T> {
  const all = new Set<(news: T) => void>();
  return {
    tell: (news) => {
      for (const listener of [...all]) listener(news);
    },
    add: (listener) => {
      // A new function for each: the same listener may be added twice.
      const own = (news: T): void => listener(news);
      all.add(own);
      return Promise.resolve(() => {
        all.delete(own);
        return Promise.resolve();
      });
    },
  };
}

/** A failure comes as a rejected promise, as it does from Excel. */
function later<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}

function failure(reason: "sheet-missing" | "changed-meanwhile" | "unexpected", detail: string): LiveWorkbookError {
  return new LiveWorkbookError({ reason, detail, left: "as-it-was" });
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => isNamed(sheet, name));
  if (found === undefined) throw failure("sheet-missing", name);
  return found;
}

function refuseFilledCells(workbook: Workbook, { sheet: name, rows }: AddedRows): void {
  const sheet = sheetNamed(workbook, name);
  for (const [row, cells] of rows) {
    for (const column of cells.keys()) {
      const cell = sheet.rows.get(row)?.get(column);
      if (cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ""))) {
        throw failure("changed-meanwhile", sheetReference(sheet.name, addressOf(row, column)));
      }
    }
  }
}

function refuseChangedCell(workbook: Workbook, { sheet: name, row, column, was }: CellEdit): void {
  const sheet = sheetNamed(workbook, name);
  if (!stillHolds(sheet.rows.get(row)?.get(column), was))
    throw failure("changed-meanwhile", sheetReference(sheet.name, addressOf(row, column)));
}

/**
 * The sheets of a workbook after a change: those that it draws, under the names on their tabs, the others without
 * what it removes, then its new ones. `drawn` and `kept` say what becomes of each.
 */
export function changedSheets<S>(
  { sheets }: Workbook,
  { sheets: drafts, removed = [] }: WorkbookChange,
  { drawn, kept }: { readonly drawn: (draft: SheetDraft) => S; readonly kept: (sheet: Sheet) => S },
): readonly S[] {
  const left = sheets.filter((sheet) => !removed.some((name) => isNamed(sheet, name)));
  return [
    ...left.map((sheet) => {
      const draft = drafts.find((each) => isNamed(sheet, each.name));
      return draft === undefined ? kept(sheet) : drawn({ ...draft, name: sheet.name });
    }),
    ...drafts.filter((draft) => !left.some((sheet) => isNamed(sheet, draft.name))).map(drawn),
  ];
}

async function readWanted(
  workbook: Workbook,
  { full, values, others, lastRow = Infinity }: SheetsWanted,
): Promise<Workbook> {
  const isIn = (names: readonly string[], sheet: Sheet): boolean => names.some((name) => isNamed(sheet, name));
  const further = await others(
    workbook.sheets.filter((sheet) => !isIn(full, sheet) && !isIn(values, sheet)).map(({ name }) => name),
  );
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const rows = new Map([...sheet.rows].filter(([row]) => row <= lastRow));
    if (isIn(full, sheet) || isIn(further, sheet)) return { ...sheet, rows };
    return { ...sheet, rows: isIn(values, sheet) ? plainValues(rows) : new Map() };
  });
  return { sheets, warnings: workbook.warnings };
}

/** A sheet of which neither formulas nor number formats are asked for: a date is a serial number. */
function plainValues(rows: Rows): Rows {
  const plain = ({ value }: Cell): Cell => ({
    value: isDate(value) ? serialOf(value) : value,
    formula: null,
    format: "General",
  });
  return new Map(
    [...rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, plain(cell)]))]),
  );
}
