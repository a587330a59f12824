import fc from "fast-check";
import type { Edit } from "../../../../src/workbook/edit";
import { patchWorkbook } from "../../../../src/hosts/xlsx/patch/patch-cells";
import { shiftFormula } from "../../../../src/hosts/xlsx/patch/shift-sheet";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { columnLetters } from "../../../../src/workbook/address";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { elements, packageFaults, sheetXml } from "../../../support/package-check";
import { everyFeature } from "../write/every-feature";
import { rawCells } from "../write/read-raw";

const sheet = everyFeature.sheets[1]?.name ?? "";
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(everyFeature);
});

const after = (edit: Edit) => {
  const patched = patchWorkbook(bytes, [edit]);
  const xml = sheetXml(patched, sheet);
  const rules = elements(xml, "dataValidation").map(({ type, sqref }) => `${type} ${sqref}`);
  return {
    patched,
    xml,
    cells: rawCells(patched, sheet),
    rules,
    merges: elements(xml, "mergeCell").map(({ ref }) => ref),
  };
};

test("a row put in moves what is below it", () => {
  const { patched, xml, cells, rules, merges } = after({ kind: "insert-row", sheet, at: 3 });
  expect(packageFaults(patched)).toEqual([]);
  expect([cells.get("A2")?.text, cells.get("A3"), cells.get("A4")?.text]).toEqual(["KT01", undefined, "KT02"]);
  expect([cells.get("E2")?.formula, cells.get("E4")?.formula]).toEqual(["C2*2", 'IF(C4=0,"",C4)']);
  expect(rules).toEqual([
    "decimal C2:C8",
    "list A2:A8",
    "list B2:B8",
    "date D2:D8",
    "textLength F2:F5",
    "custom F6",
    "none F7",
  ]);
  expect(merges).toEqual(["A10:F10"]);
  expect(elements(xml, "autoFilter")).toEqual([{ ref: "A1:F8" }]);
  expect(elements(xml, "conditionalFormatting").map(({ sqref }) => sqref)).toEqual(["C2:C8", "E2:E8"]);
  expect(xml).toContain("<formula1>LEN(F6)&lt;5</formula1>");
});

test("a column put in moves what is right of it, with widths", () => {
  const { patched, xml, cells, rules, merges } = after({ kind: "insert-column", sheet, at: 3 });
  expect(packageFaults(patched)).toEqual([]);
  expect([cells.get("B2")?.text, cells.get("C2"), cells.get("D2")?.text, cells.get("F2")?.formula]).toEqual([
    "=1+1",
    undefined,
    "1.5",
    "D2*2",
  ]);
  expect(rules.slice(0, 4)).toEqual(["decimal D2:D7", "list A2:A7", "list B2:B7", "date E2:E7"]);
  expect(merges).toEqual(["A9:G9"]);
  expect(elements(xml, "col").map(({ min, max, width }) => [min, max, width].join())).toEqual([
    "1,1,11",
    "2,2,12",
    "4,4,13",
    "5,5,14",
    "6,6,15",
    "7,7,16",
  ]);
});

test("a moved column takes its cells, rules and width along; formulas follow", () => {
  const { patched, xml, cells, rules, merges } = after({ kind: "move-column", sheet, from: 6, before: 2 });
  expect(packageFaults(patched)).toEqual([]);
  expect(["A1", "B1", "C1", "D1", "E1", "F1"].map((address) => cells.get(address)?.text)).toEqual([
    "Mã",
    "Ghi chú",
    "Nội dung",
    "Kết quả",
    "Ngày",
    "Tính",
  ]);
  expect(cells.get("F2")?.formula).toBe("D2*2");
  expect(rules).toEqual([
    "decimal D2:D7",
    "list A2:A7",
    "list C2:C7",
    "date E2:E7",
    "textLength B2:B4",
    "custom B5",
    "none B6",
  ]);
  expect(merges).toEqual(["A9:F9"]);
  expect(elements(xml, "autoFilter")).toEqual([{ ref: "A1:F7" }]);
  expect(elements(xml, "col").map(({ width }) => width)).toEqual(["11", "16", "12", "13", "14", "15"]);
});

test("moving a column to the right puts it before the one named", () => {
  const { cells } = after({ kind: "move-column", sheet, from: 1, before: 4 });
  expect(["A1", "B1", "C1", "D1"].map((address) => cells.get(address)?.text)).toEqual([
    "Nội dung",
    "Kết quả",
    "Mã",
    "Ngày",
  ]);
});

test("an area that a moved column tears apart becomes several", async () => {
  const validations = [
    {
      area: { top: 2, left: 1, bottom: 3, right: 3 },
      rule: { kind: "any" as const },
      strictness: "none" as const,
      title: "",
      message: "x",
      errorMessage: "",
    },
  ];
  const written = await writeWorkbook(
    workbookDraft([sheetDraft("A", { rows: draftRows([[1, 2, 3, 4, 5]]), validations })]),
  );
  const patched = patchWorkbook(written, [{ kind: "move-column", sheet: "A", from: 2, before: 6 }]);
  expect(elements(sheetXml(patched, "A"), "dataValidation")[0]?.["sqref"]).toBe("A2:B3 E2:E3");
});

test("a column moved away and back leaves the cells as they were", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }), (from, before) => {
      const target = from < before ? before - 1 : before;
      const back = target < from ? from + 1 : from;
      const edits: Edit[] = [
        { kind: "move-column", sheet, from, before },
        { kind: "move-column", sheet, from: target, before: back },
      ];
      expect([...rawCells(patchWorkbook(bytes, edits), sheet)]).toEqual([...rawCells(bytes, sheet)]);
    }),
  );
});

test.each([
  ["A1+$B$2", "A2+$B$3"],
  ["SUM(A1:B10)*2", "SUM(A2:B11)*2"],
  ["'Chỉ tiêu'!A1+Khác!B2+Nhà!C3", "'Chỉ tiêu'!A1+Khác!B2+Nhà!C4"],
  ['IF(A1="A1","B2",C$3)', 'IF(A2="A1","B2",C$4)'],
  ["LOG10(A1)+TD01+Tổng_A1+A1_x", "LOG10(A2)+TD01+Tổng_A1+A1_x"],
  ["'A1 cũ'!$A:$B", "'A1 cũ'!$A:$B"],
  ["ROUND(XFD1,1)+XFE1", "ROUND(XFD2,1)+XFE1"],
])("%s one row down is %s", (formula, expected) => {
  expect(shiftFormula(formula, "Nhà", ({ row, column }) => ({ row: row + 1, column }))).toBe(expected);
});

test("addresses of any column survive a shift by nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      const formula = `$${columnLetters(column)}${row}+${columnLetters(column)}$${row}`;
      expect(shiftFormula(formula, "A", (place) => place)).toBe(formula);
    }),
  );
});
