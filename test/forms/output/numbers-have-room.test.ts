import { outputPages } from "../../../src/forms/output/output-pages";
import { vi } from "../../../src/text/vi";
import type { SheetDraft } from "../../../src/workbook/draft";
import { run, typeRow, written } from "../../app/returns/returned-cluster";
import { fileOf, issuedTo, typeInto, type Typed, wellFilled } from "../../support/small-province";
import { province } from "../../whole-round/province";

/** Pixels of a number in Times New Roman, whose digits are half as wide as they are high. */
function pixels(value: number, format: string, size: number): number {
  const [, decimals = ""] = /\.([0#]+)/u.exec(format) ?? [];
  const text = value.toLocaleString("en", {
    minimumFractionDigits: decimals.replaceAll("#", "").length,
    maximumFractionDigits: decimals.length,
    useGrouping: format.includes(","),
  });
  return [...text].reduce((sum, sign) => sum + (/\d/u.test(sign) ? 0.5 : 0.25), 0) * size * (4 / 3);
}

/** Cells whose number is shown as ###: Excel and LibreOffice do so where it is wider than its column. */
function withoutRoom(sheet: SheetDraft): readonly string[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, style }]) => {
      const right = sheet.merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
      if (typeof value !== "number" || style.numberFormat === "General") return [];
      const columns = Array.from({ length: right - column + 1 }, (_, at) => sheet.columns.get(column + at)?.width ?? 8);
      const room = columns.reduce((sum, width) => sum + 7 * width + 5, 0);
      const needed = pixels(value, style.numberFormat, style.font.size) + 3;
      return needed > room ? [`${sheet.name} ${row}/${column}: ${value}`] : [];
    }),
  );
}

const figures = (factor: number): readonly Typed[] => [
  ["Chỉ tiêu", "A1", "Chỉ tiêu đăng ký", 1234 * factor],
  ["Kết quả", "A1", "Thực hiện trong kỳ", 987.6543 * factor],
  ["Kết quả", "A2", "Thực hiện trong kỳ", 55.4321 * factor],
  ["Kết quả", "A3", "Thực hiện trong kỳ", 3.2109 * factor],
  ["Kết quả", "A5", "Thực hiện trong kỳ", 7 * factor],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900 * factor],
  ["Kết quả khen thưởng", "Bằng khen", "Tập thể", Math.min(999_999, factor)],
  ["Nội dung", "N2", "Nội dung báo cáo", 4 * factor],
  ["Tự chấm", "T3", "Điểm tự chấm", 9.123456],
];

/** Every output sheet of a round in which two units typed figures so large. */
function pagesWith(factor: number): readonly SheetDraft[] {
  const files = ["C1-01", "C1-02"].map((unit) =>
    fileOf(`C1/${unit}.xlsx`, typeInto(issuedTo(province, unit), [...wellFilled(unit), ...figures(factor)])),
  );
  const points = { Điểm: 8.123456, "Người chấm": "C1-02" };
  const typed = typeRow(
    province.workbook,
    "Điểm chấm",
    { "Mã đơn vị": "C1-01", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
    points,
  );
  const consolidated = run(typed, files);
  return outputPages(consolidated.consolidation, { texts: vi, workbook: written(typed, consolidated) });
}

test.each([1, 1e3, 1e6, 1e9, 1e11])(
  "figures of a round that are %d times as large have room in their columns",
  (factor) => {
    expect(pagesWith(factor).flatMap(withoutRoom)).toEqual([]);
  },
);
