import type { Inflate } from "../xlsx/read/inflate";
import type { Limits } from "../xlsx/read/limits";
import { refuse } from "../xlsx/read/refuse";
import { nextToken, scanXml } from "../xlsx/read/xml";
import { decodeXml } from "../xlsx/read/xml-text";
import { openPackage } from "../xlsx/read/zip";
import { storedFile, writeZip } from "../xlsx/zip/write-zip";
import { zipMark } from "../xlsx/read/sniff";
import { withEmptyResults } from "./ods-content";

/** Parts of .ods and .xlsb that hold cells, formats or states; pictures, macros and objects are left out. */
const wanted =
  /^(?:mimetype|content\.xml|styles\.xml|settings\.xml|META-INF\/manifest\.xml|\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!vba)[^/]+\.bin|xl\/_rels\/workbook\.bin\.rels|xl\/worksheets\/[^/]+\.bin)$/i;
/** Any day: it stands in no result. */
const day = "1980-01-01";

/**
 * The same package made anew of its checked parts alone, so that the library meets no zip that lies: sizes, checksums
 * and the ratio are those that our reader counted, names are ours, DOCTYPE is refused. Bytes that are no zip come back
 * as they are.
 */
export function repacked(
  bytes: Uint8Array,
  options: { readonly inflate: Inflate; readonly limits: Limits },
): Uint8Array {
  if (!zipMark(bytes)) return bytes;
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

/** Through the whole part: tags must match, and nothing may lie deeper than the limit. */
function walk(xml: string, source: { readonly part: string; readonly limits: Limits }): void {
  const scan = scanXml(xml, source);
  while (nextToken(scan));
}
