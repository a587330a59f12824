import { keepOwn } from "../../../../src/hosts/xlsx/keep/keep-own";
import { nodeHost } from "../../../../src/hosts/node/node-host";
import { packNode, unpackNode } from "../../../../src/hosts/node/zlib";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { findSoffice, recalculate, resave } from "../../../support/libreoffice";
import { withOwnThings } from "../../../support/own-things/add-own-things";
import { savedByOpenpyxl } from "../../../support/own-things/by-openpyxl";
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

/** What openpyxl saves of a workbook with a chart, rules, a list and a table on a person's sheet. */
const script = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["Theo dõi riêng"]
for row in [["Cột", "Số"], ["a", 1], ["b", 2]]: sheet.append(row)
sheet.add_table(Table(displayName="Bang", ref="A2:B4"))
chart = BarChart(); chart.add_data(Reference(sheet, min_col=2, min_row=3, max_row=4)); sheet.add_chart(chart, "F2")
sheet["B3"].comment = Comment("nhớ", "tôi"); sheet["B3"].fill = PatternFill("solid", fgColor="FF00FF")
sheet.conditional_formatting.add("B3:B4", CellIsRule(operator="greaterThan", formula=["1"], fill=PatternFill("solid", bgColor="00FF00")))
rule = DataValidation(type="list", formula1='"x,y"'); sheet.add_data_validation(rule); rule.add("D1")
sheet.freeze_panes = "A2"; sheet.protection.set_password("mật khẩu"); book.save(sys.argv[2])
`;

test.each([
  ["LibreOffice", (bytes: Uint8Array) => resave(new Map([["a.xlsx", bytes]])).get("a.xlsx") ?? bytes],
  ["openpyxl", (bytes: Uint8Array) => savedByOpenpyxl(bytes, script)],
])("a sheet saved by %s stays, and LibreOffice calculates its formulas from our new figures", async (_, saved) => {
  expect(findSoffice()).not.toBeNull();
  const base = saved(await writeWorkbook(draft(5)));
  const kept = await written(base, draft(21));
  expect(ownDifferences(base, kept, [own])).toEqual([]);
  expect(packageFaults(kept).filter((fault) => !fault.startsWith("a font out of order"))).toEqual([]);
  expect([...partsOf(await written(kept, draft(21)))]).toEqual([...partsOf(kept)]);
  const calculated = recalculate(new Map([["k.xlsx", kept]])).get("k.xlsx") ?? kept;
  expect(values(calculated, own)[0]).toEqual([1, expect.arrayContaining([[1, 42]])]);
  expect(values(calculated, "Xếp hạng")).toEqual(values(kept, "Xếp hạng"));
});

test("LibreOffice opens a workbook with every kind of thing in it, and comes to the same values", async () => {
  const base = withOwnThings(await writeWorkbook(workbookDraft([draft(5).sheets[0]!])), [
    "table",
    "name",
    "chart",
    "note",
    "rules",
    "layout",
    "customXml",
  ]).bytes;
  const kept = await written(base, draft(7));
  const calculated = recalculate(new Map([["k.xlsx", kept]])).get("k.xlsx") ?? kept;
  expect(values(calculated, own)).toEqual(values(kept, own));
});
