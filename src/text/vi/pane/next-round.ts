import type { TextsOf } from "../../language";
import { formatDate } from "../../dates";
import { number } from "../number";
import type { Count } from "../../params";

/** Making the workbook of the next round. What becomes of each sheet is said by `nextRound` of the engine's words. */
export const nextRound = {
  title: "Lập sổ cho kỳ mới",
  open: "Lập sổ cho kỳ mới…",
  close: "Đóng",
  about:
    "Sổ này giữ nguyên. Sổ mới mang sang danh mục, thang điểm, quy định và số liệu năm trước; không mang báo cáo, điểm, ý kiến của kỳ này.",
  /** The place of the workbook can't give its file. */
  cellsOnly:
    "Ở đây không đọc được tệp của sổ, nên sổ mới chỉ mang sang những gì ghi trong ô. Hình, biểu đồ, ghi chú, bảng, quy tắc và màu tự đặt không mang sang được; nếu có, đề nghị lưu sổ rồi mở tệp đó ở trang dùng trong trình duyệt để lập sổ cho kỳ mới.",
  year: "Năm",
  kind: "Kỳ",
  reading: "Đang xem từng trang",
  sheets: ({ count }: Count) => `Từng trang của sổ mới (${number(count)})`,
  dates: "Thời hạn gợi ý theo kỳ trước cùng loại; chỉ ghi khi được chọn",
  date: ({ header, date }: { header: string; date: string }) => `${header}: ${formatDate(date)}`,
  make: "Lập sổ mới",
  making: "Đang lập sổ mới",
  badYear: "Năm ghi bằng bốn chữ số, ví dụ 2027.",
  notABoard: "Sổ đang mở không phải sổ cấp tỉnh hoặc sổ của cụm, khối.",
  noPeriod: "Trang Kỳ báo cáo chưa ghi đủ năm, kỳ và thời hạn của kỳ này. Đề nghị điền rồi lập sổ cho kỳ mới.",
};
export type NextRoundPaneTexts = TextsOf<typeof nextRound>;
