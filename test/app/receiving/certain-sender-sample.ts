import type { Workbook } from "../../../src/workbook/sheet";
import { setCell, smallProvince } from "../../support/small-province";

export const province = smallProvince({
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Tên gọi khác | Loại đơn vị | Vai trò
    1 | C1 | C1-01 | UBND huyện Một | Huyện Một | Huyện | Trưởng
    2 | C1 | C1-02 | UBND huyện Hai | | Huyện | Phó
    3 | C1 | C1-03 | UBND huyện Ba Vàng | | Huyện | Thành viên
    1 | K1 | K1-01 | Sở Một | | Sở | Trưởng
    2 | K1 | K1-02 | Sở Hai | | Sở | Phó`,
});

export const { board } = province;

export function marked(workbook: Workbook, label: string, value: string): Workbook {
  const row = [...workbook.sheets.find(({ name }) => name === "_TD")!.rows].find(
    ([, cells]) => cells.get(1)?.value === label,
  )![0];
  return setCell(workbook, "_TD", { row, column: 2, value });
}
