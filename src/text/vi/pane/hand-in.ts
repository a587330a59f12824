import type { HandInCode } from "../../../domain/hand-in-code";
import { formatNumber } from "../../numbers";
import { shortDate } from "../../pane-date";
import type { HandInTexts } from "../../pane/hand-in-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

const checks: { readonly [C in HandInCode]: (of: { readonly open: number; readonly all: number }) => string } = {
  reports: ({ open, all }) => (open === 0 ? `Đã nhận đủ báo cáo của ${number(all)} đơn vị` : `${number(open)}/${number(all)} đơn vị chưa gửi báo cáo`),
  dates: ({ open, all }) => (open === 0 ? "Ngày nhận đã được xác nhận" : `${number(open)}/${number(all)} báo cáo có ngày nhận tạm tính`),
  scale: ({ open }) => (open === 0 ? "Đã có thang điểm" : "Chưa có thang điểm"),
  points: ({ open, all }) => (open === 0 ? "Các tiêu chí chấm tay đã có điểm" : `${number(open)}/${number(all)} tiêu chí chấm tay của các đơn vị chưa chấm`),
  opinions: ({ open, all }) => (open === 0 ? "Không còn đề nghị điều chỉnh chờ ý kiến" : `${number(open)}/${number(all)} đề nghị điều chỉnh chưa có ý kiến`),
  cover: ({ open, all }) => (open === 0 ? "Trang Thông tin chung đã đủ" : `Trang Thông tin chung còn ${number(open)}/${number(all)} ô chưa điền`),
  report: ({ open, all }) => (open === 0 ? "Trang Báo cáo cụm đã đủ" : `Trang Báo cáo cụm còn ${number(open)}/${number(all)} nội dung chưa điền`),
  errors: ({ open }) => (open === 0 ? "Không có nội dung phải sửa" : `${number(open)} nội dung phải sửa`),
};

export const handIn: HandInTexts = {
  ready: "Sẵn sàng gửi",
  open: ({ count }) => `Còn ${number(count)} việc trước khi gửi`,
  openHint: "Vẫn lập được tệp khi còn việc chưa xong; Ban sẽ thấy phần còn thiếu.",
  readyHint: "Mọi nội dung đã đủ. Lập tệp và gửi kèm thư dưới đây.",
  lastDay: ({ date }) => `Hạn gửi của cụm, khối: ${shortDate(date)}`,
  listLabel: "Các việc trước khi gửi",
  done: "Đã xong",
  notDone: "Chưa xong",
  check: ({ code, ...of }) => checks[code](of),
  mend: {
    reports: "Xem đơn vị chưa gửi",
    dates: "Xác nhận ngày nhận",
    scale: "Lập thang điểm",
    points: "Chấm tiếp",
    opinions: "Cho ý kiến",
    cover: "Chuyển đến ô đầu tiên",
    report: "Chuyển đến ô đầu tiên",
    errors: "Xem nội dung phải sửa",
  },
  moreNames: ({ count }) => `và ${number(count)} mục khác`,
  cell: ({ sheet, cell }) => `Trang ${sheet}, ô ${cell}`,
  fill: { cover: "Điền tại đây", report: "Viết tại đây" },
  write: "Ghi vào sổ",
  close: "Đóng",
  blankChoice: "Chưa chọn",
  notADay: "Ghi ngày, tháng, năm, ví dụ 7/7/2020",
  dayHint: "Ngày/tháng/năm",
  written: "Đã ghi vào sổ",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, nội dung trở lại như trước",
  fileTitle: ({ name }) => `Tệp gửi Ban: ${name}`,
  fileBody: "Tệp gồm các trang của cụm, khối và các trang kết quả, theo số liệu hiện có trong sổ. Không kèm biểu gốc của đơn vị đã lưu trong sổ, thông tin liên hệ và các trang riêng. Sổ đang mở được giữ nguyên.",
  make: ({ name }) => `Lập tệp ${name}`,
  making: "Đang lập tệp…",
  saved: ({ name }) => `Đã lập tệp ${name}, lưu ở thư mục tải xuống của máy. Gửi tệp này, giữ nguyên tên tệp.`,
  opened: ({ name }) => `Tệp được mở ở một cửa sổ Excel khác. Lưu lại với tên ${name} rồi gửi.`,
  unsupported: ({ name }) => `Excel trên máy này không lưu tệp từ khung. Vào Tệp, chọn Lưu bản sao, đặt tên ${name} rồi gửi bản sao đó.`,
  nameLabel: "Tên tệp",
  messageTitle: "Thư gửi kèm",
  messageLabel: "Nội dung thư, có thể sửa trước khi sao chép",
  noCluster: "Sổ này chưa có cụm, khối nào ở trang Cụm, khối nên chưa lập được tệp gửi Ban.",
};
