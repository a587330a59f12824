import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import type { ChartDraft } from "../../../../src/workbook/draft";
import { decoded, elements, packageFaults, partsOf } from "../../../support/package-check";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { everyFeature } from "./every-feature";

const at = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const chart: ChartDraft = {
  name: "Tình hình & kết quả",
  kind: "bar-clustered",
  title: "Đã gửi < phải gửi",
  categories: { sheet: "Cụm's", area: at(2, 1, 4, 1) },
  series: [{ name: "Đúng hạn", values: { sheet: "Cụm's", area: at(2, 2, 4, 2) }, color: "70ad47" }],
  place: at(6, 1, 20, 5),
};
const rows = draftRows([
  ["Mã", "Đúng hạn"],
  ["C01", 3],
  ["C02", 4],
  ["C03", null],
]);
const withChart = (more: Partial<ChartDraft>) =>
  writeWorkbook(workbookDraft([sheetDraft("Đầu"), sheetDraft("Cụm's", { rows, charts: [{ ...chart, ...more }] })]));

test("a chart draws the cells that it names, under its own name", async () => {
  const bytes = await withChart({});
  expect(packageFaults(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  const xml = parts.get("xl/charts/chart1.xml") ?? "";
  expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, text = ""]) => decoded(text))).toEqual([
    "'Cụm''s'!$A$2:$A$4",
    "'Cụm''s'!$B$2:$B$4",
  ]);
  expect([...xml.matchAll(/<(?:a:t|c:v)>([^<]*)</g)].map(([, text = ""]) => decoded(text))).toEqual([
    "Đã gửi < phải gửi",
    "Đúng hạn",
  ]);
  expect(elements(xml, "c:barDir")).toEqual([{ val: "bar" }]);
  expect(elements(parts.get("xl/drawings/drawing2.xml") ?? "", "xdr:cNvPr").map(({ name }) => name)).toEqual([
    "Tình hình & kết quả",
  ]);
});

test.each([
  ["bar-stacked", "c:barChart", "stacked"],
  ["column-clustered", "c:barChart", "clustered"],
  ["column-stacked", "c:barChart", "stacked"],
  ["line", "c:lineChart", "standard"],
] as const)("%s is the format's %s, %s", async (kind, element, grouping) => {
  const xml = partsOf(await withChart({ kind })).get("xl/charts/chart1.xml") ?? "";
  expect(xml).toContain(`<${element}>`);
  expect(elements(xml, "c:grouping")).toEqual([{ val: grouping }]);
});

test("a chart stands beside notes and other features", async () => {
  expect(packageFaults(await writeWorkbook(everyFeature))).toEqual([]);
});
