import { formatDate } from "../numbers";
import type { Texts } from "../texts";
import { wordsOfDetail } from "./refusal-details";

const detailOf = (detail: string): string => (detail === "" ? "" : ` (chi tiết: ${wordsOfDetail(detail)})`);

export const refusals: Texts["refusals"] = {
  "empty-file": () => "Tệp rỗng, không có nội dung. Đề nghị đơn vị gửi lại.",
  "not-a-workbook": (detail) => `Tệp không phải là bảng tính Excel${detailOf(detail)}. Đề nghị gửi biểu Excel đã phát.`,
  "old-format": (detail) => `Tệp không thuộc dạng .xlsx${detailOf(detail)}. Đề nghị mở bằng Excel, chọn Lưu thành (Save As), loại tệp .xlsx, rồi gửi tệp mới lưu.`,
  encrypted: (detail) => `Tệp có mật khẩu mở${detailOf(detail)}. Đề nghị bỏ mật khẩu rồi gửi lại.`,
  corrupt: (detail) => `Tệp bị hỏng${detailOf(detail)}. Đề nghị đơn vị mở lại bản gốc, lưu và gửi lại.`,
  "no-sheets": (detail) => `Tệp không có trang tính nào${detailOf(detail)}. Đề nghị gửi lại biểu đã phát.`,
  doctype: (detail) => `Tệp chứa khai báo không an toàn nên không được mở${detailOf(detail)}. Đề nghị lưu lại bằng Excel rồi gửi.`,
  "over-limit": (detail) => `Tệp vượt giới hạn cho phép${detailOf(detail)}. Đề nghị bỏ hình ảnh, phần thừa rồi gửi lại trên biểu đã phát.`,
  "unsupported-format": (detail) => `Dạng tệp này không được hỗ trợ${detailOf(detail)}. Đề nghị lưu lại dạng .xlsx rồi gửi.`,
  "saved-as-text": (detail) => `Tệp chỉ là bảng ở dạng chữ, không phải bảng tính Excel${detailOf(detail)}. Đề nghị mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp .xlsx, rồi gửi tệp mới lưu; tốt nhất là điền vào biểu đã phát.`,
};

export const verdictReasons: Texts["verdictReasons"] = {
  refused: ({ reason, detail }) => refusals[reason](detail),
  duplicate: ({ name }) => `Nội dung trùng với tệp "${name}".`,
  superseded: ({ name, received }) =>
    received === null ? `Đã có bản mới hơn là tệp "${name}".` : `Đã có bản mới hơn là tệp "${name}", nhận ngày ${formatDate(received)}.`,
  unchanged: () => "Tệp này đã đọc ở lần trước, nội dung không thay đổi.",
  returned: ({ state }) => `Sổ theo dõi ghi tình trạng "${state}", số liệu của tệp không được lấy.`,
  "not-in-roster": ({ code }) => `"${code}" không thuộc danh sách đơn vị của kỳ này.`,
  "own-copy": () => "Đây là một bản khác của chính sổ này, không phải báo cáo; đề nghị gộp nội dung vào sổ (nút Xem và gộp, hoặc lệnh thidua merge).",
  "wrong-kind": () => "Tệp đọc được nhưng không phải biểu báo cáo của đơn vị hoặc của cụm, khối.",
  "wrong-year": ({ found, expected }) => `Biểu của năm ${found}, kỳ đang tổng hợp là năm ${expected}.`,
  "wrong-period": ({ found, expected }) => `Biểu của kỳ "${found}", kỳ đang tổng hợp là "${expected}".`,
  "unit-uncertain": ({ marks, cover }) =>
    `Chưa xác định được đơn vị: biểu được phát cho ${nameOf(marks)}, trang Thông tin chung ghi ${nameOf(cover)}. Đề nghị xác nhận với đơn vị.`,
  "newer-schema": ({ found, expected }) =>
    `Biểu theo mẫu phiên bản ${found}, phần mềm này đọc đến phiên bản ${expected}. Đề nghị cập nhật phần mềm.`,
};

function nameOf(unit: string | null): string {
  return unit === null ? "đơn vị chưa rõ" : `"${unit}"`;
}
