import { readTable, readTablePairs } from "../../../src/forms/reading/read-table";
import { periodSheet } from "../../../src/forms/sheets/board/period-sheet";
import { receiptList } from "../../../src/forms/sheets/board/register-lists";
import { scaleList } from "../../../src/forms/sheets/board/scale-list";

const tabbed = (text: string): string => text.replaceAll(" | ", "\t");

describe("tables as text", () => {
  test("columns by header in any order, others left out; dates, choices and numbers by the type of their field", () => {
    const rows = readTable(
      receiptList,
      tabbed(
        "Ngày đến | Cột lạ | Mã đơn vị/cụm | Tình trạng | Số đến\r\n29/06/2020 | x | C1-01 | Đã nhận | 0123\n\n | x | C1-02 | đề nghị hoàn thiện | \n",
      ),
    );
    expect(rows).toEqual([
      { arrivedOn: { date: "2020-06-29" }, sender: "C1-01", state: "received", arrivalNumber: "0123" },
      { arrivedOn: null, sender: "C1-02", state: "to-complete", arrivalNumber: null },
    ]);
  });

  test("numbers have a decimal point; what is none stays as it is written", () => {
    const [row] = readTable(
      scaleList,
      tabbed("Mã tiêu chí | Điểm chuẩn | Bước | Điểm mỗi lần\nT1 | 12.5 | 1.234,5 | -0.25"),
    );
    expect(row).toEqual({ code: "T1", max: 12.5, step: "1.234,5", perTime: -0.25 });
  });

  test("a word that the list does not have stays as it is written", () => {
    const rows = readTable(receiptList, tabbed("Mã đơn vị/cụm | Tình trạng\nC1-01 | Gửi rồi "));
    expect(rows).toEqual([{ sender: "C1-01", state: "Gửi rồi" }]);
  });

  test("pairs", () => {
    expect(
      readTablePairs(
        periodSheet,
        tabbed("Năm | 2020\nKỳ | 6 tháng đầu năm\nHạn đơn vị tổ chức sơ kết | 31/02/2020\nKhông có | 1"),
      ),
    ).toEqual({ year: 2020, kind: "h1", unitHoldBy: "31/02/2020" });
  });
});
