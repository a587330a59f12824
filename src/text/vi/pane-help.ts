import { formatNumber } from "../numbers";
import { shortMoment } from "../pane-date";
import type { HelpTexts, SelfTestTexts, TroubleTexts } from "../pane-texts";
import { openWorkbookFailures, workbookLeft } from "./open-workbook-failures";

const number = (value: number): string => formatNumber(value, null, "vi");

export const help: HelpTexts = {
  version: ({ version }) => `Thi đua, phiên bản ${version}`,
  guidesTitle: "Hướng dẫn",
  guides: {
    board: "Dành cho chuyên viên của Ban",
    leader: "Dành cho cụm trưởng, khối trưởng, cấp phó",
    unit: "Dành cho đơn vị",
  },
  support: "Cần phiên bản Excel nào, làm gì khi Excel quá cũ",
  privacyTitle: "Dữ liệu ở đâu",
  privacy:
    "Báo cáo được đọc ngay trong Excel trên máy này và chỉ ghi vào sổ tính đang mở. Phần mềm không gửi số liệu đi nơi khác.",
};

export const selfTest: SelfTestTexts = {
  title: "Tự kiểm tra trong Excel",
  why: "Mỗi phiên bản Excel có điểm khác nhau. Phép thử này chạy ngay trong Excel đang dùng và lập một tệp kết quả để người phụ trách phần mềm đối chiếu.",
  steps: [
    "Cần một sổ tính mới, trống: chọn Tệp, Mới, Sổ tính trống, rồi mở khung này trong sổ đó.",
    "Phần mềm tạo, ghi, đọc lại và xóa các trang thử, sau đó tổng hợp một tỉnh nhỏ bằng số liệu tự đặt.",
    "Mất khoảng vài phút. Trong lúc chạy đề nghị không sửa ô và không chuyển sang sổ khác.",
    "Tệp kết quả ghi phiên bản Excel, thời gian và từng lệnh của phép thử, không có số liệu thật.",
  ],
  start: "Bắt đầu tự kiểm tra",
  running: ({ done, all, name }) => `${number(done)}/${number(all)}${name === null || name === "" ? "" : ` · ${name}`}`,
  runningLabel: "Đang tự kiểm tra",
  passed: ({ passed, all }) => `Đạt ${number(passed)}/${number(all)} phép thử`,
  failedTitle: "Chưa đạt",
  passedTitle: "Đạt",
  difference: "Khác biệt",
  save: "Lưu tệp kết quả",
  copyHint: "Trên máy Mac, Excel không lưu tệp từ khung này: bấm Sao chép nội dung, dán vào một tệp văn bản rồi gửi.",
  copyLabel: "Nội dung tệp kết quả",
  copy: "Sao chép nội dung",
  copied: "Đã sao chép nội dung",
  notEmpty: "Sổ tính đang mở có số liệu nên phép thử không chạy ở đây. Đề nghị mở một sổ tính mới, trống.",
  again: "Chạy lại",
};

export const trouble: TroubleTexts = {
  title: "Chưa thực hiện được",
  retry: "Thử lại",
  details: "Chi tiết kỹ thuật",
  failure: {
    ...openWorkbookFailures,
    "file-gone": ({ detail }) =>
      `Không mở được tệp "${detail}": tệp đã được chuyển đi, xóa hoặc đang mở ở chương trình khác. Đề nghị bỏ chọn rồi chọn lại các tệp.`,
    product: () =>
      "Phần mềm gặp lỗi ngoài dự kiến. Đề nghị bấm Thử lại; nếu vẫn gặp, gửi chi tiết kỹ thuật dưới đây cho người phụ trách phần mềm.",
  },
  left: workbookLeft,
  unfinishedTitle: "Lần ghi trước chưa hoàn tất",
  unfinished: ({ began, takingOver }) =>
    `Lần ghi bắt đầu lúc ${shortMoment(began, " ngày ")} đã dừng giữa chừng. ${takingOver ? "Dữ liệu đã chuẩn bị đủ, bấm Hoàn tất để ghi nốt." : "Sổ tính vẫn như cũ; bấm Hoàn tất để dọn các trang tạm."}`,
  finish: "Hoàn tất",
  finishing: "Đang hoàn tất lần ghi trước…",
  finished: "Đã hoàn tất lần ghi trước.",
};
