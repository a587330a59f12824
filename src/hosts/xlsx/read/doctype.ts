import { HostError } from "../../../app/host";
import type { Source } from "./parts";
import { nextToken, scanXml } from "./xml";
import { decodeXml } from "./xml-text";

/** Larger parts that no reader here opens stay closed: what they declare can't reach a value. */
const largestGuarded = 1024 * 1024;

/**
 * Refuses a DOCTYPE in the XML parts that hold no cells (theme, properties, drawings): no workbook program writes one.
 * Whatever else is odd about such a part is not ours to judge, its checksum apart.
 */
export function refuseDoctypes(source: Source): void {
  for (const entry of source.pack.unread()) {
    if (entry.size > largestGuarded || !/\.(xml|rels)$/i.test(entry.name)) continue;
    const bytes = source.pack.read(entry.name);
    if (bytes !== null) refuseDoctype(source, entry.name, bytes);
  }
}

function refuseDoctype(source: Source, part: string, bytes: Uint8Array): void {
  try {
    nextToken(scanXml(decodeXml(bytes, part), { part, limits: source.limits }));
  } catch (cause) {
    if (!(cause instanceof HostError) || cause.refusal.reason === "doctype") throw cause;
  }
}
