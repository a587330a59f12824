import { issue, label, type LabelledFigure } from "./record";

/** What a figure was compared with: the header of its column (or the median of the cluster) and the number there. */
type Compared = LabelledFigure & { readonly reference: string; readonly expected: number };

/** Implausible figures, compared with others. Each sentence names the numbers that were compared. */
export const plausibleFigures = {
  /** A share typed where percent are meant, or a hundredfold of it: `likely` is the value read the other way. */
  "percent-slip": issue<Compared & { likely: number }>({
    severity: "warning",
    sentence: ({ label, value, reference, expected, likely }, { number }) =>
      `"${label}" là ${number(value)} trong khi "${reference}" là ${number(expected)}, tính theo %. Có thể ý là ${number(likely)}. Đề nghị kiểm tra.`,
    cause:
      "Ở dòng tính theo %, số nhỏ hoặc lớn hơn khoảng 100 lần so với số khác của dòng: ghi 0,95 hoặc 9500 thay cho 95.",
    remedy: "Hỏi lại đơn vị; ở dòng tính theo % ghi 95.",
    sample: { label, value: 0.95, reference: "Chỉ tiêu đăng ký", expected: 96.5, likely: 95 },
  }),
  /**
   * Off by a thousand, a million or a thousand million: `times` says which; `assumed` names the measure of money it
   * fits, `null` for none.
   */
  "magnitude-slip": issue<
    Compared & {
      times: number;
      measure: string;
      assumed: string | null;
    }
  >({
    severity: "warning",
    sentence: ({ label, value, reference, expected, times, measure, assumed }, { number }) =>
      `"${label}" là ${number(value)} trong khi "${reference}" là ${number(expected)}, chênh cỡ ${number(times)} lần. ${assumed === null ? "Đề nghị kiểm tra số chữ số." : `Có thể đã ghi theo ${assumed}, trong khi biểu tính theo ${measure}. Đề nghị kiểm tra.`}`,
    cause:
      "Số chênh khoảng nghìn, triệu hoặc tỷ lần so với số khác của dòng: ghi theo đồng, nghìn, triệu thay cho tỷ, hoặc ngược lại.",
    remedy: "Hỏi lại đơn vị; ghi theo đúng đơn vị tính của dòng.",
    sample: {
      label,
      value: 1234.5,
      reference: "Chỉ tiêu đăng ký",
      expected: 987.25,
      times: 1000,
      measure: "tỷ đồng",
      assumed: "triệu đồng",
    },
  }),
  /** More than `factor` times, or less than a `factor`th of, what it was a year before. */
  "far-from-last-year": issue<Compared & { factor: number }>({
    severity: "warning",
    sentence: ({ label, value, reference, expected, factor }, { number }) =>
      `"${label}" là ${number(value)}, "${reference}" là ${number(expected)}: chênh quá ${number(factor)} lần. Đề nghị kiểm tra cả hai số.`,
    cause:
      "Kết quả chênh quá 5 lần so với cùng kỳ, hoặc chỉ tiêu chênh quá 5 lần so với năm trước; số đếm nhỏ không xét.",
    remedy: "Đối chiếu với báo cáo năm trước; nếu đúng thì ghi lý do ở cột Ghi chú.",
    sample: { label, value: 1234.5, reference: "Thực hiện năm trước", expected: 98.25, factor: 5 },
  }),
  /**
   * Robust z by median and median absolute deviation of the cluster's other units; `ofTarget`: the compared number is
   * 100 × result / target.
   */
  "far-from-peers": issue<
    LabelledFigure & {
      ofTarget: boolean;
      compared: number;
      median: number;
      peers: number;
      score: number;
      limit: number;
    }
  >({
    severity: "warning",
    sentence: ({ label, value, ofTarget, compared, median, peers, score, limit }, { number }) =>
      `"${label}" là ${number(value)}${ofTarget ? `, bằng ${number(compared)}% chỉ tiêu` : ""}; trung vị của ${number(peers)} đơn vị khác trong cụm, khối là ${number(median)}${ofTarget ? "%" : ""} (độ lệch chuẩn hóa ${number(score)}, ngưỡng ${number(limit)}). Đề nghị kiểm tra.`,
    cause:
      "Kết quả lệch xa các đơn vị khác trong cụm, khối (từ 5 đơn vị trở lên): z = 0,6745 × (số − trung vị) / MAD, ngưỡng 8; MAD tính ít nhất 5% trung vị; số đếm nhỏ không xét.",
    remedy: "Đối chiếu với tài liệu kiểm chứng; nếu đúng thì ghi lý do ở cột Ghi chú.",
    sample: {
      label,
      value: 1234.5,
      ofTarget: true,
      compared: 301.5,
      median: 51.25,
      peers: 7,
      score: 12.5,
      limit: 10,
    },
  }),
  /** What adds up over the year is already above the year's target by more than `limit` percent of it. */
  "far-above-target": issue<LabelledFigure & { target: number; percent: number; limit: number }>({
    severity: "warning",
    sentence: ({ label, value, target, percent, limit }, { number }) =>
      `"${label}" mới nửa năm đã là ${number(value)}, bằng ${number(percent)}% chỉ tiêu cả năm ${number(target)} (ngưỡng xem lại ${number(limit)}%). Đề nghị kiểm tra số và đơn vị tính.`,
    cause: "Chỉ tiêu cộng dồn, càng cao càng tốt, mới 6 tháng đã quá 150% chỉ tiêu cả năm.",
    remedy: "Kiểm tra số, đơn vị tính và chỉ tiêu cả năm; nếu đúng thì nên điều chỉnh chỉ tiêu.",
    sample: { label, value: 1234.5, target: 617.25, percent: 200, limit: 150 },
  }),
  /** A sum over the year can't be less at its end than in the middle. */
  "estimate-below-result": issue<LabelledFigure & { result: number }>({
    severity: "warning",
    sentence: ({ label, value, result }, { number }) =>
      `"${label}" là ${number(value)}, thấp hơn số đã thực hiện trong kỳ ${number(result)}, trong khi chỉ tiêu này cộng dồn. Đề nghị kiểm tra cả hai số.`,
    cause: "Ước thực hiện cả năm của chỉ tiêu cộng dồn thấp hơn số đã thực hiện.",
    remedy: "Sửa số ước cả năm hoặc kết quả trong kỳ.",
    sample: { label, value: 987.25, result: 1234.5 },
  }),
  /** Parts that don't add up; `parts` as written on the sheet, such as "Theo công trạng 3 + Chuyên đề 2". */
  "sum-differs": issue<{
    whole: string;
    total: number;
    parts: string;
    sum: number;
  }>({
    severity: "warning",
    sentence: ({ whole, total, parts, sum }, { number }) =>
      `${whole} là ${number(total)}, còn ${parts} cộng lại là ${number(sum)}. Đề nghị kiểm tra lại các số.`,
    cause: "Các phần của một số tổng không cộng lại bằng số tổng.",
    remedy: "Cộng lại và sửa số sai.",
    sample: { whole: "Tập thể + Cá nhân", total: 12, parts: "Theo công trạng 7 + Chuyên đề 2", sum: 9 },
  }),
  "part-above-whole": issue<LabelledFigure & { whole: string; total: number }>({
    severity: "warning",
    sentence: ({ label, value, whole, total }, { number }) =>
      `"${label}" là ${number(value)}, nhiều hơn "${whole}" là ${number(total)}. Đề nghị kiểm tra lại hai số.`,
    cause: "Số trong đó lớn hơn số mà nó là một phần.",
    remedy: "Kiểm tra hai số, có thể đã ghi nhầm cột.",
    sample: { label, value: 12, whole: "Cá nhân", total: 9 },
  }),
  /** So many figures of those that both state are another unit's. */
  "same-figures": issue<{
    unit: string;
    name: string;
    figures: number;
    of: number;
  }>({
    severity: "warning",
    confidential: true,
    sentence: ({ unit, name, figures, of }, { number }) =>
      `Trùng số liệu, cần xác nhận: ${number(figures)} trong ${number(of)} kết quả bằng của đơn vị ${unit} (${name}).`,
    cause:
      "Ít nhất 4 kết quả khó trùng ngẫu nhiên, và ít nhất một nửa số so được, bằng của đơn vị khác. Chỉ báo cho cơ quan thường trực và cụm, khối trưởng.",
    remedy: "Đề nghị đơn vị xác nhận và gửi lại số liệu của chính mình.",
    sample: { unit: "SNV", name: "Sở Nội vụ", figures: 17, of: 23 },
  }),
};
