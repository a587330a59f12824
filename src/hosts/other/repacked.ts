import type { Inflate } from "../xlsx/zip/compression";
import { type Limits, refuse } from "../xlsx/read/limits";
import { nextToken, scanXml } from "../xlsx/read/xml";
import { decodeXml } from "../xlsx/read/xml-text";
import { openPackage } from "../xlsx/read/zip";
import { storedFile, writeZip } from "../xlsx/zip/write-zip";
import { isZip } from "../xlsx/read/sniff";

/**
 * Parts of .ods and .xlsb that hold cells, formats or states, and those without which the library gives up: sheets of
 * charts and old macros, and the names of who commented. Pictures, macro code and objects are left out.
 */
const wanted =
  /^(?:mimetype|content\.xml|styles\.xml|settings\.xml|META-INF\/manifest\.xml|\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!vba)[^/]+\.bin|xl\/_rels\/workbook\.bin\.rels|xl\/(?:work|chart|macro|dialog)sheets\/[^/]+\.bin|xl\/persons\/[^/]+\.xml)$/i;
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
  // An .ods may lack it, and the library doesn't know.
  const isBare = pack.has("content.xml") && !pack.has("styles.xml");
  const added = isBare ? [storedFile("styles.xml", new TextEncoder().encode("<styles/>"), day)] : [];
  return writeZip([
    ...added,
    ...parts.map(({ name }) => {
      const content = pack.read(name) ?? refuse("corrupt", name);
      if (!/\.(?:xml|rels)$/i.test(name)) return storedFile(name, content, day);
      const xml = decodeXml(content, name);
      walk(xml, { part: name, limits: options.limits });
      const longhand = name === "content.xml" ? withEmptyResults(xml) : null;
      return storedFile(name, longhand === null ? content : new TextEncoder().encode(longhand), day);
    }),
  ]);
}

/** Scans the whole part: tags must match, and nesting must stay within the limit. */
function walk(xml: string, source: { readonly part: string; readonly limits: Limits }): void {
  const scan = scanXml(xml, source);
  while (nextToken(scan));
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
