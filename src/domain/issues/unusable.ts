import { issue, typed, label, type Labelled, type Typed } from "./record";
import type { FileReason } from "../submissions/file-record";

/** What keeps figures from being used: all errors (contract §4, Issues), and a file that counts for nobody. */
export const unusable = {
  "required-blank": issue<Labelled>({
    severity: "error",
    sentence: ({ label }, { mayBeDeclared }) =>
      `Chưa điền "${label}". Đề nghị điền${mayBeDeclared(label) ? "; nếu không áp dụng thì ghi KAD, nếu không được giao thì ghi KG" : ""}.`,
    cause: "Ô bắt buộc còn trống.",
    remedy: "Điền vào ô; riêng chỉ tiêu, kết quả: không áp dụng thì ghi KAD, không được giao thì ghi KG.",
    sample: { label },
  }),
  "not-a-number": issue<Typed>({
    severity: "error",
    sentence: ({ label, raw }) =>
      `"${label}" ghi "${raw}", không đọc được thành số. Đề nghị chỉ ghi số, ví dụ 1.234,5.`,
    cause: "Ô số có chữ hoặc cách viết không đọc được thành số.",
    remedy: "Chỉ ghi số vào ô, đưa lời giải thích sang cột Ghi chú.",
    sample: typed,
  }),
  /** A file that counts for nobody, and no cell says why. */
  "file-unrecognised": issue<{ reason: FileReason }>({
    severity: "warning",
    sentence: ({ reason }, { fileReason }) => fileReason(reason),
    cause: "Tệp chưa tính cho đơn vị nào: chưa rõ của ai, không đúng kỳ hoặc không đúng biểu.",
    remedy:
      "Hỏi lại nơi gửi và gửi lại tệp đúng; tệp không phải báo cáo thì ghi vào Sổ theo dõi một dòng: Mã đơn vị/cụm là *, tên tệp, tình trạng Từ chối.",
    sample: { reason: { code: "wrong-period", params: { found: "Cả năm", expected: "6 tháng đầu năm" } } },
  }),
  /** `reference`: the same for the same bug; `detail`: its own words. */
  "internal-error": issue<{ reference: string; detail: string }>({
    severity: "error",
    sentence: ({ reference, detail }) =>
      `Phần mềm gặp lỗi khi xử lý phần này (mã lỗi ${reference}: ${detail}). Số liệu chưa được tính; các đơn vị khác không bị ảnh hưởng. Đề nghị gửi mã lỗi cho người phụ trách phần mềm.`,
    cause: "Lỗi của phần mềm khi xử lý một tệp hoặc một đơn vị; cùng mã lỗi là cùng một lỗi.",
    remedy: "Gửi mã lỗi cho người phụ trách phần mềm; sau khi cập nhật thì tổng hợp lại.",
    sample: { reference: "1a2b3c4d", detail: "TypeError: x is not a function" },
  }),
  "number-out-of-sense": issue<Typed>({
    severity: "error",
    sentence: ({ label, raw }) =>
      `"${label}" ghi ${raw}, là số quá lớn hoặc quá nhỏ nên không thể là số liệu. Đề nghị xem lại ô này hoặc công thức trong ô.`,
    cause: "Ô có số lớn hơn 10^15 hoặc nhỏ hơn 10^-9, thường do công thức sai hoặc dán nhầm.",
    remedy: "Ghi lại số liệu đúng vào ô.",
    sample: { label, raw: "1e+308" },
  }),
  "not-a-date": issue<Typed>({
    severity: "error",
    sentence: ({ label, raw }) =>
      `"${label}" ghi "${raw}", không đọc được thành ngày. Đề nghị ghi dạng ngày/tháng/năm, ví dụ 30/06/2020.`,
    cause: "Ô ngày có nội dung không phải là ngày có thật.",
    remedy: "Ghi ngày dạng ngày/tháng/năm, ví dụ 30/06/2020.",
    sample: typed,
  }),
  "measure-mismatch": issue<Typed & { measure: string }>({
    severity: "error",
    sentence: ({ label, raw, measure }) =>
      `"${label}" ghi "${raw}", không khớp với đơn vị tính ${measureOf(measure)}. Đề nghị ghi theo đúng đơn vị tính của biểu.`,
    cause: "Số ghi kèm đơn vị tính khác với đơn vị tính của dòng, chẳng hạn có dấu % ở dòng không tính theo %.",
    remedy: "Đổi số liệu về đúng đơn vị tính của dòng.",
    sample: { ...typed, measure: "tỷ đồng" },
  }),
  "self-score-above-max": issue<{ criterion: string; points: number; max: number }>({
    severity: "error",
    sentence: ({ criterion, points, max }, { number }) =>
      `Điểm tự chấm của tiêu chí ${criterion} là ${number(points)}, cao hơn mức cao nhất của tiêu chí là ${number(max)}. Đề nghị chấm lại, không quá mức đó.`,
    cause: "Điểm tự chấm cao hơn điểm chuẩn, ở dòng thưởng hoặc trừ là cao hơn Điểm tối đa.",
    remedy: "Chấm lại, không quá điểm chuẩn; phần vượt ghi ở tiêu chí điểm thưởng nếu có.",
    sample: { criterion: "TC07", points: 1234.5, max: 987.25 },
  }),
  "adjustment-contradiction": issue<{ rows: number }>({
    severity: "error",
    sentence: ({ rows }, { number }) =>
      `Đơn vị chọn Không điều chỉnh chỉ tiêu nhưng đã điền ${number(rows)} dòng điều chỉnh. Đề nghị chọn lại Có hoặc xóa các dòng này.`,
    cause: "Trang Thông tin chung chọn Không điều chỉnh nhưng trang Điều chỉnh có số liệu.",
    remedy: "Chọn Có nếu đề nghị điều chỉnh, hoặc xóa các dòng ở trang Điều chỉnh.",
    sample: { rows: 1003 },
  }),
  "wrong-year": issue<{ found: string; expected: string }>({
    severity: "error",
    sentence: ({ found, expected }) =>
      `Tệp này là của năm ${found}, kỳ đang tổng hợp là năm ${expected}. Đề nghị gửi biểu của đúng năm.`,
    cause: "Tệp được lập trên biểu của năm khác.",
    remedy: "Điền vào biểu của đúng năm rồi gửi lại.",
    sample: { found: "2019", expected: "2020" },
  }),
  "unit-conflict": issue<{ found: string; expected: string }>({
    severity: "error",
    sentence: ({ found, expected }) =>
      found === ""
        ? `Tệp ghi mã của "${expected}" nhưng không ghi tên đơn vị. Đề nghị ghi đủ mã và tên, hoặc gửi lại trên biểu đã phát.`
        : `Tệp ghi đơn vị "${found}" nhưng mã của biểu là của "${expected}". Đề nghị xác nhận đúng đơn vị và gửi lại trên biểu của đơn vị mình.`,
    cause: "Mã đơn vị trên trang Thông tin chung khác với đơn vị được phát biểu.",
    remedy: "Điền vào biểu đã phát cho chính đơn vị mình; không dùng biểu của đơn vị khác.",
    sample: { found: "SNV", expected: "STC" },
  }),
  "prefilled-changed": issue<{ code: string }>({
    severity: "error",
    sentence: ({ code }) =>
      `Nội dung in sẵn của dòng ${code} đã bị sửa. Đề nghị khôi phục như biểu đã phát, ý kiến khác xin ghi ở cột Ghi chú.`,
    cause: "Nội dung chỉ tiêu, đơn vị tính hoặc số liệu in sẵn khác với biểu đã phát.",
    remedy: "Khôi phục nội dung in sẵn; đề nghị thay đổi thì ghi ở cột Ghi chú hoặc trang Điều chỉnh.",
    sample: { code: "KT01" },
  }),
  "formula-not-calculated": issue<Labelled>({
    severity: "error",
    sentence: ({ label }) =>
      `"${label}" là công thức chưa có kết quả. Đề nghị mở tệp bằng Excel để tính lại rồi lưu, hoặc điền số trực tiếp.`,
    cause: "Tệp được lưu bởi chương trình không tính công thức, hoặc công thức báo lỗi.",
    remedy: "Mở tệp bằng Excel, chờ tính xong rồi lưu; hoặc thay công thức bằng số.",
    sample: { label },
  }),
  unreadable: issue<{ reason: string; detail: string }>({
    severity: "error",
    sentence: ({ reason, detail }, { refusal }) =>
      refusal(reason, detail) ??
      `Không đọc được: ${[reason, detail].filter((part) => part !== "").join(", ")}. Đề nghị gửi lại tệp.`,
    cause: "Tệp hỏng, có mật khẩu, sai định dạng hoặc vượt giới hạn.",
    remedy: "Mở lại bản gốc bằng Excel, lưu dạng .xlsx, không đặt mật khẩu, rồi gửi lại.",
    sample: { reason: "corrupt", detail: "xl/workbook.xml" },
  }),
  "own-score": issue<{ criterion: string }>({
    severity: "error",
    sentence: ({ criterion }) =>
      `Tiêu chí ${criterion} do chính đơn vị được chấm cho điểm. Đề nghị để đơn vị khác chấm; điểm của cụm/khối trưởng do cụm/khối phó chấm.`,
    cause: "Người chấm là chính đơn vị được chấm.",
    remedy: "Để đơn vị khác chấm; đơn vị của cụm/khối trưởng do cụm/khối phó chấm.",
    sample: { criterion: "TC07" },
  }),
  /**
   * `indicator`: KAD was declared on it, and the criterion goes by it; absent where the criterion itself was marked.
   */
  "not-applicable-forbidden": issue<{ criterion: string; indicator?: string }>({
    severity: "error",
    sentence: ({ criterion, indicator }) =>
      indicator === undefined
        ? `Tiêu chí ${criterion} không được đánh dấu Không áp dụng. Đề nghị bỏ đánh dấu và chấm điểm.`
        : `Chỉ tiêu ${indicator} ghi KAD (không áp dụng), trong khi thang điểm không cho phép tiêu chí ${criterion} dùng chỉ tiêu này được để không áp dụng. Đề nghị ghi số liệu thay cho KAD.`,
    cause: "Thang điểm không cho phép tiêu chí này được để không áp dụng.",
    remedy: "Bỏ đánh dấu và chấm điểm; hoặc thống nhất sửa thang điểm để được phép không áp dụng.",
    sample: { criterion: "TC07" },
  }),
};

function measureOf(measure: string): string {
  return measure === "" ? "của chỉ tiêu" : `"${measure}"`;
}
