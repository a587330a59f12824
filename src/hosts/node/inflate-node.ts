import { inflateRawSync } from "node:zlib";

/** zlib refuses smaller chunks. */
const smallestChunk = 64;

/** `Inflate` by zlib: `maxOutputLength` throws as soon as the stream would give more than `size` bytes. */
export function inflateNode(compressed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, smallestChunk) });
}
