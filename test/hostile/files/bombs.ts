import { deflateRawSync } from "node:zlib";
import { zipOf, rawZip } from "../../support/zip";
import { crc32 } from "../../../src/hosts/xlsx/zip/compression";
import { refused, type HostileGroup, type HostileFile } from "../hostile-file";
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

const mebibyte = 1024 * 1024;
const spaces = (count: number): Buffer => Buffer.alloc(count, " ");

/** A sound part blown up by white space that deflate makes nearly nothing of. */
const blownUp = (part: string): Uint8Array => {
  const xml = String(soundParts[part]);
  const end = xml.lastIndexOf("</");
  return Buffer.concat([Buffer.from(xml.slice(0, end)), spaces(8 * mebibyte), Buffer.from(xml.slice(end))]);
};

const numbered = (count: number, content = "<a/>") =>
  Array.from({ length: count }, (_, index) => ({ name: `xl/extra/part${index}.xml`, data: content }));

/** A zip in a zip in a zip …: readers that unpack what they find go down with it. */
function nested(depth: number): Uint8Array {
  let inside: Uint8Array = spaces(mebibyte);
  for (let level = 0; level < depth; level += 1) inside = zipOf({ "a.zip": inside, "b.zip": inside });
  return inside;
}

/** Many directory entries lead to one and the same compressed stream, the way of the bombs without nesting. */
function overlapping(names: readonly string[], mebibytes: number): Uint8Array {
  const data = spaces(mebibytes * mebibyte);
  const compressed = deflateRawSync(data);
  const [first = "", ...others] = names;
  const body = rawZip([...soundEntries, { name: first, data, compressed }]);
  return shareOne(body, { first, others, size: data.length, crc: crc32(data) });
}

/** Appends directory entries that repeat the place of the first. */
function shareOne(
  body: Uint8Array,
  share: { readonly first: string; readonly others: readonly string[]; readonly size: number; readonly crc: number },
): Uint8Array {
  const bytes = Buffer.from(body);
  const end = bytes.length - 22;
  const listed = bytes.readUInt32LE(end + 16);
  const model = bytes.subarray(
    bytes.lastIndexOf(Buffer.from(share.first)) - 46,
    bytes.lastIndexOf(Buffer.from(share.first)),
  );
  const more = share.others.map((name) => {
    const entry = Buffer.from(model);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const tail = Buffer.from(bytes.subarray(end));
  const directory = Buffer.concat([bytes.subarray(listed, end), ...more]);
  tail.writeUInt16LE(tail.readUInt16LE(8) + more.length, 8);
  tail.writeUInt16LE(tail.readUInt16LE(8), 10);
  tail.writeUInt32LE(directory.length, 12);
  return Buffer.concat([bytes.subarray(0, listed), directory, tail]);
}

const ratioBombs: readonly HostileFile[] = neededParts.map((part) =>
  file(
    `white space without end in ${part}`,
    () => workbookWith({ [part]: blownUp(part) }),
    refused("over-limit", /\(ratio\) \d+ > 200/),
  ),
);

const lies: readonly HostileFile[] = neededParts.flatMap((part) => [
  file(
    `${part} inflates to more than it says`,
    () => zipWith({ name: part, data: blownUp(part), size: 5000 }),
    refused("corrupt", /does not inflate to the 5000 bytes/),
  ),
  file(
    `${part} says 4 GB`,
    () => zipWith({ name: part, size: 0xffff_fffe }),
    refused("over-limit", /\(totalBytes\) \d+ > 268435456/),
  ),
  file(
    `${part} says 100 MB`,
    () => zipWith({ name: part, size: 100 * mebibyte }),
    refused("over-limit", /\(partBytes\) 104857600 > 67108864/),
  ),
  file(`${part} says 50 MB`, () => zipWith({ name: part, size: 50 * mebibyte }), refused("over-limit", /\(ratio\)/)),
]);

export const bombs: HostileGroup = {
  group: "zip bombs",
  files: [
    ...ratioBombs,
    ...lies,
    file(
      "1,000 parts are the most that is read",
      () => rawZip([...soundEntries, ...numbered(1000 - soundEntries.length)]),
      readWhole(),
    ),
    file(
      "1,001 parts",
      () => rawZip([...soundEntries, ...numbered(1001 - soundEntries.length)]),
      refused("over-limit", /\(parts\) 1001 > 1000/),
    ),
    file(
      "60,000 parts",
      () => rawZip([...soundEntries, ...numbered(60_000)]),
      refused("over-limit", /\(parts\) \d+ > 1000/),
    ),
    file(
      "zips within zips as an embedded object",
      () => workbookWith({ "xl/embeddings/object1.zip": nested(6) }),
      readWhole(/^object: /),
    ),
    file(
      "zips within zips named as a part of XML",
      () => workbookWith({ "xl/theme/theme1.xml": nested(3) }),
      readWhole(),
    ),
    file(
      "a picture that would fill 8 MB",
      () => workbookWith({ "xl/media/image1.png": spaces(8 * mebibyte) }),
      readWhole(),
    ),
    file(
      "a theme that would fill 8 MB",
      () => workbookWith({ "xl/theme/theme1.xml": spaces(8 * mebibyte) }),
      readWhole(),
    ),
    file(
      "one stream listed under 20 names",
      () =>
        overlapping(
          Array.from({ length: 20 }, (_, index) => `xl/theme/theme${index}.xml`),
          1,
        ),
      refused("corrupt", /share|overlap/),
    ),
    file(
      "the sheet lies within another part",
      () => overlapping(["xl/media/a.bin", "xl/media/b.bin"], 2),
      refused("corrupt", /share|overlap/),
    ),
    file(
      "more bytes than a file may have",
      () => rawZip([...soundEntries, { name: "xl/media/a.bin", data: spaces(21 * mebibyte), method: 0 }]),
      refused("over-limit", /\(fileBytes\)/),
    ),
    file("a sheet of stored white space is read", () => zipWith({ name: sheetPart, method: 0 }), readWhole()),
  ],
};
