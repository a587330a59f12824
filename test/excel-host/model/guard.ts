import type { Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { stylesIn } from "./styles";
import type { SheetModel } from "./workbook-model";

/** What a protected sheet may still allow, in the words of Excel.WorksheetProtectionOptions. */
export type Allowance =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowAutoFilter"
  | "allowEditObjects";

/** AccessDenied when the sheet is protected and does not allow it. `null`: nothing allows it. */
export function guardSheet(sheet: SheetModel, allowance: Allowance | null): void {
  if (sheet.protection === null) return;
  if (allowance === null || sheet.protection.options[allowance] !== true) fail("AccessDenied");
}

/** AccessDenied when the sheet is protected and one of the cells is locked. */
export function guardCells(sheet: SheetModel, area: Area): void {
  if (sheet.protection === null) return;
  for (const style of stylesIn(sheet, [area])) if (style.locked) fail("AccessDenied");
}
