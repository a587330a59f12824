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
import type { Rows, Sheet, Workbook } from "../../workbook/sheet";

/** Where a plain live workbook keeps its sheets. */
export type SheetKeeper = {
  readonly now: () => Workbook;
  /** Takes over a change that has been looked through: no added row stands on a filled cell. */
  readonly take: (change: WorkbookChange) => Promise<Cost>;
};

export type PlainLiveWorkbook = LiveWorkbook & {
  /** Tells those who watch that a sheet has changed; `null` = some sheet. */
  readonly tellChange: (sheet: string | null) => void;
};

/** The port over sheets that no program has open: writes are whole at once, so nothing is ever left unfinished. */
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
      // A function of its own for each: the same listener may be added twice.
      const own = (news: T): void => listener(news);
      all.add(own);
      return Promise.resolve(() => {
        all.delete(own);
        return Promise.resolve();
      });
    },
  };
}

/** A failure comes as a rejected promise, as it does from a program that is asked over a wire. */
function later<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}

function failure(reason: "sheet-missing" | "changed-meanwhile" | "unexpected", detail: string): LiveWorkbookError {
  return new LiveWorkbookError({ reason, detail, left: "as-it-was" });
}

/** Excel compares names of sheets without case. */
export function isNamed(sheet: { readonly name: string }, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
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

/** The sheet with those of the cells that are its own. Their formats stay where none is given. */
export function withEdits(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const all = new Map<number, ReadonlyMap<number, Cell>>(sheet.rows);
  for (const { row, column, value, format } of edits.filter((edit) => isNamed(sheet, edit.sheet))) {
    const cells = new Map(all.get(row) ?? []);
    cells.set(column, { value, formula: null, format: format ?? cells.get(column)?.format ?? "General" });
    all.set(row, new Map([...cells].sort(([one], [other]) => one - other)));
  }
  return { ...sheet, rows: new Map([...all].sort(([one], [other]) => one - other)) };
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

/** What is left of a sheet where neither formulas nor number formats are asked for: a date is a serial number. */
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
