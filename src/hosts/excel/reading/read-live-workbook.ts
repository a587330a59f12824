import type { SheetsWanted } from "../../../app/live-workbook";
import type { Sheet, Workbook } from "../../../workbook/sheet";
import { readInExcel } from "../session";
import { gatherRows } from "./gathered-rows";
import { readBlocks } from "./read-blocks";
import type { RowBlock } from "./row-blocks";
import { findSheets, type SheetPlace } from "./sheet-places";

/**
 * The open workbook in the words of the xlsx reader. Syncs: one for addresses, one more when `wanted.others` names
 * sheets, then one for each 1.5 MB of answers; never one a sheet. Sheets read for their values alone have no formulas,
 * the format "General" and dates as serial numbers. Widths are not asked for. Throws LiveWorkbookError.
 */
export function readLiveWorkbook(wanted: SheetsWanted): Promise<Workbook> {
  return readInExcel(async (session) => {
    const { places, warnings } = await findSheets(session, wanted);
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
