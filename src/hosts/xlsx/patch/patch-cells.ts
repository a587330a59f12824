import { strToU8 } from "fflate";
import { sheetReference } from "../../../workbook/address";
import { xmlPlain } from "../write/xml-text";
import type { Edit } from "../../../workbook/edit";
import { deflatePlain, type Deflate } from "../zip/compression";
import type { SheetModel } from "./raw-rows";
import { dropCached, hideRow, setCell, parseSheet, sheetXmlOf } from "./sheet-model";
import { knownNameAttributes, nameAttribute, sheetPartOf } from "./sheet-part";
import { shiftSheet } from "./shift-sheet";
import { writtenOut } from "./written-out";
import { calculateOnOpening, countTexts, sameResults, sharedTexts } from "./after-edits";
import { patchZip, textOf, workbookPart, type ZipPatch } from "./zip-patch";

/** A package being changed; sheets are taken apart when first touched and put together once, at the end. */
type Package = {
  readonly zip: ZipPatch;
  /** Name of part → what it holds. */
  readonly sheets: Map<string, SheetModel>;
  /** Name on the tab → name of part. */
  readonly places: Map<string, string>;
};

/**
 * Changes an .xlsx package as a person's hand does, one edit after the other, and leaves everything else as it is:
 * looks, validation, protection, notes, every other part. The same bytes and edits give the same bytes. Only for files
 * that this program made (or LibreOffice from them): it has none of the reader's limits. Throws for a sheet that is not
 * there.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly Edit[], deflate: Deflate = deflatePlain): Uint8Array {
  const opened: Package = { zip: patchZip(bytes, deflate), sheets: new Map(), places: new Map() };
  for (const edit of edits) apply(opened, edit);
  let uses = 0;
  for (const [name, sheet] of opened.sheets) {
    const [before, after] = [textOf(opened.zip, name), sheetXmlOf(sheet)];
    uses += sharedTexts(after) - sharedTexts(before);
    opened.zip.replace(name, strToU8(after));
  }
  countTexts(opened.zip, uses);
  if (edits.some(({ kind }) => !sameResults.has(kind))) calculateOnOpening(opened.zip);
  return opened.zip.close();
}

function apply(opened: Package, edit: Edit): void {
  switch (edit.kind) {
    case "set":
      return change(opened, partOf(opened, edit.sheet), (sheet) => setCell(writtenOut(sheet), edit.cell, edit.value));
    case "drop-cached":
      for (const name of opened.zip.names)
        if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) change(opened, name, dropCached);
      return;
    case "hide-row":
      return change(opened, partOf(opened, edit.sheet), (sheet) => hideRow(sheet, edit.row));
    case "unprotect":
      return change(opened, partOf(opened, edit.sheet), (sheet) => ({
        ...sheet,
        tail: sheet.tail.replace(/<sheetProtection\b[^>]*\/>/, ""),
      }));
    case "rename-sheet":
      return renameSheet(opened, edit.sheet, edit.name);
    case "insert-row":
    case "insert-column":
    case "move-column":
      return change(opened, partOf(opened, edit.sheet), (sheet) => shiftSheet(writtenOut(sheet), edit));
    default:
      return edit satisfies never;
  }
}

function change({ zip, sheets }: Package, name: string, make: (sheet: SheetModel) => SheetModel): void {
  sheets.set(name, make(sheets.get(name) ?? parseSheet(textOf(zip, name))));
}

/** The part of the sheet with that name on its tab; looked up once. */
function partOf({ zip, places }: Package, sheet: string): string {
  const part = places.get(sheet) ?? sheetPartOf(zip, sheet);
  places.set(sheet, part);
  return part;
}

/**
 * On the tab and in the names that point to the sheet; formulas elsewhere keep the old name, as after a copy gone
 * wrong.
 */
function renameSheet(opened: Package, from: string, to: string): void {
  partOf(opened, from);
  opened.places.clear();
  const renamed = textOf(opened.zip, workbookPart)
    .replace(/<sheet [^>]*>/g, (tag) => {
      for (const name of knownNameAttributes(from)) tag = tag.replace(name, () => nameAttribute(to));
      return tag;
    })
    .replace(/(<definedName [^>]*>)([^<]*)/g, (_, open: string, reference: string) => {
      return open + reference.replaceAll(xmlPlain(sheetReference(from, "")), () => xmlPlain(sheetReference(to, "")));
    });
  opened.zip.replace(workbookPart, strToU8(renamed));
}
