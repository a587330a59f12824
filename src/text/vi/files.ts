import { formatDate } from "../dates";
import type { VerdictReasonParams } from "../../domain/submissions/file-record";
import type { Texts } from "../texts";
import { wordsOfDetail } from "./file-details";

const detailOf = (detail: string): string => (detail === "" ? "" : ` (chi tiết: ${wordsOfDetail(detail)})`);

export const refusals: Texts["refusals"] = {
  "empty-file": () => "Tệp rỗng, không có nội dung. Đề nghị đơn vị gửi lại.",
  "not-a-workbook": (detail) => `Tệp không phải là bảng tính Excel${detailOf(detail)}. Đề nghị gửi biểu Excel đã phát.`,
  "old-format": (detail) =>
    `Tệp không thuộc dạng .xlsx${detailOf(detail)}. Đề nghị mở bằng Excel, chọn Lưu thành (Save As), loại tệp .xlsx, rồi gửi tệp mới lưu.`,
  "internal-error": (detail) =>
    `Phần mềm gặp lỗi khi xử lý tệp này (mã lỗi ${detail}). Số liệu chưa được tính. Đề nghị gửi mã lỗi cho người phụ trách phần mềm.`,
  encrypted: (detail) => `Tệp có mật khẩu mở${detailOf(detail)}. Đề nghị bỏ mật khẩu rồi gửi lại.`,
  corrupt: (detail) => `Tệp bị hỏng${detailOf(detail)}. Đề nghị đơn vị mở lại bản gốc, lưu và gửi lại.`,
  "no-sheets": (detail) => `Tệp không có trang tính nào${detailOf(detail)}. Đề nghị gửi lại biểu đã phát.`,
  doctype: (detail) =>
    `Tệp chứa khai báo không an toàn nên không được mở${detailOf(detail)}. Đề nghị lưu lại bằng Excel rồi gửi.`,
  "over-limit": (detail) =>
    `Tệp vượt giới hạn cho phép${detailOf(detail)}. Đề nghị bỏ hình ảnh, phần thừa rồi gửi lại trên biểu đã phát.`,
  "unsupported-format": (detail) =>
    `Dạng tệp này không được hỗ trợ${detailOf(detail)}. Đề nghị lưu lại dạng .xlsx rồi gửi.`,
  "saved-as-text": (detail) =>
    `Tệp chỉ là bảng ở dạng chữ, không phải bảng tính Excel${detailOf(detail)}. Đề nghị mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp .xlsx, rồi gửi tệp mới lưu; tốt nhất là điền vào biểu đã phát.`,
};

export const verdictReasons: Texts["verdictReasons"] = {
  refused: ({ reason, detail }) => refusals[reason](detail),
  duplicate: ({ name }) => `Nội dung trùng với tệp "${name}".`,
  superseded: ({ name, received }) =>
    received === null
      ? `Đã có bản mới hơn là tệp "${name}".`
      : `Đã có bản mới hơn là tệp "${name}", nhận ngày ${formatDate(received)}.`,
  unchanged: () => "Tệp này đã đọc ở lần trước, nội dung không thay đổi.",
  returned: ({ state }) => `Sổ theo dõi ghi tình trạng "${state}", số liệu của tệp không được lấy.`,
  "not-in-roster": ({ code }) => `"${code}" không thuộc danh sách đơn vị của kỳ này.`,
  "own-copy": () =>
    "Đây là một bản khác của chính sổ này, không phải báo cáo; đề nghị gộp nội dung vào sổ (nút Xem và gộp, hoặc lệnh thidua merge).",
  "wrong-kind": () => "Tệp đọc được nhưng không phải biểu báo cáo của đơn vị hoặc của cụm, khối.",
  "wrong-year": ({ found, expected }) => `Biểu của năm ${found}, kỳ đang tổng hợp là năm ${expected}.`,
  "wrong-period": ({ found, expected }) => `Biểu của kỳ "${found}", kỳ đang tổng hợp là "${expected}".`,
  "unit-uncertain": ({ marks, cover }) =>
    `Chưa xác định được đơn vị: biểu được phát cho ${nameOf(marks)}, trang Thông tin chung ghi ${nameOf(cover)}. Đề nghị xác nhận với đơn vị.`,
  "sender-differs": ({ what, found, other, sender }) =>
    `${differing[what](found, other, sender)} ${untilCertain[what]}`,
  "kind-contradicted": ({ marked, found }) =>
    `Tệp mang dấu của ${kinds[marked]} nhưng các trang bên trong là ${found === "unit" ? "biểu của đơn vị" : "trang của sổ cấp tỉnh hoặc cụm, khối"}. Đề nghị gửi lại trên đúng tệp đã được phát.`,
  "newer-schema": ({ found, expected }) =>
    `Biểu theo mẫu phiên bản ${found}, phần mềm này đọc đến phiên bản ${expected}. Đề nghị cập nhật phần mềm.`,
};

const kinds = { board: "tệp cấp tỉnh", unit: "biểu của đơn vị", cluster: "tệp của cụm, khối" } as const;

type Differing = (found: string | null, other: string | null, sender: string) => string;

const differing: { readonly [W in VerdictReasonParams["sender-differs"]["what"]]: Differing } = {
  "file-name": (found, other, sender) =>
    `Tên tệp mang mã của ${other ?? nameOf(found)} nhưng biểu bên trong là của ${sender}; chưa tính cho đơn vị nào.`,
  name: (found, other, sender) =>
    found === null
      ? `Biểu không còn dấu nhận biết, ghi mã của ${sender} nhưng không ghi tên đơn vị; chưa tính cho đơn vị nào.`
      : `Trang Thông tin chung ghi mã của ${sender} nhưng tên đơn vị là "${found}"${other === null ? "" : ` (của ${other})`}; chưa tính cho đơn vị nào.`,
  cluster: (found, other, sender) =>
    `Trang Thông tin chung ghi ${sender} thuộc "${found ?? ""}", theo danh sách là ${other ?? ""}; chưa tính cho đơn vị nào.`,
};

/** The command line asks nobody: there the file itself is put right. */
const untilCertain: { readonly [W in VerdictReasonParams["sender-differs"]["what"]]: string } = {
  "file-name": "Đề nghị hỏi lại nơi gửi rồi xác nhận tại Nhận báo cáo, hoặc đổi tên tệp cho đúng và tổng hợp lại.",
  name: "Đề nghị hỏi lại nơi gửi rồi xác nhận tại Nhận báo cáo, hoặc ghi đúng mã và tên trong tệp, hoặc thêm tên này vào cột Tên gọi khác của Danh sách nếu đúng là đơn vị đó.",
  cluster: "Đề nghị hỏi lại nơi gửi rồi xác nhận tại Nhận báo cáo, hoặc ghi đúng cụm, khối trong tệp và tổng hợp lại.",
};

function nameOf(unit: string | null): string {
  return unit === null ? "đơn vị chưa rõ" : `"${unit}"`;
}
