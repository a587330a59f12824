import { cellsJson } from "../../src/hosts/xlsx/read/cells-json";
import type { Workbook } from "../../src/workbook/sheet";

/** The listing of `thidua cells` in one piece. */
export function cellsText(workbook: Workbook): string {
  return [...cellsJson(workbook)].join("");
}
