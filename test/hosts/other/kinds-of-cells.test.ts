import { read, write, type BookType } from "@e965/xlsx";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { readOtherWorkbook } from "../../../src/hosts/other/read-other-workbook";
import { cellsText } from "../../support/cells-text";
import { findSoffice, saveAs } from "../../support/libreoffice";
import { partsOf } from "../../support/xlsx-parts";
import { zipOf } from "../../support/zip";

const cells = [
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44022</v></c><c r="C1" s="2"><v>0.95</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c></row>',
  '<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="e"><v>#DIV/0!</v></c><c r="C2"><f>1/4</f><v>0.25</v></c><c r="D2"><v>0</v></c><c r="E2" s="3"><v>1234567.891</v></c></row>',
  '<row r="4"><c r="B4" s="4" t="s"><v>1</v></c><c r="C4" s="1"><v>44022.75</v></c><c r="D4" s="5"><v>0.5</v></c><c r="E4"><v>-0.1</v></c></row>',
].join("");

const type = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[type("workbook", "sheet.main"), type("styles", "styles"), type("sharedStrings", "sharedStrings"), ...[1, 2, 3].map((number) => type(`worksheets/sheet${number}`, "worksheet"))].join("")}</Types>`;

const made = (date1904: boolean): Uint8Array =>
  zipOf({
    ...partsOf({
      sheets: {
        "Kết quả": `<sheetData>${cells}</sheetData><mergeCells><mergeCell ref="A6:C7"/></mergeCells>`,
        Ẩn: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>',
        _TD: '<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData>',
      },
      states: { Ẩn: 'state="hidden"', _TD: 'state="veryHidden"' },
      strings:
        "<si><r><t>Thu </t></r><r><rPr><b/></rPr><t>ngân sách</t></r></si><si><t>007</t></si><si><t>kind</t></si>",
      formats: ["General", "dd/mm/yyyy", "0%", "#,##0.00", "@", "hh:mm"],
      workbook: `<workbookPr date1904="${date1904 ? 1 : 0}"/>`,
    }),
    "[Content_Types].xml": types,
  });

type Listed = {
  readonly sheets: readonly {
    readonly name: string;
    readonly state: string;
    readonly cells: Readonly<Record<string, unknown>>;
  }[];
};
const listed = (text: string): Listed["sheets"] => (JSON.parse(text) as Listed).sheets;
const own = (bytes: Uint8Array): Listed["sheets"] => listed(cellsText(nodeHost.readWorkbook(bytes)));
const other = (bytes: Uint8Array): Listed["sheets"] => listed(cellsText(readOtherWorkbook(bytes, inflateNode)));

/** The same workbook as the library itself writes it, very hidden sheets and all. */
function byLibrary(bytes: Uint8Array, bookType: BookType): Uint8Array {
  return new Uint8Array(
    write(read(bytes, { type: "array", cellNF: true, cellDates: false }), { bookType, type: "array" }) as ArrayBuffer,
  );
}

/**
 * LibreOffice writes a truth that came without a format of its own as the number 1 or 0 into an .ods: the file says no
 * more.
 */
function truthsAsNumbers(sheets: Listed["sheets"], ending: string): unknown {
  return ending === "ods"
    ? JSON.parse(JSON.stringify(sheets).replaceAll('["b",true]', '["n",1]').replaceAll('["b",false]', '["n",0]'))
    : sheets;
}

beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

it.each([
  [".xls", "biff8", false],
  [".xls with dates from 1904", "biff8", true],
  [".xlsb", "xlsb", false],
] as const)(
  "dates, shares, truths, errors, rich text and very hidden sheets of an %s are read as those of an .xlsx",
  (_, bookType, date1904) => {
    expect(other(byLibrary(made(date1904), bookType))).toEqual(own(made(date1904)));
  },
);

it.each([
  [".xls", "xls", false],
  [".xls with dates from 1904", "xls", true],
  [".ods", "ods", false],
  [".ods with dates from 1904", "ods", true],
] as const)("so are those that LibreOffice saves as %s, very hidden sheets hidden", (_, ending, date1904) => {
  if (findSoffice() === null) return;
  const [saved] = saveAs(new Map([["a.xlsx", made(date1904)]]), ending).values();
  const expected = own(made(date1904)).map((sheet) => ({
    ...sheet,
    state: sheet.state === "veryHidden" ? "hidden" : sheet.state,
  }));
  expect(truthsAsNumbers(other(saved!), ending)).toEqual(truthsAsNumbers(expected, ending));
});

it("percent formats stay percent formats, and merged areas merged", () => {
  const workbook = readOtherWorkbook(byLibrary(made(false), "biff8"), inflateNode);
  expect(workbook.sheets[0]?.rows.get(1)?.get(3)).toEqual({ value: 0.95, formula: null, format: "0%" });
  expect(workbook.sheets[0]?.merges).toEqual([{ top: 6, left: 1, bottom: 7, right: 3 }]);
});
