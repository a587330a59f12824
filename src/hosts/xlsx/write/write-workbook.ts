import { strFromU8, strToU8 } from "fflate";
import type { WorkbookDraft } from "../../../workbook/draft";
import { deflatePlain, type Deflate } from "../zip/deflate";
import { packed, writeZip } from "../zip/write-zip";
import { nameCharts } from "./charts";
import { checkDraft } from "./check-draft";
import { hucrePackage, styleIndexes } from "./hucre-package";
import { finishProperties, finishSheet, finishWorkbook } from "./finish-parts";
import { fitNoteBoxes, keepSpaceOfNotes } from "./note-boxes";
import { sharedStrings } from "./shared-strings";
import { sheetData } from "./sheet-data";
import { styleTable } from "./style-table";

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const notesPart = (index: number): string => `xl/comments${index + 1}.xml`;
const drawingPart = (index: number): string => `xl/drawings/drawing${index + 1}.xml`;
const noteBoxesPart = (index: number): string => `xl/drawings/vmlDrawing${index + 1}.vml`;

/**
 * A draft as the bytes of an .xlsx file; the same draft gives the same bytes, at any time and in any time zone.
 * Text is always a string cell, whatever it begins with. Throws (a bug of the draft's maker) on a draft that no
 * spreadsheet could hold: see `checkDraft`.
 */
export async function writeWorkbook(draft: WorkbookDraft, deflate: Deflate = deflatePlain): Promise<Uint8Array> {
  checkDraft(draft);
  const table = styleTable(draft);
  const parts = await hucrePackage(draft, table);
  const change = (name: string, finish: (xml: string) => string): void => {
    const bytes = parts.get(name);
    if (bytes === undefined) throw new Error(`hucre wrote no part ${name}`);
    parts.set(name, strToU8(finish(strFromU8(bytes))));
  };

  const indexes = styleIndexes(strFromU8(parts.get(sheetPart(0)) ?? new Uint8Array()));
  const strings = sharedStrings();
  const tables = {
    strings,
    styleOf: (cell: Parameters<typeof table.numberOf>[0]) => indexes[table.numberOf(cell)] ?? 0,
  };
  for (const [index, sheet] of draft.sheets.entries()) {
    const active = index === draft.active;
    change(sheetPart(index), (xml) => finishSheet(xml, { sheet, active, data: sheetData(sheet, tables) }));
    if (sheet.charts.length > 0) change(drawingPart(index), (xml) => nameCharts(xml, sheet.charts));
    if (parts.has(notesPart(index))) {
      change(notesPart(index), keepSpaceOfNotes);
      change(noteBoxesPart(index), (xml) => fitNoteBoxes(xml, sheet));
    }
  }
  change("xl/sharedStrings.xml", () => strings.toXml());
  change("xl/workbook.xml", finishWorkbook);
  finishProperties(change);
  return writeZip([...parts].map(([name, bytes]) => packed(name, bytes, deflate)));
}
