import { readBoard } from "../../../src/forms/board/read-board";
import { setCell, smallProvince } from "../../support/small-province";

const { workbook } = smallProvince();
const period = workbook.sheets.find((sheet) => sheet.name === "Kỳ báo cáo")!;
const rowOf = (label: string): number => [...period.rows].find(([, cells]) => cells.get(1)?.value === label)![0];

describe("the Board's input sheets", () => {
  test("a sound workbook has no issue", () => {
    expect(readBoard(workbook).issues).toEqual([]);
  });

  test.each([1.5, -1, 5, 1e9])("decimals of %d are told and count as not stated", (decimals) => {
    const row = rowOf("Số chữ số thập phân");
    const read = readBoard(setCell(setCell(workbook, "Kỳ báo cáo", { row, column: 2, value: decimals }), "Cụm, khối", { row: 5, column: 11, value: decimals }));
    const params = { label: "Số chữ số thập phân", value: decimals, minimum: 0, maximum: 4 };
    expect(read.issues.map(({ code, params: found, place }) => [code, found, place.sheet, place.cell])).toEqual([
      ["out-of-range", params, "Kỳ báo cáo", `B${row}`],
      ["out-of-range", params, "Cụm, khối", "K5"],
    ]);
    expect(read.board?.period.scoring.decimals).toBe(2);
    expect(read.board?.clusters[0]?.scoring.decimals).toBe(2);
  });

  test("without a year or a holding date there is no round, and the reader says which sheets it missed", () => {
    expect(readBoard(setCell(workbook, "Kỳ báo cáo", { row: rowOf("Năm"), column: 2, value: null })).board).toBeNull();
    const without = readBoard({ ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name !== "Mức điểm") });
    expect(without.issues.map(({ code, place }) => [code, place.sheet])).toEqual([["sheet-missing", "Mức điểm"]]);
  });

  test("a setting's words typed as a value are no label", () => {
    const read = readBoard(setCell(workbook, "Kỳ báo cáo", { row: rowOf("Tỉnh"), column: 2, value: "Năm" }));
    expect([read.board?.period.province, read.board?.period.year]).toEqual(["Năm", 2020]);
  });
});
