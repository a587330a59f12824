import { strToU8 } from "fflate";
import { rawZip, zipOf } from "../../support/zip";
import { partsOf, type Parts } from "../../support/xlsx-parts";
import { readAs, refused, type HostileFile, type HostileGroup } from "../hostile-file";
import {
  bookPart,
  bookRelations,
  file,
  packageRelations,
  readWhole,
  replaced,
  sheetPart,
  soundEntries,
  soundParts,
  stringsPart,
  stylesPart,
  workbookWith,
} from "../sound-workbook";

const renamed = (rename: (name: string) => string, change: (xml: string) => string = (xml) => xml): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(soundParts).map(([name, xml]) => [rename(name), change(String(xml))])));
const rewritten = (change: (xml: string, name: string) => string | Uint8Array): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(soundParts).map(([name, xml]) => [name, change(String(xml), name)])));

/** Every element of the main vocabulary under a prefix. */
const prefixed = (xml: string, name: string): string =>
  name.endsWith(".rels") || name.startsWith("[")
    ? xml
    : xml.replaceAll(/<(\/?)(?=[a-zA-Z])/gu, "<$1x:").replace('xmlns="', 'xmlns:x="');

const strict = (xml: string): string =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

const utf16 = (xml: string): Uint8Array =>
  Buffer.from(`\uFEFF${xml.replace(/encoding="[^"]*"/u, 'encoding="UTF-16"')}`, "utf16le");

const withoutRelation = (type: string): string =>
  String(soundParts[bookRelations]).replace(new RegExp(`<Relationship [^>]*/${type}"[^>]*/>`, "u"), "");
const noTexts = (left: Partial<Record<string, string | null>>): Uint8Array =>
  workbookWith({
    [stringsPart]: null,
    [sheetPart]: String(soundParts[sheetPart]).replace('<c r="A1" t="s"><v>0</v></c>', ""),
    ...left,
  });
const numbersOnly = readAs({ B1: ["n", 12.5], C1: ["d", "2020-07-10"] });

const missing: readonly HostileFile[] = [
  file("no list of content types", () => workbookWith({ "[Content_Types].xml": null }), readWhole()),
  file(
    "no styles: dates are numbers",
    () => workbookWith({ [stylesPart]: null, [bookRelations]: withoutRelation("styles") }),
    readAs({ A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["n", 44022] }, /^style: .*C1 has style "1" of 0/),
  ),
  file(
    "styles that are named but missing",
    () => workbookWith({ [stylesPart]: null }),
    refused("corrupt", /asks for styles, whose part is missing/),
  ),
  file("no texts, and none needed", () => noTexts({ [bookRelations]: withoutRelation("sharedStrings") }), numbersOnly),
  file("texts that are named but missing, and none needed", () => noTexts({}), numbersOnly),
  file(
    "texts that are named but missing, and needed",
    () => workbookWith({ [stringsPart]: null }),
    refused("corrupt", /shared string 0 of 0/),
  ),
  file("no relations of the package", () => workbookWith({ [packageRelations]: null }), readWhole()),
  file(
    "no relations of the workbook",
    () => workbookWith({ [bookRelations]: null }),
    refused("corrupt", /leads nowhere/),
  ),
  file("no workbook", () => workbookWith({ [bookPart]: null }), refused("not-a-workbook")),
  file("no sheet part", () => workbookWith({ [sheetPart]: null }), refused("corrupt", /missing/)),
  file("no sheet at all", () => replaced(bookPart, /<sheet .*?\/>/su, ""), refused("no-sheets")),
  file(
    "only a chart sheet",
    () => replaced(bookRelations, "relationships/worksheet", "relationships/chartsheet"),
    refused("no-sheets"),
  ),
  file(
    "only an empty zip in the name of a workbook",
    () => zipOf({ [bookPart]: strToU8("<workbook/>") }),
    refused("no-sheets"),
  ),
];

const spelled: readonly HostileFile[] = [
  file(
    "targets from the root",
    () =>
      workbookWith({
        [packageRelations]: String(soundParts[packageRelations]).replace('"xl/workbook.xml"', '"/xl/workbook.xml"'),
        [bookRelations]: String(soundParts[bookRelations]).replaceAll('Target="', 'Target="/xl/'),
      }),
    readWhole(),
  ),
  file(
    "targets with backslashes",
    () => replaced(bookRelations, "worksheets/sheet1.xml", "worksheets\\sheet1.xml"),
    readWhole(),
  ),
  file(
    "targets with dots",
    () => replaced(bookRelations, "worksheets/sheet1.xml", "./../xl/./worksheets/sheet1.xml"),
    readWhole(),
  ),
  file(
    "targets with escapes",
    () => replaced(bookRelations, "worksheets/sheet1.xml", "worksheets/%73heet1.xml"),
    readWhole(),
  ),
  file("part names in capitals", () => renamed((name) => name.toUpperCase()), readWhole()),
  file("part names with backslashes", () => renamed((name) => name.replaceAll("/", "\\")), readWhole()),
  file("part names with a slash in front", () => renamed((name) => `/${name}`), readWhole()),
  file(
    "another folder",
    () =>
      renamed(
        (name) => name.replace("xl/", "bảng/"),
        (xml) => xml.replace('"xl/workbook.xml"', '"bảng/workbook.xml"'),
      ),
    readWhole(),
  ),
  file(
    "a workbook part of another name",
    () =>
      renamed(
        (name) => name.replace("xl/workbook", "xl/book").replace("_rels/workbook", "_rels/book"),
        (xml) => xml.replace('"xl/workbook.xml"', '"xl/book.xml"'),
      ),
    readWhole(),
  ),
  file("elements under a prefix", () => rewritten(prefixed), readWhole()),
  file("the strict form", () => rewritten(strict), readWhole()),
  file("the strict form under a prefix", () => rewritten((xml, name) => prefixed(strict(xml), name)), readWhole()),
  file("UTF-16 throughout", () => rewritten(utf16), readWhole()),
  file("nothing compressed", () => rawZip(soundEntries.map((entry) => ({ ...entry, method: 0 }))), readWhole()),
  file("parts in another order", () => rawZip([...soundEntries].reverse()), readWhole()),
  file("a template (.xltx)", () => workbookWith({ "[Content_Types].xml": "<Types/>" }), readWhole()),
];

const kinds: readonly HostileFile[] = [
  file("a sheet beside a chart sheet", () => chartBeside(), readWhole(/^not-a-worksheet: /)),
  file(
    "1904 dates",
    () => replaced(bookPart, "<sheets>", '<workbookPr date1904="1"/><sheets>'),
    readAs({ A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["d", "2024-07-11"] }),
  ),
  file(
    "two sheets of the same part",
    () =>
      replaced(
        bookPart,
        /<sheet (.*?)\/>/su,
        '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="T" sheetId="2" r:id="rId1"/>',
      ),
    bothSheets(),
  ),
  file(
    "two sheets of one name",
    () =>
      replaced(
        bookPart,
        /<sheet (.*?)\/>/su,
        '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="s" sheetId="2" r:id="rId1"/>',
      ),
    refused("corrupt", /two sheets "s"/),
  ),
  file("a sheet without a name", () => replaced(bookPart, 'name="S"', 'name=""'), refused("corrupt", /without a name/)),
  file("a sheet without a relation", () => replaced(bookPart, 'r:id="rId1"', ""), refused("corrupt", /leads nowhere/)),
  file("256 sheets", () => zipOf(manySheets(256)), readAs({})),
  file("257 sheets", () => zipOf(manySheets(257)), refused("over-limit", /\(sheets\) 257 > 256/)),
  file(
    "5,001 names",
    () =>
      replaced(
        bookPart,
        "<sheets>",
        `<definedNames>${'<definedName name="a">1</definedName>'.repeat(5001)}</definedNames><sheets>`,
      ),
    refused("over-limit", /\(names\) 5001 > 5000/),
  ),
];

function manySheets(count: number): Parts {
  return partsOf({
    sheets: Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, "<sheetData/>"])),
  });
}

function chartBeside(): Uint8Array {
  const relation =
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>';
  return workbookWith({
    [bookPart]: String(soundParts[bookPart]).replace(
      "</sheets>",
      '<sheet name="C" sheetId="99" r:id="rIdC"/></sheets>',
    ),
    [bookRelations]: String(soundParts[bookRelations]).replace("</Relationships>", relation),
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
  });
}

function bothSheets() {
  const cells = { A1: ["s", "chữ"], B1: ["n", 12.5], C1: ["d", "2020-07-10"] } as const;
  return readAs(
    Object.fromEntries(
      ["S", "T"].flatMap((sheet) => Object.entries(cells).map(([address, value]) => [`${sheet}!${address}`, value])),
    ),
  );
}

export const oddPackages: HostileGroup = { group: "odd packages", files: [...missing, ...spelled, ...kinds] };
