import type { XmlScan } from "./xml-scan";
import type { Limits } from "./limits";
import { scanXml } from "./xml";
import { enterRoot } from "./xml-elements";
import { decodeXml } from "./xml-text";
import type { Package } from "./zip";

/** An open package with what every part of it is read by. */
export type Source = { readonly pack: Package; readonly limits: Limits };

/** The XML part standing on its root element, or `null` when there is no such part. */
export function openPart(source: Source, part: string, root: string): XmlScan | null {
  const bytes = source.pack.read(part);
  if (bytes === null) return null;
  const scan = scanXml(decodeXml(bytes, part), { part, limits: source.limits });
  enterRoot(scan, root);
  return scan;
}
