import type { Area } from "../../../workbook/address";

/**
 * What is asked about a sheet before its cells: where they stand, and the merged areas where this Excel can tell them.
 */
export type MeasuredSheet = { readonly used: Excel.Range; readonly merged: Excel.RangeAreas | null };

/**
 * Queues the question; answered by the next sync. A missing sheet gives a null object, whose used range is a null
 * object too. Numbers are asked for, not the address: an address is "A:C" for whole columns and bears the sheet's name.
 */
export function measureSheet(sheet: Excel.Worksheet, withMerges: boolean): MeasuredSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (!withMerges) return { used, merged: null };
  // Of the whole sheet: merged cells without any value lie outside the used range of values. That Excel answers this
  // for a whole sheet is unverified in a real Excel; where it fails, the sheets are read without merged areas
  // (sheet-places.ts).
  const merged = sheet.getRange().getMergedAreasOrNullObject(); // ExcelApi 1.13: canReadMerges
  merged.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
  return { used, merged };
}

/** `null` for a sheet without values. */
export function usedArea({ used }: MeasuredSheet): Area | null {
  return used.isNullObject ? null : areaOf(used);
}

/** Row by row, left to right: the order in which Excel gives them is documented nowhere. */
export function mergedAreas({ merged }: MeasuredSheet): readonly Area[] {
  if (merged === null || merged.isNullObject) return [];
  return merged.areas.items.map(areaOf).sort((first, second) => first.top - second.top || first.left - second.left);
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}
