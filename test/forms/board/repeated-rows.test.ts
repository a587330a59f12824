import { consolidateStored } from "../../../src/app/consolidate";
import { openBoard } from "../../../src/app/open-board";
import { boardLists } from "../../../src/forms/board/input-sheets";
import { readBoard } from "../../../src/forms/board/read-board";
import { smallProvince } from "../../support/small-province";

const repeatedIn = (sheet: string, table: string) => {
  const { board, issues } = readBoard(smallProvince({ [sheet]: table }).workbook);
  const told = issues.filter(({ code }) => code === "board-row-repeated");
  return { board: board!, told: told.map(({ params, place }) => [...Object.values(params), place.sheet, place.cell]) };
};

test("a cluster that is listed twice counts once, however its code is written", () => {
  const table = `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
    C1 | Cụm | Cụm một | Ban đã tiếp nhận | 30
    c1 | Cụm | Cụm một lần hai | Dự thảo | 40
    K1 | Khối | Khối một | Dự thảo | 30`;
  const { board, told } = repeatedIn("Cụm, khối", table);
  expect(board.clusters.map(({ code, name }) => [code, name])).toEqual([
    ["C1", "Cụm một"],
    ["K1", "Khối một"],
  ]);
  expect(told).toEqual([["c1", "A5", "Cụm, khối", "A6"]]);
  const opened = openBoard(smallProvince({ "Cụm, khối": table }).workbook);
  if ("noRound" in opened) throw new Error(opened.noRound);
  const { consolidation } = consolidateStored({ ...opened, asOf: "2020-07-15" });
  expect(consolidation.clusters.map(({ code, expected }) => [code, expected])).toEqual([
    ["C1", 3],
    ["K1", 2],
  ]);
  expect(consolidation.issues.map(({ code }) => code)).toContain("board-row-repeated");
});

test("a target, a document, an indicator, a band given twice: the first counts", () => {
  const targets = `Mã đơn vị | Mã | Kế hoạch giao
    C1-01 | A1 | 10
    C1-02 | A1 | 20
    C1-01 | A1 | 30`;
  const { board, told } = repeatedIn("Chỉ tiêu giao", targets);
  expect(board.assignedTargets.map(({ unit, code, plan }) => [unit, code, plan])).toEqual([
    ["C1-01", "A1", 10],
    ["C1-02", "A1", 20],
  ]);
  expect(told.map(([row]) => row)).toEqual(["C1-01 · A1"]);
  const bands = `Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm
    * | T1 | 80 | | 5
    * | T1 | 80 | | 4
    * | T1 | 50 | | 3`;
  const scale = repeatedIn("Mức điểm", bands);
  expect(scale.board.bands.map(({ from, points }) => [from, points])).toEqual([
    [80, 5],
    [50, 3],
  ]);
  expect(scale.told.map(([row]) => row)).toEqual(["* · T1 · 80"]);
});

test("a document of one code may differ by kind of round", () => {
  const documents = `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Kỳ
    BC | Báo cáo sơ kết | Đơn vị | Bắt buộc | 6 tháng
    BC | Báo cáo tổng kết | Đơn vị | Bắt buộc | Cả năm
    BC | Báo cáo lần hai | Đơn vị | Bắt buộc | 6 tháng`;
  const { board, told } = repeatedIn("Danh mục hồ sơ", documents);
  expect(board.documents.map(({ name }) => name)).toEqual(["Báo cáo sơ kết"]);
  expect(told.map(([row]) => row)).toEqual(["BC · 6 tháng"]);
});

test("what names a row once are fields of the list", () => {
  for (const { sheet, once = [], columns } of boardLists)
    expect([sheet, once.filter((field) => !columns.some(({ key }) => key === field))]).toEqual([sheet, []]);
});
