import { inflateNode } from "../../../../src/hosts/node/zlib";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { refusalOf } from "../../../support/xlsx-parts";
import { zipOf } from "../../../support/zip";

/** A compound file of a header and one directory sector with streams of these names. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    bytes.write(name, 512 + 128 * index, "utf16le");
    bytes.writeUInt16LE(2 * name.length + 2, 512 + 128 * index + 64);
  });
  return bytes;
}

const root = (target: string): string =>
  `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

it.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(0), "empty-file: 0 bytes"],
  [
    "a web page",
    Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
    "saved-as-text: a web page (.html, .mht)",
  ],
  ["comma-separated text", Buffer.from("a,b\n1,2\n"), 'saved-as-text: values separated by "," (.csv)'],
  [
    "a picture",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    "not-a-workbook: the bytes are neither a zip nor a compound file",
  ],
  ["one byte", Buffer.from("P"), "not-a-workbook: the bytes are neither a zip nor a compound file"],
  [
    "the mark of a zip alone",
    Buffer.from("PK\u0003\u0004"),
    "corrupt: zip directory: it is missing: the file is cut off",
  ],
  ["an empty zip", zipOf({}), "not-a-workbook: a zip without a workbook part (xl/workbook.xml)"],
  ["a password", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted: a workbook protected by a password"],
  ["Excel 97", compoundFile("Workbook"), "old-format: a workbook of Excel 97 to 2003 (.xls)"],
  ["Excel 95", compoundFile("Book"), "unsupported-format: a workbook of Excel 5 to 95 (.xls)"],
  ["Excel 3", Buffer.from([9, 2, 6, 0, 0, 0, 0x10, 0]), "unsupported-format: a workbook of Excel 2 to 4 (.xls)"],
  ["Word 97", compoundFile("WordDocument"), "not-a-workbook: a compound file without a workbook"],
  [
    "a compound file cut off",
    compoundFile("Workbook").subarray(0, 520),
    "not-a-workbook: a compound file without a workbook",
  ],
  [
    "OpenDocument",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
    "old-format: an OpenDocument workbook (.ods)",
  ],
  ["an e-book", zipOf({ mimetype: "application/epub+zip" }), "not-a-workbook: a package of application/epub+zip"],
  [
    "a binary workbook",
    zipOf({ "_rels/.rels": root("xl/workbook.bin"), "xl/workbook.bin": "x" }),
    "old-format: a binary workbook (.xlsb)",
  ],
  [
    "Word",
    zipOf({ "_rels/.rels": root("word/document.xml"), "word/document.xml": "<w/>" }),
    "not-a-workbook: a Word document",
  ],
  [
    "PowerPoint",
    zipOf({ "_rels/.rels": root("ppt/presentation.xml"), "ppt/presentation.xml": "<p/>" }),
    "not-a-workbook: a PowerPoint presentation",
  ],
  ["any zip", zipOf({ "a.txt": "a" }), "not-a-workbook: a zip without a workbook part (xl/workbook.xml)"],
])("%s", (_, bytes, expected) => {
  expect(refusalOf(() => readWorkbook(bytes, { inflate: inflateNode }))).toBe(expected);
});
