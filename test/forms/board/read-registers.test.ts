import { readBoard } from "../../../src/forms/board/read-board";
import { readNominations } from "../../../src/forms/board/read-registers";
import { smallProvince } from "../../support/small-province";

const boardOf = (sheet: string, rows: string) => {
  const { board } = readBoard(smallProvince({ [sheet]: rows }).workbook);
  if (board === null) throw new Error("the small province has a period");
  return board;
};

describe("what a row of a register leaves blank", () => {
  test("a row without a sender is no receipt; one without a state was received", () => {
    const { receipts } = boardOf(
      "Sổ theo dõi nhận báo cáo",
      "Mã đơn vị/cụm | Mã hồ sơ | Số đến | Ngày đến | Tình trạng\n | | BC | 7 | 01/07/2020 | Hủy\n C1-01 | BC | 8 | 02/07/2020 |",
    );
    expect(receipts.map(({ sender, arrivalNumber, state, cell }) => [sender, arrivalNumber, state, cell])).toEqual([
      ["C1-01", "8", "received", "A6"],
    ]);
  });

  test("an opinion without indicator, version or answer", () => {
    const { opinions } = boardOf(
      "Ý kiến điều chỉnh",
      "Mã đơn vị | Mã | Lần | Ý kiến cụm/khối trưởng | Ý kiến Hội đồng\n C1-01 | | 2 | Thống nhất |\n C1-02 | A1 | | | Đồng ý",
    );
    expect(
      opinions.map(({ unit, code, version, cluster, council, cell }) => [unit, code, version, cluster, council, cell]),
    ).toEqual([
      ["C1-01", "", 2, "agree", "none", "A5"],
      ["C1-02", "A1", 1, "none", "agree", "A6"],
    ]);
  });

  test("points without unit or stage count nowhere; KAD among the points is not applicable, as a mark in its column is", () => {
    const { scores } = boardOf(
      "Điểm chấm",
      "Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm | Không áp dụng\n C1-01 | T3 | | 7 |\n | | T3 | Thẩm định | 6 |\n C1-02 | | Thẩm định | KAD |\n C1-03 | T3 | Thẩm định | | x\n C1-03 | T3 | Chấm chéo | 6 |",
    );
    expect(
      scores.map(({ unit, criterion, points, notApplicable, cell }) => [unit, criterion, points, notApplicable, cell]),
    ).toEqual([
      ["C1-02", "", null, true, "D7"],
      ["C1-03", "T3", null, true, "D8"],
      ["C1-03", "T3", 6, false, "D9"],
    ]);
  });

  test("a nomination keeps its row and place; a row without a unit and a word for a number are named by their cells", () => {
    const { workbook } = smallProvince({
      "Kết quả bình xét":
        "Mã đơn vị | Danh hiệu/hình thức | Thứ tự | Hợp lệ\n C1-01 | | 1 | chín\n | | Bằng khen | 2 | 9\n C1-02 | Bằng khen | 3 | 9",
    });
    const { rows, unread } = readNominations(workbook);
    expect(rows.map(({ unit, award, row, cell }) => [unit, award, row, cell])).toEqual([
      ["C1-01", "", 5, "A5"],
      ["C1-02", "Bằng khen", 7, "A7"],
    ]);
    expect([...unread].map((cell) => cell.slice(-1))).toEqual(["5", "6"]);
    const without = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "Kết quả bình xét") };
    expect(readNominations(without)).toEqual({ rows: [], unread: new Set() });
  });
});
