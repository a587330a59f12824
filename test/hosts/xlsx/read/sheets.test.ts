import { areaAddress } from "../../../../src/workbook/address";
import type { Workbook } from "../../../../src/workbook/sheet";
import { partsOf, readParts, readRows, refusalOf } from "../../../support/xlsx-parts";

const one = "<sheetData><row><c><v>1</v></c></row></sheetData>";

/** "A1=1 B1=2": every cell of the first sheet, in the order given. */
function listed(workbook: Workbook): string {
  const rows = [...workbook.sheets[0]!.rows];
  return rows
    .flatMap(([row, cells]) => [...cells].map(([column, cell]) => `R${row}C${column}=${String(cell.value)}`))
    .join(" ");
}

describe("where cells stand", () => {
  it.each([
    [
      "rows and cells without addresses",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      "R1C1=1 R1C2=2 R2C1=3",
    ],
    [
      "an address, then none",
      '<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      "R4C3=1 R4C4=2 R5C1=3",
    ],
    [
      "cells out of order",
      '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      "R1C1=1 R2C1=2 R2C2=3",
    ],
    [
      "a row in two pieces",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
      "R1C1=1 R1C2=2",
    ],
    ["the last cell of a sheet", '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>', "R1048576C16384=9"],
    [
      "styled cells without content are not there",
      '<row r="1"><c r="A1" s="0"/><c r="B1"><v>1</v></c></row>',
      "R1C2=1",
    ],
    ["small letters, spaces, other quotes", "<row r = '1' ><c  r='b1'\n><v>1</v ></c></row>", "R1C2=1"],
    [
      "elements of other vocabularies",
      '<row r="1"><c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c><y/></row>',
      "R1C1=1",
    ],
  ])("%s", (_, rows, expected) => {
    expect(listed(readRows(rows))).toBe(expected);
  });

  it.each([
    [
      "two cells of one address",
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      "corrupt: xl/worksheets/sheet1.xml: two cells A1",
    ],
    [
      "no address at all",
      '<row r="1"><c r="__proto__"><v>1</v></c></row>',
      'corrupt: xl/worksheets/sheet1.xml: cell "__proto__"',
    ],
    ["no row number", '<row r="x"><c><v>1</v></c></row>', 'corrupt: xl/worksheets/sheet1.xml: row "x"'],
    ["row zero", '<row r="1"><c r="A0"><v>1</v></c></row>', 'corrupt: xl/worksheets/sheet1.xml: cell "A0"'],
    [
      "a text that isn't listed",
      '<row><c t="s"><v>3</v></c></row>',
      "corrupt: xl/worksheets/sheet1.xml!A1: shared string 3 of 0",
    ],
  ])("refuses %s", (_, rows, expected) => {
    expect(refusalOf(() => readRows(rows))).toBe(expected);
  });
});

describe("sheets", () => {
  it("come in the order of the tabs, with their states, paired by relation", () => {
    const parts = partsOf({
      sheets: { Hai: one, "Ẩn & <kín>": one, _TD: one },
      states: { "Ẩn & <kín>": 'state="hidden"', _TD: 'state="veryHidden"' },
    });
    const relations = String(parts["xl/_rels/workbook.xml.rels"])
      .replace("worksheets/sheet1.xml", "/xl/trang/x.xml")
      .replace("worksheets/sheet2.xml", "../xl/worksheets/./Sheet1.XML");
    const second = "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>";
    const workbook = readParts({ ...parts, "xl/_rels/workbook.xml.rels": relations, "xl/trang/x.xml": second });
    expect(workbook.sheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "Hai visible",
      "Ẩn & <kín> hidden",
      "_TD very-hidden",
    ]);
    expect(listed(workbook)).toBe("R1C1=2");
  });

  it("keep merged areas unexpanded and the widths that were set", () => {
    const cols =
      '<cols><col min="2" max="3" width="13.5" customWidth="1"/><col min="4" max="16384" width="9" customWidth="0"/></cols>';
    const merges = '<mergeCells count="2"><mergeCell ref="A4:C5"/><mergeCell ref="A7:XFD1048576"/></mergeCells>';
    const [sheet] = readParts(partsOf({ sheets: { S: `${cols}${one}${merges}` } })).sheets;
    expect(sheet?.merges.map(areaAddress)).toEqual(["A4:C5", "A7:XFD1048576"]);
    expect([...(sheet?.widths ?? [])]).toEqual([
      [2, 13.5],
      [3, 13.5],
    ]);
  });

  it("of charts are left out with a warning, and so are macros and links", () => {
    const parts = partsOf({ sheets: { "Biểu đồ": one, S: one } });
    const relations = String(parts["xl/_rels/workbook.xml.rels"])
      .replace(
        /relationships\/worksheet" Target="worksheets\/sheet1.xml"/,
        'relationships/chartsheet" Target="chartsheets/sheet1.xml"',
      )
      .replace(
        "</Relationships>",
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      );
    const workbook = readParts({ ...parts, "xl/_rels/workbook.xml.rels": relations });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
    expect(workbook.warnings).toEqual([
      "macros: xl/vbaProject.bin was not read",
      'not-a-worksheet: sheet "Biểu đồ" (chartsheet) was not read',
    ]);
  });

  it.each([
    ["none", {}, "no-sheets: xl/workbook.xml: no worksheet"],
    ["two of one name", { S: one, s: one }, 'corrupt: xl/workbook.xml: two sheets "s"'],
  ])("are refused: %s", (_, sheets, expected) => {
    expect(refusalOf(() => readParts(partsOf({ sheets })))).toBe(expected);
  });

  it("without their part are refused by name", () => {
    const { "xl/worksheets/sheet2.xml": gone, ...rest } = partsOf({ sheets: { S: one, "Kết quả": one } });
    expect(gone).toBeDefined();
    expect(refusalOf(() => readParts(rest))).toBe(
      'corrupt: xl/worksheets/sheet2.xml: the part of sheet "Kết quả" is missing',
    );
  });
});

describe("other writers", () => {
  const parts = partsOf({
    sheets: {
      S: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+6</f><v>7</v></c></row></sheetData>',
    },
    strings: "<si><t>chữ</t></si>",
  });
  const expected = "R1C1=chữ R1C2=7";
  const changed = (change: (xml: string) => string | Uint8Array, names = (name: string): string => name) =>
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [names(name), change(String(xml))]));

  it.each([
    [
      "a prefix on every element",
      changed((xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(/xmlns=/g, "xmlns:x=")),
    ],
    ["the strict form", changed((xml) => xml.replaceAll("schemas.openxmlformats.org", "purl.oclc.org/ooxml"))],
    [
      "backslashes in part names",
      changed(
        (xml) => xml,
        (name) => name.replaceAll("/", "\\"),
      ),
    ],
    [
      "other capitals in part names",
      changed(
        (xml) => xml,
        (name) => name.toUpperCase(),
      ),
    ],
    ["a byte order mark", changed((xml) => `\uFEFF${xml}`)],
    ["UTF-16", changed((xml) => Buffer.from(`\uFEFF${xml.replace("UTF-8", "UTF-16")}`, "utf16le"))],
    ["line ends and spaces between elements", changed((xml) => xml.replaceAll("><", ">\r\n  <"))],
  ])("%s", (_, made) => {
    expect(listed(readParts(made))).toBe(expected);
  });

  it("a module of old macros is a sheet without a part", () => {
    const parts = partsOf({ sheets: { S: one } });
    const book = String(parts["xl/workbook.xml"]).replace(
      "</sheets>",
      '<sheet name="Module1" sheetId="99" r:id=""/></sheets>',
    );
    expect(listed(readParts({ ...parts, "xl/workbook.xml": book }))).toBe("R1C1=1");
  });

  it("of columns that overlap the first counts", () => {
    const cols =
      '<cols><col min="1" max="2" width="9" customWidth="1"/><col min="2" max="3" width="12" customWidth="1"/></cols>';
    const [sheet] = readParts(partsOf({ sheets: { S: `${cols}${one}` } })).sheets;
    expect([...sheet!.widths]).toEqual([
      [1, 9],
      [2, 9],
      [3, 12],
    ]);
  });

  it("no relations of the package, no styles, no shared strings", () => {
    const {
      "_rels/.rels": root,
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": strings,
      ...rest
    } = partsOf({ sheets: { S: one } });
    expect([root, styles, strings]).not.toContain(undefined);
    expect(readParts(rest).warnings).toContain("styles: xl/styles.xml: the part of the styles is missing");
    const dated = String(rest["xl/worksheets/sheet1.xml"]).replace("<c>", '<c s="1">');
    expect(refusalOf(() => readParts({ ...rest, "xl/worksheets/sheet1.xml": dated }))).toContain(
      "whose part is missing",
    );
    const relations = String(rest["xl/_rels/workbook.xml.rels"]).replace(/<Relationship Id="rIdT"[^>]*>/, "");
    expect(listed(readParts({ ...rest, "xl/_rels/workbook.xml.rels": relations }))).toBe("R1C1=1");
  });
});
