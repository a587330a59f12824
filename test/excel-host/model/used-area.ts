import type { Area } from "../../../src/workbook/address";
import { visitStored } from "./cells";
import { defaultStyle } from "./styles";
import type { SheetModel } from "./workbook-model";

/** The smallest area with everything in it that has a value or formula or, unless `valuesOnly`, a look of its own. */
export function usedArea(sheet: SheetModel, within: Area, valuesOnly: boolean): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  visitStored(sheet.cells, within, (row, column, content) => {
    const filled = content.value !== null || content.formula !== null;
    if (!filled && (valuesOnly || content.style === defaultStyle(sheet, column))) return;
    if (used === null) used = { top: row, left: column, bottom: row, right: column };
    else {
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
  });
  return used;
}
