import type { WorkbookDraft } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";
import { defaultLimits, type Limits } from "../read/limits";
import { packingPlain, type Packing } from "../zip/compression";
import { packed, writeZip, type Packed } from "../zip/write-zip";
import { checkDraft } from "./check-draft";
import { checkCounts, checkedFile, checkParts } from "./check-room";
import { looksOf } from "./looks";
import { partKinds, type Part } from "./part";
import { sharedStrings } from "./sheet-data";
import { sheetParts } from "./sheet-parts";
import { utf8Text } from "./utf8-text";
import { workbookParts } from "./workbook-parts";

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
  const { xml: styles, ...looks } = looksOf(draft.sheets);
  const strings = sharedStrings();
  const made = sheetParts(draft, { ...looks, strings });
  const parts = workbookParts(draft, {
    ...{ ...made, styles, writeStrings: strings.write },
    calculate: isLeftUncalculated(draft),
  });
  const entries = packParts(parts, packing);
  checkParts(
    draft,
    { parts: entries, texts: strings.count(), nameOf: (index) => partKinds.worksheet.name(index + 1) },
    limits,
  );
  const all = [...entries.values()];
  return checkedFile(writeZip(all), all, limits);
}

/** Packs each part as soon as it is made: those of a province's sheets would take fifty megabytes together. */
export function packParts(parts: readonly Part[], packing: Packing): ReadonlyMap<string, Packed> {
  return new Map(
    parts.map(({ name, write }) => {
      const text = utf8Text();
      write(text);
      return [name, packed(name, text.bytes(), packing)];
    }),
  );
}

/** Whether a formula has no result yet, or the draft says that some may be old. */
export function isLeftUncalculated({ sheets, calculate }: WorkbookDraft): boolean {
  if (calculate === true) return true;
  let isLeft = false;
  for (const { rows } of sheets)
    eachCell(rows, ({ formula, value }) => (isLeft ||= formula !== null && value === null));
  return isLeft;
}
