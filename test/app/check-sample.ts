import { checkWorkbook, type Checked } from "../../src/app/check-workbooks";
import type { Workbook } from "../../src/workbook/sheet";
import { fileOf, host, smallProvince } from "../support/small-province";

export const province = smallProvince({
  "Danh mục nội dung": `Mã | Mục | Nội dung | Kiểu | Bắt buộc
    N1 | I | Kết quả phong trào | Văn bản | Bắt buộc
    N2 | I | Số đợt thi đua | Số | Nếu có
    N3 | I | Ngày đại hội | Ngày | Nếu có
    N4 | I | Đã tổ chức đại hội | Có/Không | Bắt buộc`,
  "Thang điểm": `Mã cụm/khối | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Điểm tối thiểu | Điểm tối đa | Được không áp dụng
    * | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | | |
    * | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | | |
    * | T5 | Phong trào khác | 10 | Chấm trực tiếp | | | | Có
    * | T6 | Thưởng, trừ | 0 | Thưởng/Trừ | | -2 | 3 |`,
});

export const name = "C1/C1-01.xlsx";

export const day = { asOf: "2020-07-15" };

export function check(workbook: Workbook): Checked {
  const given = fileOf(name, workbook);
  return checkWorkbook(
    { name, sha256: host.sha256(given.bytes), changed: given.changed, receivedOption: null },
    host.readWorkbook(given.bytes),
    day,
  );
}
