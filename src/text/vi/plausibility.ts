import type { PlausibilityParams } from "../../domain/checks/plausibility/params";
import { formatDate, formatNumber } from "../numbers";
import type { IssueNotes, IssueSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "vi");

type Code = keyof PlausibilityParams;

/** On figures that can hardly be meant: what was compared, with its numbers. */
export const plausibilitySentences: Pick<IssueSentences, Code> = {
  "percent-slip": ({ label, value, reference, expected, likely }) => `"${label}" là ${number(value)} trong khi "${reference}" là ${number(expected)}, tính theo %. Có thể ý là ${number(likely)}. Đề nghị kiểm tra.`,
  "magnitude-slip": ({ label, value, reference, expected, times, measure, assumed }) =>
    `"${label}" là ${number(value)} trong khi "${reference}" là ${number(expected)}, chênh cỡ ${number(times)} lần. ${assumed === null ? "Đề nghị kiểm tra số chữ số." : `Có thể đã ghi theo ${assumed}, trong khi biểu tính theo ${measure}. Đề nghị kiểm tra.`}`,
  "far-from-last-year": ({ label, value, reference, expected, factor }) => `"${label}" là ${number(value)}, "${reference}" là ${number(expected)}: chênh quá ${number(factor)} lần. Đề nghị kiểm tra cả hai số.`,
  "far-from-peers": ({ label, value, ofTarget, compared, median, peers, score, limit }) =>
    `"${label}" là ${number(value)}${ofTarget ? `, bằng ${number(compared)}% chỉ tiêu` : ""}; trung vị của ${number(peers)} đơn vị khác trong cụm, khối là ${number(median)}${ofTarget ? "%" : ""} (độ lệch chuẩn hóa ${number(score)}, ngưỡng ${number(limit)}). Đề nghị kiểm tra.`,
  "far-above-target": ({ label, value, target, percent, limit }) => `"${label}" mới nửa năm đã là ${number(value)}, bằng ${number(percent)}% chỉ tiêu cả năm ${number(target)} (ngưỡng xem lại ${number(limit)}%). Đề nghị kiểm tra số và đơn vị tính.`,
  "estimate-below-result": ({ label, value, result }) => `"${label}" là ${number(value)}, thấp hơn số đã thực hiện trong kỳ ${number(result)}, trong khi chỉ tiêu này cộng dồn. Đề nghị kiểm tra cả hai số.`,
  "sum-differs": ({ whole, total, parts, sum }) => `${whole} là ${number(total)}, còn ${parts} cộng lại là ${number(sum)}. Đề nghị kiểm tra lại các số.`,
  "part-above-whole": ({ label, value, whole, total }) => `"${label}" là ${number(value)}, nhiều hơn "${whole}" là ${number(total)}. Đề nghị kiểm tra lại hai số.`,
  "same-figures": ({ unit, name, figures }) => `Cả ${number(figures)} kết quả đều trùng với của đơn vị ${unit} (${name}). Có thể tệp được chép từ đơn vị đó. Đề nghị xác nhận số liệu.`,
  "date-swapped": ({ label, value, likely }) => `"${label}" là ngày ${formatDate(value)}, sau ngày tổng hợp. Có thể ngày và tháng bị đảo, ý là ${formatDate(likely)}. Đề nghị kiểm tra.`,
  "registered-changed": ({ label, value, registered }) => `"${label}" ghi ${number(value)}, khác với số ${number(registered)} đã in trong biểu phát cho đơn vị. Đề nghị xác nhận; nếu xin điều chỉnh thì ghi ở trang Điều chỉnh.`,
};

export const plausibilityCauses: Pick<IssueNotes, Code> = {
  "percent-slip": "Ở dòng tính theo %, số nhỏ hoặc lớn hơn khoảng 100 lần so với số khác của dòng: ghi 0,95 hoặc 9500 thay cho 95.",
  "magnitude-slip": "Số chênh khoảng nghìn, triệu hoặc tỷ lần so với số khác của dòng: ghi theo đồng, nghìn, triệu thay cho tỷ, hoặc ngược lại.",
  "far-from-last-year": "Kết quả chênh quá 5 lần so với cùng kỳ, hoặc chỉ tiêu chênh quá 5 lần so với năm trước; số đếm nhỏ không xét.",
  "far-from-peers": "Kết quả lệch xa các đơn vị khác trong cụm, khối (từ 5 đơn vị trở lên): z = 0,6745 × (số − trung vị) / MAD, ngưỡng 8; MAD tính ít nhất 5% trung vị; số đếm nhỏ không xét.",
  "far-above-target": "Chỉ tiêu cộng dồn, càng cao càng tốt, mới 6 tháng đã quá 150% chỉ tiêu cả năm.",
  "estimate-below-result": "Ước thực hiện cả năm của chỉ tiêu cộng dồn thấp hơn số đã thực hiện.",
  "sum-differs": "Các phần của một số tổng không cộng lại bằng số tổng.",
  "part-above-whole": "Số trong đó lớn hơn số mà nó là một phần.",
  "same-figures": "Hai đơn vị có mọi kết quả bằng nhau, trong đó ít nhất 5 số khó trùng ngẫu nhiên.",
  "date-swapped": "Ngày nằm sau ngày tổng hợp, và hợp lý nếu đảo ngày với tháng.",
  "registered-changed": "Chỉ tiêu đăng ký hoặc kế hoạch 6 tháng trả về khác với số Ban đã in vào biểu.",
};

export const plausibilityRemedies: Pick<IssueNotes, Code> = {
  "percent-slip": "Hỏi lại đơn vị; ở dòng tính theo % ghi 95.",
  "magnitude-slip": "Hỏi lại đơn vị; ghi theo đúng đơn vị tính của dòng.",
  "far-from-last-year": "Đối chiếu với báo cáo năm trước; nếu đúng thì ghi lý do ở cột Ghi chú.",
  "far-from-peers": "Đối chiếu với tài liệu kiểm chứng; nếu đúng thì ghi lý do ở cột Ghi chú.",
  "far-above-target": "Kiểm tra số, đơn vị tính và chỉ tiêu cả năm; nếu đúng thì nên điều chỉnh chỉ tiêu.",
  "estimate-below-result": "Sửa số ước cả năm hoặc kết quả trong kỳ.",
  "sum-differs": "Cộng lại và sửa số sai.",
  "part-above-whole": "Kiểm tra hai số, có thể đã ghi nhầm cột.",
  "same-figures": "Đề nghị đơn vị xác nhận và gửi lại số liệu của chính mình.",
  "date-swapped": "Xác nhận với đơn vị; ghi ngày trước, tháng sau.",
  "registered-changed": "Xác nhận với đơn vị; số ghi trong biểu vẫn được dùng làm chỉ tiêu đăng ký.",
};
