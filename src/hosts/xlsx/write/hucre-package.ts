import { unzipSync } from "fflate";
import type { WriteSheet, NamedRange } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { WorkbookDraft, SheetDraft } from "../../../workbook/draft";
import { sheetFrame } from "./sheet-frame";
import { defaultFont, type StyleTable } from "./style-table";
import { storableText } from "./xml-text";
import { columnLetters, sheetReference, type Area } from "../../../workbook/address";

/** hucre writes the present moment into a workbook that is not given one. This one is removed again. */
const anyMoment = new Date(0);

/**
 * The package as hucre makes it of everything but cells: content types, relations, styles, theme, notes, properties and
 * the frame of each sheet. In the first column of the first sheet it holds one cell for each look, in order, so that
 * its index for that look can be read back, after one cell that is always there: their text makes hucre declare the
 * part of shared strings. Where no sheet is to be drawn, one for the looks is made all the same.
 */
export async function hucrePackage(draft: WorkbookDraft, { styles }: StyleTable): Promise<Map<string, Uint8Array>> {
  const [first = { name: "looks", rows: [] }, ...others] = draft.sheets.map(sheetFrame);
  const bytes = await writeXlsx({
    sheets: [withSamples(first, styles), ...others],
    properties: { title: storableText(draft.title), modified: anyMoment },
    namedRanges: definedNames(draft),
    defaultFont,
    activeSheet: draft.active,
  });
  return new Map(Object.entries(unzipSync(bytes)));
}

function withSamples(sheet: WriteSheet, styles: StyleTable["styles"]): WriteSheet {
  const cells = new Map(sheet.cells);
  for (const [row, style] of [{}, ...styles].entries()) {
    const key = `${row},0`;
    cells.set(key, { ...cells.get(key), value: "sample", style });
  }
  return { ...sheet, cells };
}

/** hucre's index of each look, in the order of the style table, as found in the first sheet's part. */
export function styleIndexes(firstSheet: string): number[] {
  const samples = firstSheet.matchAll(/<c r="A\d+"([^>]*)>/g);
  return [...samples].map(([, attributes = ""]) => Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)).slice(1);
}

/** The workbook's own names, then what each sheet keeps as names: filter, print area, print titles. */
function definedNames(draft: WorkbookDraft): NamedRange[] {
  return [
    ...draft.names.map(({ name, reference }) => ({ name, range: reference })),
    ...draft.sheets.flatMap(namesOfSheet),
  ];
}

/** LibreOffice forgets an autofilter that has no `_FilterDatabase` beside it. */
function namesOfSheet(sheet: SheetDraft): NamedRange[] {
  const { filter, print } = sheet;
  const names: NamedRange[] = [];
  const add = (name: string, range: string): void =>
    void names.push({ name: `_xlnm.${name}`, range, scope: sheet.name });
  if (filter !== null) add("_FilterDatabase", sheetReference(sheet.name, fixed(filter)));
  if (print.area !== null) add("Print_Area", sheetReference(sheet.name, fixed(print.area)));
  const titles = printTitles(sheet);
  if (titles !== "") add("Print_Titles", titles);
  return names;
}

function fixed({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

function printTitles({ name, print }: SheetDraft): string {
  const { titleColumns: columns, titleRows: rows } = print;
  const parts: string[] = [];
  if (columns !== null)
    parts.push(sheetReference(name, `$${columnLetters(columns.from)}:$${columnLetters(columns.to)}`));
  if (rows !== null) parts.push(sheetReference(name, `$${rows.from}:$${rows.to}`));
  return parts.join(",");
}
