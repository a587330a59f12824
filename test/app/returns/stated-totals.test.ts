import type { TotalReason } from "../../../src/domain/comparison/explain-total";
import { vi } from "../../../src/text/vi";
import { readResults } from "../../../src/forms/cluster/read-results";
import type { Workbook } from "../../../src/workbook/sheet";
import { parseAddress } from "../../../src/workbook/address";
import { fileOf, issuedTo, setCell, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { run, typeRow, written } from "./returned-cluster";

const province = smallProvince({
  "Danh mục hồ sơ": `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu
    BIEU | Biểu chỉ tiêu và kết quả | Đơn vị | Bắt buộc | Kết quả`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu
    * | I | T1 | Thu ngân sách | 20 | Tỷ lệ | A1
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp |`,
});
const filesWith = (result: number) => [
  fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01"))),
  fileOf("C1/C1-02.xlsx", typeInto(issuedTo(province, "C1-02"), wellFilled("C1-02", result))),
];
const files = filesWith(430);

/** The leader's workbook after its own consolidation, with the cluster's points. */
const scored = ["C1-01", "C1-02"].reduce(
  (book, unit) =>
    typeRow(book, "Điểm chấm", { "Mã đơn vị": unit, "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" }, { Điểm: 8 }),
  issuedTo(province, "_C1"),
);
const leader = written(scored, run(scored, files));
const sent = (workbook: Workbook) => fileOf("C1/_C1.xlsx", workbook, "2020-07-08T09:00:00");

function totalOf(board: Workbook, given = files, cluster = leader) {
  const { consolidation } = run(board, [sent(cluster), ...given]);
  const found = consolidation.statedTotals.find(({ unit }) => unit === "C1-02");
  if (found === undefined) throw new Error("the cluster stated a total");
  return found;
}

const told = (reasons: readonly TotalReason[]): readonly string[] => reasons.map(vi.totals.reason);

describe("a cluster's own totals beside the Board's", () => {
  test("the same numbers need no words", () => {
    const cell = readResults(leader).find(({ what, unit }) => what === "total" && unit === "C1-02")?.cell;
    expect(totalOf(province.workbook)).toEqual({
      cluster: "C1",
      unit: "C1-02",
      stated: 25.2,
      held: 25.2,
      statedRank: 2,
      heldRank: 2,
      difference: 0,
      reasons: [],
      source: { file: "C1/_C1.xlsx", sheet: "Bảng điểm", cell },
    });
  });

  test("points of a stage that only the Board gives", () => {
    const board = typeRow(
      province.workbook,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Thẩm định" },
      { Điểm: 7.5 },
    );
    const found = totalOf(board);
    expect([found.stated, found.held, found.difference, told(found.reasons)]).toEqual([
      25.2,
      24.7,
      -0.5,
      ["T3: 8 → 7,5 (theo Thẩm định)"],
    ]);
  });

  test("the Board's own row of the cluster's stage", () => {
    const board = typeRow(
      province.workbook,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
      { Điểm: 9 },
    );
    expect(told(totalOf(board).reasons)).toEqual(["T3: 8 → 9 (theo điểm ghi ở sổ cấp tỉnh)"]);
  });

  test("a newer report of the unit, and a target that the Council let be changed", () => {
    expect(told(totalOf(province.workbook, filesWith(500)).reasons)).toEqual([
      "T1: 17,2 → 20 (kết quả: cụm, khối 430, cấp tỉnh 500)",
    ]);
    const adjusting = [
      ...wellFilled("C1-02", 430),
      ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
      ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
      ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
    ] as const;
    const changed = [files[0]!, fileOf("C1/C1-02.xlsx", typeInto(issuedTo(province, "C1-02"), adjusting))];
    const consented = typeRow(
      province.workbook,
      "Ý kiến điều chỉnh",
      { "Mã đơn vị": "C1-02", Mã: "A1", Lần: 1 },
      { "Ý kiến Hội đồng": "Đồng ý" },
    );
    expect(told(totalOf(consented, changed, written(scored, run(scored, changed))).reasons)).toEqual([
      "T1: 17,2 → 19,11 (chỉ tiêu áp dụng: cụm, khối 1.000, cấp tỉnh 900)",
    ]);
  });

  test("another scale in the cluster's workbook", () => {
    const proposing = typeRow(scored, "Thang điểm", { "Mã cụm/khối": "*", "Mã tiêu chí": "T1" }, { "Điểm chuẩn": 30 });
    expect(told(totalOf(province.workbook, files, written(proposing, run(proposing, files))).reasons)).toEqual([
      "T1: 25,8 → 17,2 (thang điểm trong tệp khác thang điểm ở sổ cấp tỉnh)",
    ]);
  });

  test("a number typed over the sum can't be explained, and that is said", () => {
    const place = parseAddress(
      readResults(leader).find(({ what, unit }) => what === "total" && unit === "C1-02")!.cell,
    )!;
    const overtyped = setCell(leader, "Bảng điểm", { ...place, value: 26 });
    expect([
      totalOf(province.workbook, files, overtyped).difference,
      told(totalOf(province.workbook, files, overtyped).reasons),
    ]).toEqual([-0.8, ["Còn -0,8 điểm chưa rõ nguyên nhân"]]);
  });

  test("a table without any number says nothing", () => {
    expect(run(province.workbook, [sent(typeInto(leader, [])), ...files]).consolidation.statedTotals).toEqual([]);
    expect(run(province.workbook, [sent(issuedTo(province, "_C1")), ...files]).consolidation.statedTotals).toEqual([]);
  });

  test("what the Board has not scored yet", () => {
    const found = totalOf(province.workbook, [files[0]!]);
    expect([found.held, found.difference, told(found.reasons)]).toEqual([
      null,
      null,
      ["Cơ quan thường trực chưa có điểm: T1"],
    ]);
  });
});
