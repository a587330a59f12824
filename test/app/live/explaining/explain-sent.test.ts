import { explainCell } from "../../../../src/app/live/explaining/explain-cell";
import type { Explained } from "../../../../src/app/live/explaining/explained";
import type { Consolidation } from "../../../../src/domain/consolidation";
import { clusterCoverSheet, clusterReportList } from "../../../../src/forms/sheets/cluster/cluster-cover-sheet";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../../src/hosts/memory/memory-host";
import { clusterPage } from "../../../../src/app/live/board/following/cluster-page";
import { vi } from "../../../../src/text/vi";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../../support/small-province";
import { typeField } from "../../../support/typed-fields";
import { run, typeRow, written } from "../../returns/returned-cluster";
import { consolidated, sheetOf } from "../live-province";

const province = smallProvince({
  "Điểm chấm": "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm\nC1-02 | T3 | Thẩm định | 7.5",
});
const unit = typeInto(issuedTo(province, "C1-02"), [
  ...wellFilled("C1-02"),
  ["Thông tin chung", "Số ký hiệu", "", "45/BC-UBND"],
  ["Chỉ tiêu", "A1", "Căn cứ", "QĐ 15"],
  ["Kết quả khen thưởng", "Bằng khen", "Cá nhân", 12],
]);
const scored = typeRow(
  issuedTo(province, "_C1"),
  "Điểm chấm",
  { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
  { Điểm: 8 },
);
const own = written(scored, run(scored, [fileOf("C1/C1-02.xlsx", unit)]));
const coverField = (key: string) => clusterCoverSheet.fields.find((field) => field.key === key)!;
const told = [
  [clusterCoverSheet, { key: {}, field: coverField("documentNumber"), value: "08/BC-CTĐ" }],
  [clusterCoverSheet, { key: {}, field: coverField("reviewDate"), value: { date: "2020-07-03" } }],
  [
    clusterReportList,
    { key: { code: "N1" }, field: clusterReportList.columns[3], value: "Cụm đã tổ chức 3 phong trào." },
  ],
] as const;
const leader = typeRow(
  told.reduce((book, [form, typed]) => typeField(book, form, typed), own),
  "Danh sách",
  { "Mã đơn vị": "C1-02" },
  { "Điện thoại": "0204 999" },
);

let live: MemoryLiveWorkbook;
let consolidation: Consolidation;

beforeAll(async () => {
  live = memoryLiveWorkbook(province.workbook);
  ({ consolidation } = (
    await consolidated(live, [fileOf("C1/C1-02.xlsx", unit), fileOf("C1/_C1.xlsx", leader, "2020-07-08T09:00:00")])
  ).consolidated);
});

async function at(sheet: string, texts: readonly string[], header: string): Promise<Explained> {
  const rows = [...sheetOf(live.workbook(), sheet).rows];
  const row = rows.find(([, cells]) =>
    texts.every((text) => [...cells.values()].some(({ value }) => value === text)),
  )?.[0];
  const column = rows.flatMap(([, cells]) =>
    [...cells].filter(([, { value }]) => value === header).map(([place]) => place),
  )[0];
  if (row === undefined || column === undefined) throw new Error(`no ${texts.join(", ")} or ${header} in ${sheet}`);
  const { explained, reason } = await explainCell({
    workbook: live,
    selected: { sheet, row, column },
    consolidation,
    texts: vi,
    sheetTexts: vi,
  });
  if (explained === null) throw new Error(`${sheet} ${row} ${column}: ${reason}`);
  return explained;
}

const from = ({ source, raw }: Explained) => [source?.file, source?.sheet, raw];

test("a cluster's own words, its cover, and what a unit wrote beside its figures lead to their cells", async () => {
  expect(
    from(await at("Tổng hợp nội dung", ["N1", "Báo cáo của cụm, khối"], "Kết quả tổng hợp, nội dung báo cáo")),
  ).toEqual(["C1/_C1.xlsx", "Báo cáo cụm", "Cụm đã tổ chức 3 phong trào."]);
  expect(from(await at("Tình hình cụm, khối", ["C1"], "Số ký hiệu"))).toEqual([
    "C1/_C1.xlsx",
    "Thông tin chung",
    "08/BC-CTĐ",
  ]);
  expect(from(await at("Tình hình gửi báo cáo", ["C1-02"], "Số ký hiệu"))).toEqual([
    "C1/C1-02.xlsx",
    "Thông tin chung",
    "45/BC-UBND",
  ]);
  expect(from(await at("Tổng hợp chỉ tiêu", ["C1-02", "A1"], "Căn cứ"))).toEqual([
    "C1/C1-02.xlsx",
    "Chỉ tiêu",
    "QĐ 15",
  ]);
});

test("a count of commendations leads to its own cell; a row that only the cluster's workbook has, too", async () => {
  expect(from(await at("Tổng hợp khen thưởng", ["C1-02", "Bằng khen"], "Cá nhân"))).toEqual([
    "C1/C1-02.xlsx",
    "Kết quả khen thưởng",
    "12",
  ]);
  expect((await at("Tổng hợp khen thưởng", ["Tổng cụm, khối", "Bằng khen"], "Cá nhân")).source).toBeNull();
  expect(from(await at("Ghi chép của cụm, khối", ["Danh sách", "C1-02"], "Cụm, khối ghi"))).toEqual([
    "C1/_C1.xlsx",
    "Danh sách",
    expect.stringContaining("0204 999"),
  ]);
});

test("two totals and what makes their difference, and the cell of the cluster's", async () => {
  const found = await at("Đối chiếu điểm", ["C1-02"], "Vì sao chênh lệch");
  expect(found.about).toMatchObject({
    kind: "stated-total",
    stated: {
      unit: "C1-02",
      reasons: expect.arrayContaining([
        { kind: "line", line: { criterion: "T3", stated: 8, held: 7.5, cause: { kind: "stage", stage: "board" } } },
      ]),
    },
  });
  expect(from(found).slice(0, 2)).toEqual(["C1/_C1.xlsx", "Bảng điểm"]);
});

test("the cluster's page has the same: cover, report and totals", () => {
  const page = clusterPage({ consolidation }, "C1", null);
  expect(page?.sent).toEqual({
    file: "C1/_C1.xlsx",
    cover: [
      { key: "reviewDate", value: "03/07/2020" },
      { key: "documentNumber", value: "08/BC-CTĐ" },
    ],
    report: [{ code: "N1", name: "Kết quả phong trào", content: "Cụm đã tổ chức 3 phong trào." }],
    toMark: false,
  });
  expect(page?.totals.map(({ name, stated }) => [name, stated.unit, stated.reasons.length > 0])).toContainEqual([
    "UBND huyện Hai",
    "C1-02",
    true,
  ]);
  expect(clusterPage({ consolidation }, "K1", null)).toMatchObject({ sent: null, totals: [] });
});
