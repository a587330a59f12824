import { readAs, refused, type HostileFile, type HostileGroup, type Verdict } from "../hostile-file";
import {
  bookPart,
  file,
  neededParts,
  readWhole,
  replaced,
  sheetPart,
  sheetWith,
  soundParts,
  stringsPart,
  workbookWith,
} from "../sound-workbook";

const cell = (value: string): string => `<row r="1"><c r="A1" t="str"><v>${value}</v></c></row>`;
const inSheet = (name: string, xml: string | Uint8Array, verdict: Verdict): HostileFile =>
  file(name, () => workbookWith({ [sheetPart]: xml }), verdict);
const inCell = (name: string, value: string, verdict: Verdict): HostileFile =>
  file(name, () => sheetWith(cell(value)), verdict);
const deep = (element: string, depth: number): string => `<${element}>`.repeat(depth) + `</${element}>`.repeat(depth);
const inside = (part: string, what: string): Uint8Array => {
  const xml = String(soundParts[part]);
  const end = xml.lastIndexOf("</");
  return workbookWith({ [part]: xml.slice(0, end) + what + xml.slice(end) });
};
const text = (value: string): Verdict => readAs({ A1: ["s", value] });

const everyPart: readonly HostileFile[] = neededParts.flatMap((part) => [
  file(
    `${part}: 100,000 elements inside one another`,
    () => inside(part, deep("x", 100_000)),
    refused("over-limit", /\(nesting\) 257 > 256/),
  ),
  file(
    `${part}: 300 attributes`,
    () => inside(part, `<x ${Array.from({ length: 300 }, (_, index) => `a${index}="1"`).join(" ")}/>`),
    refused("over-limit", /\(attributes\) 257 > 256/),
  ),
  file(`${part}: never closed`, () => inside(part, "<x><x><x>"), refused("corrupt")),
  file(
    `${part}: another root element`,
    () => workbookWith({ [part]: "<html><body/></html>" }),
    refused("corrupt", /its root element is <html>/),
  ),
  file(
    `${part}: a web page that says it can't be shown`,
    () => workbookWith({ [part]: "Không tìm thấy trang" }),
    refused("corrupt"),
  ),
  file(
    `${part}: an attribute of 200,000 characters that nobody asks for`,
    () => inside(part, `<x a="${"b".repeat(200_000)}"/>`),
    readWhole(),
  ),
  file(`${part}: 50,000 comments`, () => inside(part, "<!---->".repeat(50_000)), readWhole()),
]);

const texts: readonly HostileFile[] = [
  inCell("an entity that nothing defines", "&a9;", refused("corrupt", /unknown reference &a9;/)),
  inCell("a bare ampersand", "A & B", refused("corrupt", /unknown reference/)),
  inCell("an ampersand at the end", "A&", refused("corrupt", /unknown reference/)),
  inCell("character 0", "&#0;", refused("corrupt", /&#0;/)),
  inCell("half a character", "&#xD83D;", refused("corrupt", /&#xD83D;/)),
  inCell("a character beyond Unicode", "&#x110000;", refused("corrupt", /&#x110000;/)),
  inCell("a number of a character without an end", `&#${"9".repeat(5000)};`, refused("corrupt", /unknown reference/)),
  inCell("a character beyond 65,535", "&#x1F600;", text("\u{1F600}")),
  inCell("the five entities of XML", "&lt;&gt;&amp;&quot;&apos;", text("<>&\"'")),
  inCell("CDATA", "<![CDATA[<a>&b;]]>", text("<a>&b;")),
  inCell("CDATA in pieces", "<![CDATA[a]]>b<![CDATA[c]]>", text("abc")),
  inCell("CDATA never closed", "<![CDATA[a", refused("corrupt", /"]]>" is missing/)),
  inCell("an element within the text", "a<b>c</b>d", text("ad")),
  inCell("32,767 characters", "x".repeat(32_767), text("x".repeat(32_767))),
  inCell("32,768 characters", "x".repeat(32_768), refused("over-limit", /\(cellCharacters\)/)),
  inCell("900,000 characters", "x".repeat(900_000), refused("over-limit", /\(cellCharacters\)/)),
  file(
    "32,768 characters in pieces of rich text",
    () =>
      workbookWith({
        [stringsPart]: String(soundParts[stringsPart]).replace("<t>chữ</t>", () => "<r><t>x</t></r>".repeat(32_768)),
      }),
    refused("over-limit", /\(cellCharacters\)/),
  ),
  file(
    "a comment inside a number",
    () => sheetWith('<row r="1"><c r="A1"><v>1<!-- 2 -->5</v></c></row>'),
    readAs({ A1: ["n", 15] }),
  ),
  file(
    "an instruction inside a number",
    () => sheetWith('<row r="1"><c r="A1"><v>1<?php 2 ?>5</v></c></row>'),
    readAs({ A1: ["n", 15] }),
  ),
];

const documents: readonly HostileFile[] = [
  inSheet("an end in the middle", "<worksheet><sheetData>", refused("corrupt", /it ends inside <sheetData>/)),
  inSheet("a tag that closes another", "<worksheet><sheetData></worksheet></sheetData>", refused("corrupt")),
  inSheet(
    "a tag closed by the beginning of its name",
    "<worksheet><sheetData></sheetDat></worksheet>",
    refused("corrupt"),
  ),
  inSheet("a tag in other capitals", "<worksheet></Worksheet>", refused("corrupt")),
  inSheet(
    "an attribute without its quote",
    '<worksheet><sheetData a="1/></worksheet>',
    refused("corrupt", /is broken/),
  ),
  inSheet("an attribute without a value", "<worksheet><sheetData a/></worksheet>", refused("corrupt", /is broken/)),
  inSheet("a comment without an end", "<worksheet><!--</worksheet>", refused("corrupt", /"-->" is missing/)),
  inSheet("an instruction without an end", "<worksheet><?a </worksheet>", refused("corrupt", /"\?>" is missing/)),
  inSheet("a declaration inside", "<worksheet><!ELEMENT a></worksheet>", refused("corrupt")),
  inSheet("two roots", "<worksheet/><worksheet/>", refused("corrupt", /second root/)),
  inSheet("text after the root", "<worksheet/>x", refused("corrupt", /outside the root/)),
  inSheet("text before the root", "x<worksheet/>", refused("corrupt", /outside the root/)),
  inSheet("a tag without a name", "<worksheet>< a/></worksheet>", refused("corrupt")),
  inSheet("only white space", "   \n ", refused("corrupt", /it is empty/)),
  inSheet("only the declaration", '<?xml version="1.0"?>', refused("corrupt", /it is empty/)),
  inSheet("bytes that are no UTF-8", Buffer.from([0x3c, 0xff, 0xff]), refused("corrupt", /not utf-8/)),
  inSheet(
    "UTF-16 cut in the middle of a character",
    Buffer.from("\uFEFF<worksheet/>", "utf16le").subarray(0, 25),
    refused("corrupt"),
  ),
  inSheet(
    "UTF-32",
    Buffer.from([...Buffer.from("<worksheet/>")].flatMap((byte) => [byte, 0, 0, 0])),
    refused("corrupt"),
  ),
  inSheet("it says UTF-7", '<?xml version="1.0" encoding="UTF-7"?><worksheet/>', refused("corrupt", /encoding UTF-7/)),
  inSheet(
    "it says windows-1258",
    '<?xml version="1.0" encoding="windows-1258"?><worksheet/>',
    refused("corrupt", /encoding windows-1258/),
  ),
  file(
    "the mark of UTF-8 in front of every part",
    () =>
      workbookWith(Object.fromEntries(Object.entries(soundParts).map(([name, xml]) => [name, `\uFEFF${String(xml)}`]))),
    readWhole(),
  ),
  file("the same attribute twice: the first counts", () => replaced(sheetPart, 'r="B1"', 'r="B1" r="D9"'), readWhole()),
  file("attributes in single quotes", () => replaced(sheetPart, 'r="B1"', "r='B1'"), readWhole()),
  file(
    "a sheet's name of 100,000 characters",
    () => replaced(bookPart, 'name="S"', `name="${"S".repeat(100_000)}"`),
    refused("over-limit", /\(sheetName\)/),
  ),
];

export const brokenXml: HostileGroup = { group: "XML", files: [...everyPart, ...texts, ...documents] };
