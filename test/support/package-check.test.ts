import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { draftRows, sheetDraft, workbookDraft } from "./drafts";
import { packageFaults } from "./package-check";
import { xmlFault } from "./well-formed";

test.each([
  "<a/>",
  '<?xml version="1.0"?><a b="1 &gt; 0" c=\'"\'>x &amp; y &#10;<b/>\n</a>\n',
  "<x:a><!-- - --></x:a>",
])("%j is well-formed", (xml) => {
  expect(xmlFault(xml)).toBeNull();
});

test.each([
  "",
  "<a>",
  "<a></b>",
  "<a/><b/>",
  "x<a/>",
  '<a b="1" b="2"/>',
  "<a b=1/>",
  '<a b="<"/>',
  "<a>&</a>",
  "<a>&nbsp;</a>",
  "<a>\u0001</a>",
  "<a>\uD800</a>",
  "<a>\uFFFE</a>",
  "<a>1 < 2</a>",
])("%j is not well-formed", (xml) => {
  expect(xmlFault(xml)).not.toBeNull();
});

test.each<[string, string, (xml: string) => string | null]>([
  ["an unclosed element", "xl/workbook.xml", (xml) => xml.replace("</workbook>", "")],
  ["a part that is named and missing", "xl/styles.xml", () => null],
  ["a relation to nothing", "xl/_rels/workbook.xml.rels", (xml) => xml.replace("sheet1.xml", "sheet9.xml")],
  [
    "a part without a type",
    "[Content_Types].xml",
    (xml) =>
      xml.replace(/<Default Extension="xml"[^>]*>/, "").replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ""),
  ],
  [
    "elements out of order",
    "xl/worksheets/sheet1.xml",
    (xml) => xml.replace(/(<sheetViews>.*<\/sheetViews>)(.*<\/sheetData>)/s, "$2$1"),
  ],
  ["a cell twice", "xl/worksheets/sheet1.xml", (xml) => xml.replace('r="B1"', 'r="A1"')],
  ["rows out of order", "xl/worksheets/sheet1.xml", (xml) => xml.replace('<row r="1"', '<row r="3"')],
  ["a look that is not there", "xl/worksheets/sheet1.xml", (xml) => xml.replace(/ s="\d+"/, ' s="99"')],
])("%s is found", async (_, name, damage) => {
  const parts = unzipSync(await writeWorkbook(workbookDraft([sheetDraft("A", { rows: draftRows([[1, 2], [3]]) })])));
  const damaged = damage(strFromU8(parts[name] ?? new Uint8Array()));
  const others = Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name));
  expect(packageFaults(zipSync(parts))).toEqual([]);
  expect(packageFaults(zipSync(damaged === null ? others : { ...others, [name]: strToU8(damaged) }))).not.toEqual([]);
});
