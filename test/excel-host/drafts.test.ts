import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { inflateNode } from "../../src/hosts/node/zlib";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import type { ConditionalFormat, SheetDraft, Validation, WorkbookDraft } from "../../src/workbook/draft";
import type { Style } from "../../src/workbook/style";
import { draftCell, draftRows, plainPrint, plainStyle, sheetDraft, textStyle, workbookDraft } from "../support/drafts";
import { loaded, open } from "./support/in-excel";

const area = { top: 2, left: 1, bottom: 9, right: 1 };
const said = { strictness: "stop", title: "Tiêu đề", message: "Nhập", errorMessage: "Sai" } as const;

const validations: readonly Validation[] = [
  { area, rule: { kind: "list", choices: ["có", "không"] }, ...said },
  {
    area: { ...area, left: 2, right: 2 },
    rule: { kind: "list-from", reference: "'Danh sách'!$A$1:$A$3" },
    ...said,
    strictness: "warning",
  },
  { area: { ...area, left: 3, right: 3 }, rule: { kind: "number", minimum: 0, maximum: null }, ...said },
  { area: { ...area, left: 4, right: 4 }, rule: { kind: "number", minimum: null, maximum: null }, ...said },
  { area: { ...area, left: 5, right: 5 }, rule: { kind: "date", from: "2020-01-01", to: "2020-12-31" }, ...said },
  { area: { ...area, left: 6, right: 6 }, rule: { kind: "text-length", maximum: 200 }, ...said },
  { area: { ...area, left: 7, right: 7 }, rule: { kind: "custom", formula: "ISNUMBER(G2)" }, ...said },
  { area: { ...area, left: 8, right: 8 }, rule: { kind: "any" }, ...said, strictness: "none" },
];

const conditions: readonly ConditionalFormat[] = [
  {
    area,
    rule: { kind: "expression", formula: "LEN(A2)=0" },
    look: { fill: "FDE2E2", color: "C00000", bold: true, border: true },
  },
  {
    area: { ...area, left: 3, right: 3 },
    rule: { kind: "data-bar", color: "5B9BD5", minimum: 0, maximum: 120 },
    look: { fill: null, color: null, bold: false, border: false },
  },
];

const drawn = { line: "double", color: "808080" } as const;
const rich: Style = {
  ...plainStyle,
  font: { name: "Times New Roman", size: 14, bold: true, italic: true, underline: true, color: "C00000" },
  fill: "FFF2CC",
  border: {
    top: drawn,
    right: { line: "dotted", color: "000000" },
    bottom: { line: "medium", color: "000000" },
    left: null,
  },
  horizontal: "center",
  wrap: true,
  indent: 1,
  numberFormat: "#,##0.00",
  locked: false,
};

const rows = draftRows([
  [draftCell("Tiêu đề", { style: rich, note: "ghi chú" }), draftCell(null, { style: rich })],
  ["=không phải công thức", draftCell("012", { style: textStyle }), 12.5, true, { error: "#N/A" }],
  [
    draftCell({ date: "2020-07-10" }, { style: { ...plainStyle, numberFormat: "dd/mm/yyyy" } }),
    draftCell(24.5, { formula: "C2*2-0.5" }),
    draftCell(null, { formula: "C2" }),
  ],
]);

const full: SheetDraft = sheetDraft("Danh sách", {
  tab: "70AD47",
  rows,
  columns: new Map([
    [1, { width: 20.7109375, hidden: false, outline: 0 }],
    [3, { width: 9.140625, hidden: true, outline: 1 }],
  ]),
  heights: new Map([[1, 40.5]]),
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  freeze: { rows: 1, columns: 2 },
  filter: { top: 1, left: 1, bottom: 9, right: 5 },
  validations,
  conditions,
  charts: [
    {
      name: "Tiến độ",
      kind: "bar-clustered",
      title: "Tiến độ",
      categories: { sheet: "Danh sách", area },
      series: [{ name: "Đạt", values: { sheet: "Danh sách", area: { ...area, left: 3, right: 3 } }, color: "5B9BD5" }],
      place: { top: 11, left: 1, bottom: 20, right: 6 },
    },
  ],
  protection: { filter: true, formatColumns: true, insertRows: false },
  print: {
    ...plainPrint,
    orientation: "landscape",
    area: { ...area, top: 1, right: 6 },
    titleRows: { from: 1, to: 2 },
    titleColumns: { from: 1, to: 1 },
    breaks: [5],
    pagesHigh: 2,
    footer: "12 & 34",
  },
});

const draft: WorkbookDraft = workbookDraft(
  [sheetDraft("Ẩn", { state: "very-hidden", rows: draftRows([["ẩn"]]) }), full],
  {
    active: 1,
    names: [{ name: "Danh_mục", reference: "'Danh sách'!$A$2:$A$9" }],
  },
);

describe("a draft in the simulated Excel", () => {
  test("comes back as it went in, with everything", () => {
    const back = open({ workbook: draft }).host.toDraft();
    expect(back.sheets[1]).toEqual(full);
    expect(back).toEqual(draft);
  });

  test("comes back from a file as it would have without Excel in between", async () => {
    const read = async (workbook: WorkbookDraft) =>
      readWorkbook(await writeWorkbook(workbook), { inflate: inflateNode });
    expect(await read(open({ workbook: draft }).host.toDraft())).toEqual(await read(draft));
  });

  test("is read through Office.js in Office.js's words", async () => {
    const { run } = open({ workbook: draft });
    const read = await run(async (_, { workbook }) => {
      const sheet = workbook.worksheets.getItem("Danh sách");
      const range = sheet.getRange("A2:E3").load("formulas,numberFormat");
      const title = sheet
        .getRange("A1")
        .load("values,format/font/size,format/fill/color,format/columnWidth,format/rowHeight");
      const lines = title.format.borders.load("items/sideIndex,items/style,items/weight");
      const validation = sheet.getRange("B2").dataValidation.load("type,rule");
      const charts = sheet.charts.load("items/name,items/chartType");
      await loaded(sheet, "tabColor,protection/protected,autoFilter/enabled,pageLayout/orientation");
      return {
        formulas: range.formulas,
        format: range.numberFormat[1]?.[0],
        title: [
          title.values[0]?.[0],
          title.format.font.size,
          title.format.fill.color,
          title.format.columnWidth,
          title.format.rowHeight,
        ],
        lines: lines.items.slice(0, 4).map((line) => `${line.sideIndex} ${line.style} ${line.weight}`),
        validation: [validation.type, validation.rule],
        charts: charts.items.map((chart) => `${chart.name} ${chart.chartType}`),
        sheet: [sheet.tabColor, sheet.protection.protected, sheet.autoFilter.enabled, sheet.pageLayout.orientation],
      };
    });
    expect(read).toEqual({
      formulas: [
        ["=không phải công thức", "012", 12.5, true, "#N/A"],
        [44022, "=C2*2-0.5", "=C2", "", ""],
      ],
      format: "dd/mm/yyyy",
      title: ["Tiêu đề", 14, "#FFF2CC", 108.75, 40.5],
      lines: ["EdgeTop Double Thick", "EdgeBottom Continuous Medium", "EdgeLeft None Thin", "EdgeRight Dot Thin"],
      validation: ["List", { list: { inCellDropDown: true, source: "='Danh sách'!$A$1:$A$3" } }],
      charts: ["Tiến độ BarClustered"],
      sheet: ["#70AD47", true, true, "Landscape"],
    });
  });

  test("keeps cached results of formulas; those that had none are not made up", async () => {
    const { run } = open({ workbook: draft });
    const value = (address: string) =>
      run(
        async (_, { workbook }) =>
          (await loaded(workbook.worksheets.getItem("Danh sách").getRange(address), "values"))
            .values[0]?.[0] as unknown,
      );
    expect(await value("B3")).toBe(24.5);
    await expect(value("C3")).rejects.toMatchObject({ code: "NotImplemented" });
  });

  test("what has no word in a draft is said aloud", async () => {
    const { run, host } = open();
    await run((sheet) => {
      const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>0";
      custom.format.font.italic = true;
    });
    expect(() => host.toDraft()).toThrow("no draft has this conditional format");
  });
});
