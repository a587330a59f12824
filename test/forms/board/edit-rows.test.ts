import { appendRows, editPairs, editRows } from "../../../src/forms/board/edit-rows";
import { periodSheet } from "../../../src/forms/sheets/board/period-sheet";
import { receiptList } from "../../../src/forms/sheets/board/register-lists";
import { smallProvince } from "../../support/small-province";

const { workbook } = smallProvince({
  "Sổ theo dõi nhận báo cáo": `Mã đơn vị/cụm | Tên tệp | Tình trạng | Ghi chú
    C1-01 | C1-01.xlsx | Đã nhận | đã gọi điện
    C1-02 | C1-02.xlsx | |`,
});
const register = "Sổ theo dõi nhận báo cáo";
const firstRow = 5;

describe("cells of a row that is there", () => {
  test("dates with their format, choices in the contract's words, each with what it held", () => {
    const edits = editRows(workbook, receiptList, [
      { row: firstRow, values: { arrivedOn: { date: "2020-06-29" }, state: "to-complete" } },
    ]);
    expect(edits).toEqual([
      { sheet: register, row: firstRow, column: 6, was: null, value: { date: "2020-06-29" }, format: "dd/mm/yyyy" },
      { sheet: register, row: firstRow, column: 10, was: "Đã nhận", value: "Đề nghị hoàn thiện", format: "@" },
    ]);
  });

  test("what is there already is no change; an emptied cell keeps its format", () => {
    expect(
      editRows(workbook, receiptList, [{ row: firstRow, values: { state: "received", arrivedOn: null } }]),
    ).toEqual([]);
    expect(editRows(workbook, receiptList, [{ row: firstRow, values: { note: null } }])).toEqual([
      { sheet: register, row: firstRow, column: 12, was: "đã gọi điện", value: null, format: null },
    ]);
  });

  test("a column that a person took away has no place, and is named", () => {
    const without = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === register
          ? {
              ...sheet,
              rows: new Map(
                [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].filter(([column]) => column !== 6))]),
              ),
            }
          : sheet,
      ),
    };
    expect(editRows(without, receiptList, [{ row: firstRow, values: { arrivedOn: null } }])).toEqual({
      noPlace: { sheet: register, header: "Ngày đến" },
    });
    expect(editRows({ ...workbook, sheets: [] }, receiptList, [])).toEqual({
      noPlace: { sheet: register, header: null },
    });
  });
});

test("values beside labels", () => {
  const edits = editPairs(workbook, periodSheet, { benchmarkPercent: 45, ranked: "no", year: 2020 });
  expect(edits).toMatchObject([
    { sheet: "Kỳ báo cáo", was: 50, value: 45 },
    { was: "Có", value: "Không" },
  ]);
});

test("rows go under the list's last row, as many as were given", () => {
  const added = appendRows(workbook, receiptList, [
    { sender: "K1-01", arrivedOn: { date: "2020-07-01" } },
    { sender: "K1-02" },
  ]);
  if ("noPlace" in added) throw new Error("there is a register");
  expect([...added.rows].map(([row, cells]) => [row, cells.get(1)?.value, cells.get(6)?.value])).toEqual([
    [7, "K1-01", { date: "2020-07-01" }],
    [8, "K1-02", null],
  ]);
});
