import { zipOf } from "../../support/zip";
import { refused, type HostileFile, type HostileGroup, type Verdict } from "../hostile-file";
import { file, readWhole, soundParts, workbookWith } from "../sound-workbook";

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
const named = (savedAs: string, made: HostileFile): HostileFile => ({ ...made, savedAs });
const bytes = (name: string, content: string | readonly number[] | Uint8Array, verdict: Verdict): HostileFile =>
  file(name, () => (typeof content === "string" ? Buffer.from(content) : Uint8Array.from(content)), verdict);
const none = refused("not-a-workbook");
const table = refused("saved-as-text");
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");
const odf = "application/vnd.oasis.opendocument";

const compounds: readonly HostileFile[] = [
  file(
    "a workbook with a password",
    () => compoundFile("EncryptionInfo", "EncryptedPackage"),
    refused("encrypted", /password/),
  ),
  file(
    "a workbook with a password and rights",
    () => compoundFile("\u0006DataSpaces", "EncryptedPackage"),
    refused("encrypted", /password/),
  ),
  file("the name only of an .xls", () => compoundFile("Workbook"), refused("corrupt", /can't be read/)),
  file(
    "the name only of an .xls of Excel 95",
    () => compoundFile("Book"),
    refused("unsupported-format", /Excel 5 to 95/),
  ),
  file("a Word document (.doc)", () => compoundFile("WordDocument", "1Table"), none),
  file("an e-mail (.msg)", () => compoundFile("__properties_version1.0"), none),
  file("a compound file of nothing", () => compoundFile(), none),
  file("only the mark of a compound file", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), none),
  file(
    "a compound file of noise",
    () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(5000, 0xab)]),
    none,
  ),
];

const zips: readonly HostileFile[] = [
  file(
    "a Word document (.docx)",
    () => zipOf({ "_rels/.rels": root("word/document.xml"), "word/document.xml": "<document/>" }),
    none,
  ),
  file(
    "a presentation (.pptx)",
    () => zipOf({ "_rels/.rels": root("ppt/presentation.xml"), "ppt/presentation.xml": "<presentation/>" }),
    none,
  ),
  file("a text of OpenDocument (.odt)", () => zipOf({ mimetype: `${odf}.text`, "content.xml": "<a/>" }), none),
  file(
    "the name only of an .ods",
    () => zipOf({ mimetype: `${odf}.spreadsheet` }),
    refused("corrupt", /can't be read/),
  ),
  file(
    "an .ods with a password",
    () =>
      zipOf({
        mimetype: `${odf}.spreadsheet`,
        "META-INF/manifest.xml":
          "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
        "content.xml": "noise",
      }),
    refused("encrypted"),
  ),
  file(
    "the name only of an .xlsb",
    () => zipOf({ "_rels/.rels": root("xl/workbook.bin"), "xl/workbook.bin": "x" }),
    refused("corrupt", /can't be read/),
  ),
  file("a program (.jar)", () => zipOf({ "META-INF/MANIFEST.MF": "Manifest-Version: 1.0", "A.class": "x" }), none),
  file(
    "a book (.epub)",
    () => zipOf({ mimetype: "application/epub+zip", "META-INF/container.xml": "<container/>" }),
    none,
  ),
  file("a zip of workbooks", () => zipOf({ "Sở Nội vụ.xlsx": zipOf(soundParts as Record<string, Uint8Array>) }), none),
  file("a workbook of Numbers", () => zipOf({ "Index/Document.iwa": "x" }), none),
];

const texts: readonly HostileFile[] = [
  bytes("values by commas", "Mã,Kết quả\nA1,5\n", table),
  bytes("values by semicolons, with the mark of UTF-8", "\uFEFFMã;Kết quả\nA1;5\n", table),
  bytes("values by tabs in UTF-16", utf16("Mã\tKết quả\nA1\t5\n"), table),
  bytes("a web page", "<html><body><table><tr><td>5</td></tr></table></body></html>", table),
  bytes(
    "a web page with its declaration",
    '\r\n<!DOCTYPE html>\n<HTML xmlns:x="urn:schemas-microsoft-com:office:excel"><table/></HTML>',
    table,
  ),
  bytes("a web page in UTF-16", utf16("<html><table/></html>"), table),
  bytes(
    "a web page with its parts (.mht)",
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n',
    table,
  ),
  bytes(
    "an XML table of Excel 2003",
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    table,
  ),
  bytes(
    "a flat OpenDocument table",
    '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>',
    table,
  ),
  bytes("a symbolic link table (.slk)", "ID;PWXL;N;E\nC;Y1;X1;K5\nE\n", table),
  bytes("a table of DIF", 'TABLE\n0,1\n"EXCEL"\n', table),
  bytes("one line of text", "đã gửi", none),
  bytes("white space", "  \r\n  ", none),
  bytes("zeros", Buffer.alloc(3000), none),
  bytes("a JSON text", '{"a":1}', none),
  bytes("rich text (.rtf)", "{\\rtf1\\ansi 5}", none),
  bytes("an e-mail (.eml)", "From: a@b\nSubject: Báo cáo\n\nĐính kèm.", none),
  bytes("a script", "#!/bin/sh\nrm -rf /\n", none),
];

const others: readonly HostileFile[] = [
  bytes("nothing", "", refused("empty-file")),
  bytes("one byte", "P", none),
  bytes("only the mark of a zip", "PK\u0003\u0004", refused("corrupt")),
  bytes("an .xls of Excel 2", [9, 0, 4, 0, 7, 0, 0x10, 0], refused("unsupported-format")),
  bytes("an .xls of Excel 3", [9, 2, 6, 0, 0, 0, 0x10, 0], refused("unsupported-format")),
  bytes("an .xls of Excel 4", [9, 4, 6, 0, 0, 0, 0x10, 0], refused("unsupported-format")),
  bytes("a PDF", "%PDF-1.7\n1 0 obj", none),
  bytes("a picture (.png)", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], none),
  bytes("a photograph (.jpg)", [0xff, 0xd8, 0xff, 0xe0, 0, 0x10], none),
  bytes("a program of Windows", "MZ\u0090\u0000\u0003", none),
  bytes("a program of Linux", "\u007fELF\u0002", none),
  bytes("an archive (.rar)", "Rar!\u001a\u0007\u0001\u0000", none),
  bytes("an archive (.7z)", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], none),
  bytes("an archive (.gz)", [0x1f, 0x8b, 8, 0], none),
  bytes("an archive in pieces", [0x50, 0x4b, 0x07, 0x08, 0x50, 0x4b, 3, 4], none),
  bytes("a link of Windows (.lnk)", [0x4c, 0, 0, 0, 1, 0x14, 2, 0], none),
  bytes("a database (.dbf)", [3, 120, 5, 20, 1, 0, 0, 0], none),
  named(
    "bảng.csv",
    file("a workbook named .csv", () => workbookWith({}), readWhole()),
  ),
  named(
    "bảng.xls",
    file("a workbook named .xls", () => workbookWith({}), readWhole()),
  ),
  named(
    "không tên",
    file("a workbook without an ending", () => workbookWith({}), readWhole()),
  ),
];

export const otherFormats: HostileGroup = {
  group: "other formats named .xlsx",
  files: [...compounds, ...zips, ...texts, ...others],
};
