import { formatNumber } from "../../numbers";
import type { WaitingTexts } from "../../pane/waiting-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

export const waiting: WaitingTexts = {
  title: "Nội dung chỉ tệp khác của cụm, khối có, hoặc ghi khác",
  ofCluster: ({ name, count }) =>
    count === 0
      ? `${name}: đã chọn xong nội dung ở tệp khác`
      : `${name}: ${number(count)} nội dung ở tệp khác chờ Ban chọn`,
  count: ({ count }) => `${number(count)} nội dung hiện không được tính`,
  means:
    "Lấy: nội dung được tính khi tổng hợp. Giữ như đang tính: không nhắc lại nữa. Điểm chấm ghi vào trang Điểm chấm, nội dung khác ghi vào trang Cần đối chiếu, kèm tệp và ô.",
  /** Several values name their columns themselves. */
  row: ({ name, sheet, what, column }) =>
    [name, sheet, what, column.includes("; ") ? "" : column].filter((part) => part !== "").join(" · "),
  other: ({ file, cell, value }) => `Tệp ${file}${cell === "" ? "" : `, ô ${cell}`}: ${value}`,
  stands: ({ value }) => `Đang tính: ${value}`,
  whole:
    "Thang điểm được xét cả bảng. Nếu tệp kia đúng, đề nghị cụm, khối gộp hai tệp (mục Nhận báo cáo) rồi gửi tệp đã gộp.",
  take: "Lấy nội dung này",
  leave: "Giữ như đang tính",
  takeAll: ({ count }) => `Lấy cả ${number(count)} nội dung`,
  taken: ({ count }) =>
    `Đã lấy ${number(count)} nội dung. Các trang kết quả tính theo nội dung này từ lần tổng hợp sau.`,
  left: ({ count }) => `Đã ghi ${number(count)} nội dung giữ như đang tính.`,
  undone: "Đã hoàn tác, nội dung này lại chờ Ban chọn.",
  more: ({ count }) => `Xem thêm ${number(count)} nội dung`,
};
