import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { cellCount, covers, meets } from "./areas";
import { visitStored } from "./cells";
import type { SheetModel } from "./workbook-model";

/**
 * The upper left value stays, the others go. Merged areas inside are swallowed; one that is cut through, or a table, is
 * refused (which error Excel gives is unverified in a real Excel).
 */
export function mergeArea(sheet: SheetModel, area: Area, across: boolean): void {
  const areas = across ? rowsOf(area) : [area];
  for (const each of areas) {
    if (sheet.tables.some((table) => meets(table.area, each))) fail("MergedRangeConflict");
    if (sheet.merges.some((merge) => meets(merge, each) && !covers(each, merge))) fail("InvalidOperation");
    const others = sheet.merges.filter((merge) => !meets(merge, each));
    sheet.merges = cellCount(each) === 1 ? others : [...others, each];
    keepFirstValue(sheet, each);
  }
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

function keepFirstValue(sheet: SheetModel, area: Area): void {
  visitStored(sheet.cells, area, (row, column, content) => {
    if ((row === area.top && column === area.left) || (content.value === null && content.formula === null)) return;
    sheet.cells.put(row, column, { ...content, value: null, formula: null, calculated: true });
  });
}

/** Every merged area that the area touches. */
export function unmergeArea(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((merge) => meets(merge, area)))
    sheet.merges = sheet.merges.filter((merge) => !meets(merge, area));
}
