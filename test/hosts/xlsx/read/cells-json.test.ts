import { cellsText } from "../../../support/cells-text";
import { partsOf, readParts, refusalOf } from "../../../support/xlsx-parts";
import type { Workbook } from "../../../../src/workbook/sheet";

const rows = [
  '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" s="1"><v>44027</v></c></row>',
  '<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><f>NOW()</f></c><c r="D2"><f>0</f><v>0</v></c><c r="AA2" s="1"><v>44027.5</v></c></row>',
].join("");

it("lists what the reader saw, one line, empty texts and formulas without a value left out", () => {
  const workbook = readParts(
    partsOf({
      sheets: { "Kết quả": `<sheetData>${rows}</sheetData>`, Ẩn: "<sheetData/>", _TD: "<sheetData/>" },
      states: { Ẩn: 'state="hidden"', _TD: 'state="veryHidden"' },
      strings: "<si><t>Đạt</t></si><si><t></t></si>",
      formats: ["General", "dd/mm/yyyy"],
    }),
  );
  const cells =
    '"A1":["n",1.5],"B1":["s","Đạt"],"C1":["b",false],"D1":["d","2020-07-15"],"A2":["e","#REF!"],"D2":["n",0],"AA2":["d","2020-07-15T12:00:00"]';
  expect(cellsText(workbook)).toBe(
    `{"sheets":[{"name":"Kết quả","state":"visible","cells":{${cells}}},{"name":"Ẩn","state":"hidden","cells":{}},{"name":"_TD","state":"veryHidden","cells":{}}],"warnings":[]}`,
  );
});

it("carries the warnings", () => {
  const workbook = readParts(
    partsOf({ sheets: { S: '<sheetData><row r="1"><c r="A1"><v>INF</v></c></row></sheetData>' } }),
  );
  expect(JSON.parse(cellsText(workbook)).warnings).toEqual(['number: xl/worksheets/sheet1.xml!A1 holds "INF"']);
});

it("refuses to write one long text out a million times", () => {
  const cell = { value: "x".repeat(32_767), formula: null, format: "General" };
  const row = new Map(Array.from({ length: 2100 }, (_, column) => [column + 1, cell] as const));
  const workbook: Workbook = {
    sheets: [{ name: "S", state: "visible", rows: new Map([[1, row]]), merges: [], widths: new Map() }],
    warnings: [],
  };
  expect(refusalOf(() => cellsText(workbook))).toBe("over-limit: S: characters listed 68810700 > 67108864");
});
