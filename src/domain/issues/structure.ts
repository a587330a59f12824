import { issue, label } from "./record";

/** A text of a cell in the sheet that may be meant. */
type LikelyText = { readonly likely?: string; readonly likelyCell?: string };

const hidden = { row: "Dòng", column: "Cột", sheet: "Trang" } as const;

/** A file's letters, and what was done to its form. */
export const alteredForms = {
  /** Typed in an encoding older than Unicode; `font` "" where only the letters showed it. */
  "legacy-font-text": issue<{
    label: string;
    raw: string;
    value: string;
    encoding: string;
    font: string;
  }>({
    severity: "notice",
    sentence: ({ label, raw, value, encoding, font }) =>
      `"${label}" ghi bằng bảng mã cũ ${encoding}${font === "" ? "" : ` (phông ${font})`}: "${raw}", đã đọc là "${value}". Đề nghị kiểm tra; lần sau dùng phông Unicode.`,
    cause: "Chữ gõ bằng phông .Vn (TCVN3) hoặc VNI, không phải Unicode.",
    remedy: "So chữ đã đọc với tệp; không bắt buộc xử lý nếu đúng.",
    sample: { label, raw: "§¹t", value: "Đạt", encoding: "TCVN3", font: ".VnTime" },
  }),
  "letters-lost": issue<{ label: string; raw: string }>({
    severity: "warning",
    sentence: ({ label, raw }) =>
      `"${label}" ghi "${raw}", có chữ đã mất dấu hoặc mất chữ, không đoán được. Đề nghị gõ lại.`,
    cause: "Chữ đã qua chương trình không giữ được tiếng Việt: dấu hỏi giữa từ, hoặc mất chữ ư của TCVN3.",
    remedy: "Đề nghị đơn vị gõ lại nội dung bằng phông Unicode.",
    sample: { label, raw: "C?NG HOÀ" },
  }),
  "hidden-figures": issue<{ hidden: "row" | "column" | "sheet"; name: string }>({
    severity: "warning",
    sentence: ({ hidden: what, name }) =>
      `${hidden[what]} ${what === "row" ? name : `"${name}"`} bị ẩn nhưng có số liệu, vẫn được đọc. Đề nghị bỏ ẩn và kiểm tra.`,
    cause: "Dòng, cột hoặc trang có số liệu bị ẩn hay bị lọc.",
    remedy: "Bỏ ẩn, bỏ lọc, so số liệu với bản giấy đã ký.",
    sample: { hidden: "column", name: "Thực hiện trong kỳ" },
  }),
  /** Numbers beside or below the form. */
  "figures-outside": issue<{ cells: number }>({
    severity: "warning",
    sentence: ({ cells }, { number }) =>
      `Có số liệu ngoài biểu, không được đọc: ${number(cells)} ô. Đề nghị chuyển vào đúng ô của biểu hoặc cột Ghi chú.`,
    cause: "Có số gõ bên cạnh hoặc bên dưới biểu.",
    remedy: "Chuyển số vào đúng ô; số chỉ để tính thì xóa trước khi gửi.",
    sample: { cells: 17 },
  }),
  "column-added": issue<{ header: string }>({
    severity: "notice",
    sentence: ({ header }) => `Có thêm cột "${header}", không được đọc.`,
    cause: "Đơn vị chèn thêm cột.",
    remedy: "Không bắt buộc xử lý; nội dung cần gửi thì ghi ở cột Ghi chú.",
    sample: { header: "Điểm thưởng" },
  }),
  "rows-moved": issue<{ codes: string }>({
    severity: "notice",
    sentence: ({ codes }) => `Thứ tự dòng đã thay đổi (${codes}), vẫn đọc được theo mã.`,
    cause: "Các dòng đã được sắp xếp lại hoặc chuyển chỗ.",
    remedy: "Không bắt buộc xử lý; lần sau giữ thứ tự dòng.",
    sample: { codes: "KT01, KT05" },
  }),
  "sheet-added": issue<{ name: string }>({
    severity: "notice",
    sentence: ({ name }) => `Có thêm trang "${name}", không được đọc.`,
    cause: "Đơn vị thêm trang vào biểu.",
    remedy: "Không bắt buộc xử lý; nội dung cần gửi thì ghi vào biểu.",
    sample: { name: "Nháp" },
  }),
  "sheet-copied": issue<{ name: string; of: string }>({
    severity: "warning",
    sentence: ({ name, of }) =>
      `Trang "${name}" có dạng của trang "${of}", không được đọc. Đề nghị chuyển số liệu về trang "${of}" và xóa trang chép.`,
    cause: "Trang của biểu đã được chép thành trang khác.",
    remedy: "Giữ một trang có số liệu đúng dưới tên đã phát, xóa trang còn lại.",
    sample: { name: "Kết quả (2)", of: "Kết quả" },
  }),
  "protection-removed": issue<{ sheets: string }>({
    severity: "notice",
    sentence: ({ sheets }) =>
      `Đã bỏ khóa các trang: ${sheets}. Ô in sẵn và công thức có thể đã bị sửa; chỗ nào khác biểu đã phát được nêu riêng.`,
    cause: "Trang đã được bỏ khóa, hoặc tệp được lưu bởi chương trình không giữ khóa.",
    remedy: "Xem các lỗi và cảnh báo khác của tệp; lần sau không bỏ khóa.",
    sample: { sheets: "Chỉ tiêu; Kết quả" },
  }),
  "rule-pasted-over": issue<{ cells: number }>({
    severity: "notice",
    sentence: ({ cells }, { number }) =>
      `Có ô mất quy tắc nhập vì dán đè: ${number(cells)} ô. Số liệu vẫn được đọc; nên dán giá trị.`,
    cause: "Ô chép từ nơi khác được dán đè lên ô nhập, mất quy tắc và lời nhắc.",
    remedy: "Không bắt buộc xử lý; lần sau dùng Dán giá trị.",
    sample: { cells: 17 },
  }),
  /** Entry cells merged into one; `area` as Excel writes it. */
  "entries-merged": issue<{ area: string; cells: number }>({
    severity: "warning",
    sentence: ({ area, cells }, { number }) =>
      `Các ô ${area} đã bị gộp (${number(cells)} ô điền): chỉ ô đầu có số liệu, các ô còn lại được đọc là trống. Đề nghị bỏ gộp và điền từng ô.`,
    cause: "Các ô điền của biểu đã bị gộp thành một ô.",
    remedy: "Bỏ gộp ô và điền từng ô.",
    sample: { area: "Kết quả!H11:H12", cells: 17 },
  }),
  /** The file's name has another unit's code than its content. */
  "file-name-differs": issue<{ named: string; unit: string }>({
    severity: "warning",
    sentence: ({ named, unit }) =>
      `Tên tệp mang mã ${named} nhưng biểu bên trong là của ${unit}; số liệu chưa được tính khi chưa rõ đơn vị gửi. Đề nghị xác nhận đúng đơn vị, hoặc đổi tên tệp.`,
    cause: "Tệp của đơn vị này được đặt tên của đơn vị khác.",
    remedy: "Hỏi lại đơn vị gửi; đổi tên tệp nếu nội dung đúng.",
    sample: { named: "SNV", unit: "STC" },
  }),
};

/** Sheets, columns and rows that are not where the form has them. */
export const structure = {
  /** `likely`: the name that may be meant. */
  "sheet-missing": issue<{ name: string; likely?: string }>({
    severity: "warning",
    sentence: ({ name, likely }) =>
      `Không có trang "${name}"${likely === undefined ? "." : `; có phải trang "${likely}"?`} Đề nghị gửi lại trên biểu đã phát, đủ các trang.`,
    cause: "Trang đã bị xóa hoặc đơn vị gửi một tệp khác.",
    remedy: "Gửi lại trên biểu đã phát, không xóa trang.",
    sample: { name: "Kết quả", likely: "Ket qua" },
  }),
  "sheet-renamed": issue<{ name: string; found: string }>({
    severity: "warning",
    sentence: ({ name, found }) =>
      `Trang "${name}" đã đổi tên thành "${found}", vẫn đọc được. Đề nghị giữ tên trang như biểu đã phát.`,
    cause: "Trang đã được đặt tên khác.",
    remedy: "Đặt lại tên trang như biểu đã phát.",
    sample: { name: "Kết quả", found: "KQ cuối" },
  }),
  "column-missing": issue<{ header: string } & LikelyText>({
    severity: "warning",
    sentence: ({ header, ...near }) =>
      `Không thấy cột "${header}"${nearText("cột", near)} Đề nghị khôi phục cột này như biểu đã phát.`,
    cause: "Cột đã bị xóa hoặc đổi tên.",
    remedy: "Khôi phục cột như biểu đã phát; không xóa hoặc đổi tên cột.",
    sample: { header: "Chỉ tiêu đăng ký", likely: "Chi tiêu đăng ký", likelyCell: "G8" },
  }),
  "column-moved": issue<{ header: string }>({
    severity: "warning",
    sentence: ({ header }) =>
      `Cột "${header}" đã chuyển chỗ, vẫn đọc được theo tên cột. Đề nghị giữ thứ tự cột như biểu đã phát.`,
    cause: "Thứ tự cột khác với biểu đã phát.",
    remedy: "Không bắt buộc xử lý; lần sau giữ thứ tự cột.",
    sample: { header: "Chỉ tiêu đăng ký" },
  }),
  "column-repeated": issue<{ header: string }>({
    severity: "warning",
    sentence: ({ header }) => `Có nhiều cột cùng tên "${header}", chỉ đọc cột đầu tiên. Đề nghị xóa cột thừa.`,
    cause: "Cột đã được chép thêm.",
    remedy: "Xóa cột thừa sau khi chuyển số liệu về cột đúng.",
    sample: { header: "Chỉ tiêu đăng ký" },
  }),
  "row-missing": issue<{ code: string } & LikelyText>({
    severity: "warning",
    sentence: ({ code, ...near }) =>
      `Không thấy dòng "${code}"${nearText("dòng", near)} Đề nghị khôi phục dòng này như biểu đã phát.`,
    cause: "Dòng in sẵn đã bị xóa.",
    remedy: "Chép lại dòng từ biểu đã phát và điền số liệu.",
    sample: { code: "KT01" },
  }),
  "row-unknown": issue<{
    code: string;
    /** The code it may mean. */
    likely?: string;
  }>({
    severity: "warning",
    sentence: ({ code, likely }) =>
      `Dòng có mã "${code}" không thuộc biểu, không được đọc. Đề nghị kiểm tra lại mã.${meant(likely)}`,
    cause: "Dòng được thêm với mã không có trong biểu.",
    remedy: "Sửa mã cho đúng; chỉ tiêu riêng của đơn vị ghi ở phần B.",
    sample: { code: "KTO1", likely: "KT01" },
  }),
  "row-repeated": issue<{ code: string }>({
    severity: "warning",
    sentence: ({ code }) => `Mã "${code}" xuất hiện ở nhiều dòng. Đề nghị giữ lại một dòng có số liệu đúng.`,
    cause: "Dòng đã được chép thêm với cùng một mã.",
    remedy: "Giữ lại một dòng có số liệu đúng, xóa các dòng còn lại.",
    sample: { code: "KT01" },
  }),
  "row-without-code": issue<Record<never, never>>({
    severity: "warning",
    sentence: () =>
      "Dòng có số liệu nhưng không có mã, không được đọc. Đề nghị ghi mã hoặc chuyển số liệu về đúng dòng.",
    cause: "Dòng được chèn thêm hoặc mã đã bị xóa.",
    remedy: "Ghi mã vào dòng hoặc chuyển số liệu về dòng đã có mã.",
    sample: {},
  }),
  "structure-changed": issue<Record<never, never>>({
    severity: "warning",
    sentence: () =>
      "Biểu đã bị thay đổi so với biểu đã phát. Đề nghị kiểm tra kỹ số liệu đã đọc, lần sau giữ nguyên biểu.",
    cause: "Tên trang, cột hoặc dòng in sẵn khác với biểu đã phát.",
    remedy: "Xem các cảnh báo đi kèm, so số liệu đã đọc với tệp.",
    sample: {},
  }),
};

/** What may be meant, as a question: nothing was taken from there. */
function nearText(
  what: string,
  { likely, likelyCell }: { readonly likely?: string; readonly likelyCell?: string },
): string {
  return likely === undefined ? "." : `; có phải ${what} "${likely}" ở ô ${likelyCell ?? ""}?`;
}

export function meant(likely: string | undefined): string {
  return likely === undefined ? "" : ` Có thể ý là "${likely}".`;
}
