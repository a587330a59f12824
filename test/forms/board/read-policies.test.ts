import { noList } from "../../domain/round-samples";
import { smallProvince } from "../../support/small-province";

const { board } = smallProvince({
  "Điều kiện": `Mã | Điều kiện | Mã cụm/khối | Loại điều kiện | Phạm vi | Ngưỡng | Hệ quả | Mức hệ quả | Đơn vị vi phạm
    DK1 | Mục I | C1; K1 | Điểm mục hoặc tiêu chí tối thiểu (%) | I | 62,5 | Trừ điểm | 1,5 |
    DK2 | Kỷ luật | * | Theo xác nhận của cơ quan có thẩm quyền | | | Xếp loại không quá | Tốt | C1-01;K1
    DK3 | Nợ thuế | | Theo xác nhận của cơ quan có thẩm quyền | | | Không đề nghị | | không có
    DK4 | Lạ | | Cách khác | | | Phạt | |`,
  "Xếp loại": `Xếp loại | Từ điểm (%) | Tỷ lệ tối đa (%) | Mã cụm/khối
    Xuất sắc | 95 | 20 |
    Tốt | 85 | | *
    Giỏi | 80 | | C1`,
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Số lượng được đề nghị | Tính trên | Tỷ lệ (%) | Tỷ lệ phiếu tính trên
    Cờ thi đua của Chính phủ | | Tập thể đạt tiêu chuẩn Cờ thi đua của UBND tỉnh | 20 | Tổng số thành viên
    Cờ thi đua của UBND tỉnh | 1 | Cụm/khối | | Số phiếu hợp lệ
    Bằng khen | | Đơn vị được bình xét trong cụm, khối | 50 | Phiếu thu về
    Giấy khen | 30 | Toàn tỉnh | | Phiếu phát ra
    Huân chương | | Tập thể dẫn đầu cụm, khối | 10 | Số người có mặt
    Kỷ niệm chương | | Số cụm, khối | 10 |
    Chiến sĩ thi đua | | Cá nhân đạt danh hiệu | 15 |
    Lao động xuất sắc | | Tập thể được đề nghị Bằng khen | 15 |
    Lao động tiên tiến | | Tập thể được tặng Bằng khen | 15 |`,
});

test("conditions: clusters, figures or names, and three kinds of who broke them", () => {
  expect(
    board.conditions.map(({ clusters, kind, threshold, effect, level, violators }) => [
      clusters,
      kind,
      threshold,
      effect,
      level,
      violators,
    ]),
  ).toEqual([
    [["C1", "K1"], "line-at-least", 62.5, "points-off", 1.5, null],
    [[], "confirmed", null, "class-at-most", "Tốt", ["C1-01", "K1"]],
    [[], "confirmed", null, "no-award", null, []],
    [[], null, null, null, null, null],
  ]);
  expect(board.issues.filter(({ place }) => place.sheet === "Điều kiện").map(({ code }) => code)).toEqual(
    expect.arrayContaining(["not-in-list"]),
  );
});

test("classes: blank and * are all", () => {
  expect(
    board.classRules.map(({ name, fromPercent, largestShare, clusters }) => [
      name,
      fromPercent,
      largestShare,
      clusters,
    ]),
  ).toEqual([
    ["Xuất sắc", 95, 20, []],
    ["Tốt", 85, null, []],
    ["Giỏi", 80, null, ["C1"]],
  ]);
});

test("awards: what a quota and a share of votes are counted on, by the words of the sheet", () => {
  const collectives = (award: string, counted: string) => ({ kind: "collectives", award, counted });
  expect(board.awards.map(({ counted, voteBase }) => [counted, voteBase])).toEqual([
    [collectives("Cờ thi đua của UBND tỉnh", "standard"), "members"],
    [null, "valid"],
    [{ kind: "cluster-units" }, "returned"],
    [{ kind: "province" }, "issued"],
    [{ kind: "first-ranked" }, null],
    [{ kind: "clusters" }, null],
    [null, null],
    [collectives("Bằng khen", "nominated"), null],
    [collectives("Bằng khen", "decided"), null],
  ]);
});

test("a list of another agency: whose, by when, when it came, with what paper, about whom", () => {
  const { board: read } = smallProvince({
    "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Hệ quả | Cơ quan xác nhận | Hạn | Đơn vị vi phạm | Ngày nhận | Văn bản | Đơn vị đã hỏi
      DK1 | Phòng cháy | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | Công an tỉnh | 10/07/2020 | Không | 09/07/2020 | 12/TB-CA | C1-01; C1-02
      DK2 | Nợ thuế | Theo xác nhận của cơ quan có thẩm quyền | Không đề nghị | | | | | |`,
  });
  expect(read.conditions.map(({ violators, list }) => [violators, list])).toEqual([
    [
      [],
      {
        agency: "Công an tỉnh",
        due: "2020-07-10",
        receivedOn: "2020-07-09",
        paper: "12/TB-CA",
        asked: ["C1-01", "C1-02"],
      },
    ],
    [null, noList],
  ]);
});

test("Áp dụng and Nhóm; a class may stand in Ngưỡng; what is no number is told for any other kind", () => {
  const { board: read } = smallProvince({
    "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Phạm vi | Ngưỡng | Hệ quả | Mức hệ quả | Áp dụng | Nhóm
      DK1 | Loại | Xếp loại ít nhất | | Tốt | Không đề nghị | | Sở; -SNV | A
      DK2 | Loại | Xếp loại ít nhất | Tốt | | Không đề nghị | | | A
      DK3 | Hạng | Xếp hạng không quá | | một | Không đề nghị | | |
      DK4 | Mức | Không tiêu chí nào 0 điểm | * | | Điểm tối đa không quá | 20,5 | |`,
    "Xếp loại": `Xếp loại | Từ điểm (%)
      Tốt | 85`,
  });
  expect(
    read.conditions.map(({ scope, threshold, level, concerns, group }) => [scope, threshold, level, concerns, group]),
  ).toEqual([
    ["Tốt", null, null, { include: ["Sở"], exclude: ["SNV"] }, "A"],
    ["Tốt", null, null, undefined, "A"],
    [null, null, null, undefined, null],
    ["*", null, 20.5, undefined, null],
  ]);
  const told = read.issues.filter(({ place }) => place.sheet === "Điều kiện");
  expect(told.flatMap(({ code, place }) => (code === "column-missing" ? [] : [[code, place.cell]]))).toEqual([
    ["not-a-number", "F7"],
  ]);
});

test("a line names conditions; without any that names it a condition must have an effect", () => {
  const { board: read } = smallProvince({
    "Thang điểm": `Mã cụm/khối | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Điều kiện tính điểm
      * | T1 | Tuyên truyền | 10 | Chấm trực tiếp | DK1;  DK2
      * | T2 | Hội nghị | 10 | Chấm trực tiếp | DK9
      * | T3 | Hội thi | 10 | Chấm trực tiếp | DK3
      * | T4 | Giao ban | 10 | Chấm trực tiếp | DK4`,
    "Điều kiện": `Mã | Điều kiện | Loại điều kiện | Ngưỡng | Hệ quả
      DK1 | Kế hoạch | Theo xác nhận của cơ quan có thẩm quyền | |
      DK2 | Minh chứng | Theo xác nhận của cơ quan có thẩm quyền | | Không đề nghị
      DK3 | Hạng | Xếp hạng không quá | 1 |
      DK4 | Điểm | Tổng điểm tối thiểu (%) | | Không đề nghị
      DK5 | Lạ | Theo xác nhận của cơ quan có thẩm quyền | |`,
  });
  expect(read.criteria.map(({ code, conditions, undecided }) => [code, conditions, undecided])).toEqual([
    ["T1", "DK1; DK2", undefined],
    ["T2", "DK9", ["undefined"]],
    ["T3", "DK3", ["undefined"]],
    // Its condition lacks its Ngưỡng, so that nobody could say whether it is fulfilled.
    ["T4", "DK4", ["undefined"]],
  ]);
  const told = read.issues.filter(({ code }) => code === "scale-undefined" || code === "board-blank");
  expect(told.map(({ code, params, place }) => [code, ...Object.values(params), place.sheet])).toEqual([
    ["scale-undefined", "Điều kiện tính điểm", "DK9", "unknown-condition", "Thang điểm"],
    ["scale-undefined", "Điều kiện tính điểm", "DK3", "judged-after-points", "Thang điểm"],
    ["board-blank", "Hệ quả", "DK5", "Điều kiện"],
  ]);
});

test("a workbook from before these columns says nothing of them", () => {
  const { board: read } = smallProvince({
    "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Bậc theo | Bước | Điểm mỗi lần | Mức tối thiểu để được tính điểm (%) | Điểm tối thiểu | Điểm tối đa | Được không áp dụng | Cơ quan chấm
      * | I | T1 | Tuyên truyền | 10 | Chấm trực tiếp | | | | | | | | | |`,
    "Điều kiện": `Mã | Điều kiện | Mã cụm/khối | Loại điều kiện | Phạm vi | Ngưỡng | Hệ quả | Mức hệ quả | Đơn vị vi phạm | Ghi chú
      DK1 | Điểm | | Tổng điểm tối thiểu (%) | | 50 | Không đề nghị | | |`,
  });
  const sheets = ["Thang điểm", "Điều kiện"];
  expect(read.issues.filter(({ place }) => sheets.includes(place.sheet ?? ""))).toEqual([]);
});
