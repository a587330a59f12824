import type { WorkbookDraft } from "../../../../src/workbook/draft";
import type { Style } from "../../../../src/workbook/style";
import {
  draftCell,
  draftRows,
  plainPrint,
  plainStyle,
  sheetDraft,
  textStyle,
  workbookDraft,
} from "../../../support/drafts";

const line = { line: "thin", color: "999999" } as const;
export const headStyle: Style = {
  ...plainStyle,
  font: { ...plainStyle.font, bold: true },
  fill: "D9E2EF",
  border: { top: { line: "medium", color: "333333" }, right: line, bottom: line, left: line },
  horizontal: "center",
  wrap: true,
};
export const entryStyle: Style = { ...plainStyle, fill: "FFF9DB", numberFormat: "#,##0.0", locked: false };
const pointsStyle: Style = { ...plainStyle, numberFormat: "#,##0.00", horizontal: "right", indent: 1 };
const dateStyle: Style = { ...plainStyle, numberFormat: "dd/mm/yyyy" };

const formula = (text: string, value: Parameters<typeof draftCell>[0]) =>
  draftCell(value, { formula: text, style: pointsStyle });

/** Row 1 is the header, rows 2 to 7 the table; every kind of value and of cached result is there. */
const table = draftRows([
  ["Mã", "Nội dung", "Kết quả", "Ngày", "Tính", "Ghi chú"].map((text) => draftCell(text, { style: headStyle })),
  [
    "KT01",
    draftCell("=1+1", { style: textStyle }),
    draftCell(1.5, { style: entryStyle, note: "Nhập số, ví dụ: 1.234,5\nĐơn vị: %" }),
    draftCell({ date: "2020-07-10" }, { style: dateStyle }),
    formula("C2*2", 3),
    'a < b & c > "d"',
  ],
  [
    "KT02",
    draftCell("#N/A", { style: textStyle }),
    draftCell(0, { style: entryStyle }),
    draftCell({ date: "2020-07-10T13:30:00" }),
    formula('IF(C3=0,"",C3)', ""),
    " hai\ndòng ",
  ],
  [
    "KT03",
    draftCell("-5", { style: textStyle }),
    draftCell(null, { style: entryStyle }),
    draftCell({ date: "1900-01-01" }, { style: dateStyle }),
    formula("C2>1", true),
    "_x0041_",
  ],
  ["KT04", true, false, draftCell({ error: "#N/A" }), formula("1/0", { error: "#DIV/0!" }), "Tiếng Việt: ưỡng ẫ 😀"],
  ["KT05", "@x", 1e21, 123456789.125, formula("C2+1", null), "\tthụt"],
  ["KT06", "+84", -0.5, "x", formula('"a"&"b"', "ab"), "R&D"],
]);

const message = { title: "Kết quả", message: "Nhập số, ví dụ 1.234,5", errorMessage: "Chỉ nhập số" };
const at = (address: [number, number, number, number]) => ({
  top: address[0],
  left: address[1],
  bottom: address[2],
  right: address[3],
});

const full = sheetDraft("Chỉ tiêu (A&B) 'x'y", {
  tab: "2F75B5",
  rows: table,
  columns: new Map(
    [1, 2, 3, 4, 5, 6].map((column) => [
      column,
      { width: 10 + column, hidden: column === 4, outline: column >= 5 ? 1 : 0 },
    ]),
  ),
  heights: new Map([
    [1, 33],
    [9, 40.5],
  ]),
  merges: [at([9, 1, 9, 6]), at([10, 1, 10, 1])],
  freeze: { rows: 1, columns: 2 },
  filter: at([1, 1, 7, 6]),
  validations: [
    { area: at([2, 3, 7, 3]), rule: { kind: "number", minimum: 0, maximum: 1000 }, strictness: "warning", ...message },
    {
      area: at([2, 1, 7, 1]),
      rule: { kind: "list", choices: ["Vượt", "Đạt", "Khó đạt"] },
      strictness: "stop",
      ...message,
    },
    {
      area: at([2, 2, 7, 2]),
      rule: { kind: "list-from", reference: "'Danh mục'!$A$1:$A$3" },
      strictness: "stop",
      ...message,
    },
    {
      area: at([2, 4, 7, 4]),
      rule: { kind: "date", from: "2020-01-01", to: "2020-12-31" },
      strictness: "stop",
      ...message,
    },
    { area: at([2, 6, 4, 6]), rule: { kind: "text-length", maximum: 200 }, strictness: "stop", ...message },
    { area: at([5, 6, 5, 6]), rule: { kind: "custom", formula: "LEN(F5)<5" }, strictness: "stop", ...message },
    { area: at([6, 6, 6, 6]), rule: { kind: "any" }, strictness: "none", ...message },
  ],
  conditions: [
    {
      area: at([2, 3, 7, 3]),
      rule: { kind: "expression", formula: "ISBLANK(C2)" },
      look: { fill: "FDE9E7", color: "C00000", bold: true, border: true },
    },
    {
      area: at([2, 5, 7, 5]),
      rule: { kind: "data-bar", color: "5B9BD5", minimum: 0, maximum: 100 },
      look: { fill: null, color: null, bold: false, border: false },
    },
  ],
  charts: [
    {
      name: "KetQua",
      kind: "column-stacked",
      title: "Kết quả <thử> & so sánh",
      categories: { sheet: "Chỉ tiêu (A&B) 'x'y", area: at([2, 1, 7, 1]) },
      series: [
        { name: "Kết quả", values: { sheet: "Chỉ tiêu (A&B) 'x'y", area: at([2, 3, 7, 3]) }, color: "5b9bd5" },
        { name: "Tính", values: { sheet: "Chỉ tiêu (A&B) 'x'y", area: at([2, 5, 7, 5]) }, color: "ED7D31" },
      ],
      place: at([12, 1, 28, 6]),
    },
  ],
  protection: { filter: true, formatColumns: true, insertRows: false },
  print: {
    orientation: "landscape",
    area: at([1, 1, 10, 6]),
    titleRows: { from: 1, to: 1 },
    titleColumns: { from: 1, to: 2 },
    breaks: [4],
    pagesHigh: 0,
    footer: "1 R&D Số đối chiếu: 123",
  },
});

export const everyFeature: WorkbookDraft = workbookDraft(
  [
    sheetDraft("_TD", {
      state: "very-hidden",
      rows: draftRows([
        ["kind", "unit"],
        [{ date: "2020-07-15" }, 44027],
      ]),
    }),
    full,
    sheetDraft("Danh mục", { state: "hidden", rows: draftRows([["một"], ["hai"], ["ba"]]) }),
    sheetDraft("Trống", { print: { ...plainPrint, pagesHigh: 1 } }),
  ],
  { title: "Báo cáo <6 tháng> & năm", active: 1, names: [{ name: "DanhMục", reference: "'Danh mục'!$A$1:$A$3" }] },
);
