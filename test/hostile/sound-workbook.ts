import { partsOf, type Parts } from "../support/xlsx-parts";
import { rawZip, zipOf, type RawEntry } from "../support/zip";
import { readAs, type HostileFile, type Verdict } from "./hostile-file";

/** Where its cells stand. */
export const sheetPart = "xl/worksheets/sheet1.xml";
export const bookPart = "xl/workbook.xml";
export const bookRelations = "xl/_rels/workbook.xml.rels";
export const stringsPart = "xl/sharedStrings.xml";
export const stylesPart = "xl/styles.xml";
export const packageRelations = "_rels/.rels";

/** A small workbook with which nothing is wrong: hostile files change one thing of it. */
export const soundParts: Parts = partsOf({
  sheets: {
    S: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" s="1"><v>44022</v></c></row></sheetData>',
  },
  strings: "<si><t>chữ</t></si>",
  formats: ["General", "dd/mm/yyyy"],
});

/** Parts that reading needs. */
export const neededParts = [packageRelations, bookPart, bookRelations, stringsPart, stylesPart, sheetPart] as const;

/** As which the sound workbook is read, and every file that only looks odd. */
export const soundCells = { A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["d", "2020-07-10"] } as const;
export const readWhole = (...warnings: readonly RegExp[]): Verdict => readAs(soundCells, ...warnings);

export const soundEntries: readonly RawEntry[] = Object.entries(soundParts).map(([name, data]) => ({ name, data }));

/** The sound workbook with one zip entry changed. */
export function zipWith(changes: Partial<RawEntry> & { readonly name: string }): Uint8Array {
  return rawZip(soundEntries.map((entry) => (entry.name === changes.name ? { ...entry, ...changes } : entry)));
}

/** The sound workbook with parts replaced, added, or left out (`null`). */
export function workbookWith(changes: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const parts = Object.entries({ ...soundParts, ...changes }).flatMap(([name, content]) =>
    content === null ? [] : [[name, content] as const],
  );
  return zipOf(Object.fromEntries(parts));
}

/** A sheet of these rows in the sound workbook. */
export function sheetWith(
  rows: string,
  around: { readonly before?: string; readonly after?: string } = {},
): Uint8Array {
  const inside = `${around.before ?? ""}<sheetData>${rows}</sheetData>${around.after ?? ""}`;
  return workbookWith({
    [sheetPart]: String(soundParts[sheetPart]).replace(/<sheetData>.*<\/sheetData>/su, () => inside),
  });
}

export function replaced(part: string, from: string | RegExp, to: string): Uint8Array {
  const before = String(soundParts[part]);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${part} has no ${String(from)}`);
  return workbookWith({ [part]: after });
}

export const file = (name: string, bytes: () => Uint8Array, verdict: Verdict): HostileFile => ({
  name,
  bytes,
  verdict,
});
