import { issue, label, type LabelledFigure } from "./record";

/** Implausible entries: days, plans, words, whole columns, adjustments. */
export const plausibleEntries = {
  /** An implausible day that would be plausible with day and month swapped. Both ISO. */
  "date-swapped": issue<{ label: string; value: string; likely: string }>({
    severity: "warning",
    sentence: ({ label, value, likely }, { date }) =>
      `"${label}" là ngày ${date(value)}, sau ngày tổng hợp. Có thể ngày và tháng bị đảo, ý là ${date(likely)}. Đề nghị kiểm tra.`,
    cause: "Ngày nằm sau ngày tổng hợp, và hợp lý nếu đảo ngày với tháng.",
    remedy: "Xác nhận với đơn vị; ghi ngày trước, tháng sau.",
    sample: { label, value: "2020-10-07", likely: "2020-07-10" },
  }),
  "date-outside-year": issue<{ label: string; value: string; year: string }>({
    severity: "warning",
    sentence: ({ label, value, year }, { date }) =>
      `"${label}" là ngày ${date(value)}, ngoài năm ${year} của kỳ báo cáo. Đề nghị kiểm tra lại năm.`,
    cause: "Ngày trên trang Thông tin chung không thuộc năm của kỳ báo cáo; kỳ cả năm được tính đến hết năm sau.",
    remedy: "Sửa năm của ngày đó.",
    sample: { label, value: "2019-07-10", year: "2020" },
  }),
  "date-in-future": issue<{ label: string; value: string; asOf: string }>({
    severity: "warning",
    sentence: ({ label, value, asOf }, { date }) =>
      `"${label}" là ngày ${date(value)}, sau ngày xem xét ${date(asOf)}. Đề nghị kiểm tra; nếu chưa đến ngày đó thì chờ rồi gửi.`,
    cause: "Ngày trên trang Thông tin chung nằm sau ngày xem xét.",
    remedy: "Sửa ngày; nếu đúng thì gửi sau ngày đó.",
    sample: { label, value: "2020-08-20", asOf: "2020-07-15" },
  }),
  "signed-before-review": issue<{ signed: string; review: string }>({
    severity: "warning",
    sentence: ({ signed, review }, { date }) =>
      `Báo cáo ký ngày ${date(signed)}, trước ngày tổ chức hội nghị ${date(review)}. Đề nghị kiểm tra lại hai ngày.`,
    cause: "Ngày ký báo cáo trước ngày tổ chức hội nghị.",
    remedy:
      "Sửa ngày ký hoặc ngày tổ chức hội nghị; nếu báo cáo ký trước hội nghị thì xác nhận với cơ quan thường trực.",
    sample: { signed: "2020-06-20", review: "2020-06-25" },
  }),
  /**
   * A registered target or plan that differs from the one the Board printed. `counts`: the one that is used for
   * scoring.
   */
  "registered-changed": issue<{
    label: string;
    value: number | string;
    registered: number | string;
    counts: number | string;
  }>({
    severity: "warning",
    sentence: ({ label, value, registered, counts }, { shown }) =>
      `"${label}" ghi ${shown(value)}, khác với ${shown(registered)} đã in trong biểu phát cho đơn vị; đang tính theo ${shown(counts)}. Đề nghị xác nhận; nếu xin điều chỉnh thì ghi ở trang Điều chỉnh.`,
    cause: "Chỉ tiêu đăng ký hoặc kế hoạch 6 tháng trả về khác với số cơ quan thường trực đã in vào biểu.",
    remedy:
      "Xác nhận với đơn vị; chỉ tiêu đăng ký tính theo số đơn vị ghi, kế hoạch 6 tháng tính theo số cơ quan thường trực giao.",
    sample: { label, value: 1234.5, registered: 987.25, counts: 1234.5 },
  }),
  "target-below-plan": issue<LabelledFigure & { plan: number }>({
    severity: "warning",
    sentence: ({ label, value, plan }, { number }) =>
      `"${label}" là ${number(value)}, kém hơn "Kế hoạch giao" là ${number(plan)}. Đề nghị kiểm tra và xác nhận.`,
    cause:
      "Cơ quan thường trực có kế hoạch giao, chưa có chỉ tiêu đăng ký, và chỉ tiêu đơn vị ghi kém hơn kế hoạch đó.",
    remedy: "Đối chiếu với văn bản giao kế hoạch; nếu đúng thì ghi lý do ở cột Ghi chú.",
    sample: { label, value: 1234.5, plan: 987.25 },
  }),
  /**
   * A plan for six months where the Board gave none; `counts`: the one by which the results are scored, another where
   * the unit gave two.
   */
  "own-half-year-plan": issue<LabelledFigure & { counts: number }>({
    severity: "warning",
    sentence: ({ label, value, counts }, { number }) =>
      `"${label}" ghi ${number(value)} trong khi cơ quan thường trực không giao kế hoạch 6 tháng; kết quả sẽ được so với ${value === counts ? "số này" : `${number(counts)} ghi ở trang Chỉ tiêu`}. Đề nghị ghi văn bản giao ở cột Căn cứ hoặc để trống.`,
    cause: "Đơn vị tự ghi kế hoạch 6 tháng ở chỉ tiêu mà cơ quan thường trực không giao.",
    remedy: "Để trống ô này; nếu có kế hoạch được giao thì đề nghị cơ quan thường trực ghi vào Chỉ tiêu giao.",
    sample: { label, value: 1234.5, counts: 1234.5 },
  }),
  /** Words that are not among those asked for; `others`: answers that count less. */
  "words-not-accepted": issue<{
    label: string;
    raw: string;
    accepted: string;
    others: string;
  }>({
    severity: "warning",
    sentence: ({ label, raw, accepted, others }) =>
      `"${label}" ghi "${raw}", không có trong các từ được chấp nhận${accepted === "" ? "" : `: ${accepted}`}${others === "" ? "" : `${accepted === "" ? ":" : "; mức khác:"} ${others}`}. Đề nghị chọn trong danh sách của ô; ghi từ khác sẽ không được tính là đạt.`,
    cause: "Ô Đạt/Chưa đạt, Định tính hoặc xếp loại ghi từ ngoài Văn bản chấp nhận và Giá trị chữ của thang điểm.",
    remedy: "Chọn một từ trong danh sách của ô; từ khác được tính như chưa đạt.",
    sample: { label, raw: "tốt", accepted: "Đạt; Hoàn thành", others: "Chưa đạt" },
  }),
  /** KAD or KG where the Board gave a number. */
  "declared-though-given": issue<{
    label: string;
    declared: string;
    reference: string;
    expected: number;
  }>({
    severity: "warning",
    sentence: ({ label, declared, reference, expected }, { number }) =>
      `"${label}" ghi ${declared} trong khi "${reference}" là ${number(expected)}. Chỉ tiêu đã được giao hoặc đăng ký: đề nghị ghi số, hoặc xác nhận và nêu lý do ở cột Ghi chú.`,
    cause: "Ghi KAD hoặc KG ở chỉ tiêu có kế hoạch giao hoặc chỉ tiêu đăng ký trong sổ cấp tỉnh.",
    remedy: "Ghi số; nếu không được giao nữa thì gửi văn bản để cơ quan thường trực sửa Chỉ tiêu giao.",
    sample: { label, declared: "KG", reference: "Kế hoạch giao", expected: 987.25 },
  }),
  "declared-widely": issue<{ label: string; declared: number; of: number }>({
    severity: "warning",
    sentence: ({ label, declared, of }, { number }) =>
      `"${label}" ghi KAD hoặc KG ở ${number(declared)} trong ${number(of)} chỉ tiêu. Đề nghị kiểm tra cả cột và xác nhận.`,
    cause: "Quá nửa số chỉ tiêu, ít nhất 3, ghi KAD hoặc KG.",
    remedy: "Kiểm tra cả cột với đơn vị trước khi tính điểm.",
    sample: { label, declared: 17, of: 18 },
  }),
  /** So many figures of a column are those of another column in the same row. */
  "column-copied": issue<{
    label: string;
    reference: string;
    equal: number;
    of: number;
  }>({
    severity: "warning",
    sentence: ({ label, reference, equal, of }, { number }) =>
      `"${label}" bằng "${reference}" ở ${number(equal)} trong ${number(of)} chỉ tiêu so được. Có thể đã dán nhầm cột. Đề nghị kiểm tra cả cột.`,
    cause:
      "Ít nhất 4 kết quả, và ít nhất một nửa số so được, bằng đúng cùng kỳ, năm trước hoặc chỉ tiêu; số 100 và số đếm dưới 10 không xét.",
    remedy: "Đối chiếu từng số với tài liệu kiểm chứng; nếu đúng thì xác nhận.",
    sample: { label, reference: "Chỉ tiêu đăng ký", equal: 17, of: 18 },
  }),
  /** Figures of the rows `from` to `to` (codes) are `by` rows too far down; negative: up. */
  "rows-shifted": issue<{
    label: string;
    from: string;
    to: string;
    rows: number;
    by: number;
  }>({
    severity: "warning",
    sentence: ({ label, from, to, rows, by }, { number }) =>
      `"${label}" của ${number(rows)} dòng liền nhau, từ ${from} đến ${to}, có vẻ bị lệch ${by > 0 ? "xuống" : "lên"} ${number(Math.abs(by))} dòng: số ở đó khớp với dòng ${by > 0 ? "trên" : "dưới"} hơn. Đề nghị kiểm tra và dán lại đúng dòng.`,
    cause:
      "Ít nhất 3 dòng liền nhau có số khớp với dòng trên hoặc dưới hơn hẳn dòng của mình, so với cùng kỳ, chỉ tiêu, mức tối thiểu và tối đa.",
    remedy: "Dán lại cột đúng dòng đầu; đối chiếu mã từng dòng.",
    sample: { label, from: "KT01", to: "KT09", rows: 9, by: 3 },
  }),
  "fraction-of-countable": issue<LabelledFigure & { measure: string }>({
    severity: "warning",
    sentence: ({ label, value, measure }, { number }) =>
      `"${label}" là ${number(value)}${measure === "" ? "" : ` ${measure}`}, có phần lẻ trong khi nội dung này đếm bằng số nguyên. Đề nghị kiểm tra dấu phẩy và đơn vị tính.`,
    cause: "Số lẻ ở chỉ tiêu có Số chữ số thập phân là 0, ở nội dung hoặc khen thưởng đếm bằng số nguyên.",
    remedy: "Ghi số nguyên; nếu là phần trăm thì ghi ở dòng có đơn vị tính %.",
    sample: { label, value: 2.5, measure: "đợt" },
  }),
  "adjustment-unchanged": issue<{ value: number | string }>({
    severity: "warning",
    sentence: ({ value }, { shown }) =>
      `Đề nghị điều chỉnh ghi ${shown(value)}, bằng đúng chỉ tiêu đã đăng ký. Đề nghị ghi chỉ tiêu mới hoặc để trống dòng này.`,
    cause: "Chỉ tiêu đề nghị điều chỉnh bằng chỉ tiêu đã đăng ký.",
    remedy: "Ghi chỉ tiêu mới, hoặc xóa dòng và chọn Không nếu không điều chỉnh.",
    sample: { value: 987.25 },
  }),
  "adjustment-magnitude": issue<{ value: number; registered: number; times: number }>({
    severity: "warning",
    sentence: ({ value, registered, times }, { number }) =>
      `Đề nghị điều chỉnh ghi ${number(value)} trong khi chỉ tiêu đã đăng ký là ${number(registered)}, chênh cỡ ${number(times)} lần. Đề nghị kiểm tra dấu phẩy và đơn vị tính.`,
    cause: "Chỉ tiêu đề nghị điều chỉnh chênh khoảng 10, 100 hoặc 1000 lần so với đã đăng ký.",
    remedy: "Ghi lại theo đúng đơn vị tính của dòng.",
    sample: { value: 1234.5, registered: 987.25, times: 1000 },
  }),
  "outlook-contradicts": issue<{ outlook: string; estimate: number; target: number }>({
    severity: "warning",
    sentence: ({ outlook, estimate, target }, { number }) =>
      `Khả năng hoàn thành ghi "${outlook}" trong khi ước cả năm là ${number(estimate)}, chỉ tiêu là ${number(target)}. Đề nghị kiểm tra lại hai ô.`,
    cause: "Vượt hoặc Đạt trong khi ước cả năm chưa tới chỉ tiêu; Khó đạt trong khi ước cả năm hơn chỉ tiêu.",
    remedy: "Sửa ước cả năm hoặc khả năng hoàn thành.",
    sample: { outlook: "Vượt", estimate: 987.25, target: 1234.5 },
  }),
  "content-differs": issue<LabelledFigure & { indicator: string; result: number }>({
    severity: "warning",
    sentence: ({ label, value, indicator, result }, { number }) =>
      `"${label}" là ${number(value)}, còn kết quả của chỉ tiêu ${indicator} cùng nghĩa là ${number(result)}. Đề nghị thống nhất hai số.`,
    cause: "Số ở trang Nội dung khác kết quả của chỉ tiêu nêu ở cột Chỉ tiêu của Danh mục nội dung.",
    remedy: "Sửa số sai ở một trong hai trang.",
    sample: { label, value: 9, indicator: "KT01", result: 1234.5 },
  }),
  "text-says-nothing": issue<{ label: string; raw: string }>({
    severity: "warning",
    sentence: ({ label, raw }) => `"${label}" chỉ ghi "${raw}", chưa có nội dung. Đề nghị ghi rõ bằng lời.`,
    cause: "Ô bắt buộc ghi bằng lời chỉ có dấu, một chữ lặp lại hoặc dưới 4 chữ.",
    remedy: "Ghi nội dung bằng lời; không có thì ghi Không có.",
    sample: { label, raw: "." },
  }),
};
