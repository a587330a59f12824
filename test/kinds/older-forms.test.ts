import { commendationHeaders } from "../../src/contract/commendations";
import { marksSheet } from "../../src/contract/sheet-names";
import { absentEntry } from "../../src/domain/basics/entry";
import { readBoard } from "../../src/forms/board/read-board";
import { readMarks } from "../../src/forms/marks/read-marks";
import type { Workbook } from "../../src/workbook/sheet";
import { run } from "../app/returns/returned-cluster";
import { fileOf, issuedTo, placeOf, setCell, smallProvince, typeInto } from "../support/small-province";
import { filledAs, provinceOf } from "./round-of-kind";

const contents = {
  "Danh mục nội dung": "Mã | Mục | Nội dung | Kiểu | Bắt buộc\nN1 | I | Kết quả | Văn bản | Bắt buộc",
};

/** What earlier versions issued in a year round: the form of the six months, of the year by its marks and cover. */
function formerYearForm(): Workbook {
  const form = issuedTo(provinceOf("h1"), "C1-01");
  const marks = form.sheets.find(({ name }) => name === marksSheet);
  const [row = 0] = [...(marks?.rows ?? [])].find(([, cells]) => cells.get(1)?.value === "period") ?? [];
  const marked = setCell(form, marksSheet, { row, column: 2, value: "year" });
  const cover = placeOf(marked, "Thông tin chung", { row: "Kỳ báo cáo", header: "" });
  return setCell(marked, "Thông tin chung", { ...cover, value: "Cả năm" });
}

describe("what earlier versions issued and what Boards state", () => {
  test("a year form with the former columns is read whole, and compared with last year's twelve months", () => {
    const typed = filledAs("h1", "C1-01").map(([sheet, row, header, value]) => {
      if (row === "Số liệu tính đến ngày") return [sheet, row, header, { date: "2020-11-30" }] as const;
      return row === "Ngày sơ kết"
        ? ([sheet, row, header, { date: "2020-11-28" }] as const)
        : ([sheet, row, header, value] as const);
    });
    const sent = typeInto(formerYearForm(), [
      ...typed,
      ["Chỉ tiêu", "A1", "Kế hoạch 6 tháng", 480],
      ["Kết quả khen thưởng", "Bằng khen", "Cá nhân", 7],
    ]);
    const { consolidation } = run(
      provinceOf("year", contents).workbook,
      [fileOf("C1/C1-01.xlsx", sent, "2020-12-01T08:00:00")],
      "2020-12-20",
    );
    const [unit] = consolidation.units;
    const [figure] = consolidation.figures;
    expect([unit?.structure, unit?.reviewHeld, unit?.reviewStatus]).toEqual(["ok", "2020-11-28", "on-time"]);
    expect([figure?.result, figure?.samePeriod, figure?.benchmark]).toEqual([1250, 1200, 1000]);
    expect(consolidation.issues.filter(({ place }) => place.unit === "C1-01").map(({ code }) => code)).toEqual([
      "receipt-unconfirmed",
    ]);
    const [commended] = consolidation.accepted.get("C1-01")?.commendations ?? [];
    expect([commended?.individuals.value, commended?.women, commended?.tenure]).toEqual([7, absentEntry, absentEntry]);
  });

  test("a form of the year asks for what the statistics need, a form of the six months doesn't, and both are known by the same mark", () => {
    const forms = (["h1", "year"] as const).map((kind) => issuedTo(provinceOf(kind), "C1-01"));
    const headersOf = ({ sheets }: Workbook) => {
      const rows = [...(sheets.find(({ name }) => name === "Kết quả khen thưởng")?.rows.values() ?? [])];
      const [header] = rows.filter((cells) => cells.get(1)?.value === "Hình thức");
      return [...(header ?? [])].filter(([column]) => column < 19).map(([, { value }]) => value);
    };
    const [h1, year] = forms.map(headersOf);
    expect(h1).not.toContain("Hộ gia đình");
    expect(year?.slice(0, 18)).toEqual(["Hình thức", ...Object.values(commendationHeaders)]);
    const marks = forms.map((form) => readMarks(form).structure.get("Kết quả khen thưởng"));
    expect(marks[0]).toBe(marks[1]);

    const sent = typeInto(forms[1]!, [
      ...filledAs("year", "C1-01"),
      ["Kết quả khen thưởng", "Bằng khen", "Cá nhân", 7],
      ["Kết quả khen thưởng", "Bằng khen", "Trong đó nữ", 3],
      ["Kết quả khen thưởng", "Bằng khen", "Niên hạn", "KAD"],
    ]);
    const board = provinceOf("year", contents).workbook;
    const { consolidation } = run(board, [fileOf("C1/C1-01.xlsx", sent, "2020-12-01T08:00:00")], "2020-12-20");
    const [row] = consolidation.accepted.get("C1-01")?.commendations ?? [];
    expect([row?.women.value, row?.women.cell, row?.tenure.state]).toEqual([3, "J9", "not-applicable"]);
  });

  test("Kỳ of a catalogue: blank asks in reports, both spellings are read, another word is named at its cell", () => {
    const asked = (kind: string) => {
      const { workbook } = smallProvince({
        "Kỳ báo cáo": `Năm | 2020
          Kỳ | ${kind}
          Hạn đơn vị tổ chức sơ kết | 30/06/2020
          Hạn cụm/khối tổ chức sơ kết | 10/07/2020
          Hạn đơn vị gửi báo cáo | 05/07/2020
          Hạn cụm/khối gửi báo cáo | 15/07/2020`,
        "Danh mục hồ sơ": `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Kỳ
          A | A | Đơn vị | Bắt buộc | |
          B | B | Đơn vị | Bắt buộc | | Đăng ký đầu năm; Cả năm
          C | C | Đơn vị | Bắt buộc | | 6 THÁNG
          D | D | Đơn vị | Bắt buộc | | Quý I`,
      });
      const { board, issues } = readBoard(workbook);
      const named = issues.filter(({ code }) => code === "not-in-list").map(({ place }) => place.cell);
      return [board?.documents.map(({ code }) => code).join(" "), ...named];
    };
    expect(asked("Đăng ký đầu năm")).toEqual(["B", "F8"]);
    expect(asked("6 tháng đầu năm")).toEqual(["A C D", "F8"]);
    expect(asked("Cả năm")).toEqual(["A B D", "F8"]);
  });
});
