import type { WorkbookDraft } from "../../../workbook/draft";
import { packingPlain, type Packing } from "../zip/compression";
import { writeZip } from "../zip/write-zip";
import { type Limits, defaultLimits } from "../read/limits";
import { checkDraft } from "./check-draft";
import { checkCounts, checkedFile, checkParts } from "./check-room";
import { finishWorkbook } from "./finish-package";
import { hucrePackage, styleIndexes } from "./hucre-package";
import { partWriter } from "./part-writer";
import { sharedStrings } from "./sheet-data";
import { styleTable } from "./style-table";
import { sheetPart, writeSheets } from "./write-sheets";
import { eachCell } from "../../../workbook/each-cell";

/**
 * A draft as the bytes of an .xlsx file; the same draft gives the same bytes, at any time and in any time zone.
 * Text is always a string cell, whatever it begins with. Throws (a bug of the draft's maker) on a draft that no
 * spreadsheet could hold: see `checkDraft`. Throws TooLargeError on one that couldn't be read again.
 */
export async function writeWorkbook(
  draft: WorkbookDraft,
  packing: Packing = packingPlain,
  limits: Limits = defaultLimits,
): Promise<Uint8Array> {
  checkDraft(draft);
  checkCounts(draft, limits);
  const table = styleTable(draft);
  const parts = await hucrePackage(draft, table);
  const writer = partWriter(parts, packing);
  const { write, change, packedParts } = writer;

  const indexes = styleIndexes(writer.xmlOf(sheetPart(0)));
  const strings = sharedStrings();
  writeSheets(draft, writer, { strings, styleOf: (cell) => indexes[table.numberOf(cell)] ?? 0 });
  write("xl/sharedStrings.xml", strings.write);
  change("xl/workbook.xml", (xml) => finishWorkbook(xml, { whole: isLeftUncalculated(draft) }));
  const packs = packedParts();
  checkParts(draft, { parts: packs, texts: strings.count(), nameOf: sheetPart }, limits);
  const all = [...packs.values()];
  return checkedFile(writeZip(all), all, limits);
}

/** Whether a formula has no result yet, or the draft says that some may be old. */
export function isLeftUncalculated({ sheets, calculate }: WorkbookDraft): boolean {
  if (calculate === true) return true;
  let isLeft = false;
  for (const { rows } of sheets)
    eachCell(rows, ({ formula, value }) => (isLeft ||= formula !== null && value === null));
  return isLeft;
}
