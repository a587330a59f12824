import type { Inflate } from "../xlsx/zip/compression";
import { type Limits, within, refuse } from "../xlsx/read/limits";
import { nextToken, scanXml } from "../xlsx/read/xml";
import { decodeXml } from "../xlsx/read/xml-text";
import { openPackage } from "../xlsx/read/zip";
import { storedFile, writeZip } from "../xlsx/zip/write-zip";
import { isZip } from "../xlsx/read/sniff";
import { type XmlScan, prefixedAttribute } from "../xlsx/read/xml-attributes";
import type { SheetState } from "../../workbook/sheet";

/** Parts of .ods and .xlsb that hold cells, formats or states; pictures, macros and objects are left out. */
const wanted =
  /^(?:mimetype|content\.xml|styles\.xml|settings\.xml|META-INF\/manifest\.xml|\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!vba)[^/]+\.bin|xl\/_rels\/workbook\.bin\.rels|xl\/worksheets\/[^/]+\.bin)$/i;
/** Any day: no result shows it. */
const day = "1980-01-01";

/**
 * The package written again from its checked parts only, so that the library never meets a zip that lies: sizes,
 * checksums and the ratio are checked by our reader, part names are known ones, a DOCTYPE is refused. Bytes that are
 * not a zip are returned as they are.
 */
export function repacked(
  bytes: Uint8Array,
  options: { readonly inflate: Inflate; readonly limits: Limits },
): Uint8Array {
  if (!isZip(bytes)) return bytes;
  const pack = openPackage(bytes, options);
  const parts = pack.unread().filter(({ name }) => wanted.test(name));
  return writeZip(
    parts.map(({ name }) => {
      const content = pack.read(name) ?? refuse("corrupt", name);
      if (!/\.(?:xml|rels)$/i.test(name)) return storedFile(name, content, day);
      const xml = decodeXml(content, name);
      walk(xml, { part: name, limits: options.limits });
      const longhand = name === "content.xml" ? withEmptyResults(xml) : null;
      return storedFile(name, longhand === null ? content : new TextEncoder().encode(longhand), day);
    }),
  );
}

/** Scans the whole part: tags must match, and nesting must stay within the limit. */
function walk(xml: string, source: { readonly part: string; readonly limits: Limits }): void {
  const scan = scanXml(xml, source);
  while (nextToken(scan));
}

/** document-content, body, spreadsheet, table: one within a drawing is no sheet. */
const sheetDepth = 4;

/**
 * Looks through the content of an .ods before the library does. Gives the states of its sheets in order, which the
 * library doesn't report (a sheet is hidden by its style), and how many cells hold a number, a date or a truth value,
 * since the library skips those that show no text. Throws HostError `over-limit` over more cells than are read, or more
 * spaces: an .ods says "the same again" a million times in a few bytes.
 */
export function odsContent(content: string, limits: Limits): OdsContent {
  const scan = scanXml(content, { part: "content.xml", limits });
  const hidden = new Set<string>();
  const states: SheetState[] = [];
  const counted: Counted = { cells: 0, values: 0 };
  const count = cellCounter(counted, limits);
  const countSpaces = spaceCounter(limits);
  let style = "";
  while (nextToken(scan)) {
    count(scan);
    countSpaces(scan);
    if (scan.kind !== "open") continue;
    if (scan.name === "style") style = prefixedAttribute(scan, "name") ?? "";
    else if (scan.name === "table-properties" && prefixedAttribute(scan, "display") === "false") hidden.add(style);
    else if (scan.name === "table" && scan.depth === sheetDepth)
      states.push(hidden.has(prefixedAttribute(scan, "style-name") ?? "") ? "hidden" : "visible");
  }
  return { states, values: counted.values };
}

type OdsContent = { readonly states: readonly SheetState[]; readonly values: number };

type Counted = { cells: number; values: number };

/** Cells with a value or a text, as often as they and their rows are repeated; `values`: those that are no texts. */
function cellCounter(counted: Counted, limits: Limits): (scan: XmlScan) => void {
  let row: Counted & { rows: number } = { cells: 0, values: 0, rows: 1 };
  /** Columns of a cell that says no type, as long as it shows no text. */
  let untyped = 0;
  return (scan) => {
    if (scan.kind === "open" && scan.name === "table-row")
      row = { cells: 0, values: 0, rows: repeats(scan, "number-rows-repeated") };
    else if (scan.kind === "open" && scan.name === "table-cell") {
      const type = prefixedAttribute(scan, "value-type");
      const columns = repeats(scan, "number-columns-repeated");
      untyped = type === undefined ? columns : 0;
      if (type !== undefined) row.cells += columns;
      if (type !== undefined && type !== "string") row.values += columns;
    } else if (scan.kind === "open" && scan.name === "p") {
      row.cells += untyped;
      untyped = 0;
    } else if (scan.kind === "close" && scan.name === "table-row") {
      counted.cells += row.cells * row.rows;
      counted.values += row.values * row.rows;
      within(limits, "cells", { found: counted.cells, where: scan.part });
    }
  };
}

/** `<text:s text:c="5"/>` means five spaces: all of them together are no more than the parts may hold. */
function spaceCounter(limits: Limits): (scan: XmlScan) => void {
  let spaces = 0;
  return (scan) => {
    if (scan.kind !== "open" || scan.name !== "s") return;
    spaces += repeats(scan, "c");
    within(limits, "totalBytes", { found: spaces, where: scan.part });
  };
}

function repeats(scan: XmlScan, name: string): number {
  const count = Number(prefixedAttribute(scan, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** As LibreOffice writes a formula whose result is an empty text; its UTF-8 is declared. */
const emptyResult = /(\btable:formula="[^"<>]*"[^<>]*>)<text:p\/>(?=<\/table:table-cell>)/gu;

/**
 * The same content with such cells written longhand, since the library passes over them as they are, and a cell would
 * seem to have lost its formula. `null` where no cell needs it.
 */
function withEmptyResults(content: string): string | null {
  if (!/^<\?xml [^>]*encoding="UTF-8"/iu.test(content)) return null;
  const longhand = content.replaceAll(emptyResult, "$1<text:p></text:p>");
  return longhand === content ? null : longhand;
}

/** Beginning of a workbook's stream (BOF of Excel 97 and later) with its length; streams begin at multiples of 64. */
const beginning = [0x09, 0x08, 0x10, 0x00];
const recordHead = 4;
const beginningBytes = recordHead + 16;
const step = 64;
/** A record of write protection may come before it. */
const writeProtect = 0x86;
const filePass = 0x2f;

/** Whether an .xls is encrypted: the record that says so (FilePass, MS-XLS 2.4.117) comes right after the beginning. */
export function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + beginningBytes + 2 * recordHead <= bytes.length; at += step) {
    if (!beginning.every((byte, index) => bytes[at + index] === byte)) continue;
    const next = at + beginningBytes;
    const kind = view.getUint16(next, true);
    if (kind === filePass || (kind === writeProtect && view.getUint16(next + recordHead, true) === filePass))
      return true;
  }
  return false;
}
