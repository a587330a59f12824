import { isAscii, isUtf8, transcode } from "node:buffer";
import zlib, { deflateRawSync, inflateRawSync } from "node:zlib";
import { deflateLevel, type Deflate, type Packing, type Unpacking } from "../xlsx/zip/compression";

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

/**
 * Node's TextDecoder is slow for texts that are not ASCII; checked first and then turned into UTF-16 in one piece, they
 * take a quarter of the time.
 */
export function decodeNode(bytes: Uint8Array): string | null {
  if (!isUtf8(bytes)) return null;
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
}

const byteOrderMark = 0xfeff;

/** Node has the checksum of zip from 20.15 on. */
const checksumNode = typeof zlib.crc32 === "function" ? { crc32: (bytes: Uint8Array) => zlib.crc32(bytes) } : {};

/** Reading by zlib. */
export const unpackNode: Unpacking = {
  inflate: inflateNode,
  decodeUtf8: decodeNode,
  ...checksumNode,
};

/** `Deflate` by zlib. */
export const deflateNode: Deflate = (bytes) => deflateRawSync(bytes, { level: deflateLevel });

/** Writing by zlib. */
export const packNode: Packing = {
  deflate: deflateNode,
  ...checksumNode,
};
