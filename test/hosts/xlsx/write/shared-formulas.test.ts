import { strFromU8, unzipSync } from "fflate";
import { patchWorkbook } from "../../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { SheetDraft } from "../../../../src/workbook/draft";
import { inflateBrowser } from "../../../../src/hosts/xlsx/read/inflate-browser";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { draftCell, sheetDraft, workbookDraft } from "../../../support/drafts";
import { findSoffice, recalculate } from "../../../support/libreoffice";

const long = `ROUND(${"$C1+".repeat(20)}D1,2)`;
const down = (formula: string, row: number): string => formula.replace(/(?<=[CD])1\b/gu, String(row));

/** A column of so many rows. */
function columnOf(formula: string, count: number): SheetDraft {
  const rows = Array.from({ length: count }, (_, index) => index + 1);
  return sheetDraft("Thử", {
    rows: new Map(rows.map((row) => [row, new Map([[2, { ...draftCell(row / 4), formula: down(formula, row) }]])])),
  });
}

const partOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
const formulasIn = (bytes: Uint8Array): readonly unknown[] =>
  [...readWorkbook(bytes, { inflate: inflateBrowser }).sheets[0]!.rows.values()].map(
    (cells) => cells.get(2)?.formula ?? null,
  );

test("a block of a large sheet is written once, shared by its cells, and read back cell by cell", async () => {
  const draft = columnOf(long, 1000);
  const bytes = await writeWorkbook(workbookDraft([draft]));
  expect(partOf(bytes)).toContain(`<f t="shared" ref="B1:B1000" si="0">${long}</f><v>0.25</v>`);
  expect(partOf(bytes)).toContain('<f t="shared" si="0"/><v>250</v>');
  expect(partOf(bytes).split("ROUND(")).toHaveLength(2);
  expect(formulasIn(bytes)).toEqual([...draft.rows.values()].map((cells) => cells.get(2)?.formula));
});

test.each([
  ["a small sheet", long, 100],
  ["formulas that look at another sheet", long.replace("ROUND(", "ROUND(Khác!$A$1+"), 1000],
])("%s is written out", async (_, formula, count) => {
  const draft = columnOf(formula, count);
  const other = sheetDraft("Khác", { rows: new Map([[1, new Map([[1, draftCell(1)]])]]) });
  const bytes = await writeWorkbook(workbookDraft([draft, other]));
  expect(partOf(bytes)).not.toContain("shared");
  expect(formulasIn(bytes)).toEqual([...draft.rows.values()].map((cells) => cells.get(2)?.formula));
});

test("typing over the cell that holds the text leaves the others their formulas, and so does a row inserted between", async () => {
  const bytes = await writeWorkbook(workbookDraft([columnOf(long, 1000)]));
  const typed = formulasIn(patchWorkbook(bytes, [{ kind: "set", sheet: "Thử", cell: "B1", value: 7 }]));
  expect([typed[0], typed[1], typed[999]]).toEqual([null, down(long, 2), down(long, 1000)]);
  const inserted = formulasIn(patchWorkbook(bytes, [{ kind: "insert-row", sheet: "Thử", at: 3 }]));
  expect(inserted.slice(0, 3)).toEqual([long, down(long, 2), down(long, 4)]);
});

(findSoffice() === null ? test.skip : test)(
  "LibreOffice calculates a shared formula in each of its cells",
  async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => index + 1);
    const formula = (row: number): string => `IF(A${row}>0,${`ROUND(A${row}*2+A$1,2)+`.repeat(5)}0,"")`;
    const draft = sheetDraft("Thử", {
      rows: new Map(
        rows.map((row) => [
          row,
          new Map([
            [1, draftCell(row)],
            [2, { ...draftCell(0), formula: formula(row) }],
          ]),
        ]),
      ),
    });
    const bytes = await writeWorkbook(workbookDraft([draft]));
    const found = recalculate(new Map([["thu.xlsx", bytes]])).get("thu.xlsx")!;
    const { rows: read } = readWorkbook(found, { inflate: inflateBrowser }).sheets[0]!;
    expect(partOf(patchWorkbook(bytes, [{ kind: "drop-cached" }]))).toContain('<f t="shared" si="0"/>');
    expect(rows.map((row) => read.get(row)?.get(2)?.value)).toEqual(rows.map((row) => 5 * (row * 2 + 1)));
  },
);
