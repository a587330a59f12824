import { strToU8 } from "fflate";
import type { KeptLine, LinePlace } from "../../../app/host";
import { sheetPartOf } from "./sheet-part";
import type { Deflate } from "../zip/compression";
import { plain, type RawRow, type SheetModel } from "./raw-rows";
import { parseSheet, setCell, sheetXmlOf } from "./sheet-model";
import { patchZip, textOf, type ZipPatch } from "./zip-patch";

/** What a host does for it. */
type Sha256 = (bytes: Uint8Array) => string;

/** The line of a package with the sum of everything else in it. Throws for a package that this program didn't make. */
export function readKeptLine(bytes: Uint8Array, place: LinePlace, sha256: Sha256): KeptLine {
  const { zip, part, sheet } = opened(bytes, place);
  const row = rowOf(sheet, place.label);
  const content = row === null ? undefined : sheet.rows.get(row)?.cells.get(2)?.content;
  const text = content === undefined ? null : typedText(content);
  // Only the sheet of the line is taken apart; of every other part the bytes count as they are compressed.
  const parts = zip.names.map((name) =>
    name === part
      ? `${name} ${sha256(strToU8(sheetXmlOf(withoutRow(sheet, row))))}`
      : `${name} ${sha256(zip.raw(name))}`,
  );
  return { text, rest: sha256(strToU8(parts.join("\n"))) };
}

/** The package with this line in place of the one it had; nothing else changes, and formulas keep their results. */
export function writeKeptLine(
  bytes: Uint8Array,
  { text, ...place }: LinePlace & { readonly text: string },
  deflate: Deflate,
): Uint8Array {
  const { zip, part, sheet } = opened(bytes, place, deflate);
  const row = rowOf(sheet, place.label) ?? Math.max(0, ...sheet.rows.keys()) + 1;
  const written = setCell(setCell(sheet, `A${String(row)}`, place.label), `B${String(row)}`, text);
  zip.replace(part, strToU8(sheetXmlOf(written)));
  return zip.close();
}

type Opened = { readonly zip: ZipPatch; readonly part: string; readonly sheet: SheetModel };

function opened(bytes: Uint8Array, { sheet }: LinePlace, deflate: Deflate = nothingPacked): Opened {
  const zip = patchZip(bytes, deflate);
  const part = sheetPartOf(zip, sheet);
  return { zip, part, sheet: parseSheet(textOf(zip, part)) };
}

function nothingPacked(): never {
  throw new Error("what is only read is not packed");
}

/** Another program that saves the file moves the label to the shared texts: then there is no line any more. */
function rowOf({ rows }: SheetModel, label: string): number | null {
  const isLine = ({ cells }: RawRow): boolean => typedText(cells.get(1)?.content ?? "") === label;
  return [...rows].find(([, row]) => isLine(row))?.[0] ?? null;
}

/** The text of a cell that holds it itself; `null` = it doesn't. */
function typedText(content: string): string | null {
  const text = /^<is><t xml:space="preserve">([^<]*)<\/t><\/is>$/.exec(content)?.[1];
  return text === undefined ? null : plain(text);
}

function withoutRow(sheet: SheetModel, row: number | null): SheetModel {
  return { ...sheet, rows: new Map([...sheet.rows].filter(([number]) => number !== row)) };
}
