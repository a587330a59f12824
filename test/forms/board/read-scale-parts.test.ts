import { readBoard } from "../../../src/forms/board/read-board";
import { smallProvince } from "../../support/small-province";

/** One line of `Thang điểm` with these cells. */
function read(cells: {
  kind?: string;
  max?: string;
  indicator?: string;
  highest?: string;
  with?: string;
  into?: string;
}) {
  const { kind = "Đạt/Không đạt", max = "10", indicator = "A1", highest = "", with: compared = "", into = "" } = cells;
  const { board, issues } = readBoard(
    smallProvince({
      "Chỉ tiêu": `Mã | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất
        A1 | Thu | tỷ đồng | Càng cao càng tốt | Mức đạt
        A4 | Dịch | | Đạt/Chưa đạt | Mức đạt`,
      "Thang điểm": `Mã cụm/khối | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Điểm mỗi lần | Điểm tối đa | So với | Tính vào
        * | T1 | Thu ngân sách | ${max} | ${kind} | ${indicator} | 1 | ${highest} | ${compared} | ${into}`,
    }).workbook,
  );
  const line = board?.criteria[0];
  const told = issues.filter(
    ({ code }) => code === "scale-undefined" || code === "board-blank" || code === "not-in-list",
  );
  return { line, told: told.map(({ code, params, place }) => [code, ...Object.values(params), place.cell]) };
}

test("So với: its words, the longer ones that regulations write, or a number; Chỉ tiêu is the same as blank", () => {
  const compared = (text: string) => read({ with: text }).line?.comparedWith;
  expect(
    ["", "Chỉ tiêu", "bình quân toàn tỉnh", "Cao nhất", "Cao nhất cụm/khối", "85,5", "-2", "0"].map(compared),
  ).toEqual([null, null, "province-average", "highest", "highest", 85.5, -2, 0]);
  expect(read({ with: "Bình quân cả nước" }).told[0]?.[0]).toBe("not-in-list");
});

test("what contract §5 doesn't define is told at its cell, and the line gives no points", () => {
  const refused = (cells: Parameters<typeof read>[0]) => {
    const { line, told } = read(cells);
    return [line?.undecided, told];
  };
  expect(refused({ kind: "Theo số lần", with: "Cao nhất" })).toEqual([
    ["undefined"],
    [["scale-undefined", "So với", "Cao nhất", "no-target", "Q5"]],
  ]);
  expect(refused({ indicator: "", with: "5" })).toEqual([
    ["undefined"],
    [["scale-undefined", "So với", "5", "no-indicator", "Q5"]],
  ]);
  expect(refused({ indicator: "A4", with: "Thấp nhất" })).toEqual([
    ["undefined"],
    [["scale-undefined", "So với", "Thấp nhất", "result-in-words", "Q5"]],
  ]);
  expect(refused({ kind: "Thưởng/Trừ", into: "Điểm thưởng" })).toEqual([
    ["undefined"],
    [["scale-undefined", "Tính vào", "Điểm thưởng", "by-sign", "R5"]],
  ]);
});

test("a bonus that Điểm tối đa bounds needs no Điểm chuẩn, unless its method multiplies that", () => {
  expect(read({ kind: "Theo số lần", max: "", highest: "5", into: "Điểm thưởng" })).toMatchObject({ told: [] });
  expect(read({ kind: "Theo số lần", max: "", into: "Điểm thưởng" }).told[0]).toEqual([
    "board-blank",
    "Điểm chuẩn",
    "T1",
    "E5",
  ]);
  expect(read({ max: "", highest: "5", into: "Điểm thưởng" }).told[0]).toEqual([
    "board-blank",
    "Điểm chuẩn",
    "T1",
    "E5",
  ]);
});
