import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { elements, packageFaults, partsOf, sheetXml } from "../../../support/package-check";
import { everyFeature } from "./every-feature";
import { formatOf, rawCells } from "./read-raw";

const name = everyFeature.sheets[1]?.name ?? "";
let bytes: Uint8Array;
let xml: string;
beforeAll(async () => {
  bytes = await writeWorkbook(everyFeature);
  xml = sheetXml(bytes, name);
});

const part = (of: string) => partsOf(bytes).get(of) ?? "";

test("the package has nothing Excel would repair", () => {
  expect(packageFaults(bytes)).toEqual([]);
});

test("the same draft gives the same bytes", async () => {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(Buffer.from(await writeWorkbook(everyFeature)).equals(bytes)).toBe(true);
  expect(part("docProps/core.xml")).not.toContain("dcterms:modified>");
});

test.each([
  ["B2", "s", "=1+1", null],
  ["C2", "n", "1.5", null],
  ["E2", "n", "3", "C2*2"],
  ["F2", "s", 'a < b & c > "d"', null],
  ["B3", "s", "#N/A", null],
  ["C3", "n", "0", null],
  ["E3", "str", "", 'IF(C3=0,"",C3)'],
  ["F3", "s", " hai\ndòng ", null],
  ["B4", "s", "-5", null],
  ["C4", "n", null, null],
  ["E4", "b", "1", "C2>1"],
  ["F4", "s", "_x0041_", null],
  ["B5", "b", "1", null],
  ["C5", "b", "0", null],
  ["D5", "e", "#N/A", null],
  ["E5", "e", "#DIV/0!", "1/0"],
  ["F5", "s", "Tiếng Việt: ưỡng ẫ 😀", null],
  ["C6", "n", "1e+21", null],
  ["E6", "n", null, "C2+1"],
  ["F6", "s", "\tthụt", null],
  ["E7", "str", "ab", '"a"&"b"'],
])("%s is written as type %s, %j, formula %j", (address, type, text, formula) => {
  expect(rawCells(bytes, name).get(address)).toMatchObject({ type, text, formula });
});

test.each([
  ["B2", "@"],
  ["C2", "#,##0.0"],
  ["D2", "dd/mm/yyyy"],
  ["D3", "dd/mm/yyyy hh:mm"],
  ["A2", "General"],
])("%s has the number format %s", (address, format) => {
  expect(formatOf(bytes, rawCells(bytes, name).get(address))).toBe(format);
});

test("dates are serial numbers of the civil day", () => {
  const cells = rawCells(bytes, name);
  expect([cells.get("D2"), cells.get("D3"), cells.get("D4")].map((cell) => cell?.text)).toEqual([
    "44022",
    "44022.5625",
    "1",
  ]);
});

test("entry cells are unlocked, others locked, and the sheet is protected without a password", () => {
  const cells = rawCells(bytes, name);
  const protections = elements(/<cellXfs.*?<\/cellXfs>/s.exec(part("xl/styles.xml"))?.[0] ?? "", "protection");
  expect(protections.map(({ locked }) => locked).sort()).toEqual(["0", ...Array(protections.length - 1).fill("1")]);
  expect(cells.get("C2")?.look).not.toEqual(cells.get("A2")?.look);
  expect(elements(xml, "sheetProtection")).toEqual([
    expect.objectContaining({
      sheet: "1",
      selectLockedCells: "0",
      selectUnlockedCells: "0",
      autoFilter: "0",
      formatColumns: "0",
      insertRows: "1",
    }),
  ]);
  expect(xml).not.toMatch(/password|hashValue/);
});

test("widths, hidden and folded columns, heights, merges, freeze", () => {
  expect(
    elements(xml, "col").map(({ min, width, hidden = "", outlineLevel = "" }) =>
      [min, width, hidden, outlineLevel].join(" "),
    ),
  ).toEqual(["1 11  ", "2 12  ", "3 13  ", "4 14 true ", "5 15  1", "6 16  1"]);
  expect(elements(xml, "sheetFormatPr")).toEqual([{ defaultRowHeight: "15", outlineLevelCol: "1" }]);
  expect(
    elements(xml, "row")
      .filter(({ ht }) => ht !== undefined)
      .map(({ r, ht }) => [r, ht]),
  ).toEqual([
    ["1", "33"],
    ["9", "40.5"],
  ]);
  expect(elements(xml, "mergeCell")).toEqual([{ ref: "A9:F9" }]);
  expect(elements(xml, "pane")).toEqual([
    expect.objectContaining({ xSplit: "2", ySplit: "1", topLeftCell: "C2", state: "frozen" }),
  ]);
});

test("names of areas are quoted, and the filter has its hidden name", () => {
  const quoted = "'Chỉ tiêu (A&amp;B) ''x''y'!";
  expect(part("xl/workbook.xml").match(/<definedName .*?<\/definedName>/g)).toEqual([
    "<definedName name=\"DanhMục\">'Danh mục'!$A$1:$A$3</definedName>",
    `<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="1">${quoted}$A$1:$F$7</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="1">${quoted}$A$1:$F$10</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">${quoted}$A:$B,${quoted}$1:$1</definedName>`,
  ]);
  expect(elements(xml, "autoFilter")).toEqual([{ ref: "A1:F7" }]);
});

test("sheets have their states, the active one is open, the title is there", () => {
  expect(elements(part("xl/workbook.xml"), "sheet").map(({ name: tab, state = "visible" }) => [tab, state])).toEqual([
    ["_TD", "veryHidden"],
    [name, "visible"],
    ["Danh mục", "hidden"],
    ["Trống", "visible"],
  ]);
  expect(elements(part("xl/workbook.xml"), "workbookView")[0]).toMatchObject({ activeTab: "1" });
  expect(elements(xml, "sheetView")[0]).toMatchObject({ tabSelected: "1" });
  expect(part("docProps/core.xml")).toContain("<dc:title>Báo cáo &lt;6 tháng&gt; &amp; năm</dc:title>");
  expect(elements(xml, "tabColor")).toEqual([{ rgb: "FF2F75B5" }]);
});

test("page: A4 across, one page wide, margins in inches, number from page 2, footer with & doubled", () => {
  expect(elements(xml, "pageSetup")).toEqual([
    { paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
  ]);
  expect(elements(xml, "pageMargins")[0]).toMatchObject({
    left: "1.1811",
    right: "0.5906",
    top: "0.7874",
    bottom: "0.7874",
  });
  expect(elements(xml, "headerFooter")).toEqual([{ differentFirst: "1" }]);
  expect(xml).toContain("<oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P</oddHeader>");
  expect(xml.match(/10 1 R&amp;&amp;D Số đối chiếu: 123<\/(?:odd|first)Footer>/g)).toHaveLength(2);
  expect(elements(xml, "brk")).toEqual([{ id: "4", max: "16383", man: "1" }]);
  expect(elements(sheetXml(bytes, "Trống"), "pageSetup")[0]).toMatchObject({
    orientation: "portrait",
    fitToHeight: "1",
  });
});

test("notes stand on their cells, in boxes that grow with the text", () => {
  expect(part("xl/comments2.xml")).toContain(
    '<comment ref="C2" authorId="0"><text><r><t xml:space="preserve">Nhập số, ví dụ: 1.234,5\nĐơn vị: %</t>',
  );
  expect(part("xl/drawings/vmlDrawing2.vml")).toContain("<x:Anchor>3,15,1,2,");
});
