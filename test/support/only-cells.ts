import type { SheetDraft } from "../../src/workbook/draft";

/** Notes, rules and charts take most of LibreOffice's time and change no result. */
export function onlyCells(sheet: SheetDraft): SheetDraft {
  const rows = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, cell]) => [column, { ...cell, note: null }])),
    ]),
  );
  return { ...sheet, rows, merges: [], validations: [], conditions: [], charts: [] };
}
