import { type LiveWorkbook, type WorkbookChange, LiveWorkbookError } from "../../../src/app/live-workbook";
import type { MemoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import type { Cell } from "../../../src/workbook/cell";
import type { CellEdit } from "../../../src/workbook/edit";
import type { Sheet } from "../../../src/workbook/sheet";
import { newWorkbook, type MemoryWithFiles } from "./hosts";
import { withEdits } from "../../../src/workbook/edit";
import { sheetOf } from "../../../src/workbook/draft";
import { draftCell, plainStyle } from "../../support/drafts";

export type Fault = (live: MemoryWithFiles) => LiveWorkbook;

/** What is read has gone through some change of each sheet. */
export const readsAs =
  (make: (sheet: Sheet) => Sheet): Fault =>
  (live) => ({
    ...live,
    read: async (wanted) => {
      const { sheets, warnings } = await live.read(wanted);
      return { sheets: sheets.map(make), warnings };
    },
  });

export const cells = (make: (cell: Cell, row: number, column: number) => Cell | null): Fault =>
  readsAs((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, of]) => [
        row,
        new Map(
          [...of].flatMap(([column, cell]) => {
            const made = make(cell, row, column);
            return made === null ? [] : [[column, made] as const];
          }),
        ),
      ]),
    ),
  }));

export const writesAs =
  (make: (change: WorkbookChange) => WorkbookChange): ((live: MemoryLiveWorkbook) => LiveWorkbook) =>
  (live) => ({ ...live, write: (change, options) => live.write(make(change), options) });

export const edits = (make: (edit: CellEdit) => CellEdit): ((live: MemoryLiveWorkbook) => LiveWorkbook) =>
  writesAs((change) => ({ ...change, cells: change.cells?.map(make) ?? [] }));

export const typed = (text: string): Cell["value"] =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;

export function staleFile(live: MemoryWithFiles): LiveWorkbook {
  let first: Promise<Uint8Array> | null = null;
  return { ...live, bytes: () => (first ??= live.bytes()) };
}

export function withoutFile(live: MemoryWithFiles): LiveWorkbook {
  return Object.fromEntries(Object.entries(live).filter(([member]) => member !== "bytes")) as LiveWorkbook;
}

export function withSheet(workbook: ReturnType<MemoryLiveWorkbook["workbook"]>): typeof workbook {
  return { ...workbook, sheets: [...workbook.sheets, sheetOf({ ...newWorkbook.sheets[0]!, name: "Sổ bên cạnh" })] };
}

export function keepOldCells(live: MemoryLiveWorkbook): LiveWorkbook {
  return {
    ...live,
    write: (change, options) => {
      const before = live.workbook().sheets;
      const withOld = change.sheets.map((draft) => {
        const old = before.find(({ name }) => name === draft.name);
        const rows = new Map(
          [...(old?.rows ?? [])].map(([row, of]) => [
            row,
            new Map(
              [...of].map(([column, cell]) => [
                column,
                draftCell(cell.value, { formula: cell.formula, style: { ...plainStyle, numberFormat: cell.format } }),
              ]),
            ),
          ]),
        );
        for (const [row, of] of draft.rows) rows.set(row, new Map([...(rows.get(row) ?? []), ...of]));
        return { ...draft, rows };
      });
      return live.write({ ...change, sheets: withOld }, options);
    },
  };
}

export function protects(live: MemoryLiveWorkbook): LiveWorkbook {
  return {
    ...live,
    write: (change, options) => {
      const again = change.sheets.find(
        (draft) => draft.protection !== null && live.workbook().sheets.some(({ name }) => name === draft.name),
      );
      return again === undefined
        ? live.write(change, options)
        : Promise.reject(new LiveWorkbookError({ reason: "sheet-protection", detail: again.name, left: "as-it-was" }));
    },
  };
}

export function emptied(workbook: ReturnType<MemoryLiveWorkbook["workbook"]>): typeof workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === "Thử trang khác 2" ? { ...sheet, rows: new Map() } : sheet)),
  };
}

export function writeBeforeRefusing(live: MemoryLiveWorkbook): LiveWorkbook {
  return {
    ...live,
    write: (change, options) =>
      live.write(change, options).catch((error: unknown) => {
        live.change((workbook) => ({ ...workbook, sheets: [...workbook.sheets, ...change.sheets.map(sheetOf)] }));
        throw error;
      }),
  };
}

export function removesBeforeRefusing(live: MemoryLiveWorkbook): LiveWorkbook {
  return {
    ...live,
    write: (change, options) =>
      live.write(change, options).catch((error: unknown) => {
        live.change((workbook) => ({
          ...workbook,
          sheets: workbook.sheets.filter(({ name }) => change.removed?.includes(name) !== true),
        }));
        throw error;
      }),
  };
}

/** The sheets with single cells edited come back at the write after. */
export function editsTakenBack(live: MemoryLiveWorkbook): LiveWorkbook {
  let before: readonly Sheet[] = [];
  return {
    ...live,
    write: async (change, options) => {
      const old = before;
      before = (change.cells ?? []).length > 0 ? live.workbook().sheets : [];
      const cost = await live.write(change, options);
      live.change((workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) => old.find(({ name }) => name === sheet.name) ?? sheet),
      }));
      return cost;
    },
  };
}

export function holds(live: MemoryLiveWorkbook, { sheet: name, row, column }: CellEdit): Cell | undefined {
  return live
    .workbook()
    .sheets.find((sheet) => sheet.name === name)
    ?.rows.get(row)
    ?.get(column);
}

export function writesOver(live: MemoryLiveWorkbook): LiveWorkbook {
  return edits((edit) => ({ ...edit, was: holds(live, edit)?.value ?? null }))(live);
}

export function formulasAway(live: MemoryLiveWorkbook): LiveWorkbook {
  return {
    ...live,
    write: (change, options) => {
      const formulas = (change.cells ?? []).filter((edit) => (holds(live, edit)?.formula ?? null) !== null);
      if (formulas.length === 0) return live.write(change, options);
      live.change((workbook) => ({ ...workbook, sheets: workbook.sheets.map((sheet) => withEdits(sheet, formulas)) }));
      return Promise.resolve({ syncs: 0, bytes: 0 });
    },
  };
}

export function editsBeforeRefusing(live: MemoryLiveWorkbook): LiveWorkbook {
  return {
    ...live,
    write: (change, options) =>
      live.write(change, options).catch((error: unknown) => {
        live.change((workbook) => ({
          ...workbook,
          sheets: workbook.sheets.map((sheet) => withEdits(sheet, (change.cells ?? []).slice(0, 1))),
        }));
        throw error;
      }),
  };
}

export function toldOnce(live: MemoryLiveWorkbook): LiveWorkbook {
  return {
    ...live,
    watchChanges: (changed) => {
      let first = true;
      return live.watchChanges((sheet) => {
        if (first) changed(sheet);
        first = false;
      });
    },
  };
}

export function storeWithoutNumbers(live: MemoryLiveWorkbook): LiveWorkbook {
  const without = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, of]) => [row, new Map([...of].filter(([, { value }]) => typeof value !== "number"))]),
    ),
  });
  return {
    ...live,
    read: async (wanted) => {
      const { sheets, warnings } = await live.read(wanted);
      return { sheets: sheets.map((sheet) => (sheet.name.startsWith("_TD_") ? without(sheet) : sheet)), warnings };
    },
  };
}
