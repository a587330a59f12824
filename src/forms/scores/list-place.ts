import type { Workbook } from "../../workbook/sheet";
import type { ListForm } from "../description/sheet-form";
import { findHeader, locateSheet } from "../reading/find-header";

/** Where the rows of a list stand in a workbook. */
export type ListPlace = {
  readonly sheet: string;
  /** First row under the header, and the last one with a cell. */
  readonly first: number;
  readonly last: number;
  /** Key of a field → its column. */
  readonly columns: ReadonlyMap<string, number>;
};

/** `null` where the sheet or its header is gone. */
export function listPlace(workbook: Workbook, form: ListForm): ListPlace | null {
  const sheet = locateSheet(workbook, form);
  const header = sheet === null ? null : findHeader(sheet, form);
  if (sheet === null || header === null) return null;
  return { sheet: sheet.name, first: header.row + 1, last: Math.max(header.row, ...sheet.rows.keys()), columns: header.columns };
}
