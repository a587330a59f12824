import { sheetNames } from "../../contract/sheet-names";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { ListForm } from "../description/sheet-form";
import { findHeader, locateSheet } from "../reading/find-header";
import { cellText } from "../reading/finding";

/**
 * What stands over a list as long as its rows are the starter set that nobody has confirmed. It is kept where people
 * see it and programs keep it: in a cell above the headers. Whoever empties that cell confirms the list.
 */
export const starterMark = "BỘ KHỞI ĐẦU, CHƯA XÁC NHẬN";

export type MarkPlace = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
};

/** Where the mark stands; `null` = the list is confirmed, or the sheet is gone. */
export function starterMarkOf(workbook: Workbook, form: ListForm): MarkPlace | null {
  const sheet = locateSheet(workbook, form);
  const header = sheet === null ? null : findHeader(sheet, form);
  return sheet === null || header === null ? null : markAbove(sheet, header.top);
}

function markAbove(sheet: Sheet, top: number): MarkPlace | null {
  for (const [row, cells] of sheet.rows) {
    if (row >= top) continue;
    for (const [column, cell] of cells)
      if (matchKey(cellText(cell)) === matchKey(starterMark))
        return { sheet: sheet.name, row, column, value: cellText(cell) };
  }
  return null;
}

/**
 * Whether rows that nobody has confirmed are in force all the same. What must be sent and how papers begin has to be
 * something from the first day; a class is a verdict, and none is given by rows that nobody decided on. Nor does a form
 * state the number of a circular that nobody looked up.
 */
export function isInForceUnconfirmed({ sheet }: ListForm): boolean {
  return sheet !== sheetNames.classes && sheet !== sheetNames.statisticsForms;
}
