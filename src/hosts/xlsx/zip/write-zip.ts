import {
  endBytes,
  endSignature,
  entryBytes,
  entrySignature,
  localBytes,
  localSignature,
  type ZipEntry,
} from "../read/zip-directory";
import { crc32, type Packing } from "./compression";

/** One entry of a zip, ready to be written. */
export type Packed = {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  /** The day as a zip names it; left out: the smallest, so that no clock gets into the file. */
  readonly day?: number;
};

const encoder = new TextEncoder();
/** Names are UTF-8. */
const flags = 0x0800;
const version = 20;
/** 1 January 1980, the smallest moment a zip can name. */
const smallestDay = 0x0021;
const [stored, deflated] = [0, 8];

/** A part to be deflated. */
export function packed(name: string, content: Uint8Array, { deflate, crc32: checksum = crc32 }: Packing): Packed {
  return {
    name: encoder.encode(name),
    method: deflated,
    crc: checksum(content),
    size: content.length,
    data: deflate(content),
  };
}

/** A file that is compressed already, stored as it is, with this civil day (ISO, from 1980 on). */
export function storedFile(name: string, content: Uint8Array, day: string): Packed {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return {
    name: encoder.encode(name),
    method: stored,
    crc: crc32(content),
    size: content.length,
    data: content,
    day: ((year - 1980) << 9) | (month << 5) | date,
  };
}

/** An entry of another zip, with the bytes that it has there. */
export function copied(bytes: Uint8Array, { name, method, crc, size, offset, compressedSize }: ZipEntry): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + localBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return { name: encoder.encode(name), method, crc, size, data: bytes.subarray(start, start + compressedSize) };
}

/** The zip of these entries in this order; the same entries give the same bytes. */
export function writeZip(parts: readonly Packed[]): Uint8Array {
  const total = parts.reduce(
    (sum, { name, data }) => sum + localBytes + entryBytes + 2 * name.length + data.length,
    endBytes,
  );
  const output = new Uint8Array(total);
  const view = new DataView(output.buffer);
  let at = 0;
  const offsets = parts.map((part) => {
    const offset = at;
    view.setUint32(at, localSignature, true);
    commonFields(view, at + 4, part);
    output.set(part.name, at + localBytes);
    output.set(part.data, at + localBytes + part.name.length);
    at += localBytes + part.name.length + part.data.length;
    return offset;
  });
  const start = at;
  for (const [index, part] of parts.entries()) {
    view.setUint32(at, entrySignature, true);
    view.setUint16(at + 4, version, true);
    commonFields(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    output.set(part.name, at + entryBytes);
    at += entryBytes + part.name.length;
  }
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return output;
}

/** The fields that an entry's local header and its line in the directory share, from the version needed on. */
function commonFields(view: DataView, at: number, { name, method, crc, size, data, day = smallestDay }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, day, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

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
