import { deflateRawSync } from "node:zlib";
import { inflateNode } from "../../../../src/hosts/node/zlib";
import { inflateBrowser } from "../../../../src/hosts/xlsx/read/inflate-browser";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { partsOf, readParts, refusalOf, sheetXml, type Parts } from "../../../support/xlsx-parts";
import { rawZip, zipOf, type RawEntry } from "../../../support/zip";

const sheet = "xl/worksheets/sheet1.xml";
const sound = partsOf({
  sheets: { S: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
  strings: "<si><t>chữ</t></si>",
});
const entries: readonly RawEntry[] = Object.entries(sound).map(([name, data]) => ({ name, data }));

function withEntry(changes: Partial<RawEntry> & { readonly name: string }): readonly RawEntry[] {
  return entries.map((entry) => (entry.name === changes.name ? { ...entry, ...changes } : entry));
}

const read = (bytes: Uint8Array) => readWorkbook(bytes, { inflate: inflateNode });
const refusal = (bytes: Uint8Array): string => refusalOf(() => read(bytes));

it("reads the sound package that the cases below change", () => {
  expect(read(rawZip(entries)).sheets).toEqual(read(zipOf(sound)).sheets);
  expect(read(rawZip(withEntry({ name: sheet, wide: true }))).sheets).toHaveLength(1);
  expect(read(rawZip(withEntry({ name: sheet, method: 0 }))).sheets).toHaveLength(1);
});

describe("bombs", () => {
  const spaces = Buffer.alloc(8 << 20, " ");
  const bomb = Buffer.concat([Buffer.from("<worksheet><sheetData>"), spaces, Buffer.from("</sheetData></worksheet>")]);

  it("are refused by their ratio before they are inflated", () => {
    const inflated: number[] = [];
    const bytes = rawZip(withEntry({ name: sheet, data: bomb }));
    const spy = (compressed: Uint8Array, size: number) => inflateNode(compressed, (inflated.push(size), size));
    expect(refusalOf(() => readWorkbook(bytes, { inflate: spy }))).toMatch(
      /^over-limit: xl\/worksheets\/sheet1.xml: inflated bytes per compressed byte \(ratio\) \d+ > 200$/,
    );
    expect(Math.max(...inflated)).toBeLessThan(10_000);
  });

  it.each([
    ["zlib", inflateNode],
    ["fflate", inflateBrowser],
  ])("that lie about their size stop at it (%s)", (_, inflate) => {
    const bytes = rawZip(withEntry({ name: sheet, data: bomb, size: 5000 }));
    expect(refusalOf(() => readWorkbook(bytes, { inflate }))).toBe(
      `corrupt: ${sheet}: it does not inflate to the 5000 bytes the directory says`,
    );
  });

  it("in a part that holds no cells are not inflated", () => {
    const bytes = rawZip([...entries, { name: "xl/media/image1.png", data: bomb, size: 5000 }]);
    expect(read(bytes).sheets).toHaveLength(1);
  });
});

describe("damaged packages", () => {
  it.each<[string, Uint8Array, string | RegExp]>([
    [
      "a wrong checksum",
      rawZip(withEntry({ name: sheet, crc: 1 })),
      `corrupt: ${sheet}: its checksum (CRC-32) is wrong`,
    ],
    [
      "a wrong checksum where nothing is read from",
      rawZip([...entries, { name: "xl/theme/theme1.xml", data: "<a/>", crc: 1 }]),
      "corrupt: xl/theme/theme1.xml: its checksum (CRC-32) is wrong",
    ],
    [
      "a size too large",
      rawZip(withEntry({ name: sheet, size: 90_000 })),
      new RegExp(`^corrupt: ${sheet}: \\d+ bytes where the directory says 90000$`),
    ],
    [
      "no deflate stream",
      rawZip(withEntry({ name: sheet, compressed: Buffer.alloc(40, 0xff) })),
      /^corrupt: .*does not inflate/,
    ],
    [
      "a deflate stream cut off",
      rawZip(withEntry({ name: sheet, compressed: deflateRawSync(String(sound[sheet])).subarray(0, 20) })),
      /^corrupt: xl\/worksheets\/sheet1.xml: /,
    ],
    [
      "two parts of one name",
      rawZip([...entries, { name: sheet, data: "<worksheet/>" }]),
      `corrupt: ${sheet}: two parts of this name`,
    ],
    [
      "two parts but for capitals",
      rawZip([...entries, { name: sheet.toUpperCase(), data: "<worksheet/>" }]),
      "corrupt: XL/WORKSHEETS/SHEET1.XML: two parts of this name",
    ],
    [
      "two parts but for slashes",
      rawZip([...entries, { name: sheet.replaceAll("/", "\\"), data: "" }]),
      `corrupt: ${sheet}: two parts of this name`,
    ],
    ["parts that are not counted", rawZip(entries, 3), "corrupt: zip directory: more than the 3 parts it says"],
    ["fewer parts than counted", rawZip(entries, 90), "corrupt: zip directory: entry 8 of 90 is missing"],
    [
      "another compression",
      rawZip(withEntry({ name: sheet, method: 12 })),
      `unsupported-format: ${sheet}: compression method 12`,
    ],
    ["a zip password", rawZip(withEntry({ name: sheet, flags: 1 })), `encrypted: ${sheet}: locked by a zip password`],
    [
      "the second half missing",
      zipOf(sound).subarray(0, 900),
      "corrupt: zip directory: it is missing: the file is cut off",
    ],
  ])("%s", (_, bytes, expected) => {
    const found = refusal(bytes);
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });
});

describe("DOCTYPE", () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  const prologs: readonly string[] = [
    laughs,
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    "<!doctype x>",
    "<!-- --> <!DOCTYPE x>",
  ];
  const names = [
    ...Object.keys(sound),
    "docProps/core.xml",
    "xl/theme/theme1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
  ];

  it.each(names.flatMap((name) => prologs.map((prolog) => [name, prolog] as const)))("in %s: %s", (name, prolog) => {
    const xml = String(sound[name] ?? "<a/>").replace(/^(<\?xml.*?\?>)?\s*/, `$1${prolog}`);
    expect(refusal(zipOf({ ...sound, [name]: xml }))).toBe(`doctype: ${name}: DOCTYPE`);
  });

  it("in UTF-16", () => {
    expect(refusal(zipOf({ ...sound, [sheet]: Buffer.from(`\uFEFF${laughs}<worksheet/>`, "utf16le") }))).toBe(
      `doctype: ${sheet}: DOCTYPE`,
    );
  });
});

describe("XML that is not", () => {
  const inSheet = (xml: string | Uint8Array): Parts => ({ ...sound, [sheet]: xml });
  it.each<[string, string | Uint8Array, string]>([
    [
      "an unknown entity",
      sheetXml('<sheetData><row><c t="str"><v>&a9;</v></c></row></sheetData>'),
      "unknown reference &a9;",
    ],
    [
      "a bare ampersand",
      sheetXml('<sheetData><row><c t="str"><v>A & B</v></c></row></sheetData>'),
      "unknown reference &",
    ],
    [
      "a character that can't be",
      sheetXml('<sheetData><row><c t="str"><v>&#0;</v></c></row></sheetData>'),
      "unknown reference &#0;",
    ],
    [
      "half a character",
      sheetXml('<sheetData><row><c t="str"><v>&#xD83D;</v></c></row></sheetData>'),
      "unknown reference &#xD83D;",
    ],
    [
      "cells never closed",
      sheetXml(`<sheetData><row>${"<c><v>1".repeat(60)}</row></sheetData>`),
      "a closing tag that opens nothing at 647",
    ],
    ["an end in the middle", "<worksheet><sheetData>", "it ends inside <sheetData>"],
    [
      "an attribute without its quote",
      '<worksheet><sheetData a="1/></worksheet>',
      "the tag <sheetData> is broken at 22",
    ],
    ["a comment without an end", "<worksheet><!--</worksheet>", '"-->" is missing'],
    ["two roots", "<worksheet/><worksheet/>", "a second root element"],
    ["another root", "<html></html>", "its root element is <html>, not <worksheet>"],
    ["nothing", "", "it is empty"],
    ["other bytes", Buffer.from([0x3c, 0xff, 0xff]), "not utf-8 text"],
    ["another encoding", '<?xml version="1.0" encoding="UTF-7"?><worksheet/>', "encoding UTF-7"],
  ])("%s", (_, xml, detail) => {
    expect(refusalOf(() => readParts(inSheet(xml)))).toBe(`corrupt: ${sheet}: ${detail}`);
  });
});
