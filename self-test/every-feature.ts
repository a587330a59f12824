import { palette, styled } from "../src/forms/drawing/styles";
import type { SheetDraft, Validation } from "../src/workbook/draft";
import { testCell, testSheet } from "./test-sheet";

/** One sheet with everything that a draft can ask of a host. */
export function everyFeature(version: string, name = "Thử mọi thứ"): SheetDraft {
  const rows = [
    ["Đơn vị", "Kết quả", "Ngày"].map((text) => ({ ...testCell(text), style: styled("header") })),
    ...[1, 2, 3].map((index) => [
      `${version} ${index}`,
      index * 10,
      testCell({ date: `2020-07-0${index}` }, { format: "dd/mm/yyyy" }),
    ]),
  ];
  return testSheet(name, rows, {
    tab: palette.outputTab,
    columns: new Map([
      [1, { width: 24, hidden: false, outline: 0 }],
      [2, { width: 12, hidden: false, outline: 1 }],
      [5, { width: 10, hidden: true, outline: 0 }],
    ]),
    heights: new Map([[6, 30]]),
    merges: [{ top: 6, left: 1, bottom: 6, right: 3 }],
    freeze: { rows: 1, columns: 1 },
    filter: { top: 1, left: 1, bottom: 4, right: 3 },
    validations: rules.map((rule, index) => ({
      area: { top: 2, left: 7 + index, bottom: 20, right: 7 + index },
      rule,
      strictness: strictness[index % 3] ?? "none",
      title: "Điền",
      message: "Đúng mẫu",
      errorMessage: "Chưa đúng mẫu",
    })),
    conditions,
    charts: chartsOf(name),
    protection: { filter: true, formatColumns: true, insertRows: false },
    print,
  });
}

const strictness = ["stop", "warning", "none"] as const;

const rules: readonly Validation["rule"][] = [
  { kind: "list", choices: ["Có", "Không"] },
  { kind: "number", minimum: 0, maximum: 100 },
  { kind: "number", minimum: 0, maximum: null },
  { kind: "date", from: "2020-01-01", to: "2020-12-31" },
  { kind: "text-length", maximum: 500 },
  { kind: "custom", formula: "ISNUMBER(L2)" },
  { kind: "any" },
];

const conditions: SheetDraft["conditions"] = [
  {
    area: { top: 2, left: 2, bottom: 4, right: 2 },
    rule: { kind: "expression", formula: "$B2>15" },
    look: { fill: palette.good, color: null, bold: true, border: true },
  },
  {
    area: { top: 2, left: 3, bottom: 4, right: 3 },
    rule: { kind: "data-bar", color: palette.inputTab, minimum: 0, maximum: 100 },
    look: { fill: null, color: null, bold: false, border: false },
  },
];

const chartsOf = (name: string): SheetDraft["charts"] => [
  {
    name: "Thử biểu đồ",
    kind: "bar-stacked",
    title: "Kết quả",
    categories: { sheet: name, area: { top: 2, left: 1, bottom: 4, right: 1 } },
    series: [
      {
        name: "Kết quả",
        values: { sheet: name, area: { top: 2, left: 2, bottom: 4, right: 2 } },
        color: palette.inputTab,
      },
    ],
    place: { top: 8, left: 1, bottom: 20, right: 3 },
  },
];

const print: SheetDraft["print"] = {
  orientation: "landscape",
  area: { top: 1, left: 1, bottom: 20, right: 3 },
  titleRows: { from: 1, to: 1 },
  titleColumns: { from: 1, to: 1 },
  breaks: [6],
  pagesHigh: 0,
  footer: "Số đối chiếu & 100%",
};
