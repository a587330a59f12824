import { cellAt } from "../../../../src/workbook/sheet";
import { parseFormula, shiftFormula } from "../../../../src/workbook/shift-formula";
import { readRows } from "../../../support/xlsx-parts";

function readCells(cells: string): (readonly [string | null | undefined, unknown])[] {
  const sheet = readRows(`<row r="1">${cells}</row>`).sheets[0]!;
  return [...(sheet.rows.get(1)?.values() ?? [])].map(({ formula, value }) => [formula, value]);
}

describe("formula cells", () => {
  it.each<[string, string, string, unknown]>([
    ["number", "<c><f>1+1</f><v>2</v></c>", "1+1", 2],
    ["zero", "<c><f>1-1</f><v>0</v></c>", "1-1", 0],
    ["false", '<c t="b"><f>FALSE()</f><v>0</v></c>', "FALSE()", false],
    ["text", '<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', '"a"&"b"', "ab"],
    ["empty text", '<c t="str"><f>""</f><v></v></c>', '""', ""],
    ["cached text as it stands", '<c t="str"><f>CHAR(13)</f><v>_x000D_</v></c>', "CHAR(13)", "_x000D_"],
    ["error", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "1/0", { error: "#DIV/0!" }],
    ["no cached value", "<c><f>NOW()</f></c>", "NOW()", null],
    ["array", '<c><f t="array" ref="A1">SUM(D7:D8*2)</f><v>77</v></c>', "SUM(D7:D8*2)", 77],
    ["data table", '<c><f t="dataTable" r1="B1" r2="B2" ref="A1:A2"/><v>3</v></c>', "TABLE(B1,B2)", 3],
    ["without text", "<c><f/><v>3</v></c>", "#REF!", 3],
  ])("%s", (_, cell, formula, value) => {
    expect(readCells(cell)).toEqual([[formula, value]]);
  });

  it("gives every cell of a shared formula its own text", () => {
    const cells =
      '<c r="C1"><f t="shared" ref="C1:E1" si="0">A1*$B2</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c><c r="E1"><f t="shared" si="0"/></c>';
    expect(readCells(cells)).toEqual([
      ["A1*$B2", 1],
      ["B1*$B2", 2],
      ["C1*$B2", null],
    ]);
  });

  it("names a shared formula whose first cell is missing", () => {
    const workbook = readRows('<row r="1"><c r="C1"><f t="shared" si="4"/><v>1</v></c></row>');
    expect(cellAt(workbook.sheets[0]!, 1, 3)).toEqual({ value: 1, formula: "#REF!", format: "General" });
    expect(workbook.warnings).toEqual(["formula: xl/worksheets/sheet1.xml!C1 has a formula without text"]);
  });

  it("stops writing shared formulas out when they would fill the memory", () => {
    const long = `A1+${"1".repeat(8000)}`;
    const copies = Array.from({ length: 6300 }, () => '<c><f t="shared" si="0"/><v>1</v></c>').join("");
    const workbook = readRows(
      `<row r="1"><c><f t="shared" ref="A1:IHI1" si="0">${long}</f><v>1</v></c>${copies}</row>`,
    );
    expect(cellAt(workbook.sheets[0]!, 1, 2)?.formula).toBe(long.replace("A1", "B1"));
    expect(cellAt(workbook.sheets[0]!, 1, 6301)?.formula).toBe(long);
    expect(workbook.warnings.at(-1)).toMatch(/^formula: \d+ more$/);
  });
});

describe("a formula one row down and two columns right", () => {
  it.each([
    ["A1", "C2"],
    ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
    ["SUM(A1:B2)", "SUM(C2:D3)"],
    ["Sheet1!A1+'Bảng A1'!B1", "Sheet1!C2+'Bảng A1'!D2"],
    ["[1]Sheet1!A1", "[1]Sheet1!C2"],
    ['"A1"&A1&"B""1"', '"A1"&C2&"B""1"'],
    ["LOG10(A1)+ATAN2(1,2)", "LOG10(C2)+ATAN2(1,2)"],
    ["1E5+2.5e3*A1", "1E5+2.5e3*C2"],
    ["SUM(A:B)+SUM($A:B)", "SUM(C:D)+SUM($A:D)"],
    ["SUM(1:3)+SUM($1:3)", "SUM(2:4)+SUM($1:4)"],
    ["Thuế_1+THUẾ1+x", "Thuế_1+THUẾ1+x"],
    ["Table1[[#This Row],[Cột A1]]", "Table1[[#This Row],[Cột A1]]"],
    ["XFD1", "#REF!"],
    ["A1048576", "#REF!"],
    ["ABCD1+XFE1", "ABCD1+XFE1"],
    ["IF(A1>0,TRUE,NA())", "IF(C2>0,TRUE,NA())"],
  ])("%s", (formula, expected) => {
    expect(shiftFormula(parseFormula(formula), { rows: 1, columns: 2 })).toBe(expected);
  });
});
