import { unzipSync } from "fflate";
import type { WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { WorkbookDraft } from "../../../workbook/draft";
import { definedNames } from "./defined-names";
import { sheetFrame } from "./sheet-frame";
import { defaultFont, type StyleTable } from "./style-table";
import { storableText } from "./xml-text";

/** hucre writes the present moment into a workbook that is not given one. This one is taken out again. */
const anyMoment = new Date(0);

/**
 * The package as hucre makes it of everything but cells: content types, relations, styles, theme, notes, properties and
 * the frame of each sheet. In the first column of the first sheet it holds one cell for each look, in order, so that
 * its index for that look can be read back, after one cell that is always there: their text makes hucre declare the
 * part of shared strings.
 */
export async function hucrePackage(draft: WorkbookDraft, { styles }: StyleTable): Promise<Map<string, Uint8Array>> {
  const [first, ...others] = draft.sheets.map(sheetFrame);
  if (first === undefined) throw new Error("A workbook needs a sheet");
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
