import { formatNumber } from "../../numbers";
import type { SlipTexts } from "../../pane/slip-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

export const slips: SlipTexts = {
  title: "Phiếu chấm",
  what: "Phiếu gửi cơ quan chấm các tiêu chí được giao, và phiếu để các đơn vị thành viên chấm chéo; không đơn vị nào chấm cho mình.",
  clusters: "Phiếu của",
  allClusters: "Tất cả cụm, khối",
  each: "Số đơn vị mỗi đơn vị chấm chéo",
  eachHint: "Để trống: tất cả đơn vị khác; cụm, khối trên 6 đơn vị: 3.",
  eachWrong: "Ô này cần một số nguyên từ 1 trở lên, hoặc để trống.",
  make: "Xuất phiếu",
  making: "Đang lập phiếu chấm…",
  made: ({ agencies, cross }) =>
    `Đã lập ${number(agencies)} phiếu cho cơ quan chấm và ${number(cross)} phiếu chấm chéo.`,
  nobody: "Chưa có tiêu chí chấm tay nào cần phiếu. Đề nghị xem cột Cơ quan chấm ở trang Thang điểm.",
  take: "Nhận phiếu",
  takeHint: "Chọn các phiếu đã chấm; điểm được ghi vào trang Điểm chấm, điểm đã có không bị ghi đè.",
  taking: "Đang đọc phiếu chấm…",
  taken: ({ files, added, unchanged }) =>
    `Đã đọc ${number(files)} phiếu, ghi ${number(added)} điểm${unchanged === 0 ? "" : `; ${number(unchanged)} điểm đã có sẵn`}.`,
  undone: "Đã hoàn tác, các điểm vừa nhận từ phiếu được xóa khỏi trang Điểm chấm.",
  toSee: ({ count }) => `${number(count)} nội dung cần xem lại trên phiếu`,
};
