import type { Area } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/sheet";
import { liveWorkbookError } from "../failures";
import { readInExcel, type Session } from "../session";
import { gatherRows } from "./gathered-rows";
import { measureSheet, usedArea, type MeasuredSheet } from "./measured-sheet";
import { readBlocks } from "./read-blocks";
import type { RowBlock } from "./row-blocks";
import { stateOf } from "./sheet-places";

/**
 * The first `head` rows (0 = none) and row `row` of one sheet, in full; other rows and all merged areas are left out.
 * One sync for the address, one for the cells. Throws LiveWorkbookError, "sheet-missing" with the name when it isn't
 * there.
 */
export function readRow(name: string, rows: { readonly head: number; readonly row: number }): Promise<Sheet> {
  return readInExcel(async (session) => {
    const { sheet, measured } = await findSheet(session, name);
    if (sheet.isNullObject) throw liveWorkbookError("sheet-missing", name);
    const { takeIn, rowsOf } = gatherRows();
    const blocks = rowAreas(usedArea(measured), rows).map((area): RowBlock => ({ sheet: 0, area, content: "full" }));
    await readBlocks(session, [{ name: sheet.name, sheet }], { blocks, takeIn });
    return { name: sheet.name, state: stateOf(sheet.visibility), rows: rowsOf(0), merges: [], widths: new Map() };
  });
}

type FoundSheet = { readonly sheet: Excel.Worksheet; readonly measured: MeasuredSheet };

/** A null object where there is no such sheet. */
async function findSheet({ context, sync }: Session, name: string): Promise<FoundSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name,visibility");
  const measured = measureSheet(sheet, false);
  await sync(name);
  return { sheet, measured };
}

/** What of the used area lies in the head, and in the row where that stands below it. */
function rowAreas(used: Area | null, { head, row }: { readonly head: number; readonly row: number }): readonly Area[] {
  if (used === null) return [];
  const wanted = [
    { ...used, bottom: Math.min(head, used.bottom) },
    ...(row > head ? [{ ...used, top: Math.max(row, used.top), bottom: Math.min(row, used.bottom) }] : []),
  ];
  return wanted.filter(({ top, bottom }) => top <= bottom);
}
