import { strFromU8, strToU8, unzipSync } from "fflate";
import type { WriteSheet, NamedRange } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { WorkbookDraft, SheetDraft } from "../../../workbook/draft";
import { finishApp, finishCore, finishStyles } from "./finish-package";
import { sheetFrame } from "./sheet-frame";
import { defaultFont, type StyleTable } from "./style-table";
import { storableText } from "./xml-text";
import { columnLetters, sheetReference, type Area } from "../../../workbook/address";

/** hucre writes the present moment into a workbook that is not given one. This one is removed again. */
const anyMoment = new Date(0);

/**
 * The package as hucre makes it of everything but cells: content types, relations, styles, theme, notes, properties and
 * the frame of each sheet, finished where that needs no draft. In the first column of the first sheet it holds one cell
 * for each look, in order, so that its index for that look can be read back, after one cell that is always there: their
 * text makes hucre declare the part of shared strings. Where no sheet is to be drawn, one for the looks is made all the
 * same. Its parts are not to be changed: the next workbook that differs in its cells alone, as the forms of one kind of
 * unit do, gets the same.
 */
export async function hucrePackage(
  draft: WorkbookDraft,
  { styles }: StyleTable,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const [first = { name: "looks", rows: [] }, ...others] = draft.sheets.map(sheetFrame);
  const title = storableText(draft.title);
  const parts = await keptPackage({
    sheets: [withSamples(first, styles), ...others],
    properties: { title: isPlain(title) ? anyTitle : title, modified: anyMoment },
    namedRanges: definedNames(draft),
    defaultFont,
    activeSheet: draft.active,
  });
  return isPlain(title) ? withTitle(parts, title) : parts;
}

const [core, anyTitle] = ["docProps/core.xml", "title"];

/** Whether XML holds the text as it is; every other title is left to hucre. */
function isPlain(title: string): boolean {
  return /^[^&<>\p{Cc}]+$/u.test(title);
}

function withTitle(parts: ReadonlyMap<string, Uint8Array>, title: string): ReadonlyMap<string, Uint8Array> {
  const xml = strFromU8(parts.get(core) ?? new Uint8Array());
  return new Map(parts).set(core, strToU8(xml.replace(`>${anyTitle}</dc:title>`, () => `>${title}</dc:title>`)));
}

type Made = Parameters<typeof writeXlsx>[0];

/** The last packages, by all that they were made from; the oldest first. */
const kept = new Map<string, ReadonlyMap<string, Uint8Array>>();
/** A province has some thirty kinds of forms. A Board's or a cluster's workbook is written once, and is not kept. */
const mostKept = 32;
const longestKept = 100_000;

async function keptPackage(made: Made): Promise<ReadonlyMap<string, Uint8Array>> {
  const key = JSON.stringify(made, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const parts = kept.get(key) ?? (await writtenByHucre(made));
  kept.delete(key);
  if (key.length <= longestKept) kept.set(key, parts);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
  return parts;
}

async function writtenByHucre(made: Made): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map(Object.entries(unzipSync(await writeXlsx(made))));
  const finish = (name: string, finished: (xml: string) => string): void =>
    void parts.set(name, strToU8(finished(strFromU8(parts.get(name) ?? new Uint8Array()))));
  finish("xl/styles.xml", finishStyles);
  finish(core, finishCore);
  finish("docProps/app.xml", finishApp);
  return parts;
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
