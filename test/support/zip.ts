import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { crc32 } from "../../src/hosts/xlsx/zip/compression";

/** A sound zip of text parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(files));
}

/** A zip entry; every field beyond name and data can be made to lie. */
export type RawEntry = {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly crc?: number;
  readonly size?: number;
  readonly compressed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and place stand in a ZIP64 extra field. */
  readonly wide?: boolean;
};

/** A zip with the given directory, sound or not. `count` overrides the number of parts it says it has. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const fields = fieldsOf(entry);
    const local = localHeader(fields);
    bodies.push(local, fields.compressed);
    directory.push(directoryEntry(fields, offset));
    offset += local.length + fields.compressed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

type Fields = {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
  readonly flags: number;
  readonly wide: boolean;
  readonly compressed: Buffer;
};

function fieldsOf(entry: RawEntry): Fields {
  const data = typeof entry.data === "string" ? strToU8(entry.data) : entry.data;
  const method = entry.method ?? 8;
  return {
    name: Buffer.from(entry.name),
    crc: entry.crc ?? crc32(data),
    size: entry.size ?? data.length,
    method,
    flags: (entry.flags ?? 0) | 0x800,
    wide: entry.wide ?? false,
    compressed: Buffer.from(entry.compressed ?? (method === 8 ? deflateRawSync(data, { level: 9 }) : data)),
  };
}

function localHeader(fields: Fields): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(fields.flags, 6);
  header.writeUInt16LE(fields.method, 8);
  header.writeUInt32LE(fields.crc, 14);
  header.writeUInt32LE(fields.compressed.length, 18);
  header.writeUInt32LE(fields.size, 22);
  header.writeUInt16LE(fields.name.length, 26);
  return Buffer.concat([header, fields.name]);
}

function directoryEntry(fields: Fields, offset: number): Buffer {
  const extra = fields.wide ? wideExtra(fields, offset) : Buffer.alloc(0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(fields.flags, 8);
  entry.writeUInt16LE(fields.method, 10);
  entry.writeUInt32LE(fields.crc, 16);
  entry.writeUInt32LE(fields.wide ? 0xffffffff : fields.compressed.length, 20);
  entry.writeUInt32LE(fields.wide ? 0xffffffff : fields.size, 24);
  entry.writeUInt16LE(fields.name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(fields.wide ? 0xffffffff : offset, 42);
  return Buffer.concat([entry, fields.name, extra]);
}

function wideExtra(fields: Fields, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(fields.size), 4);
  extra.writeBigUInt64LE(BigInt(fields.compressed.length), 12);
  extra.writeBigUInt64LE(BigInt(offset), 20);
  return extra;
}
