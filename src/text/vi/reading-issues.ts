import type { ReadingParams } from "../../domain/checks/reading-params";
import { formatNumber } from "../numbers";
import type { IssueNotes, IssueSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "vi");

type Code = keyof ReadingParams;

const hidden = { row: "Dòng", column: "Cột", sheet: "Trang" } as const;

/** On a file's letters, and on what was done to its form. */
export const readingSentences: Pick<IssueSentences, Code> = {
  "legacy-font-text": ({ label, raw, value, encoding, font }) =>
    `"${label}" ghi bằng bảng mã cũ ${encoding}${font === "" ? "" : ` (phông ${font})`}: "${raw}", đã đọc là "${value}". Đề nghị kiểm tra; lần sau dùng phông Unicode.`,
  "letters-lost": ({ label, raw }) =>
    `"${label}" ghi "${raw}", có chữ đã mất dấu hoặc mất chữ, không đoán được. Đề nghị gõ lại.`,
  "hidden-figures": ({ hidden: what, name }) =>
    `${hidden[what]} ${what === "row" ? name : `"${name}"`} bị ẩn nhưng có số liệu, vẫn được đọc. Đề nghị bỏ ẩn và kiểm tra.`,
  "figures-outside": ({ cells }) =>
    `Có số liệu ngoài biểu, không được đọc: ${number(cells)} ô. Đề nghị chuyển vào đúng ô của biểu hoặc cột Ghi chú.`,
  "column-added": ({ header }) => `Có thêm cột "${header}", không được đọc.`,
  "rows-moved": ({ codes }) => `Thứ tự dòng đã thay đổi (${codes}), vẫn đọc được theo mã.`,
  "sheet-added": ({ name }) => `Có thêm trang "${name}", không được đọc.`,
  "sheet-copied": ({ name, of }) =>
    `Trang "${name}" có dạng của trang "${of}", không được đọc. Đề nghị chuyển số liệu về trang "${of}" và xóa trang chép.`,
  "protection-removed": ({ sheets }) =>
    `Đã bỏ khóa các trang: ${sheets}. Ô in sẵn và công thức có thể đã bị sửa; chỗ nào khác biểu đã phát được nêu riêng.`,
  "rule-pasted-over": ({ cells }) =>
    `Có ô mất quy tắc nhập vì dán đè: ${number(cells)} ô. Số liệu vẫn được đọc; nên dán giá trị.`,
  "entries-merged": ({ area, cells }) =>
    `Các ô ${area} đã bị gộp (${number(cells)} ô điền): chỉ ô đầu có số liệu, các ô còn lại được đọc là trống. Đề nghị bỏ gộp và điền từng ô.`,
  "file-name-differs": ({ named, unit }) =>
    `Tên tệp mang mã ${named} nhưng biểu bên trong là của ${unit}; số liệu chưa được tính khi chưa rõ đơn vị gửi. Đề nghị xác nhận đúng đơn vị, hoặc đổi tên tệp.`,
};

export const readingCauses: Pick<IssueNotes, Code> = {
  "legacy-font-text": "Chữ gõ bằng phông .Vn (TCVN3) hoặc VNI, không phải Unicode.",
  "letters-lost": "Chữ đã qua chương trình không giữ được tiếng Việt: dấu hỏi giữa từ, hoặc mất chữ ư của TCVN3.",
  "hidden-figures": "Dòng, cột hoặc trang có số liệu bị ẩn hay bị lọc.",
  "figures-outside": "Có số gõ bên cạnh hoặc bên dưới biểu.",
  "column-added": "Đơn vị chèn thêm cột.",
  "rows-moved": "Các dòng đã được sắp xếp lại hoặc chuyển chỗ.",
  "sheet-added": "Đơn vị thêm trang vào biểu.",
  "sheet-copied": "Trang của biểu đã được chép thành trang khác.",
  "protection-removed": "Trang đã được bỏ khóa, hoặc tệp được lưu bởi chương trình không giữ khóa.",
  "rule-pasted-over": "Ô chép từ nơi khác được dán đè lên ô nhập, mất quy tắc và lời nhắc.",
  "entries-merged": "Các ô điền của biểu đã bị gộp thành một ô.",
  "file-name-differs": "Tệp của đơn vị này được đặt tên của đơn vị khác.",
};

export const readingRemedies: Pick<IssueNotes, Code> = {
  "legacy-font-text": "So chữ đã đọc với tệp; không bắt buộc xử lý nếu đúng.",
  "letters-lost": "Đề nghị đơn vị gõ lại nội dung bằng phông Unicode.",
  "hidden-figures": "Bỏ ẩn, bỏ lọc, so số liệu với bản giấy đã ký.",
  "figures-outside": "Chuyển số vào đúng ô; số chỉ để tính thì xóa trước khi gửi.",
  "column-added": "Không bắt buộc xử lý; nội dung cần gửi thì ghi ở cột Ghi chú.",
  "rows-moved": "Không bắt buộc xử lý; lần sau giữ thứ tự dòng.",
  "sheet-added": "Không bắt buộc xử lý; nội dung cần gửi thì ghi vào biểu.",
  "sheet-copied": "Giữ một trang có số liệu đúng dưới tên đã phát, xóa trang còn lại.",
  "protection-removed": "Xem các lỗi và cảnh báo khác của tệp; lần sau không bỏ khóa.",
  "rule-pasted-over": "Không bắt buộc xử lý; lần sau dùng Dán giá trị.",
  "entries-merged": "Bỏ gộp ô và điền từng ô.",
  "file-name-differs": "Hỏi lại đơn vị gửi; đổi tên tệp nếu nội dung đúng.",
};
