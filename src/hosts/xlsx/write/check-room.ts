import { TooLargeError } from "../../../app/host";
import type { SheetDraft, WorkbookDraft } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";
import type { WorkbookLimits } from "../../../workbook/room";
import type { Limits } from "../read/limits";
import type { Packed } from "../zip/write-zip";

// What the reader refuses is not written: each limit of its list is asked here as soon as it is known.

/** Throws TooLargeError when `found` is above the limit; a value equal to it still fits. */
function fits(limits: Limits, what: keyof WorkbookLimits, { sheet, found }: { sheet: string | null; found: number }) {
  const most = limits[what];
  if (found > most) throw new TooLargeError({ sheet, what, found, most });
}

/** Before anything is made: sheets, cells, rows and columns, merged areas, names. */
export function checkCounts({ sheets, names }: WorkbookDraft, limits: Limits): void {
  const whole = (found: number) => ({ sheet: null, found });
  fits(limits, "sheets", whole(sheets.length));
  let [cells, merges, defined] = [0, 0, names.length];
  for (const sheet of sheets) {
    const { name } = sheet;
    const { filled, row, column } = extentOf(sheet);
    cells += filled;
    merges += sheet.merges.length;
    defined += namesOf(sheet);
    fits(limits, "sheetName", { sheet: name, found: name.length });
    fits(limits, "rows", { sheet: name, found: row });
    fits(limits, "columns", { sheet: name, found: column });
  }
  fits(limits, "cells", whole(cells));
  fits(limits, "merges", whole(merges));
  fits(limits, "names", whole(defined));
}

/** What a sheet keeps under a name: its filter, its print area, its print titles. */
function namesOf({ filter, print }: SheetDraft): number {
  return [filter, print.area, print.titleRows ?? print.titleColumns].filter((each) => each !== null).length;
}

function extentOf({ rows }: SheetDraft): { readonly filled: number; readonly row: number; readonly column: number } {
  let [filled, last, right] = [0, 0, 0];
  for (const row of rows.keys()) if (row > last) last = row;
  eachCell(rows, ({ value, formula }, _, column) => {
    if (column > right) right = column;
    if (value !== null || formula !== null) filled += 1;
  });
  return { filled, row: last, column: right };
}

type Made = {
  readonly parts: ReadonlyMap<string, Pick<Packed, "size">>;
  /** Different texts. */
  readonly texts: number;
  /** The part of a sheet, by its index. */
  readonly nameOf: (index: number) => string;
};

/** Before the parts are put together: how many, and their bytes when unpacked. */
export function checkParts({ sheets }: WorkbookDraft, { parts, texts, nameOf }: Made, limits: Limits): void {
  const sheetOf = new Map(sheets.map(({ name }, index) => [nameOf(index), name]));
  fits(limits, "sharedStrings", { sheet: null, found: texts });
  fits(limits, "parts", { sheet: null, found: parts.size });
  let total = 0;
  for (const [part, { size }] of parts) {
    total += size;
    fits(limits, "partBytes", { sheet: sheetOf.get(part) ?? null, found: size });
  }
  fits(limits, "totalBytes", { sheet: null, found: total });
}

/** The file, before anybody keeps it. */
export function checkedFile(bytes: Uint8Array, entries: readonly Packed[], limits: Limits): Uint8Array {
  for (const { size, data } of entries)
    if (size > limits.ratioFreeBytes)
      fits(limits, "ratio", { sheet: null, found: Math.ceil(size / Math.max(data.length, 1)) });
  fits(limits, "fileBytes", { sheet: null, found: bytes.length });
  return bytes;
}
