import { issue, typed, label, type Typed } from "./record";

/** Why a value isn't seen on paper as it stands in the file. */
type HiddenBy = "merge" | "column" | "row" | "colour" | "format";

const hiddenWhere: { readonly [By in HiddenBy]: string } = {
  merge: "nằm dưới ô gộp",
  column: "nằm trong cột ẩn",
  row: "nằm trong dòng có chiều cao bằng 0",
  colour: "có màu chữ trùng màu nền",
  format: "bị định dạng số che hoặc thay",
};

/** What a person sees on paper is what counts: figures that show something else (contract §4, Issues), and the like. */
export const seenOnPaper = {
  /** `raw`: what the cell holds; `shown`: what stands there on paper, "" = nothing. */
  "hidden-value": issue<Typed & { shown: string; by: HiddenBy }>({
    severity: "error",
    sentence: ({ label, raw, shown, by }) =>
      `"${label}": trong ô có ${raw} nhưng ${shown === "" ? "trên giấy không thấy" : `trên giấy hiện "${shown}"`}, vì số này ${hiddenWhere[by]}; chưa được tính. Đề nghị để số hiện rõ như bản giấy đã ký, hoặc xóa nếu không dùng.`,
    cause: "Số nằm dưới ô gộp, trong cột ẩn, trong dòng cao 0, trùng màu nền, hoặc bị định dạng số che hay thay.",
    remedy: "Bỏ gộp, bỏ ẩn, đổi màu chữ hoặc định dạng số để số hiện rõ; xóa số nếu không dùng.",
    sample: { label, raw: "12", shown: "99", by: "format" },
  }),
  circular: issue<Typed & { value: string }>({
    severity: "error",
    sentence: ({ label, raw, value }) =>
      `"${label}" là công thức vòng (${raw}): công thức cần chính kết quả của nó, nên số ${value === "" ? "trong ô" : value} không chắc chắn và chưa được tính. Đề nghị ghi số trực tiếp.`,
    cause: "Công thức trong ô dẫn về chính ô đó, trực tiếp hoặc qua ô khác.",
    remedy: "Sửa công thức, hoặc ghi số trực tiếp vào ô.",
    sample: { label, raw: "=H11+1", value: "0" },
  }),
  "time-of-day": issue<Typed & { shown: string }>({
    severity: "error",
    sentence: ({ label, raw, shown }) =>
      `"${label}" hiện "${shown}" là giờ; trong tệp giờ này là số ${raw}, không phải số liệu nên chưa được tính. Đề nghị đổi định dạng ô thành số và ghi lại số liệu.`,
    cause: "Ô có định dạng giờ: Excel giữ 12:30 thành phần của một ngày.",
    remedy: "Đổi định dạng ô thành số rồi ghi lại số liệu.",
    sample: { label, raw: "0.5208333333", shown: "12:30" },
  }),
  superscript: issue<Typed & { shown: string }>({
    severity: "error",
    sentence: ({ label, raw, shown }) =>
      `"${label}" có chữ số viết cao hoặc viết thấp: "${shown}"; đọc liền thành ${raw} là sai, nên chưa được tính. Đề nghị ghi số liệu trong ô, chú thích đưa sang cột Ghi chú.`,
    cause: "Trong ô có số mũ hoặc số của chú thích viết cao liền với số liệu.",
    remedy: "Chỉ ghi số liệu trong ô; số chú thích, số mũ đưa sang cột Ghi chú.",
    sample: { label, raw: "92", shown: "9(2)" },
  }),
  "crossed-out": issue<Typed>({
    severity: "warning",
    sentence: ({ label, raw }) =>
      `"${label}": nội dung "${raw}" đã bị gạch ngang cả ô, được đọc là trống. Đề nghị xóa hẳn, hoặc bỏ gạch nếu vẫn dùng.`,
    cause: "Cả ô có định dạng gạch ngang.",
    remedy: "Xóa nội dung đã gạch; nếu vẫn dùng thì bỏ gạch ngang.",
    sample: typed,
  }),
  /** `raw`: what is crossed out; `value`: what was read. */
  "partly-crossed-out": issue<Typed & { value: string }>({
    severity: "warning",
    sentence: ({ label, raw, value }) =>
      `"${label}": phần "${raw}" đã bị gạch ngang nên không đọc, chỉ đọc "${value}". Đề nghị xóa hẳn phần đã gạch.`,
    cause: "Một phần nội dung của ô có định dạng gạch ngang.",
    remedy: "Xóa phần đã gạch, để lại nội dung đúng.",
    sample: { label, raw: "chín trăm", value: "chín mươi chín" },
  }),
  "formula-changing": issue<Typed>({
    severity: "warning",
    sentence: ({ label, raw }) =>
      `"${label}" là công thức cho kết quả khác nhau mỗi lần mở tệp (${raw}); đã đọc kết quả khi lưu. Đề nghị ghi số trực tiếp.`,
    cause: "Công thức dùng số ngẫu nhiên hoặc ngày giờ hiện tại.",
    remedy: "Thay công thức bằng số đúng như bản giấy đã ký.",
    sample: { label, raw: "=RAND()*100" },
  }),
  /** The table stands twice on a sheet; its place is the header of one, `other` the header of the other. */
  "table-repeated": issue<{ name: string; other: string }>({
    severity: "warning",
    sentence: ({ name, other }) =>
      `Trang "${name}" có hai bảng giống nhau: bảng này và bảng ở ô ${other}; bảng nào là bảng đúng? Chưa bảng nào được tính. Đề nghị xóa bảng không dùng rồi gửi lại.`,
    cause: "Bảng của biểu đã được chép thêm trong cùng trang.",
    remedy: "Giữ một bảng có số liệu đúng, xóa cả bảng còn lại kể cả dòng tiêu đề.",
    sample: { name: "Kết quả", other: "B40" },
  }),
};
