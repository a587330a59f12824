import type { DraftCell, SheetDraft, WorkbookDraft } from "../../../workbook/draft";
import { areaAddress } from "../../../workbook/address";
import { eachCell } from "../../../workbook/each-cell";
import { fitNoteBoxes, keepSpaceOfNotes } from "./note-boxes";
import { withNumberTexts } from "./number-texts";
import type { PartWriter } from "./part-writer";
import { xmlPlain } from "./xml-text";
import { type SharedStrings, writeSheetData } from "./sheet-data";
import { nameCharts } from "./sheet-frame";

/** The part of a sheet, by its index. */
export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const notesPart = (index: number): string => `xl/comments${index + 1}.xml`;
const drawingPart = (index: number): string => `xl/drawings/drawing${index + 1}.xml`;
const noteBoxesPart = (index: number): string => `xl/drawings/vmlDrawing${index + 1}.vml`;

/** What sheets refer to. */
export type SheetTables = {
  readonly strings: Pick<SharedStrings, "indexOf">;
  readonly styleOf: (cell: DraftCell) => number;
  /** The number of a look of conditional formats that hucre numbered so; left out: the same. */
  readonly conditionOf?: (number: number) => number;
  /** The name that macros know a sheet by; left out: none. */
  readonly codeNameOf?: (sheet: string) => string | undefined;
};

/**
 * Writes the parts of the sheets: hucre's frames with the cells in them. `active`: the index of the one that is open
 * first; -1 = none of these.
 */
export function writeSheets(
  { sheets, active }: Pick<WorkbookDraft, "sheets" | "active">,
  { xmlOf, write, change, has }: PartWriter,
  { conditionOf = (number) => number, codeNameOf = () => undefined, ...tables }: SheetTables,
): void {
  for (const [index, sheet] of sheets.entries()) {
    const { before, after } = finishedFrame(xmlOf(sheetPart(index)), sheet, index === active);
    write(sheetPart(index), (part) => {
      part.add(withCodeName(before, codeNameOf(sheet.name)));
      writeSheetData(sheet, tables, part);
      part.add(after.replace(/ dxfId="(\d+)"/g, (_, number: string) => ` dxfId="${conditionOf(Number(number))}"`));
    });
    if (sheet.charts.length > 0) change(drawingPart(index), (xml) => nameCharts(xml, sheet.charts));
    if (has(notesPart(index))) {
      change(notesPart(index), keepSpaceOfNotes);
      change(noteBoxesPart(index), (xml) => fitNoteBoxes(xml, sheet));
    }
  }
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
  const bars = after.replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">');
  return { before: head, after: withNumberTexts(bars, sheet) };
}

function withCodeName(before: string, name: string | undefined): string {
  if (name === undefined) return before;
  const attribute = ` codeName="${xmlPlain(name)}"`;
  return before.includes("<sheetPr")
    ? before.replace("<sheetPr", () => `<sheetPr${attribute}`)
    : before.replace("<dimension", () => `<sheetPr${attribute}/><dimension`);
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
