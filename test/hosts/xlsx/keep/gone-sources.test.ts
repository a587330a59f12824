import { strFromU8, unzipSync } from "fflate";
import { keepOwn } from "../../../../src/hosts/xlsx/keep/keep-own";
import { packNode, unpackNode } from "../../../../src/hosts/node/zlib";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { vi } from "../../../../src/text/vi";
import { draftCell, draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { savedByOpenpyxl } from "../../../support/own-things/by-openpyxl";
import { packageFaults, partsOf, sheetXml } from "../../../support/package-check";

/** A person's sheet whose rules, chart, table and pivot source look at a sheet that goes, beside others that don't. */
const script = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableFormula
book = openpyxl.load_workbook(sys.argv[1])
own = book["Riêng"]
fill = PatternFill("solid", bgColor="FF00FF00")
own.conditional_formatting.add("B2:B9", FormulaRule(formula=["'Sẽ mất'!A1>1"], fill=fill))
own.conditional_formatting.add("B2:B9", FormulaRule(formula=["'Danh sách'!A1>1"], fill=fill))
for area, source in [("C2:C9", "'Sẽ mất'!$A$1:$A$3"), ("D2:D9", "'Danh sách'!$A$1:$A$3")]:
    rule = DataValidation(type="list", formula1=source); own.add_data_validation(rule); rule.add(area)
chart = BarChart(); chart.add_data(Reference(book["Sẽ mất"], min_col=1, min_row=1, max_row=3)); own.add_chart(chart, "H2")
own["A20"] = "Cột"; own["A21"] = 1; own["B20"] = "Lấy"; own["B21"] = 2
table = Table(displayName="BangRieng", ref="A20:B21"); table._initialise_columns()
table.tableColumns[0].name = "Cột"; table.tableColumns[1].name = "Lấy"
table.tableColumns[1].calculatedColumnFormula = TableFormula(attr_text="'Sẽ mất'!A1*2")
own.add_table(table)
book.save(sys.argv[2])
`;

const before = workbookDraft([
  sheetDraft("Danh sách", { rows: draftRows([["một"]]) }),
  sheetDraft("Sẽ mất", { rows: draftRows([["x"]]) }),
  sheetDraft("Riêng", { rows: draftRows([[draftCell(1, { formula: "1+1" })]]) }),
]);
const after = workbookDraft([sheetDraft("Danh sách", { rows: draftRows([["hai"]]) }), sheetDraft("Riêng")]);

let given: Uint8Array;
beforeAll(async () => {
  given = savedByOpenpyxl(await writeWorkbook(before), script);
});
const kept = () =>
  keepOwn(given, { own: ["Riêng"], typed: [], sheets: ["Danh sách", "Riêng"] }, { ...packNode, ...unpackNode });

test("each is named, with what it looked at", () => {
  expect(kept().lost).toEqual([
    "rule: Riêng!B2:B9 (='Sẽ mất'!A1>1)",
    "rule: Riêng!C2:C9 (='Sẽ mất'!$A$1:$A$3)",
    "column: sheet \"Riêng\" (='Sẽ mất'!A1*2)",
    "source: sheet \"Riêng\" (='Sẽ mất'!$A$1:$A$3)",
  ]);
  expect(
    kept()
      .lost.map((what) => vi.issues["not-carried"]({ what }))
      .filter((said) => /rule:|sheet "/u.test(said)),
  ).toEqual([]);
});

test("rules and formulas of columns go, others and the chart stay", async () => {
  const bytes = await kept().write(after);
  const xml = sheetXml(bytes, "Riêng");
  expect(xml).not.toContain("Sẽ mất");
  expect(xml.match(/<cfRule .*?<\/cfRule>/g)).toHaveLength(1);
  expect(/<dataValidations[^>]*count="(\d+)"/.exec(xml)?.[1]).toBe("1");
  const parts = partsOf(bytes);
  expect([...parts].filter(([name, text]) => name.includes("tables/") && text.includes("calculatedColumn"))).toEqual(
    [],
  );
  const [[chart, content]] = Object.entries(unzipSync(given)).filter(([name]) => name.includes("charts/")) as [
    [string, Uint8Array],
  ];
  expect(strFromU8(content)).toContain("Sẽ mất");
  expect(Buffer.from(unzipSync(bytes)[chart]!).equals(Buffer.from(content))).toBe(true);
  expect(packageFaults(bytes).filter((fault) => !fault.startsWith("a font out of order"))).toEqual([]);
});
