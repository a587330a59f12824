import { repeatedFormulas } from "../../../../src/hosts/excel/writing/repeated-formulas";
import { inOneTurn } from "../../../../src/hosts/excel/writing/step";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { useExcel } from "../../../excel-host/node/use-excel";
import { draftCell, sheetDraft, workbookDraft } from "../../../support/drafts";

const rowsOf = (count: number, formula: (row: number) => string) =>
  new Map(
    Array.from({ length: count }, (_, index) => index + 1).map((row) => [
      row,
      new Map([
        [1, draftCell(row)],
        [2, { ...draftCell(row * 2), formula: formula(row) }],
        [3, { ...draftCell("x"), formula: `IF(B${row}=B$1,"A1",'Trang khác'!$A$1&C${row + 1})` }],
      ]),
    ]),
  );

test("formulas that are one in R1C1 are typed once and copied by Excel, which moves their references", async () => {
  const count = 120;
  const rows = rowsOf(count, (row) => `2*A${row}`);
  const { steps, isCopied } = inOneTurn(repeatedFormulas("Thử", rows));
  expect(steps).toHaveLength(1);
  expect([isCopied(1, 3), isCopied(2, 3), isCopied(count, 3), isCopied(2, 2)]).toEqual([false, true, true, false]);
  const { host } = useExcel({
    workbook: workbookDraft([sheetDraft("Của tôi"), sheetDraft("Trang khác")]),
    keepBodies: true,
  });
  await writeChange({ sheets: [sheetDraft("Thử", { rows })], added: [] }, { now: "2020-07-15T08:00:00" });
  const there = host.toDraft().sheets.find(({ name }) => name === "Thử")!.rows;
  const formulas = (of: typeof rows | typeof there) =>
    [...of.values()].map((cells) => [cells.get(2)?.formula, cells.get(3)?.formula]);
  expect(formulas(there)).toEqual(formulas(rows));
  const sent = host.requests.map(({ body }) => JSON.stringify(body)).join("");
  expect(sent.split("Trang khác'!$A$1").length - 1).toBe(1);
});

test("a few cells stay in the array", () => {
  const { steps, isCopied } = inOneTurn(
    repeatedFormulas(
      "Thử",
      rowsOf(3, (row) => `2*A${row}`),
    ),
  );
  expect([steps.length, isCopied(2, 3)]).toEqual([0, false]);
});
