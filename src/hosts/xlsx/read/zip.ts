import { crc32, type Inflate, type Unpacking } from "../zip/compression";
import { within, type Limits, corrupt, refuse } from "./limits";
import { localBytes, localSignature, readDirectory, type ZipEntry } from "./zip-directory";

/** The parts of a package. Names ignore case; nothing is inflated before it is asked for. */
export type Package = {
  readonly has: (part: string) => boolean;
  /** `null` when there is no such part. Size, ratio and CRC are checked. */
  readonly read: (part: string) => Uint8Array | null;
  /** Parts that were not asked for so far. */
  readonly unread: () => readonly ZipEntry[];
};

export type ReadOptions = Unpacking & { readonly limits: Limits };

export function openPackage(bytes: Uint8Array, options: ReadOptions): Package {
  const directory = readDirectory(bytes, options.limits);
  const asked = new Set<string>();
  let total = 0;
  return {
    has: (part) => directory.has(part.toLowerCase()),
    read: (part) => {
      const entry = directory.get(part.toLowerCase());
      if (entry === undefined) return null;
      asked.add(entry.name);
      total += entry.size;
      within(options.limits, "totalBytes", { found: total, where: entry.name });
      return readEntry(bytes, entry, options);
    },
    unread: () => [...directory.values()].filter(({ name }) => !asked.has(name)),
  };
}

function readEntry(bytes: Uint8Array, entry: ZipEntry, options: ReadOptions): Uint8Array {
  const { limits } = options;
  within(limits, "partBytes", { found: entry.size, where: entry.name });
  const ratio = Math.ceil(entry.size / Math.max(entry.compressedSize, 1));
  if (entry.size > limits.ratioFreeBytes) within(limits, "ratio", { found: ratio, where: entry.name });
  const compressed = compressedBytes(bytes, entry);
  const content = entry.method === 0 ? compressed : inflated(compressed, entry, options.inflate);
  if (content.length !== entry.size)
    corrupt(entry.name, `${content.length} bytes where the directory says ${entry.size}`);
  if ((options.crc32 ?? crc32)(content) !== entry.crc) corrupt(entry.name, "its checksum (CRC-32) is wrong");
  return content;
}

function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + localBytes > bytes.length || view.getUint32(offset, true) !== localSignature)
    corrupt(entry.name, "its local header is missing");
  const start = offset + localBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > bytes.length) corrupt(entry.name, "it is cut off");
  return bytes.subarray(start, start + entry.compressedSize);
}

function inflated(compressed: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  if (entry.method !== 8) refuse("unsupported-format", `${entry.name}: compression method ${entry.method}`);
  try {
    return inflate(compressed, entry.size);
  } catch (cause) {
    return refuse("corrupt", `${entry.name}: it does not inflate to the ${entry.size} bytes the directory says`, cause);
  }
}
