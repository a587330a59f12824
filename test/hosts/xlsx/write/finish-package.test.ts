import { patchWorkbook } from "../../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { CellValue } from "../../../../src/workbook/cell";
import type { Edit } from "../../../../src/workbook/edit";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { elements, packageFaults, partsOf } from "../../../support/package-check";

const made = (result: CellValue, calculate?: boolean) =>
  writeWorkbook({
    ...workbookDraft([sheetDraft("S", { rows: draftRows([["chữ", 2, draftCell(result, { formula: "B1*2" })]]) })]),
    ...(calculate === undefined ? {} : { calculate }),
  });
const calculation = (bytes: Uint8Array) => elements(partsOf(bytes).get("xl/workbook.xml") ?? "", "calcPr");

test("a workbook whose formulas have their results is not calculated as it opens: Excel closes it without a question", async () => {
  expect(calculation(await made(4))).toEqual([{ calcId: "191029" }]);
});

test.each([
  ["a formula without a result", null, undefined],
  ["a draft whose results may be old", 4, true],
])("%s has everything calculated", async (_, result, calculate) => {
  expect(calculation(await made(result, calculate))).toEqual([{ calcId: "191029", fullCalcOnLoad: "1" }]);
});

test.each<[string, Edit, boolean]>([
  ["a typed number", { kind: "set", sheet: "S", cell: "B1", value: 3 }, true],
  ["a dropped result", { kind: "drop-cached" }, true],
  ["a hidden row", { kind: "hide-row", sheet: "S", row: 1 }, false],
])("after %s results may be old: %j", async (_, edit, isOld) => {
  const patched = patchWorkbook(await made(4), [edit]);
  expect(calculation(patched)).toEqual([{ calcId: "191029", ...(isOld ? { fullCalcOnLoad: "1" } : {}) }]);
});

test("a text typed over a shared one is counted off", async () => {
  const bytes = await made(4);
  expect(packageFaults(bytes)).toEqual([]);
  expect(packageFaults(patchWorkbook(bytes, [{ kind: "set", sheet: "S", cell: "A1", value: "mới" }]))).toEqual([]);
});

test("the window fills the screen", async () => {
  expect(elements(partsOf(await made(4)).get("xl/workbook.xml") ?? "", "workbookView")[0]).toMatchObject({
    windowWidth: "29040",
    windowHeight: "15720",
  });
});
