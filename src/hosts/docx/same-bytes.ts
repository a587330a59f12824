import { inflateSync } from "fflate";
import { defaultLimits } from "../xlsx/read/limits";
import { readDirectory, type ZipEntry } from "../xlsx/read/zip-directory";
import { packingPlain } from "../xlsx/zip/compression";
import { copied, packed, writeZip } from "../xlsx/zip/write-zip";

/** The library writes the moment and "Un-named" here; both may be left out (ECMA-376, part 2, 11.1). */
export const coreProperties = {
  path: "docProps/core.xml",
  data: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
};

/** The library's random ids, which tie charts to the text and workbooks to charts. */
const randomId = /rId[a-z0-9_-]{21}/gu;
/** Numbers of drawings count on from one document to the next. */
const drawingNumber = /(<wp:docPr [^>]*?\bid=")[0-9]+/gu;
const mayHoldIds = /^word\/(?:document\.xml|_rels\/document\.xml\.rels|charts\/.+)$/u;
const workbook = /^word\/embeddings\/.+\.xlsx$/u;

/**
 * The same package without what differs from one run to the next: times of its entries, random ids, and both in the
 * workbooks of its charts. Everything else keeps its compressed bytes.
 */
export function sameBytes(bytes: Uint8Array): Uint8Array {
  const entries = [...readDirectory(bytes, defaultLimits).values()];
  const hasCharts = entries.some(({ name }) => name.startsWith("word/charts/"));
  const named = new Map<string, string>();
  const fixed = (id: string): string => {
    const known = named.get(id) ?? `rIdPart${named.size + 1}`;
    named.set(id, known);
    return known;
  };
  return writeZip(
    entries.map((entry) => {
      if (!hasCharts) return copied(bytes, entry);
      if (workbook.test(entry.name)) return packed(entry.name, sameBytes(content(bytes, entry)), packingPlain);
      if (!mayHoldIds.test(entry.name)) return copied(bytes, entry);
      let drawings = 0;
      const text = new TextDecoder()
        .decode(content(bytes, entry))
        .replace(randomId, fixed)
        .replace(drawingNumber, (_, start: string) => `${start}${(drawings += 1)}`);
      return packed(entry.name, new TextEncoder().encode(text), packingPlain);
    }),
  );
}

const content = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => inflateSync(copied(bytes, entry).data);
