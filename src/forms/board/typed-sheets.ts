import type { Workbook } from "../../workbook/sheet";
import { isOutputSheet } from "../output/output-sheets";
import { withUnicodeTexts } from "../reading/unicode-texts";
import { isStoreSheet } from "../store/store-table";

/**
 * The sheets in which people type, with texts in old encodings converted. Outputs and the store are not looked at: we
 * write them, and together they are nearly all cells of a workbook.
 */
export function typedSheets(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter(({ name }) => !isOutputSheet(name) && !isStoreSheet(name));
  return withUnicodeTexts({ ...workbook, sheets });
}
