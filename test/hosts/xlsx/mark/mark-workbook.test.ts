import { strFromU8, strToU8, unzipSync } from "fflate";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { markFaults } from "../../../support/marking/mark-faults";
import { partsOf } from "../../../support/xlsx-parts";
import { zipOf } from "../../../support/zip";
import { book, looksOf, mark, marked, ns, office, part, rows, types } from "./mark-workbook-sample";

test("the looks of marked cells change and nothing else; cells and rows that were not there are put in their places", async () => {
  const bytes = book();
  const copy = await marked(
    bytes,
    mark("A2"),
    mark("B2", "Cảnh báo: lạ.", "warning"),
    mark("D2"),
    mark("B1"),
    mark("A5"),
    mark("Z9"),
  );
  expect(part(copy, "xl/worksheets/sheet1.xml")).toContain(
    '<sheetData><row r="1"><c r="B1" s="1"/></row><row r="2" spans="1:3"><c r="A2" s="1"><v>1</v></c><c r="B2" s="2"/><c r="C2" t="inlineStr"><is><t>x</t></is></c><c r="D2" s="1"/></row><row r="5"><c r="A5" s="1"/></row><row r="9"><c r="Z9" s="1"/></row></sheetData><legacyDrawing r:id="rId2"/>',
  );
  expect(markFaults(bytes, copy)).toEqual([]);
  expect(part(await marked(copy), "xl/worksheets/sheet1.xml").replace(/<legacyDrawing [^>]*>/, "")).toBe(
    part(bytes, "xl/worksheets/sheet1.xml").replace('<row r="5"/>', ""),
  );
});

test("a sheet without cells gets them", async () => {
  const copy = await marked(book(), mark("B2", "x", "error", "Hai"));
  expect(part(copy, "xl/worksheets/sheet2.xml")).toContain(
    '<sheetData><row r="2"><c r="B2" s="1"/></row></sheetData><legacyDrawing',
  );
});

test("a new cell looks as its row or column did, but for the colour", async () => {
  const styled =
    '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"><c r="A2"/></row><row r="3" s="2"/></sheetData>';
  const copy = await marked(
    zipOf({
      ...partsOf({ sheets: { Một: styled }, formats: ["General", "0.00", "@"] }),
      "[Content_Types].xml": types(),
    }),
    mark("B2"),
    mark("B3"),
  );
  const looks = [...part(copy, "xl/styles.xml").matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, format]) => format);
  const { B2, B3 } = looksOf(part(copy, "xl/worksheets/sheet1.xml"));
  // Styles of cells follow the one of cellStyleXfs.
  expect([looks[Number(B2) + 1], looks[Number(B3) + 1]]).toEqual(["166", "165"]);
});

test("names that hold in one sheet, the open tab and the order of sheets go along; the list takes no other sheet's name", async () => {
  const names =
    '<definedNames><definedName name="Tất_cả">Hai!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Hai!$A$1:$B$2</definedName></definedNames>';
  const bytes = book({
    "xl/workbook.xml": part(
      book({}, rows, '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>'),
      "xl/workbook.xml",
    ).replace("</sheets>", `</sheets>${names}`),
  });
  const copy = await marked(bytes, mark("A2"));
  const xml = part(copy, "xl/workbook.xml");
  expect(xml).toContain('<workbookView firstSheet="0" activeTab="2"/>');
  expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">Hai!$A$1:$B$2</definedName>');
  expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">');
  expect(nodeHost.readWorkbook(copy).sheets.map(({ name }) => name)).toEqual(["Cần xem lại", "Một", "Hai"]);
  expect(markFaults(bytes, copy)).toEqual([]);
  // The tab to show first is not remembered: it only scrolls.
  expect(part(await marked(copy), "xl/workbook.xml")).toBe(
    part(bytes, "xl/workbook.xml").replace('firstSheet="1"', 'firstSheet="0"'),
  );
});

test("a workbook that names no open tab keeps the first of its own open, so that no two sheets are changed together", async () => {
  expect(part(await marked(book(), mark("A2")), "xl/workbook.xml")).toMatch(
    /<bookViews><workbookView activeTab="1"\/><\/bookViews><sheets><sheet name="Cần xem lại"/,
  );
});

test("elements with a prefix of their own get the same", async () => {
  const prefixed = (xml: string): string =>
    xml
      .replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
      .replace("<x:?", "<?")
      .replace(`xmlns="${ns}"`, `xmlns:x="${ns}"`);
  const plain = partsOf({ sheets: { Một: rows, Hai: "<sheetData/>" } });
  const own = Object.fromEntries(
    ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"].map((name) => [
      name,
      prefixed(String(plain[name])),
    ]),
  );
  const bytes = book(own);
  const copy = await marked(bytes, mark("A2"), mark("B2"));
  expect(part(copy, "xl/worksheets/sheet1.xml")).toContain('<x:c r="A2" s="1"><x:v>1</x:v></x:c><x:c r="B2" s="1"/>');
  expect(part(copy, "xl/worksheets/sheet1.xml")).toContain("<x:legacyDrawing r:id=");
  expect(part(copy, "xl/styles.xml")).toContain('<x:fgColor rgb="FFF4B0B0"/>');
  expect(nodeHost.readWorkbook(copy).sheets.slice(1)).toEqual(nodeHost.readWorkbook(bytes).sheets);
  // The check of packages knows no looks under a prefix.
  expect(markFaults(bytes, copy)).toEqual(["xl/worksheets/sheet3.xml: a look that is not there"]);
});

test("the strict form of the format keeps its vocabulary", async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(ns, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(office, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  const plain = partsOf({ sheets: { Một: rows, Hai: "<sheetData/>" } });
  const bytes = book(
    Object.fromEntries(
      Object.entries(plain)
        .map(([name, content]) => [name, strict(String(content))])
        .filter(([name]) => name !== "[Content_Types].xml"),
    ),
  );
  const copy = await marked(bytes, mark("A2"));
  for (const [name, content] of Object.entries(unzipSync(copy)))
    if (/^xl\/(?!drawings)/.test(name))
      expect([
        name,
        strFromU8(content).includes("schemas.openxmlformats.org/spreadsheetml"),
        strFromU8(content).includes(office),
      ]).toEqual([name, false, false]);
  expect(markFaults(bytes, copy)).toEqual([]);
});

test("the encoding of a part stays: UTF-16, or UTF-8 with its mark", async () => {
  const sheet = String(partsOf({ sheets: { Một: rows } })["xl/worksheets/sheet1.xml"]);
  const wide = new Uint8Array(
    Buffer.from(`\uFEFF${sheet.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le"),
  );
  const copy = await marked(book({ "xl/worksheets/sheet1.xml": wide }), mark("A2"));
  expect(Buffer.from(unzipSync(copy)["xl/worksheets/sheet1.xml"]!).toString("utf16le")).toMatch(
    /^\uFEFF<\?xml[^>]*UTF-16.*<c r="A2" s="1">/s,
  );
  const withMark = await marked(book({ "xl/worksheets/sheet1.xml": strToU8(`\uFEFF${sheet}`) }), mark("A2"));
  expect([...unzipSync(withMark)["xl/worksheets/sheet1.xml"]!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("a workbook without looks gets the part that they stand in", async () => {
  const plain = partsOf({ sheets: { Một: rows } });
  const without = Object.fromEntries(Object.entries(plain).filter(([name]) => name !== "xl/styles.xml"));
  const bytes = zipOf({
    ...without,
    "[Content_Types].xml": types(),
    "xl/_rels/workbook.xml.rels": String(plain["xl/_rels/workbook.xml.rels"]).replace(
      /<Relationship Id="rIdT"[^>]*>/,
      "",
    ),
  });
  const copy = await marked(bytes, mark("A2"));
  expect(part(copy, "xl/styles.xml")).toMatch(
    /<fonts count="\d+">.*<fills count="5">.*<borders count="\d+">.*<cellStyleXfs.*<cellXfs count="12">/s,
  );
  expect(markFaults(bytes, copy).filter((fault) => !fault.startsWith("a new part xl/styles.xml"))).toEqual([]);
});
