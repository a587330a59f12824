import zlib, { inflateRawSync, deflateRawSync } from "node:zlib";
import { deflateLevel, type Deflate, type Packing } from "../xlsx/zip/compression";

/** zlib refuses smaller chunks. */
const smallestChunk = 64;

/**
 * `Inflate` by zlib: `maxOutputLength` throws as soon as the stream would give more than `size` bytes; it can't be 0.
 */
export function inflateNode(compressed: Uint8Array, size: number): Uint8Array {
  const output = inflateRawSync(compressed, {
    maxOutputLength: Math.max(size, 1),
    chunkSize: Math.max(size, smallestChunk),
  });
  if (output.length > size) throw new RangeError(`more than ${size} bytes`);
  return output;
}

/** `Deflate` by zlib. */
export const deflateNode: Deflate = (bytes) => deflateRawSync(bytes, { level: deflateLevel });

/** Writing by zlib. Node has its checksum from 20.15 on. */
export const packNode: Packing = {
  deflate: deflateNode,
  ...(typeof zlib.crc32 === "function" ? { crc32: (bytes) => zlib.crc32(bytes) } : {}),
};
