import { keepOwn } from "../../../../src/hosts/xlsx/keep/keep-own";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { packNode, unpackNode } from "../../../../src/hosts/node/zlib";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { findSoffice, recalculate, resave } from "../../../support/libreoffice";
import { ownDifferences } from "../../../support/own-things/own-differences";
import { packageFaults, partsOf } from "../../../support/package-check";

const own = "Theo dõi riêng";
const draft = (figure: number): WorkbookDraft =>
  workbookDraft([
    sheetDraft("Xếp hạng", {
      rows: draftRows([
        ["Đơn vị", figure],
        ["khác", draftCell(2, { formula: "1+1" })],
      ]),
    }),
    sheetDraft(own, { rows: draftRows([[draftCell(1, { formula: "'Xếp hạng'!B1*2" })]]) }),
  ]);
const written = (bytes: Uint8Array, made: WorkbookDraft): Promise<Uint8Array> =>
  keepOwn(
    bytes,
    { own: [own], typed: [], sheets: made.sheets.map(({ name }) => name) },
    { ...packNode, ...unpackNode },
  ).write(made);
const values = (bytes: Uint8Array, sheet: string) =>
  [...(nodeHost.readWorkbook(bytes).sheets.find(({ name }) => name === sheet)?.rows ?? [])].map(([row, cells]) => [
    row,
    [...cells].map(([column, { value }]) => [column, value]),
  ]);

test("a sheet saved by LibreOffice stays, and LibreOffice calculates its formulas from our new figures", async () => {
  expect(findSoffice()).not.toBeNull();
  const base = resave(new Map([["a.xlsx", await writeWorkbook(draft(5))]])).get("a.xlsx") ?? new Uint8Array();
  const kept = await written(base, draft(21));
  expect(ownDifferences(base, kept, [own])).toEqual([]);
  expect(packageFaults(kept).filter((fault) => !fault.startsWith("a font out of order"))).toEqual([]);
  expect([...partsOf(await written(kept, draft(21)))]).toEqual([...partsOf(kept)]);
  const calculated = recalculate(new Map([["k.xlsx", kept]])).get("k.xlsx") ?? kept;
  expect(values(calculated, own)[0]).toEqual([1, expect.arrayContaining([[1, 42]])]);
  expect(values(calculated, "Xếp hạng")).toEqual(values(kept, "Xếp hạng"));
});
