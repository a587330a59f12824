import type { DraftCell, SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";

/** The sheets of a workbook that are looked at on paper, as values: a formula may need a sheet that is left out. */
export function printedBook(draft: WorkbookDraft, isWanted: (name: string) => boolean): WorkbookDraft {
  const sheets = draft.sheets.filter(({ name, state }) => state === "visible" && isWanted(name)).map(asValues);
  return { title: draft.title, sheets, names: [], active: 0 };
}

function asValues(sheet: SheetDraft): SheetDraft {
  const plain = (cell: DraftCell): DraftCell => ({ ...cell, formula: null, note: null });
  return {
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, plain(cell)] as const)),
      ]),
    ),
    validations: [],
    conditions: [],
  };
}

/** Without the cells right of the print area: LibreOffice clips them, and a reader of the PDF would find them. */
export function onPaper(draft: WorkbookDraft): WorkbookDraft {
  return { ...draft, sheets: draft.sheets.map(withinArea) };
}

function withinArea(sheet: SheetDraft): SheetDraft {
  const { area } = sheet.print;
  const isInside = (column: number): boolean => area === null || column <= area.right;
  return {
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].filter(([column]) => isInside(column)))]),
    ),
  };
}

/** A cell with a text that is on paper. */
export type PrintedCell = { readonly row: number; readonly column: number; readonly text: string };

/** From top to bottom, from left to right. */
export function printedCells({ rows, print: { area }, columns }: SheetDraft): readonly PrintedCell[] {
  const isInside = (row: number, column: number): boolean =>
    area === null || (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) =>
      typeof value === "string" && value !== "" && isInside(row, column) && columns.get(column)?.hidden !== true
        ? [{ row, column, text: value }]
        : [],
    ),
  );
}

/** First and last row of each page, as planned by page breaks. */
export function plannedPages({ print, rows }: SheetDraft): readonly (readonly [first: number, last: number])[] {
  const top = print.area?.top ?? 1;
  const bottom = print.area?.bottom ?? Math.max(1, ...rows.keys());
  const starts = [top, ...print.breaks.filter((row) => row >= top && row < bottom).map((row) => row + 1)];
  return starts.map((first, index) => [first, (starts[index + 1] ?? bottom + 1) - 1]);
}
