import { within, type Limits, corrupt, refuse } from "./limits";

/** One part as the central directory lists it. */
export type ZipEntry = {
  /** With "/" between folders and none in front. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
};

const where = "zip directory";
/** Signatures of the zip format; sizes leave out names and data. */
export const localSignature = 0x04034b50;
export const localBytes = 30;
export const entrySignature = 0x02014b50;
export const entryBytes = 46;
export const endSignature = 0x06054b50;
export const endBytes = 22;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const longestComment = 0xffff;
const all32 = 0xffffffff;
const all16 = 0xffff;
const decoder = new TextDecoder();

/**
 * Parts by lower-case name (part names ignore case, OPC §6.2.2). Refused: two parts of one name, since readers would
 * differ on which is meant; a directory longer or shorter than it says; parts locked by a zip password.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  within(limits, "parts", { found: count, where });
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entrySignature)
      corrupt(where, `entry ${index + 1} of ${count} is missing`);
    const next =
      at + entryBytes + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) corrupt(where, `entry ${index + 1} of ${count} is cut off`);
    const entry = readEntry(view, at);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) corrupt(entry.name, "two parts of this name");
    if (!key.endsWith("/")) entries.set(key, entry);
    at = next;
  }
  if (at + 4 <= end && view.getUint32(at, true) === entrySignature)
    corrupt(where, `more than the ${count} parts it says`);
  refuseSharedBytes([...entries.values()]);
  return entries;
}

/** Two parts that share bytes are how a small file pretends to be a large one; no program writes that. */
function refuseSharedBytes(entries: readonly ZipEntry[]): void {
  let before: ZipEntry | null = null;
  for (const entry of [...entries].sort((first, second) => first.offset - second.offset)) {
    if (before !== null && before.offset + localBytes + before.compressedSize > entry.offset)
      corrupt(entry.name, `it shares its bytes with ${before.name}`);
    before = entry;
  }
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameStart = at + entryBytes;
  const nameLength = view.getUint16(at + 28, true);
  const name = decoder
    .decode(new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength))
    .replaceAll("\\", "/")
    .replace(/^\/+/, "");
  if ((view.getUint16(at + 8, true) & 1) === 1) refuse("encrypted", `${name}: locked by a zip password`);
  const extra = { from: nameStart + nameLength, to: nameStart + nameLength + view.getUint16(at + 30, true) };
  const wide = wideNumbers(view, extra);
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === all32 ? (wide.shift() ?? corrupt(name, "its 64-bit size or place is missing")) : value;
  };
  // In this order, which is that of the 64-bit numbers; those are only there for fields that are full.
  const size = number(24);
  const compressedSize = number(20);
  const offset = number(42);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

/** The numbers of the ZIP64 extra field (id 1). */
function wideNumbers(view: DataView, extra: { readonly from: number; readonly to: number }): number[] {
  let at = extra.from;
  while (at + 4 <= extra.to) {
    const length = view.getUint16(at + 2, true);
    const last = Math.min(at + 4 + length, extra.to);
    if (view.getUint16(at, true) === 1) {
      const numbers: number[] = [];
      for (let from = at + 4; from + 8 <= last; from += 8) numbers.push(wideNumber(view, from));
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

/** 64 bits as a number. Above 2^53 it loses digits, but such a value is over every limit. */
function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

type Directory = { readonly count: number; readonly start: number; readonly end: number };

function findDirectory(view: DataView): Directory {
  const at = findEnd(view);
  const short = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  const full = short.count === all16 || short.size === all32 || short.start === all32;
  const wide = full ? findDirectory64(view, at) : null;
  const { count, start, size } = wide ?? short;
  if (start + size > at) corrupt(where, "it lies outside the file");
  return { count, start, end: start + size };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endBytes + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return corrupt(where, "it is missing: the file is cut off");
}

function findDirectory64(
  view: DataView,
  end: number,
): { readonly count: number; readonly size: number; readonly start: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return null;
  const at = wideNumber(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== end64Signature) corrupt(where, "its 64-bit end is missing");
  return { count: wideNumber(view, at + 32), size: wideNumber(view, at + 40), start: wideNumber(view, at + 48) };
}
