import type { Area } from "../../../src/workbook/address";
import { covers, isWholeColumns, meets, sameArea, wholeSheet } from "./areas";
import { visitStored } from "./cells";
import { removeConditions, removeValidations } from "./rules";
import { defaultStyle, emptyContent, storeUnstored } from "./styles";
import { unmergeArea } from "./merges";
import type { SheetModel } from "./workbook-model";
import { fail } from "../wire/excel-error";

/**
 * "Formats" also takes conditional formats and merges away, "All" validations and notes too (unverified in a real
 * Excel; Home > Clear > Clear All does so there). Widths and heights stay.
 */
export function clearArea(sheet: SheetModel, area: Area, what: "All" | "Formats" | "Contents"): void {
  if (what !== "Formats") refusePartOfMerge(sheet, area);
  if (what !== "Contents") {
    clearDefaults(sheet, area);
    unmergeArea(sheet, area);
    removeConditions(sheet, area);
  }
  if (what === "All") removeValidations(sheet, area);
  visitStored(sheet.cells, area, (row, column, content) => {
    const value = what === "Formats" ? content : emptyContent;
    const note = what === "All" ? null : content.note;
    const style = what === "Contents" ? content.style : sheet.plainStyle;
    const empty =
      value.value === null && value.formula === null && note === null && style === defaultStyle(sheet, column);
    sheet.cells.put(
      row,
      column,
      empty ? undefined : { value: value.value, formula: value.formula, calculated: value.calculated, note, style },
    );
  });
}

/** Excel can't clear a part of a merged cell. */
function refusePartOfMerge(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((merge) => meets(merge, area) && !covers(area, merge))) fail("InvalidOperation");
}

/** What cells look like that are not stored: a cleared cell looks plain even where its column as a whole does not. */
function clearDefaults(sheet: SheetModel, area: Area): void {
  if (sameArea(area, wholeSheet)) {
    sheet.columnStyles = new Map();
    sheet.style = sheet.plainStyle;
    return;
  }
  for (let column = area.left; column <= area.right; column++) {
    if (defaultStyle(sheet, column) === sheet.plainStyle) continue;
    if (isWholeColumns(area)) sheet.columnStyles = new Map([...sheet.columnStyles, [column, sheet.plainStyle]]);
    else storeUnstored(sheet, { ...area, left: column, right: column }, sheet.plainStyle);
  }
}
