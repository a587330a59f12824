import { boardLists } from "../../../src/forms/board/input-sheets";

/** Columns that sheets gained (contract §5): a workbook from before has none of them, and nothing is missing there. */
const gained: Readonly<Record<string, readonly string[]>> = {
  "Cụm, khối": ["Xếp hạng theo", "Tổng điểm tối thiểu"],
  "Danh mục hồ sơ": ["Hạn", "Áp dụng"],
  "Chỉ tiêu": ["Tử số", "Mẫu số", "Nhân với", "Có chỉ tiêu"],
  "Thang điểm": [
    ...[
      "So với",
      "Tính vào",
      "Khi không áp dụng",
      "Khi không giao",
      "Điều kiện tính điểm",
      "Phần vượt theo",
      "Bước lẻ",
    ],
    ...["Nhóm thưởng", "Áp dụng", "Hạn", "Yêu cầu minh chứng", "Làm tròn đến"],
  ],
  "Điều kiện": ["Áp dụng", "Nhóm", "Hạn", "Ngày nhận", "Văn bản"],
  "Xếp loại": ["Tính trên", "Áp dụng", "Tính theo"],
  "Khen thưởng": ["Áp dụng", "Tỷ lệ dự họp tối thiểu (%)", "Số lần bỏ phiếu tối đa"],
  "Sổ theo dõi nhận báo cáo": ["Hạn hoàn thiện"],
  "Kết quả bình xét": ["Lần bỏ phiếu", "Số dự họp", "Lấy ý kiến bằng văn bản"],
};

test.each(Object.entries(gained))("%s", (sheet, headers) => {
  const columns = boardLists.find((form) => form.sheet === sheet)?.columns ?? [];
  const needed = headers.filter((header) => columns.find((column) => column.header === header)?.mayBeAbsent !== true);
  expect(needed).toEqual([]);
});
