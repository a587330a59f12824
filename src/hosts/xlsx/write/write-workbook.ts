import { strFromU8 } from "fflate";
import type { WorkbookDraft, SheetDraft } from "../../../workbook/draft";
import { packingPlain, type Packing } from "../zip/compression";
import { packed, writeZip, type Packed } from "../zip/write-zip";
import { nameCharts } from "./sheet-frame";
import { type Limits, defaultLimits } from "../read/limits";
import { checkDraft } from "./check-draft";
import { checkCounts, checkedFile, checkParts } from "./check-room";
import { finishApp, finishCore, finishStyles, finishWorkbook } from "./finish-package";
import { hucrePackage, styleIndexes } from "./hucre-package";
import { fitNoteBoxes, keepSpaceOfNotes } from "./note-boxes";
import { sharedStrings, writeSheetData } from "./sheet-data";
import { styleTable } from "./style-table";
import { type Utf8Text, utf8Text } from "./utf8-text";
import { areaAddress } from "../../../workbook/address";
import { eachCell } from "../../../workbook/each-cell";

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const notesPart = (index: number): string => `xl/comments${index + 1}.xml`;
const drawingPart = (index: number): string => `xl/drawings/drawing${index + 1}.xml`;
const noteBoxesPart = (index: number): string => `xl/drawings/vmlDrawing${index + 1}.vml`;

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
  const { xmlOf, write, change, packedParts } = partWriter(parts, packing);

  const indexes = styleIndexes(strFromU8(parts.get(sheetPart(0)) ?? new Uint8Array()));
  const strings = sharedStrings();
  const tables = {
    strings,
    styleOf: (cell: Parameters<typeof table.numberOf>[0]) => indexes[table.numberOf(cell)] ?? 0,
  };
  for (const [index, sheet] of draft.sheets.entries()) {
    const active = index === draft.active;
    const { before, after } = finishedFrame(xmlOf(sheetPart(index)), sheet, active);
    write(sheetPart(index), (part) => {
      part.add(before);
      writeSheetData(sheet, tables, part);
      part.add(after);
    });
    if (sheet.charts.length > 0) change(drawingPart(index), (xml) => nameCharts(xml, sheet.charts));
    if (parts.has(notesPart(index))) {
      change(notesPart(index), keepSpaceOfNotes);
      change(noteBoxesPart(index), (xml) => fitNoteBoxes(xml, sheet));
    }
  }
  write("xl/sharedStrings.xml", strings.write);
  change("xl/workbook.xml", (xml) => finishWorkbook(xml, { whole: isLeftUncalculated(draft) }));
  change("xl/styles.xml", finishStyles);
  change("docProps/core.xml", finishCore);
  change("docProps/app.xml", finishApp);
  const packs = packedParts();
  checkParts(draft, { parts: packs, texts: strings.count(), nameOf: sheetPart }, limits);
  const all = [...packs.values()];
  return checkedFile(writeZip(all), all, limits);
}

type PartWriter = {
  /** A part as hucre made it. */
  readonly xmlOf: (name: string) => string;
  readonly write: (name: string, made: (part: Utf8Text) => void) => void;
  readonly change: (name: string, finish: (xml: string) => string) => void;
  /** All parts in hucre's order, those that nobody changed as they were. */
  readonly packedParts: () => ReadonlyMap<string, Packed>;
};

/** Packs each part as soon as it is made: those of a province's sheets would take fifty megabytes together. */
function partWriter(parts: ReadonlyMap<string, Uint8Array>, packing: Packing): PartWriter {
  const done = new Map<string, Packed>();
  const xmlOf = (name: string): string => {
    const bytes = parts.get(name);
    if (bytes === undefined) throw new Error(`hucre wrote no part ${name}`);
    return strFromU8(bytes);
  };
  const write: PartWriter["write"] = (name, made) => {
    const part = utf8Text();
    made(part);
    done.set(name, packed(name, part.bytes(), packing));
  };
  return {
    xmlOf,
    write,
    change: (name, finish) => write(name, (part) => part.add(finish(xmlOf(name)))),
    packedParts: () =>
      new Map([...parts].map(([name, bytes]) => [name, done.get(name) ?? packed(name, bytes, packing)])),
  };
}

/**
 * hucre's part of a sheet before and after its cells, with what hucre can't write. `active`: whether it is the sheet
 * that is open first.
 */
function finishedFrame(
  xml: string,
  sheet: SheetDraft,
  active: boolean,
): { readonly before: string; readonly after: string } {
  const [before, after] = around(xml);
  const deepest = Math.max(0, ...[...sheet.columns.values()].map(({ outline }) => outline));
  const head = before
    .replace(/<dimension [^>]*\/>/, "")
    .replace("<sheetViews>", `<dimension ref="${usedArea(sheet)}"/><sheetViews>`)
    // LibreOffice opens the first sheet unless a tab is selected.
    .replace('workbookViewId="0"', `${active ? 'tabSelected="1" ' : ""}workbookViewId="0"`)
    // Without the depth Excel leaves no room for the buttons that fold columns; 15 points suit Times New Roman 11.
    .replace(
      /<sheetFormatPr [^>]*\/>/,
      `<sheetFormatPr defaultRowHeight="15"${deepest > 0 ? ` outlineLevelCol="${deepest}"` : ""}/>`,
    );
  // The format's own bars take a tenth of the cell even for 0.
  return { before: head, after: after.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">') };
}

function around(xml: string): readonly [string, string] {
  const [empty, closing] = ["<sheetData/>", "</sheetData>"];
  const start = xml.indexOf("<sheetData");
  const end = xml.startsWith(empty, start) ? start + empty.length : xml.indexOf(closing) + closing.length;
  return [xml.slice(0, start), xml.slice(end)];
}

/** The area that `<dimension>` names; readers only take it as a hint. */
function usedArea({ rows }: SheetDraft): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const row of rows.keys()) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  eachCell(rows, (_, __, column) => {
    if (column < left) left = column;
    if (column > right) right = column;
  });
  return areaAddress({ top: Math.min(top, bottom), left: Math.min(left, right), bottom, right });
}

/** Whether a formula has no result yet, or the draft says that some may be old. */
function isLeftUncalculated({ sheets, calculate }: WorkbookDraft): boolean {
  if (calculate === true) return true;
  let isLeft = false;
  for (const { rows } of sheets)
    eachCell(rows, ({ formula, value }) => (isLeft ||= formula !== null && value === null));
  return isLeft;
}
