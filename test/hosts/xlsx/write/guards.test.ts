import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { SheetDraft, WorkbookDraft } from "../../../../src/workbook/draft";
import { draftCell, draftRows, plainStyle, sheetDraft, workbookDraft } from "../../../support/drafts";
import { packageFaults } from "../../../support/package-check";

const one = (more: Partial<SheetDraft>) => workbookDraft([sheetDraft("Biểu", more)]);
const names = (...given: string[]) =>
  workbookDraft([sheetDraft("Biểu")], { names: given.map((name) => ({ name, reference: "'Biểu'!$A$1" })) });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test.each<[string, WorkbookDraft, string]>([
  ["NaN", one({ rows: draftRows([[], [1, Number.NaN]]) }), "'Biểu'!B2: NaN"],
  [
    "Infinity as a cached result",
    one({ rows: draftRows([[draftCell(Infinity, { formula: "1/0" })]]) }),
    "'Biểu'!A1: Infinity",
  ],
  ["text over 32,767 characters", one({ rows: draftRows([["x".repeat(32_768)]]) }), "'Biểu'!A1: 32768 characters"],
  [
    "a formula that begins with =",
    one({ rows: draftRows([[draftCell(1, { formula: "=A2" })]]) }),
    "'Biểu'!A1: the formula",
  ],
  [
    "a formula over 8,192 characters",
    one({ rows: draftRows([[draftCell(1, { formula: `1${"+1".repeat(4096)}` })]]) }),
    "'Biểu'!A1: 8193 characters",
  ],
  [
    "a formula with a control character",
    one({ rows: draftRows([[draftCell(1, { formula: '"\u0001"' })]]) }),
    "'Biểu'!A1",
  ],
  ["a row outside the sheet", one({ rows: new Map([[1_048_577, new Map([[1, draftCell(1)]])]]) }), "'Biểu'!A1048577"],
  [
    "overlapping merges",
    one({ merges: [area(1, 1, 3, 3), area(5, 1, 5, 2), area(3, 3, 4, 4)] }),
    "'Biểu'!C3: two merged areas overlap",
  ],
  ["a sheet name over 31 characters", workbookDraft([sheetDraft("x".repeat(32))]), "31"],
  ["a forbidden character in a sheet name", workbookDraft([sheetDraft("6/2020")]), "6/2020"],
  ["two sheet names that differ in case only", workbookDraft([sheetDraft("Biểu"), sheetDraft("BIỂU")]), "twice"],
  [
    "a hidden sheet to open first",
    workbookDraft([sheetDraft("Biểu", { state: "hidden" }), sheetDraft("B")]),
    "visible",
  ],
  ["no sheets", workbookDraft([]), "visible"],
  ["a name that is a cell's address", names("tbl1"), '"tbl1"'],
  ["a name in R1C1 style", names("R1C1"), '"R1C1"'],
  ["a name with a space", names("Danh sách"), '"Danh sách"'],
  ["a name of Excel's own", names("_xlnm.Print_Area"), "Print_Area"],
  ["the same name twice", names("Mã", "MÃ"), "twice"],
])("%s is a bug, named with its place", async (_, draft, message) => {
  await expect(writeWorkbook(draft)).rejects.toThrow(message);
});

test("what stands just inside the limits is written", async () => {
  const rows = draftRows([["x".repeat(32_767), draftCell(1, { formula: `1${"+1".repeat(4095)}` })]]);
  const draft = workbookDraft([
    sheetDraft("x".repeat(31), { rows, merges: [area(1, 1, 2, 2), area(3, 1, 3, 2), area(1, 3, 3, 3)] }),
  ]);
  expect(packageFaults(await writeWorkbook(draft))).toEqual([]);
});

test("a workbook without cells is written", async () => {
  expect(packageFaults(await writeWorkbook(workbookDraft([sheetDraft("Trống")])))).toEqual([]);
});

test("a style object for every cell gives no more looks than there are", async () => {
  const rows = draftRows(
    Array.from({ length: 50 }, (_, row) => [
      draftCell(row, { style: { ...plainStyle, font: { ...plainStyle.font, bold: row % 2 === 0 } } }),
    ]),
  );
  const styles = (await writeWorkbook(one({ rows }))).length;
  const shared = draftRows(Array.from({ length: 50 }, (_, row) => [draftCell(row, { style: plainStyle })]));
  expect(styles - (await writeWorkbook(one({ rows: shared }))).length).toBeLessThan(200);
});
