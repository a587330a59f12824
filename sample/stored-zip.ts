import { utf8ToBytes } from "@noble/hashes/utils.js";

/** A zip of texts without compression, at the smallest time a zip can name: the same texts give the same bytes. */
export function storedZip(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const local: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of parts) {
    const nameBytes = utf8ToBytes(name);
    const bytes = utf8ToBytes(text);
    const facts = [
      ...two(20),
      ...two(0x0800),
      ...two(0),
      ...two(0),
      ...two(0x0021),
      ...four(crc32(bytes)),
      ...four(bytes.length),
      ...four(bytes.length),
      ...two(nameBytes.length),
      ...two(0),
    ];
    const at = local.length;
    local.push(...four(0x04034b50), ...facts, ...nameBytes, ...bytes);
    directory.push(
      ...four(0x02014b50),
      ...two(20),
      ...facts,
      ...two(0),
      ...two(0),
      ...two(0),
      ...four(0),
      ...four(at),
      ...nameBytes,
    );
  }
  return new Uint8Array([...local, ...directory, ...endOf(parts.length, directory.length, local.length)]);
}

/** The record at the end: how many parts there are, how long their directory is and where it begins. */
function endOf(parts: number, length: number, at: number): readonly number[] {
  return [...four(0x06054b50), ...four(0), ...two(parts), ...two(parts), ...four(length), ...four(at), ...two(0)];
}

function two(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function four(value: number): readonly number[] {
  return [...two(value & 0xffff), ...two(value >>> 16)];
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
