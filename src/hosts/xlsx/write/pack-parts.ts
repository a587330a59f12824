import { zipSync, type Zippable } from "fflate";

/** The smallest moment a zip can name, at noon: no time zone moves it to another day, and no clock gets into the file. */
const fixedTime = new Date(1980, 0, 1, 12);
/** Measured on a sheet of 240,000 cells: level 6 takes half as long again and saves 8 % of the bytes. */
export const deflateLevel = 4;

/** Zips parts in the given order; the same parts give the same bytes in Node and in a browser. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of parts) zippable[name] = [bytes, { mtime: fixedTime, level: deflateLevel }];
  return zipSync(zippable);
}
