import { issue, typed, label, type Labelled, type Typed, type Writer } from "./record";

/** What was typed and could be read only in another way than asked for. */
export const typing = {
  "number-as-text": issue<Typed & { value: number }>({
    severity: "warning",
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" ghi "${raw}" dạng chữ, đã đọc là ${number(value)}. Đề nghị kiểm tra và nhập lại dạng số.`,
    cause: "Ô có định dạng chữ hoặc số được gõ kèm chữ.",
    remedy: "Nhập lại số vào ô, không thêm chữ.",
    sample: { ...typed, value: 1234.5 },
  }),
  "number-ambiguous": issue<Typed & { value: number }>({
    severity: "warning",
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" ghi "${raw}" có thể hiểu hai cách, đã đọc là ${number(value)}. Đề nghị xác nhận.`,
    cause: "Một dấu chấm hoặc dấu phẩy đứng trước đúng ba chữ số: có thể là hàng nghìn hoặc phần thập phân.",
    remedy: "Xác nhận với đơn vị; ghi 1234 nếu là nghìn, 1,234 dạng số nếu là thập phân.",
    sample: { ...typed, value: 1234.5 },
  }),
  "number-foreign-style": issue<Typed & { value: number }>({
    severity: "warning",
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" ghi "${raw}" theo kiểu nước ngoài, đã đọc là ${number(value)}. Đề nghị dùng dấu phẩy cho phần thập phân.`,
    cause: "Số dùng dấu chấm cho phần thập phân hoặc dấu phẩy cho hàng nghìn.",
    remedy: "Dùng dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn.",
    sample: { ...typed, value: 1234.5 },
  }),
  "money-converted": issue<Typed & { value: number; measure: string }>({
    severity: "warning",
    sentence: ({ label, raw, value, measure }, { number }) =>
      `"${label}" ghi "${raw}", đã đổi thành ${number(value)} ${measure}. Đề nghị xác nhận và ghi theo đơn vị tính của biểu.`,
    cause: "Số ghi kèm đồng, nghìn, triệu hoặc tỷ, khác đơn vị tính của dòng.",
    remedy: "So số đã đổi với tệp; lần sau ghi theo đơn vị tính của dòng.",
    sample: { ...typed, value: 1234.5, measure: "tỷ đồng" },
  }),
  "percent-format": issue<Typed & { value: number }>({
    severity: "warning",
    sentence: ({ label, raw, value }, { number }) =>
      `"${label}" là ${raw} trong ô định dạng phần trăm, đã đọc là ${number(value)}. Đề nghị xác nhận.`,
    cause: "Ô có định dạng phần trăm, nên số lưu trong tệp khác với số nhìn thấy.",
    remedy: "So số đã đọc với tệp; ở dòng tính theo % ghi 95, không cần định dạng phần trăm.",
    sample: { ...typed, value: 1234.5 },
  }),
  "date-as-text": issue<Typed & { value: string }>({
    severity: "warning",
    sentence: ({ label, raw, value }, { date }) =>
      `"${label}" ghi "${raw}" dạng chữ, đã đọc là ngày ${date(value)}. Đề nghị xác nhận.`,
    cause: "Ngày được gõ dạng chữ.",
    remedy: "Kiểm tra ngày và tháng có bị đảo không.",
    sample: { ...typed, value: "2020-07-10" },
  }),
  "not-in-list": issue<Typed & { choices: string }>({
    severity: "warning",
    sentence: ({ label, raw, choices }) =>
      `"${label}" ghi "${raw}", không thuộc danh mục. Đề nghị chọn một trong: ${choices}.`,
    cause: "Lời ghi không có trong danh sách lựa chọn.",
    remedy: "Chọn trong danh sách của ô.",
    sample: { ...typed, choices: "Vượt, Đạt, Khó đạt" },
  }),
  "out-of-range": issue<
    Labelled & {
      value: number;
      minimum: number | null;
      maximum: number | null;
    }
  >({
    severity: "warning",
    sentence: ({ label, value, minimum, maximum }, write) =>
      `"${label}" là ${write.number(value)}, ${rangeOf(write, minimum, maximum)}. Đề nghị kiểm tra lại số liệu và đơn vị tính.`,
    cause: "Số nằm ngoài mức tối thiểu, tối đa của chỉ tiêu.",
    remedy: "Kiểm tra số và đơn vị tính; nếu đúng thì ghi lý do ở cột Ghi chú.",
    sample: { label, value: 1234.5, minimum: 0.5, maximum: 987.25 },
  }),
  /**
   * `raw`: the figure typed over it, which is not used; `sheet`, `header`: where the one that counts is entered; left
   * out: it is calculated.
   */
  "formula-overwritten": issue<
    Labelled & {
      raw?: string;
      sheet?: string;
      header?: string;
    }
  >({
    severity: "warning",
    sentence: ({ label, raw, sheet, header }) =>
      sheet === undefined || header === undefined
        ? `Công thức của "${label}" đã bị ghi đè${typedOver(raw)}; phần mềm tự tính lại, không lấy số này. Đề nghị giữ nguyên công thức của biểu.`
        : `Công thức của "${label}" đã bị ghi đè${typedOver(raw)}; số này không được tính, chỉ tính số ghi ở cột "${header}", trang ${sheet}. Đề nghị ghi ở đó và giữ nguyên công thức của biểu.`,
    cause: "Ô công thức đã bị gõ đè bằng số.",
    remedy: "Số ghi đè không được tính. Nếu đó là số đúng thì ghi ở ô mà công thức lấy số (trang Chỉ tiêu).",
    sample: { label: "Kế hoạch 6 tháng", raw: "12000", sheet: "Chỉ tiêu", header: "Kế hoạch 6 tháng" },
  }),
  "check-number-differs": issue<{ found: string; expected: string }>({
    severity: "warning",
    sentence: ({ found, expected }) =>
      `Số đối chiếu trên biểu là ${found}, tính lại là ${expected}. Đề nghị đối chiếu tệp với bản giấy đã ký.`,
    cause: "Số liệu đã thay đổi sau khi in, hoặc công thức chưa được tính lại.",
    remedy: "Đối chiếu từng số của tệp với bản giấy đã ký; in và ký lại nếu tệp là bản đúng.",
    sample: { found: "1.234,5", expected: "987,25" },
  }),
  "text-expected": issue<Typed>({
    severity: "warning",
    sentence: ({ label, raw }) => `"${label}" cần ghi bằng chữ, hiện ghi "${raw}". Đề nghị kiểm tra lại.`,
    cause: "Ô cần lời mô tả nhưng ghi số.",
    remedy: "Ghi lời mô tả; nếu là số thì ghi ở dòng có đơn vị tính.",
    sample: typed,
  }),
};

function typedOver(raw: string | undefined): string {
  return raw === undefined ? "" : ` bằng "${raw}"`;
}

function rangeOf(write: Writer, minimum: number | null, maximum: number | null): string {
  if (minimum === null)
    return maximum === null ? "ngoài khoảng cho phép" : `cao hơn mức tối đa ${write.number(maximum)}`;
  if (maximum === null) return `thấp hơn mức tối thiểu ${write.number(minimum)}`;
  return `ngoài khoảng từ ${write.number(minimum)} đến ${write.number(maximum)}`;
}
