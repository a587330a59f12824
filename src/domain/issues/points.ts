import { issue } from "./record";

export type NotComputable =
  | "target-zero"
  | "target-negative"
  | "result-negative"
  | "no-best"
  | "lower-is-better"
  | "not-a-number"
  | "divisor-zero";

const notComputable: { readonly [R in NotComputable]: string } = {
  "target-zero": "chỉ tiêu bằng 0",
  "target-negative": "chỉ tiêu là số âm",
  "result-negative": "kết quả là số âm",
  "no-best": "kết quả cao nhất của cụm, khối chưa có hoặc không lớn hơn 0",
  "lower-is-better": "chỉ tiêu càng thấp càng tốt không so được với kết quả cao nhất",
  "not-a-number": "số liệu ghi bằng chữ",
  "divisor-zero": "tổng ở mẫu số bằng 0",
};

/** Points that somebody has to look at: without proof, or that no rule gives. */
export const points = {
  "evidence-missing": issue<{ criterion: string; points: number }>({
    severity: "warning",
    sentence: ({ criterion, points }, { number }) =>
      `Tiêu chí ${criterion} được ${number(points)} điểm nhưng chưa ghi Tài liệu kiểm chứng. Đề nghị ghi bổ sung tài liệu chứng minh.`,
    cause: "Thang điểm yêu cầu minh chứng, điểm của tiêu chí khác 0 mà ô Tài liệu kiểm chứng của đơn vị còn trống.",
    remedy: "Đơn vị ghi số, ký hiệu hoặc tên tài liệu vào cột Tài liệu kiểm chứng; không có thì xem lại điểm.",
    sample: { criterion: "TC07", points: 8.5 },
  }),
  "paper-not-registered": issue<{ criterion: string; document: string }>({
    severity: "warning",
    sentence: ({ criterion, document }) =>
      `Biểu của đơn vị đã tới nhưng sổ theo dõi chưa có dòng hồ sơ ${document} của đơn vị, nên tiêu chí ${criterion} được 0 điểm như chưa gửi. Nếu hồ sơ đã tới, đề nghị ghi vào sổ theo dõi.`,
    cause:
      "Hồ sơ không có biểu (văn bản giấy) chỉ biết qua sổ theo dõi; sổ đã ghi hồ sơ này của đơn vị khác, chưa ghi của đơn vị này, và đã quá hạn.",
    remedy: "Hồ sơ đã tới thì thêm một dòng có Mã hồ sơ, Ngày đến vào sổ theo dõi; chưa tới thì không phải sửa gì.",
    sample: { criterion: "TC08", document: "BC" },
  }),
  /**
   * `criterion`: the line that has no points; `null` = the result of the calculated `indicator` itself has no answer,
   * told once beside what is told of each line that scores it.
   */
  "not-computable": issue<{
    criterion: string | null;
    indicator?: string;
    reason: NotComputable;
  }>({
    severity: "warning",
    sentence: ({ criterion, indicator = "", reason }) =>
      criterion === null
        ? `Không tính được kết quả chỉ tiêu ${indicator}: ${notComputable[reason]}. Đề nghị kiểm tra số liệu; tiêu chí chấm theo chỉ tiêu này thì chấm tay.`
        : `Không tính được điểm tiêu chí ${criterion}: ${notComputable[reason]}. Đề nghị chấm tay tiêu chí này.`,
    cause:
      "Chỉ tiêu hoặc kết quả không cho phép tính theo cách chấm đã chọn; chỉ tiêu tính từ số liệu khác có mẫu số bằng 0.",
    remedy:
      "Nhập điểm của tiêu chí ở trang Điểm chấm, ghi lý do ở cột Giải trình; mẫu số bằng 0 thì kiểm tra lại số liệu.",
    sample: { criterion: "TC07", reason: "target-zero" },
  }),
};
