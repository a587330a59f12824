import { gzipSync, strToU8 } from "fflate";

/** The text as UTF-8 in a .gz file, as small as gzip makes it. */
export function gzipped(text: string): Uint8Array {
  return gzipSync(strToU8(text), { level: 9 });
}
