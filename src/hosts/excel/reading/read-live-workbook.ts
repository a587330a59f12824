import type { SheetsWanted } from "../../../app/live-workbook";
import type { Sheet, Workbook } from "../../../workbook/sheet";
import { readInExcel, type Session } from "../session";
import { gatherRows } from "./gathered-rows";
import { readBlocks } from "./read-blocks";
import type { RowBlock } from "./row-blocks";
import { type KnownMerges, knownMerges } from "./known-merges";
import { findSheets, type SheetPlace, measureSheet, usedArea, type MeasuredSheet, stateOf } from "./sheet-places";
import type { Area } from "../../../workbook/address";
import { liveWorkbookError } from "../failures";

/**
 * The open workbook, as the xlsx reader gives a file. Syncs: one for addresses, one more when `wanted.others` names
 * sheets, then one for each 1.5 MB of answers; never one a sheet. Sheets read for their values alone have no formulas,
 * the format "General" and dates as serial numbers. Widths are not asked for. Throws LiveWorkbookError.
 */
export function readLiveWorkbook(wanted: SheetsWanted, known: KnownMerges = knownMerges()): Promise<Workbook> {
  return readInExcel(async (session) => {
    const { places, warnings } = await findSheets(session, wanted, known);
    const { takeIn, rowsOf } = gatherRows();
    await readBlocks(session, places, {
      blocks: places.flatMap((place, sheet) => blockOf(place, sheet, wanted.lastRow)),
      takeIn,
    });
    return {
      sheets: places.map(
        (place, index): Sheet => ({
          name: place.name,
          state: place.state,
          rows: rowsOf(index),
          merges: place.merges,
          widths: new Map(),
        }),
      ),
      warnings,
    };
  });
}

function blockOf({ used, depth }: SheetPlace, sheet: number, lastRow = Infinity): readonly RowBlock[] {
  if (used === null || depth === null || used.top > lastRow) return [];
  return [{ sheet, area: { ...used, bottom: Math.min(used.bottom, lastRow) }, content: depth }];
}

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
  await sync({ sheet: name });
  return { sheet, measured };
}

/** The parts of the used area in the head, and in the row where that is below it. */
function rowAreas(used: Area | null, { head, row }: { readonly head: number; readonly row: number }): readonly Area[] {
  if (used === null) return [];
  const wanted = [
    { ...used, bottom: Math.min(head, used.bottom) },
    ...(row > head ? [{ ...used, top: Math.max(row, used.top), bottom: Math.min(row, used.bottom) }] : []),
  ];
  return wanted.filter(({ top, bottom }) => top <= bottom);
}
