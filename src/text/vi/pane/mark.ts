import { formatNumber } from "../../numbers";
import type { MarkTexts } from "../../pane/mark-texts";

const number = (value: number): string => formatNumber(value, null, "vi");

export const mark: MarkTexts = {
  make: "Tệp đánh dấu để trả đơn vị",
  makeForCluster: "Tệp đánh dấu để trả cụm, khối",
  makeNamed: ({ name }) => `Tệp đánh dấu để trả đơn vị: ${name}`,
  making: "Đang đánh dấu…",
  fileNeeded: ({ name }) => `Sổ chỉ giữ số liệu, không giữ tệp. Đề nghị chọn tệp "${name}" đã nhận.`,
  otherFile: ({ name }) => `Tệp vừa chọn không phải tệp đang được tính. Đề nghị chọn tệp "${name}" như khi nhận.`,
  choose: "Chọn tệp…",
  nothing: "Không có nội dung nào cần đánh dấu.",
  noReport: "Chưa có báo cáo nào được tính nên chưa đánh dấu được.",
  made: ({ error, warning, notice }) =>
    `Đã đánh dấu ${[`${number(error)} nội dung phải sửa`, `${number(warning)} nội dung cần lưu ý`, ...(notice === 0 ? [] : [`${number(notice)} thông tin`])].join(", ")}.`,
  ownTitle: "Bản đánh dấu",
  ownBody: "Một bản sao với các ô trên được tô màu, có chú thích và trang liệt kê; sửa ở bản sao rồi gửi cũng được.",
  makeOwn: "Lưu bản đánh dấu",
};
