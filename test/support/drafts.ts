import type { CellValue } from "../../src/workbook/cell";
import type { DraftCell, PrintSetup, SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import { noBorder, type Style } from "../../src/workbook/style";

export const plainStyle: Style = {
  font: { name: "Times New Roman", size: 11, bold: false, italic: false, underline: false, color: "000000" },
  fill: null,
  border: noBorder,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
};

export const textStyle: Style = { ...plainStyle, numberFormat: "@" };

export const plainPrint: PrintSetup = {
  orientation: "portrait",
  area: null,
  titleRows: null,
  titleColumns: null,
  breaks: [],
  pagesHigh: 0,
  footer: "",
};

export function draftCell(value: CellValue, more: Partial<DraftCell> = {}): DraftCell {
  return { value, formula: null, style: plainStyle, note: null, ...more };
}

/** Rows of a draft from nested arrays; the first is row 1. `undefined` leaves a cell out. */
export function draftRows(rows: readonly (readonly (DraftCell | CellValue | undefined)[])[]): SheetDraft["rows"] {
  return new Map(
    rows.map((cells, row) => [
      row + 1,
      new Map(
        cells.flatMap((cell, column) =>
          cell === undefined ? [] : [[column + 1, isDraftCell(cell) ? cell : draftCell(cell)] as const],
        ),
      ),
    ]),
  );
}

function isDraftCell(cell: DraftCell | CellValue): cell is DraftCell {
  return typeof cell === "object" && cell !== null && "style" in cell;
}

export function sheetDraft(name: string, more: Partial<SheetDraft> = {}): SheetDraft {
  return {
    name,
    state: "visible",
    tab: null,
    rows: new Map(),
    columns: new Map(),
    heights: new Map(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditions: [],
    charts: [],
    protection: null,
    print: plainPrint,
    ...more,
  };
}

export function workbookDraft(sheets: readonly SheetDraft[], more: Partial<WorkbookDraft> = {}): WorkbookDraft {
  return { title: "Thử nghiệm", sheets, names: [], active: 0, ...more };
}
