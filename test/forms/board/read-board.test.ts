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
    const read = readBoard(
      setCell(setCell(workbook, "Kỳ báo cáo", { row, column: 2, value: decimals }), "Cụm, khối", {
        row: 5,
        column: 11,
        value: decimals,
      }),
    );
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

  test("a band without points, or with unreadable ones, is no band of 0: none of the criterion's bands is used, and its cell is named", () => {
    const bands =
      "Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm\n* | T1 | 80 | | 5\n* | T1 | 50 | |\n* | T2 | | Tốt | năm\n* | T3 | | | 4\n* | T4 | 1 | | 0";
    const { board, issues } = readBoard(smallProvince({ "Mức điểm": bands }).workbook);
    expect(
      board?.bands.flatMap(({ criterion, from, text, points }) =>
        from === null && text === null ? [] : [[criterion, from, points]],
      ),
    ).toEqual([["T4", 1, 0]]);
    expect(board?.bands.map(({ criterion }) => criterion)).toEqual(["T1", "T1", "T2", "T3", "T4"]);
    const incomplete = issues.filter(({ code }) => code === "scale-band-incomplete");
    expect(
      incomplete.map(({ params, place }) => [...Object.values(params), place.sheet, place.cell?.slice(0, 1)]),
    ).toEqual([
      ["T1", "Điểm", "Mức điểm", "E"],
      ["T2", "Điểm", "Mức điểm", "E"],
      ["T3", "Từ", "Mức điểm", "C"],
    ]);
  });

  test("a setting's words typed as a value are no label", () => {
    const read = readBoard(setCell(workbook, "Kỳ báo cáo", { row: rowOf("Tỉnh"), column: 2, value: "Năm" }));
    expect([read.board?.period.province, read.board?.period.year]).toEqual(["Năm", 2020]);
  });
});
