import { strFromU8, strToU8, unzipSync } from "fflate";
import { sheetReference } from "../../../workbook/address";
import { packParts } from "../write/pack-parts";
import { guardEscapes, xmlPlain } from "../write/xml-text";
import type { Edit } from "./edit";
import { dropCached, setCell } from "./set-cell";
import { parseSheet, sheetXmlOf, type SheetModel } from "./sheet-model";
import { shiftSheet } from "./shift-sheet";

/** A package being changed; sheets are taken apart when first touched and put together once, at the end. */
type Package = { readonly parts: Map<string, Uint8Array>; readonly sheets: Map<string, SheetModel> };

const workbookPart = "xl/workbook.xml";

/**
 * Changes an .xlsx package as a person's hand does, one edit after the other, and leaves everything else as it is: looks,
 * validation, protection, notes, every other part. The same bytes and edits give the same bytes. Only for files that this
 * program made (or LibreOffice from them): it has none of the reader's limits. Throws for a sheet that is not there.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  // fflate's unzipSync trusts the sizes a zip states, which is good enough for our own files and for no others.
  const opened: Package = { parts: new Map(Object.entries(unzipSync(bytes))), sheets: new Map() };
  for (const edit of edits) apply(opened, edit);
  for (const [name, sheet] of opened.sheets) opened.parts.set(name, strToU8(sheetXmlOf(sheet)));
  return packParts(opened.parts);
}

function apply(opened: Package, edit: Edit): void {
  switch (edit.kind) {
    case "set":
      return change(opened, partOf(opened, edit.sheet), (sheet) => setCell(sheet, edit.cell, edit.value));
    case "drop-cached":
      for (const name of opened.parts.keys()) if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) change(opened, name, dropCached);
      return;
    case "rename-sheet":
      return renameSheet(opened, edit.sheet, edit.name);
    case "insert-row":
    case "insert-column":
    case "move-column":
      return change(opened, partOf(opened, edit.sheet), (sheet) => shiftSheet(sheet, edit));
    default:
      return edit satisfies never;
  }
}

function change({ parts, sheets }: Package, name: string, make: (sheet: SheetModel) => SheetModel): void {
  sheets.set(name, make(sheets.get(name) ?? parseSheet(textOf(parts, name))));
}

function textOf(parts: Package["parts"], name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`The package has no part ${name}`);
  return strFromU8(bytes);
}

/** The part of the sheet with that name on its tab, by way of its relation. */
function partOf({ parts }: Package, sheet: string): string {
  const entry = tags(textOf(parts, workbookPart), "sheet").find((tag) => tag.includes(` name="${attributeText(sheet)}"`) || tag.includes(` name="${xmlPlain(sheet)}"`));
  if (entry === undefined) throw new Error(`The workbook has no sheet "${sheet}"`);
  const id = / r:id="([^"]*)"/.exec(entry)?.[1] ?? "";
  const relation = tags(textOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").find((tag) => tag.includes(` Id="${id}"`)) ?? "";
  const target = / Target="([^"]*)"/.exec(relation)?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function tags(xml: string, element: string): readonly string[] {
  return xml.match(new RegExp(`<${element} [^>]*>`, "g")) ?? [];
}

function attributeText(text: string): string {
  return xmlPlain(guardEscapes(text)).replaceAll("'", "&apos;");
}

/** On the tab and in the names that point to the sheet; formulas elsewhere keep the old name, as after a copy gone wrong. */
function renameSheet(opened: Package, from: string, to: string): void {
  partOf(opened, from);
  const renamed = textOf(opened.parts, workbookPart)
    .replace(/<sheet [^>]*>/g, (tag) => {
      for (const name of [attributeText(from), xmlPlain(from)]) tag = tag.replace(` name="${name}"`, () => ` name="${attributeText(to)}"`);
      return tag;
    })
    .replace(/(<definedName [^>]*>)([^<]*)/g, (_, open: string, reference: string) => {
      return open + reference.replaceAll(xmlPlain(sheetReference(from, "")), () => xmlPlain(sheetReference(to, "")));
    });
  opened.parts.set(workbookPart, strToU8(renamed));
}
