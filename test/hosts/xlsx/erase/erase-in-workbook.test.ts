import { HostError } from "../../../../src/app/host";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import type { ErasedCell, SidePlace } from "../../../../src/workbook/erasing";
import { packageFaults } from "../../../support/package-check";
import { book, part, types } from "../mark/mark-workbook-sample";

const ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const data =
  '<sheetData><row r="2"><c r="A2" s="0" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><f>A2</f><v>Lan</v></c></row><row r="5"/></sheetData>';

/** Shared texts, a note by its author, a property, a footer and a link to a mailbox. */
const given = book(
  {
    "xl/sharedStrings.xml": `<sst xmlns="${ns}"><si><t>Lan</t></si><si><r><t>La</t></r><r><t>n hỏi</t></r></si></sst>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Lan</dc:creator><dc:title>Sổ</dc:title></cp:coreProperties>`,
    "xl/comments1.xml": `<comments xmlns="${ns}"><authors><author>Lan</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>La</t></r><r><t>n:</t></r><r><t>xem lại</t></r></text></comment></commentList></comments>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${office}/hyperlink" Target="mailto:Lan@x.vn" TargetMode="External"/></Relationships>`,
    "xl/drawings/vmlDrawing1.vml": "<xml><div>Lan<br></div></xml>",
  },
  `${data}<headerFooter><oddFooter>&amp;LLan</oddFooter></headerFooter>`,
);

const cell = (change: Partial<ErasedCell>): ErasedCell => ({
  sheet: "Một",
  row: 2,
  column: 1,
  value: null,
  keepsFormula: false,
  ...change,
});
const rewrite = (text: string): string => text.replaceAll("Lan", "…");

test("it is taken out of cells and of all that is around them, and all else stays", () => {
  const cells = [
    cell({ value: "…" }),
    cell({ column: 2 }),
    cell({ column: 3, keepsFormula: true }),
    cell({ row: 4, value: "mới" }),
    cell({ row: 7, column: 2, value: "cuối" }),
  ];
  const erased = nodeHost.eraseInWorkbook(given, { cells, rewrite });
  expect(part(erased, "xl/worksheets/sheet1.xml")).toContain(
    '<sheetData><row r="2"><c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">…</t></is></c><c r="B2"/><c r="C2" t="str"><f>A2</f></c></row><row r="4"><c r="A4" t="inlineStr"><is><t xml:space="preserve">mới</t></is></c></row><row r="5"/><row r="7"><c r="B7" t="inlineStr"><is><t xml:space="preserve">cuối</t></is></c></row></sheetData><headerFooter><oddFooter>&amp;L…</oddFooter></headerFooter>',
  );
  expect(part(erased, "xl/sharedStrings.xml")).toBe(`<sst xmlns="${ns}"><si><t/></si><si><t/></si></sst>`);
  expect(part(erased, "docProps/core.xml")).toContain("<dc:creator>…</dc:creator><dc:title>Sổ</dc:title>");
  expect(part(erased, "xl/comments1.xml")).toContain("<author>…</author>");
  expect(part(erased, "xl/comments1.xml").replace(/<[^>]*>/g, "")).toBe("……:xem lại");
  expect(part(erased, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="mailto:…@x.vn"');
  expect(part(erased, "xl/drawings/vmlDrawing1.vml")).toBe("<xml><div>…<br></div></xml>");
  expect(packageFaults(erased)).toHaveLength(packageFaults(given).length);
});

test("a text that another cell still shows stays among the shared ones; without edits every byte stays", () => {
  const kept = nodeHost.eraseInWorkbook(given, { cells: [cell({ value: "…" })], rewrite: (text) => text });
  expect(part(kept, "xl/sharedStrings.xml")).toContain("<si><t>Lan</t></si>");
  const seen: [string, SidePlace][] = [];
  const looked = (text: string, place: SidePlace): string => {
    seen.push([text, place]);
    return text;
  };
  const same = nodeHost.eraseInWorkbook(given, { cells: [], rewrite: looked });
  expect(nodeHost.readWorkbook(same)).toEqual(nodeHost.readWorkbook(given));
  expect(seen).toEqual(
    expect.arrayContaining([
      ["Lan", "author"],
      ["Lan", "property"],
      ["Lan:xem lại", "note"],
    ]),
  );
});

test("macros and digital signatures are refused", () => {
  const macros = types("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  const erase = (bytes: Uint8Array) => () => nodeHost.eraseInWorkbook(bytes, { cells: [], rewrite });
  expect(erase(book({ "[Content_Types].xml": macros }))).toThrow(HostError);
  expect(erase(book({ "_xmlsignatures/sig1.xml": "<Signature/>" }))).toThrow(HostError);
});
