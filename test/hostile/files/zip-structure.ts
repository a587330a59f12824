import { deflateRawSync } from "node:zlib";
import { rawZip, zipOf } from "../../support/zip";
import { refused, type HostileFile, type HostileGroup } from "../hostile-file";
import {
  file,
  neededParts,
  readWhole,
  sheetPart,
  soundEntries,
  soundParts,
  workbookWith,
  zipWith,
} from "../sound-workbook";

const whole = (): Buffer => Buffer.from(rawZip(soundEntries));
const endAt = (bytes: Buffer): number => bytes.length - 22;

/** The end record with one number changed. */
function withEnd(offset: number, value: number, bits: 16 | 32): Uint8Array {
  const bytes = whole();
  if (bits === 16) bytes.writeUInt16LE(value, endAt(bytes) + offset);
  else bytes.writeUInt32LE(value, endAt(bytes) + offset);
  return bytes;
}

function withComment(comment: Buffer): Uint8Array {
  const bytes = whole();
  bytes.writeUInt16LE(comment.length, endAt(bytes) + 20);
  return Buffer.concat([bytes, comment]);
}

/** The same package with the directory's numbers in the ZIP64 records; `change` makes them lie. */
function zip64(change: (end64: Buffer, locator: Buffer) => void = () => undefined): Uint8Array {
  const bytes = whole();
  const end = Buffer.from(bytes.subarray(endAt(bytes)));
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 24);
  end64.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  end64.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  end64.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(endAt(bytes)), 8);
  change(end64, locator);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([bytes.subarray(0, endAt(bytes)), end64, locator, end]);
}

const eachPart: readonly HostileFile[] = neededParts.flatMap((part) => [
  file(`wrong checksum of ${part}`, () => zipWith({ name: part, crc: 1 }), refused("corrupt", /checksum/)),
  file(
    `${part} says one byte too many`,
    () => zipWith({ name: part, size: Buffer.byteLength(String(soundParts[part])) + 1 }),
    refused("corrupt"),
  ),
  file(
    `${part} says one byte too few`,
    () => zipWith({ name: part, size: Buffer.byteLength(String(soundParts[part])) - 1 }),
    refused("corrupt"),
  ),
  file(`${part} locked by a zip password`, () => zipWith({ name: part, flags: 1 }), refused("encrypted")),
  file(`${part} locked by strong encryption`, () => zipWith({ name: part, flags: 0x41 }), refused("encrypted")),
  file(
    `${part} cut off inside`,
    () => zipWith({ name: part, compressed: deflateRawSync(String(soundParts[part])).subarray(0, 12) }),
    refused("corrupt"),
  ),
  file(
    `${part} listed twice`,
    () => rawZip([...soundEntries, { name: part, data: "<a/>" }]),
    refused("corrupt", /two parts of this name/),
  ),
]);

const methods: readonly HostileFile[] = [1, 6, 9, 12, 14, 93, 95, 98, 99].map((method) =>
  file(
    `compression method ${method}`,
    () => zipWith({ name: sheetPart, method }),
    refused("unsupported-format", new RegExp(`method ${method}`)),
  ),
);

const truncated: readonly HostileFile[] = Array.from({ length: 20 }, (_, step) =>
  file(
    `only ${step * 5} % of its bytes`,
    () => whole().subarray(0, Math.max(4, Math.floor((whole().length * step) / 20))),
    refused("corrupt"),
  ),
);

const directory: readonly HostileFile[] = [
  file("more parts counted than listed", () => rawZip(soundEntries, 90), refused("corrupt", /entry 8 of 90/)),
  file("fewer parts counted than listed", () => rawZip(soundEntries, 3), refused("corrupt", /more than the 3/)),
  file("no part counted", () => rawZip(soundEntries, 0), refused("corrupt", /more than the 0/)),
  file("a directory that is not there", () => whole().subarray(0, endAt(whole()) - 30), refused("corrupt", /cut off/)),
  file("a directory that begins elsewhere", () => withEnd(16, 3, 32), refused("corrupt")),
  file("a directory beyond the file", () => withEnd(16, 0x7fffffff, 32), refused("corrupt", /outside the file/)),
  file("a directory longer than it is", () => withEnd(12, 0x7fffffff, 32), refused("corrupt", /outside the file/)),
  file("a directory shorter than it is", () => withEnd(12, 60, 32), refused("corrupt")),
  file("a comment at the end", () => withComment(Buffer.from("gửi Ban")), readWhole()),
  file("a comment that looks like another end", () => withComment(Buffer.from(rawZip([]))), refused("not-a-workbook")),
  file("bytes after the end", () => Buffer.concat([whole(), Buffer.alloc(30, 7)]), readWhole()),
  file("bytes in front", () => Buffer.concat([Buffer.from("PK\u0003\u0004"), whole()]), refused("corrupt")),
  file("another zip in front", () => Buffer.concat([zipOf({ "a.txt": "a" }), whole()]), refused("corrupt")),
  file("another zip behind", () => Buffer.concat([whole(), zipOf({ "a.txt": "a" })]), refused("corrupt")),
  file("an empty zip", () => rawZip([]), refused("not-a-workbook")),
  file(
    "folders only",
    () => rawZip(["xl/", "_rels/"].map((name) => ({ name, data: "", method: 0 }))),
    refused("not-a-workbook"),
  ),
  file(
    "folders listed beside the parts",
    () =>
      rawZip([{ name: "xl/", data: "", method: 0 }, { name: "xl/worksheets/", data: "", method: 0 }, ...soundEntries]),
    readWhole(),
  ),
  file("sizes in a ZIP64 field", () => rawZip(soundEntries.map((entry) => ({ ...entry, wide: true }))), readWhole()),
  file("a directory in ZIP64 records", () => zip64(), readWhole()),
  file(
    "ZIP64 with 2^63 parts",
    () => zip64((end) => end.writeBigUInt64LE(2n ** 63n, 32)),
    refused("over-limit", /\(parts\)/),
  ),
  file(
    "ZIP64 with a directory of 2^60 bytes",
    () => zip64((end) => end.writeBigUInt64LE(2n ** 60n, 40)),
    refused("corrupt", /outside the file/),
  ),
  file(
    "ZIP64 with a directory at 2^60",
    () => zip64((end) => end.writeBigUInt64LE(2n ** 60n, 48)),
    refused("corrupt", /outside the file/),
  ),
  file(
    "ZIP64 whose end is elsewhere",
    () => zip64((_, locator) => locator.writeBigUInt64LE(5n, 8)),
    refused("corrupt", /64-bit end is missing/),
  ),
  file(
    "ZIP64 whose end is at 2^60",
    () => zip64((_, locator) => locator.writeBigUInt64LE(2n ** 60n, 8)),
    refused("corrupt", /64-bit end is missing/),
  ),
  file(
    "ZIP64 whose end bears another mark",
    () => zip64((end) => end.writeUInt32LE(1, 0)),
    refused("corrupt", /64-bit end is missing/),
  ),
  file("ZIP64 without its locator", () => zip64((_, locator) => locator.writeUInt32LE(1, 0)), refused("corrupt")),
  file(
    "two parts but for capitals",
    () => rawZip([...soundEntries, { name: sheetPart.toUpperCase(), data: "<worksheet/>" }]),
    refused("corrupt", /two parts of this name/),
  ),
  file(
    "two parts but for slashes",
    () => rawZip([...soundEntries, { name: sheetPart.replaceAll("/", "\\"), data: "<a/>" }]),
    refused("corrupt", /two parts of this name/),
  ),
  file(
    "two parts but for a slash in front",
    () => rawZip([...soundEntries, { name: `/${sheetPart}`, data: "<a/>" }]),
    refused("corrupt", /two parts of this name/),
  ),
  file(
    "a wrong checksum of a part that holds no cells",
    () => rawZip([...soundEntries, { name: "xl/theme/theme1.xml", data: "<a/>", crc: 9 }]),
    refused("corrupt", /checksum/),
  ),
  file(
    "a deflate stream of noise",
    () => zipWith({ name: sheetPart, compressed: Buffer.alloc(60, 0xff) }),
    refused("corrupt"),
  ),
  file("an empty sheet part", () => workbookWith({ [sheetPart]: "" }), refused("corrupt", /it is empty/)),
];

export const zipStructure: HostileGroup = {
  group: "zip structure",
  files: [...eachPart, ...methods, ...truncated, ...directory],
};
