import { parseAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import type { DraftCell } from "../../../src/workbook/draft";
import { draftCell, sheetDraft, workbookDraft } from "../../support/drafts";
import { readSchema } from "../schema/read-schema";
import { createSimulatedExcel } from "../simulated-excel";
import { calculate } from "./calculate";

/** The result of a formula in Z1 beside these cells of the sheet "Dữ liệu"; "not calculated" where there is none. */
function result(formula: string, given: Readonly<Record<string, CellValue | DraftCell>> = {}): unknown {
  const rows = new Map<number, Map<number, DraftCell>>();
  for (const [address, value] of Object.entries({ ...given, Z1: draftCell(null, { formula }) })) {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    const cell = typeof value === "object" && value !== null && "style" in value ? value : draftCell(value);
    rows.set(row, (rows.get(row) ?? new Map<number, DraftCell>()).set(column, cell));
  }
  const host = createSimulatedExcel({
    schema: readSchema(),
    workbook: workbookDraft([sheetDraft("Dữ liệu", { rows })], {
      names: [{ name: "Vùng_điểm", reference: "'Dữ liệu'!$A$1:$A$4" }],
    }),
  });
  calculate(host);
  const value = host.toDraft().sheets[0]?.rows.get(1)?.get(26)?.value;
  return value === null ? "not calculated" : value;
}

const column = { A1: 3, A2: "x", A4: 4.5, B1: 10, B2: 20, B3: true, B4: 2 };

test.each([
  ["1+2*3", 7],
  ["-2^2", 4],
  ["(1+2)*3%", 0.09],
  ['"a""b"&1', 'a"b1'],
  ["1/0", { error: "#DIV/0!" }],
  ['"x"+1', { error: "#VALUE!" }],
  ['"A"="a"', true],
  ['2<"1"', true],
  ["A3=0", true],
  ['A3=""', true],
  ["SUM(A1:A4,1)", 8.5],
  ["SUM('Dữ liệu'!$A$1:$A$4)", 7.5],
  ["COUNT(A1:A4)", 2],
  ["COUNTA(A1:A4)", 3],
  ["MAX(A1:A4)-MIN(A1:A4)", 1.5],
  ["AVERAGE(1,2,6)", 3],
  ["MAX(C1:C4)", 0],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(-1.005,2)", -1.01],
  ["ROUND(1234.5,-2)", 1200],
  ['IF(A1>2,"đạt",1/0)', "đạt"],
  ["IF(A1>5,1)", false],
  ["AND(A1>1,B3)", true],
  ['OR(A1>5,A2="y")', false],
  ["SUMPRODUCT(--ISNUMBER(A1:A4),B1:B4)", 12],
  ["SUMPRODUCT(A1:A4,ROW(A1:A4)-ROW(A1))", 13.5],
  ["SUMPRODUCT(ISTEXT(A1:A4)*LEN(A1:A4))", 1],
  ['COUNTIF(A1:A4,">=3")', 2],
  ['COUNTIF(A1:A4,"X")', 1],
  ['COUNTIF(A1:A4,"~*")', 0],
  ['SUMPRODUCT(SMALL(ROW(A1:A4)+1E7*(1-(A1:A4="x")*(B1:B4=20)),1))', 2],
  ["SUMPRODUCT(MAX(ISNUMBER(A1:A4)*(A1:A4=SMALL(A1:A4,2))*B1:B4))", 2],
  ["SMALL(A1:A4,3)", { error: "#NUM!" }],
  ['COUNTIFS(A1:A4,">0",B1:B4,">="&10)', 1],
  ['SUMIF(A1:A4,">3",B1:B4)', 2],
  ['SUMIF(B1:B4,">2")', 30],
  ["COUNTBLANK(A1:A5)", 2],
  ["ROWS(A1:B3)*COLUMNS(A1:B3)", 6],
  ["ADDRESS(ROW(A7),COLUMN(C7),4)", "C7"],
  ['LEFT("Tự chấm")&MID("Tự chấm",4,10)', "Tchấm"],
  ['UPPER("đạt")="ĐẠT"', true],
  ["ISERROR(1/0)", true],
  ['HYPERLINK("#A1","đến ô")', "đến ô"],
  ["IF(FALSE(),1,2)", 2],
  ['SUMIFS(B1:B4,A1:A4,"x")', 20],
  ["INDEX(A1:B4,MATCH(4.5,A1:A4,0),2)", 2],
  ["COUNT(INDEX(A1:B4,1,1),INDEX(A1:B4,3,1))", 1],
  ['INDEX(A1:A4,3)&""', ""],
  ["INDEX(A1:A4,3)", 0],
  ["INDEX(A1:B4,5,1)", { error: "#REF!" }],
  ['MATCH("y",A1:A4,0)', { error: "#N/A" }],
  ["ROUNDUP((100-99.5)/1,0)", 1],
  ["MOD(-1,3)", 2],
  ["N(A2)+N(A1)", 3],
  ["ROWS(A1:B4)", 4],
  ['TRIM(SUBSTITUTE(" a\u00A0 b ","\u00A0"," "))', "a b"],
  ["IFERROR(1/0,5)", 5],
  ["LOOKUP(15,B1:B2)", 10],
  ["LOOKUP(20,B1:B2,A1:A2)", "x"],
  ["LOOKUP(9,B1:B2)", { error: "#N/A" }],
  ["SUM(vùng_điểm)+1", 8.5],
  ["SUM(Vùng_khác)", { error: "#NAME?" }],
  ["Thiếu!A1", { error: "#REF!" }],
  ["A3", 0],
])("%s is %p", (formula, expected) => {
  expect(result(formula, column)).toEqual(expected);
});

test("formulas are calculated whatever their order; one that isn't known stays uncalculated, with what rests on it", () => {
  const cells = {
    A1: draftCell(null, { formula: "A2*2" }),
    A2: draftCell(null, { formula: "A3+1" }),
    A3: 4,
    B1: draftCell(null, { formula: "HLOOKUP(1,A1:A3,1)" }),
  };
  expect(result("A1+1", cells)).toBe(11);
  expect(result("B1+1", cells)).toBe("not calculated");
  expect(result("Z1+1")).toBe("not calculated");
});
