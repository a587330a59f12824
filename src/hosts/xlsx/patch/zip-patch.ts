import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "../read/crc32";
import { defaultLimits } from "../read/limits";
import { readDirectory, type ZipEntry } from "../read/zip-directory";
import { deflateLevel } from "../write/pack-parts";

/** The parts of a zip, some of which may be replaced; the others keep their bytes as they are compressed. */
export type ZipPatch = {
  readonly names: readonly string[];
  /** Throws where there is no such part. */
  readonly read: (name: string) => Uint8Array;
  readonly replace: (name: string, content: Uint8Array) => void;
  /** The zip with what was replaced; entries in their order, at the smallest time a zip can name. */
  readonly close: () => Uint8Array;
};

type Packed = { readonly name: Uint8Array; readonly method: number; readonly crc: number; readonly size: number; readonly data: Uint8Array };

const encoder = new TextEncoder();
const [localMark, entryMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const [localBytes, entryBytes, endBytes] = [30, 46, 22];
/** Names are UTF-8. */
const flags = 0x0800;
const version = 20;
/** 1 January 1980. */
const date = 0x0021;

/** Taking out, inflating and deflating again only what changes halves the time of a patch. */
export function patchZip(bytes: Uint8Array): ZipPatch {
  const directory = new Map([...readDirectory(bytes, defaultLimits).values()].map((entry) => [entry.name, entry]));
  const replaced = new Map<string, Uint8Array>();
  const opened = new Map<string, Uint8Array>();
  const entryOf = (name: string): ZipEntry => {
    const entry = directory.get(name);
    if (entry === undefined) throw new Error(`The package has no part ${name}`);
    return entry;
  };
  return {
    names: [...directory.keys()],
    read: (name) => {
      const known = replaced.get(name) ?? opened.get(name);
      if (known !== undefined) return known;
      const content = inflated(bytes, entryOf(name));
      opened.set(name, content);
      return content;
    },
    replace: (name, content) => void replaced.set(entryOf(name).name, content),
    close: () =>
      assemble(
        [...directory.values()].map((entry): Packed => {
          const content = replaced.get(entry.name);
          const name = encoder.encode(entry.name);
          if (content === undefined) return { name, method: entry.method, crc: entry.crc, size: entry.size, data: compressed(bytes, entry) };
          return { name, method: 8, crc: crc32(content), size: content.length, data: deflateSync(content, { level: deflateLevel }) };
        }),
      ),
  };
}

/** fflate trusts the size a zip states: good enough for our own files, and for no others. */
function inflated(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = compressed(bytes, entry);
  return entry.method === 0 ? data : inflateSync(data, { out: new Uint8Array(entry.size) });
}

function compressed(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + localBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + compressedSize);
}

function assemble(parts: readonly Packed[]): Uint8Array {
  const total = parts.reduce((sum, { name, data }) => sum + localBytes + entryBytes + 2 * name.length + data.length, endBytes);
  const output = new Uint8Array(total);
  const view = new DataView(output.buffer);
  let at = 0;
  const offsets = parts.map((part) => {
    const offset = at;
    view.setUint32(at, localMark, true);
    commonFields(view, at + 4, part);
    output.set(part.name, at + localBytes);
    output.set(part.data, at + localBytes + part.name.length);
    at += localBytes + part.name.length + part.data.length;
    return offset;
  });
  const start = at;
  for (const [index, part] of parts.entries()) {
    view.setUint32(at, entryMark, true);
    view.setUint16(at + 4, version, true);
    commonFields(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    output.set(part.name, at + entryBytes);
    at += entryBytes + part.name.length;
  }
  view.setUint32(at, endMark, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return output;
}

/** The fields that an entry's local header and its line in the directory share, from the version needed on. */
function commonFields(view: DataView, at: number, { name, method, crc, size, data }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
