import type { IssueCode, IssueParams } from "../../../src/domain/issue";
import { vi } from "../../../src/text/vi";

/** A code, what its sentence is given, and a part of the sentence that follows from that. */
type Said = { readonly [C in IssueCode]: readonly [code: C, params: IssueParams[C], part: string] }[IssueCode];

const label = "KT01";
const entry = { unit: "U1", code: "T1", stage: "cluster", version: 2 } as const;
const missing = { ...entry, old: 5, file: "f", cell: "E9" };
const changed = { ...entry, old: "cũ", new: "mới", file: "f" };
const change = { criterion: "T1", old: 1, new: 2 } as const;

const sentences: readonly Said[] = [
  [
    "slip-conflict",
    { criterion: "T1", entered: 5, slip: null, cell: "B9" },
    "5 điểm ở trang Điểm chấm, ô B9; phiếu ghi Không áp dụng",
  ],
  [
    "slip-conflict",
    { criterion: "T1", entered: null, slip: 5, cell: "" },
    "Không áp dụng ở trang Điểm chấm; phiếu ghi 5 điểm",
  ],
  ["hidden-value", { label, raw: "12", shown: "", by: "row" }, "trong ô có 12 nhưng trên giấy không thấy, vì"],
  ["hidden-value", { label, raw: "12", shown: "99", by: "format" }, 'nhưng trên giấy hiện "99", vì'],
  ["eligibility-contradiction", { award: "A", stated: "Có", conditions: "" }, "không có điều kiện nào không đạt"],
  ["eligibility-contradiction", { award: "A", stated: "Có", conditions: "DK1" }, "là: không đạt DK1."],
  ["own-half-year-plan", { label, value: 5, counts: 5 }, "sẽ được so với số này"],
  ["own-half-year-plan", { label, value: 5, counts: 6 }, "sẽ được so với 6"],
  ["words-not-accepted", { label, raw: "x", accepted: "", others: "Chưa đạt" }, "được chấp nhận: Chưa đạt."],
  ["words-not-accepted", { label, raw: "x", accepted: "Đạt", others: "" }, "được chấp nhận: Đạt. Đề nghị"],
  ["words-not-accepted", { label, raw: "x", accepted: "Đạt", others: "Khá" }, "được chấp nhận: Đạt; mức khác: Khá."],
  ["rows-shifted", { label, rows: 3, from: "A", to: "C", by: 2 }, "lệch xuống 2 dòng"],
  ["rows-shifted", { label, rows: 3, from: "A", to: "C", by: -1 }, "lệch lên 1 dòng"],
  ["fraction-of-countable", { label, value: 1.5, measure: "" }, "là 1,5, có phần lẻ"],
  ["fraction-of-countable", { label, value: 1.5, measure: "người" }, "là 1,5 người, có phần lẻ"],
  ["receipt-without-data", { document: "" }, "ghi nhận báo cáo nhưng"],
  ["receipt-without-data", { document: "BC" }, "ghi nhận hồ sơ BC nhưng"],
  ["earlier-entry-missing", { ...missing, what: "score" }, "(f, ô E9) có điểm Cụm/khối chấm của U1, tiêu chí T1: 5;"],
  ["earlier-entry-missing", { ...missing, what: "score", cell: "" }, "Bản gửi trước (f) có"],
  ["earlier-entry-missing", { ...missing, what: "score", part: "Giải trình" }, "tiêu chí T1, Giải trình: 5;"],
  ["earlier-entry-missing", { ...missing, what: "score", old: "not-applicable" }, ": không áp dụng;"],
  [
    "earlier-entry-missing",
    { ...missing, what: "score", old: "not-applicable", part: "Ghi chú" },
    ': "not-applicable";',
  ],
  ["earlier-entry-missing", { ...missing, what: "opinion", old: "agree" }, "chỉ tiêu T1 lần 2 của U1: Thống nhất;"],
  ["earlier-entry-missing", { ...missing, what: "opinion", version: null, old: "x" }, 'lần 1 của U1: "x";'],
  ["earlier-entry-missing", { ...missing, what: "nomination" }, "đề nghị T1 cho U1, thứ tự: 5;"],
  ["earlier-entry-missing", { ...missing, what: "nomination", part: "Ghi chú" }, "đề nghị T1 cho U1, Ghi chú: 5;"],
  ["earlier-entry-missing", { ...missing, what: "report" }, "nội dung báo cáo T1: 5;"],
  [
    "earlier-entry-changed",
    { ...changed, what: "cover" },
    'đối với mục "T1" ở trang Thông tin chung: bản kia (f) ghi "cũ", bản này ghi "mới"',
  ],
  ["earlier-entry-changed", { ...changed, what: "cover" }, "Cơ quan thường trực chọn Lấy nội dung này"],
  ["earlier-entry-changed", { ...changed, what: "scale" }, 'đối với dòng "T1" của thang điểm:'],
  ["earlier-entry-changed", { ...changed, what: "scale" }, "xác nhận, rồi cụm, khối gộp hai tệp"],
  ["earlier-entry-changed", { ...changed, what: "scale", code: "" }, "thang điểm, số tiêu chí:"],
  ["earlier-entry-changed", { ...changed, what: "row" }, 'đối với dòng "T1":'],
  [
    "scale-changed",
    { ...change, field: "max", scores: 4 },
    "Tiêu chí T1, Điểm chuẩn đã đổi từ 1 thành 2 sau khi có 4 điểm chấm",
  ],
  ["scale-changed", { criterion: "T1", field: "line", old: "Thu", new: null, scores: 4 }, 'Tiêu chí T1 "Thu" đã bị bỏ'],
  ["scale-differs", { ...change, field: "max" }, "Tiêu chí T1, Điểm chuẩn: sổ cấp tỉnh ghi 1, cụm, khối gửi 2."],
  ["scale-differs", { criterion: "T1", field: "line", old: "Thu", new: null }, 'đề nghị bỏ tiêu chí T1 "Thu".'],
  ["scale-differs", { criterion: "T1", field: "line", old: null, new: "Thu" }, 'đề nghị thêm tiêu chí T1 "Thu".'],
  [
    "result-differs",
    { what: "total", unit: "U1", code: "", found: 1, expected: 2 },
    "của U1 là 1, tính theo thang điểm",
  ],
  ["result-differs", { what: "points", unit: "U1", code: "T1", found: 1, expected: 2 }, "của U1, T1 là 1, tính theo"],
  ["result-differs", { what: "result", unit: "U1", code: "A", found: 1, expected: 2 }, "là 1, sổ cấp tỉnh ghi 2."],
  ["result-differs", { what: "target", unit: "U1", code: "A", found: 1, expected: 2 }, "là 1, sổ cấp tỉnh ghi 2."],
  [
    "override-unexplained",
    { criterion: "T1", stage: "board", points: null, computed: null },
    "(chưa có điểm tính); Thẩm định ghi không áp dụng",
  ],
  [
    "override-unexplained",
    { criterion: "T1", stage: "board", points: 0, computed: 6 },
    "(6 điểm); Thẩm định ghi 0 điểm",
  ],
  ["formula-overwritten", { label }, 'của "KT01" đã bị ghi đè; phần mềm tự tính lại'],
  ["formula-overwritten", { label, raw: "5", sheet: "S" }, 'đã bị ghi đè bằng "5"; phần mềm tự tính lại'],
  ["formula-overwritten", { label, raw: "5", sheet: "S", header: "H" }, 'chỉ tính số ghi ở cột "H", trang S.'],
  ["out-of-range", { label, value: 1, minimum: null, maximum: null }, "là 1, ngoài khoảng cho phép."],
  ["out-of-range", { label, value: 1, minimum: null, maximum: 0 }, "là 1, cao hơn mức tối đa 0."],
  ["out-of-range", { label, value: 1, minimum: 2, maximum: null }, "là 1, thấp hơn mức tối thiểu 2."],
  ["out-of-range", { label, value: 9, minimum: 2, maximum: 5 }, "2 đến 5"],
  ["required-blank", { label: "Thực hiện trong kỳ KT01" }, "nếu không áp dụng thì ghi KAD"],
  ["required-blank", { label: "Người lập biểu" }, 'Chưa điền "Người lập biểu". Đề nghị điền.'],
  ["not-applicable-forbidden", { criterion: "T1" }, "Tiêu chí T1 không được đánh dấu"],
  ["not-applicable-forbidden", { criterion: "T1", indicator: "A" }, "Chỉ tiêu A ghi KAD"],
  ["measure-mismatch", { label, raw: "5%", measure: "" }, "đơn vị tính của chỉ tiêu."],
  ["measure-mismatch", { label, raw: "5%", measure: "ha" }, 'đơn vị tính "ha".'],
  ["legacy-font-text", { label, raw: "x", value: "y", encoding: "TCVN3", font: "" }, 'TCVN3: "x"'],
  ["legacy-font-text", { label, raw: "x", value: "y", encoding: "TCVN3", font: ".VnTime" }, "TCVN3 (phông .VnTime): "],
  ["sheet-missing", { name: "S" }, 'Không có trang "S". Đề nghị'],
  ["sheet-missing", { name: "S", likely: "T" }, 'có phải trang "T"?'],
  ["row-missing", { code: "A" }, 'Không thấy dòng "A". Đề nghị'],
  ["row-missing", { code: "A", likely: "B", likelyCell: "A9" }, 'có phải dòng "B" ở ô A9? Đề nghị'],
  ["row-unknown", { code: "A" }, "kiểm tra lại mã."],
  ["row-unknown", { code: "A", likely: "B" }, 'Có thể ý là "B".'],
];

test.each(sentences)("%s %j", (code, params, part) => {
  expect(vi.issues[code](params as never)).toContain(part);
});
