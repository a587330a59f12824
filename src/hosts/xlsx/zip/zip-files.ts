import { storedFile, writeZip } from "./write-zip";

/**
 * Workbooks in one zip, "/" between folders; they are packed already and go in as they are. `day`: their civil day,
 * ISO.
 */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  day: string,
): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => storedFile(name, bytes, day)));
}
