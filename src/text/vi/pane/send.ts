import { shortDate } from "../../dates";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { Named } from "../../params";

/** What a unit reads before it sends. */
export const send = {
  title: "Gửi báo cáo",
  /** `warnings`: what the unit is asked to confirm before it sends. */
  readyTitle: ({ warnings }: { warnings: number }) =>
    warnings === 0 ? "Đã đủ điều kiện gửi" : `Không có lỗi; ${number(warnings)} điều cần xác nhận trước khi gửi`,
  /** `toSee`: what may still be looked at. */
  readyBody: ({ toSee }: { toSee: number }) =>
    toSee === 0
      ? "Các ô bắt buộc đã điền, không có nội dung phải sửa hoặc cần lưu ý."
      : `Các ô bắt buộc đã điền, không có nội dung phải sửa. Còn ${number(toSee)} nội dung cần lưu ý, vẫn gửi được.`,
  readyButton: "Xem nội dung cần lưu ý",
  openTitle: ({ blank, errors }: { blank: number; errors: number }) =>
    `Chưa đủ điều kiện gửi: còn ${[blank > 0 ? `${number(blank)} ô chưa điền` : "", errors > 0 ? `${number(errors)} ô cần sửa` : ""].filter((part) => part !== "").join(" và ")}`,
  openBody: "Báo cáo gửi lúc này vẫn được tiếp nhận và ghi ngày nhận, nhưng chưa được tính là đủ số liệu.",
  openButton: "Xem các ô này",
  /** `daysLeft` 0 = today is the last day, negative = over. */
  deadline: ({ lastDay, daysLeft }: { lastDay: string; daysLeft: number }) => {
    if (daysLeft === 0) return `Hạn gửi ${shortDate(lastDay)}, hôm nay là ngày cuối`;
    return daysLeft > 0
      ? `Hạn gửi ${shortDate(lastDay)}, còn ${number(daysLeft)} ngày`
      : `Hạn gửi ${shortDate(lastDay)}, đã quá ${number(-daysLeft)} ngày`;
  },
  fileTitle: "Tên tệp để gửi",
  fileWhy:
    "Tên tệp là mã của đơn vị, để nơi nhận biết báo cáo của ai kể cả khi tệp bị lỗi. Gửi lại bản sửa cũng dùng tên này.",
  copyName: "Sao chép tên tệp",
  nameCopied: "Đã sao chép tên tệp",
  /** Where the clipboard is closed to the pane. */
  nameByHand: "Chưa sao chép được tự động. Bấm vào tên tệp ở trên rồi nhấn Ctrl+C.",
  saveCopy: "Lưu bản sao để gửi",
  saving: "Đang lưu bản sao…",
  saved: ({ name }: Named) => `Đã lưu ${name} vào thư mục tải xuống. Sổ đang mở vẫn giữ tên cũ.`,
  opened: ({ name }: Named) => `Bản sao đã mở ở cửa sổ mới. Đề nghị lưu với tên ${name} rồi gửi.`,
  unsupported: "Excel này không lưu được tệp từ khung làm việc. Đề nghị lưu bằng tay như hướng dẫn dưới đây.",
  /** How the file is saved by hand under its name, each a sentence. */
  byHandTitle: "Lưu bằng tay",
  byHand: [
    "Vào Tệp, chọn Lưu bản sao (hoặc Lưu thành).",
    "Dán tên tệp đã sao chép, chọn loại Sổ làm việc Excel (.xlsx).",
    "Không đặt mật khẩu cho tệp.",
  ],
  wayTitle: "Gửi đi",
  /** How it reaches the Board, each a sentence. */
  ways: [
    "Gửi kèm thư điện tử hoặc qua hệ thống văn bản, theo địa chỉ nêu trong văn bản đề nghị báo cáo.",
    "Báo cáo có chữ ký, đóng dấu vẫn gửi như thường lệ; Số đối chiếu in ở chân biểu phải khớp với tệp.",
  ],
  subjectLabel: "Tiêu đề thư",
  copySubject: "Sao chép tiêu đề",
  mailLabel: "Lời gửi kèm",
  copyMail: "Sao chép lời gửi",
  noForm: {
    title: "Chưa biết biểu của đơn vị nào",
    body: "Mã đơn vị ở trang Thông tin chung đang trống. Đề nghị dùng biểu đã phát cho đơn vị.",
  },
};
export type SendTexts = TextsOf<typeof send>;
